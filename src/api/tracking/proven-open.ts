import type { Verdict, VerdictReason } from '../../contract/interaction.ts'
import type { KeptHit } from './kept-hit.ts'

/** Something only a person can have done with the mail open. */
export interface Proof {
  at: Date
  reason: Extract<VerdictReason, 'proven-by-click' | 'proven-by-reply'>
}

/** Clicks and file views by people, and replies, by time. A click that may well be a scanner's proves nothing. */
export function proofsOf(
  judged: ReadonlyMap<KeptHit, Verdict>,
  replies: readonly Date[],
): readonly Proof[] {
  const clicks = [...judged].flatMap(([{ kind, at }, verdict]): Proof[] => {
    const isProof = kind !== 'open' && verdict.class === 'person' && verdict.confidence !== 'weak'
    return isProof ? [{ at, reason: 'proven-by-click' }] : []
  })
  const answers = replies.map((at): Proof => ({ at, reason: 'proven-by-reply' }))
  return [...answers, ...clicks].sort((a, b) => a.at.getTime() - b.at.getTime())
}

/**
 * The open that a proof shows to have been a person's: the last one before it that may have been,
 * where no open by a person is known before it. There is at most one for a mail, since from then on
 * one is known.
 *
 * @param judged in order of time
 * @param firstOpenAt of a person, undefined if there is none
 */
export function provenOpen(
  judged: ReadonlyMap<KeptHit, Verdict>,
  { proofs, firstOpenAt }: { proofs: readonly Proof[]; firstOpenAt: Date | undefined },
): { hit: KeptHit; reason: Proof['reason'] } | undefined {
  const candidates = [...judged].filter(([hit, verdict]) => mayHaveBeenPerson(hit, verdict))
  for (const { at, reason } of proofs) {
    if (firstOpenAt && firstOpenAt < at) return undefined
    const last = candidates.findLast(([hit]) => hit.at < at)
    if (last) return { hit: last[0], reason }
  }
  return undefined
}

function mayHaveBeenPerson(hit: KeptHit, { class: is, machine, confidence }: Verdict): boolean {
  if (hit.kind !== 'open' || hit.standing) return false
  if (is === 'unknown') return true
  return (machine === 'prefetch' || machine === 'image-proxy') && confidence !== 'certain'
}
