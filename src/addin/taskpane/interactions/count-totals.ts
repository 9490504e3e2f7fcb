import type { Contact } from '../../../contract/contact.ts'
import type { Count, Counts } from '../../../contract/interaction.ts'

/** Interactions of all kinds together. */
export function totalOf({ opens, clicks, fileViews, replies }: Counts): Count {
  return [opens, clicks, fileViews, replies].reduce(sumOf)
}

/** What is listed of a contact: its own interactions, and those of a group it was in. */
export function listedOf({
  counts,
  oneOfSeveral,
}: Pick<NonNullable<Contact['engagement']>, 'counts' | 'oneOfSeveral'>): Count {
  return sumOf(totalOf(counts), oneOfSeveral)
}

function sumOf(one: Count, other: Count): Count {
  return { people: one.people + other.people, all: one.all + other.all }
}
