import type { Verdict } from '../../contract/interaction.ts'
import { burstHits } from './burst.ts'
import { clicksAfterHead } from './head-then-get.ts'
import { inOrder, type KeptHit, type MailSurroundings } from './kept-hit.ts'
import { isOwnView } from './own-view.ts'
import { proofsOf, provenOpen } from './proven-open.ts'
import { repeatedHits } from './repeated-hits.ts'
import { isCertainMachine, verdictOf } from './verdict.ts'

export type { KeptHit, MailSurroundings } from './kept-hit.ts'

/**
 * Judges all hits of a mail (law 7): a function of the set of its hits and of what is known around
 * them, never of the order in which they arrived. Hits of machines that are certain never make more
 * of the others people's.
 *
 * @returns the verdict of every hit, by id
 */
export function judgeMail(
  hits: readonly KeptHit[],
  around: MailSurroundings,
): Map<string, Verdict> {
  const ordered = inOrder(hits)
  const judged = judgedHits(ordered, around)
  const proven = provenOpen(judged, {
    proofs: proofsOf(judged, around.replies),
    firstOpenAt: firstPersonsOpen(judged, around),
  })
  const unproven = new Map(judged)
  if (proven) unproven.delete(proven.hit)
  const repeated = repeatedHits(unproven)
  return new Map(
    [...judged].map(([hit, verdict]) => [
      hit.id,
      hit === proven?.hit
        ? provenBy(verdict, proven.reason)
        : (hit.standing ?? { ...verdict, repeat: repeated.has(hit) }),
    ]),
  )
}

/** By the rules, each with what the others say of it; in order. */
function judgedHits(
  hits: readonly KeptHit[],
  { deliveredAt, links, ownViews }: MailSurroundings,
): Map<KeptHit, Verdict> {
  const isOneOfOurs = (hit: KeptHit) => ownViews.some((view) => isOwnView(hit, view))
  const isOwn = (hit: KeptHit) => hit.signals.team || isOneOfOurs(hit)
  const others = hits.filter((hit) => !isOwn(hit))
  const inBurst = burstHits(others, links)
  const afterHead = clicksAfterHead(others, deliveredAt)
  return new Map(
    hits.map((hit) => [
      hit,
      hit.standing ??
        verdictOf({
          hit,
          ageMs: hit.at.getTime() - deliveredAt.getTime(),
          isOwnView: isOneOfOurs(hit),
          isInBurst: inBurst.has(hit),
          isAfterHead: afterHead.has(hit),
        }),
    ]),
  )
}

/**
 * The first open that is a person's when machines that are certain are left aside. With them, a
 * person's open may fall into a burst; it must not open the way for another one then.
 */
function firstPersonsOpen(
  judged: ReadonlyMap<KeptHit, Verdict>,
  around: MailSurroundings,
): Date | undefined {
  const others = [...judged.keys()].filter((hit) => !isCertainMachine(hit))
  const alone = others.length === judged.size ? judged : judgedHits(others, around)
  for (const [{ kind, at }, verdict] of alone)
    if (kind === 'open' && verdict.class === 'person') return earlier(at, around.knownOpenAt)
  return around.knownOpenAt
}

function earlier(one: Date, other: Date | undefined): Date {
  return other && other < one ? other : one
}

function provenBy(verdict: Verdict, reason: 'proven-by-click' | 'proven-by-reply'): Verdict {
  return { ...verdict, class: 'person', machine: null, confidence: 'likely', reasons: [reason] }
}
