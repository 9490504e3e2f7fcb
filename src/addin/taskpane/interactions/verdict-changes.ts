import type { InteractionKind, Verdict, VerdictReason } from '../../../contract/interaction.ts'
import type { VerdictChange } from '../../locales/en-US/verdict.ts'

/** Where the first reason alone tells. */
const BY_REASON: Partial<Record<VerdictReason, VerdictChange>> = {
  'scanner-network': 'list-corrected',
  'probable-scanner-network': 'list-corrected',
  'proven-by-click': 'click-undone',
  'proven-by-reply': 'never',
  'reply-received': 'never',
}

/**
 * What would change a verdict: only what can still come of the rules. A later click or reply proves
 * opens, and only those that are unknown or were likely fetched ahead; a burst makes machines of what
 * looked like people; only opens can turn out to be our own.
 *
 * @returns at least one
 */
export function changesOf(
  kind: InteractionKind,
  verdict: Pick<Verdict, 'class' | 'machine' | 'confidence' | 'reasons'>,
): readonly [VerdictChange, ...VerdictChange[]] {
  const known = verdict.reasons[0] && BY_REASON[verdict.reasons[0]]
  if (known) return [known]
  switch (verdict.class) {
    case 'self':
      return ['nothing']
    case 'machine':
      return kind === 'open' && mayBeProven(verdict) ? ['proof-follows'] : ['nothing']
    case 'person':
      return kind === 'open' ? ['burst-found', 'own-look-found'] : ['burst-found']
    case 'unknown':
      return kind === 'open' ? ['proof-follows', 'burst-found', 'own-look-found'] : ['burst-found']
  }
}

function mayBeProven({ machine, confidence }: Pick<Verdict, 'machine' | 'confidence'>): boolean {
  return confidence !== 'certain' && (machine === 'prefetch' || machine === 'image-proxy')
}
