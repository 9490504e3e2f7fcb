import type { Count, Counts } from '../../../contract/interaction.ts'

/** Interactions of all kinds together. */
export function totalOf({ opens, clicks, fileViews, replies }: Counts): Count {
  return [opens, clicks, fileViews, replies].reduce((total, count) => ({
    people: total.people + count.people,
    all: total.all + count.all,
  }))
}
