import type { VerdictClass } from '../../contract/interaction.ts'

export const VERDICT_CLASSES: readonly VerdictClass[] = ['person', 'machine', 'self', 'unknown']

/** How well the verdicts of one class agree with what was expected. */
export interface ClassAccuracy {
  class: VerdictClass
  expected: number
  judged: number
  right: number
  /** Of those judged so, the share that is; null where none was judged so. */
  precision: number | null
  /** Of those that are, the share judged so; null where there is none. */
  recall: number | null
}

/** Precision and recall of each class, over hits whose class is known. */
export function accuracyOf(
  hits: readonly { judged: VerdictClass; expected: VerdictClass }[],
): ClassAccuracy[] {
  return VERDICT_CLASSES.map((one) => {
    const expected = hits.filter((hit) => hit.expected === one).length
    const judged = hits.filter((hit) => hit.judged === one).length
    const right = hits.filter((hit) => hit.judged === one && hit.expected === one).length
    const precision = judged === 0 ? null : right / judged
    const recall = expected === 0 ? null : right / expected
    return { class: one, expected, judged, right, precision, recall }
  })
}
