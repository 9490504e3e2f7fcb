import type { Measured, Measures } from '../../contract/consent.ts'

export const EVERYTHING: Measures = { opens: 'individual', clicks: 'individual' }
export const NOTHING: Measures = { opens: 'nothing', clicks: 'nothing' }

const RANK: readonly Measured[] = ['nothing', 'totals', 'individual']

/** The lesser of two. */
export function lesser(a: Measured, b: Measured): Measured {
  return RANK.indexOf(a) <= RANK.indexOf(b) ? a : b
}

/** What all of these leave: of one body that goes to several people, the strictest decides. */
export function strictest(all: readonly Measures[]): Measures {
  return all.reduce(
    (least, one) => ({
      opens: lesser(least.opens, one.opens),
      clicks: lesser(least.clicks, one.clicks),
    }),
    EVERYTHING,
  )
}

export function measuresNothing({ opens, clicks }: Measures): boolean {
  return opens === 'nothing' && clicks === 'nothing'
}
