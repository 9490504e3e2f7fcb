import type { ScoreWeights } from '../../../contract/measure.ts'
import { useScoreWeights } from '../../client/admin-queries-engagement.ts'

/**
 * Shows who would move, and sets weights.
 *
 * @param onSet once what was typed holds
 */
export function useWeightActs(revision: number, onSet: () => void) {
  const preview = useScoreWeights()
  const set = useScoreWeights()
  return {
    preview,
    set,
    show: (weights: ScoreWeights) => preview.mutate({ act: 'preview', weights, revision }),
    keep: (weights: ScoreWeights) =>
      set.mutate({ act: 'set', weights, revision }, { onSuccess: onSet }),
  }
}
