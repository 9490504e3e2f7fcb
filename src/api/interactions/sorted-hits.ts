import type { Hit } from '../tracking/hit.ts'
import type { FollowedMail } from './followed-mail.ts'
import { interactionOfHit, type UnjudgedInteraction } from './new-interaction.ts'
import { recordingOf } from './recording.ts'

/** Hits by what becomes of them. */
export interface SortedHits {
  /** To be recorded, each by itself. */
  fresh: UnjudgedInteraction[]
  /** To be counted in totals only, by mail. */
  counted: { key: string; deliveredAt: Date; hits: Hit[] }[]
  /** How many are not kept, by why. */
  dropped: Record<string, number>
}

/** Decides for each hit what may be kept of it (law 5). */
export function sortedHits(
  hits: readonly Hit[],
  mails: ReadonlyMap<string, FollowedMail>,
): SortedHits {
  const sorted: SortedHits = { fresh: [], counted: [], dropped: {} }
  for (const hit of hits) {
    const mail = mails.get(hit.followKey)
    const happening = { at: new Date(hit.at), kind: hit.kind }
    const recording = mail ? recordingOf(happening, mail) : 'unknown-key'
    if (mail && recording === 'individual') sorted.fresh.push(interactionOfHit(hit, mail))
    else if (mail && recording === 'totals') addCounted(sorted.counted, hit, mail)
    else sorted.dropped[recording] = (sorted.dropped[recording] ?? 0) + 1
  }
  return sorted
}

function addCounted(counted: SortedHits['counted'], hit: Hit, { follow }: FollowedMail): void {
  const same = counted.find(({ key }) => key === hit.followKey)
  if (same) same.hits.push(hit)
  // Active mail has a time; without one nothing would be recorded.
  else {
    const deliveredAt = follow?.deliverAt ?? follow?.activatedAt ?? new Date(hit.at)
    counted.push({ key: hit.followKey, deliveredAt, hits: [hit] })
  }
}
