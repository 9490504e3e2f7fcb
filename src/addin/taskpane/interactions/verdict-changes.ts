import type {
  InteractionKind,
  Verdict,
  VerdictClass,
  VerdictReason,
} from '../../../contract/interaction.ts'
import type { VerdictChange } from '../../locales/en-US/verdict.ts'

/** Where the first reason alone tells. */
const BY_REASON: Partial<Record<VerdictReason, VerdictChange>> = {
  'scanner-network': 'list-corrected',
  'probable-scanner-network': 'list-corrected',
  'proven-by-click': 'click-undone',
  'proven-by-reply': 'never',
  'reply-received': 'never',
}

type Changes = readonly [VerdictChange, ...VerdictChange[]]

const BY_CLASS: Readonly<Record<VerdictClass, { open: Changes; other: Changes }>> = {
  person: { open: ['burst-found', 'own-look-found'], other: ['burst-found'] },
  machine: { open: ['nothing'], other: ['nothing'] },
  self: { open: ['nothing'], other: ['nothing'] },
  unknown: { open: ['proof-follows', 'burst-found', 'own-look-found'], other: ['burst-found'] },
}

/**
 * What would change a verdict: only what can still come of the rules. A later click or reply proves
 * opens, and only those that are unknown or were likely fetched ahead; a burst makes machines of what
 * looked like people; only opens can turn out to be our own.
 */
export function changesOf(
  kind: InteractionKind,
  verdict: Pick<Verdict, 'class' | 'machine' | 'confidence' | 'reasons'>,
): Changes {
  const known = verdict.reasons[0] && BY_REASON[verdict.reasons[0]]
  if (known) return [known]
  if (kind !== 'open') return BY_CLASS[verdict.class].other
  return mayBeProven(verdict) ? ['proof-follows'] : BY_CLASS[verdict.class].open
}

/** Fetched ahead, as far as is known. */
function mayBeProven({ machine, confidence }: Pick<Verdict, 'machine' | 'confidence'>): boolean {
  return confidence !== 'certain' && (machine === 'prefetch' || machine === 'image-proxy')
}
