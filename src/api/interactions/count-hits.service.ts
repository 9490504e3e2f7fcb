import type { Db } from '../store/schema.ts'
import type { Hit } from '../tracking/hit.ts'
import { judgeMail, type KeptHit } from '../tracking/judge-mail.ts'
import { countLinks, insertCountedHits } from './counted-hit.store.ts'
import { dayNumbers, type Countable } from './day-numbers.ts'
import { addToOrganisationDays } from './organisation-day.store.ts'

/** Hits of one mail that are counted in totals only. */
export interface CountedMail {
  key: string
  /** When the mail went out. */
  deliveredAt: Date
  hits: readonly Hit[]
}

/**
 * Counts hits in the organisation's numbers without persons, each once. Nothing else is kept of
 * them: neither which mail it was, nor what was asked with. They are judged by each other as far as
 * they arrive together; what comes later cannot change their verdict any more.
 */
export async function countHits(
  db: Db,
  { tenantId, mails }: { tenantId: string; mails: readonly CountedMail[] },
): Promise<void> {
  const hits = mails.flatMap((mail) => mail.hits.map(({ id, at }) => ({ id, at: new Date(at) })))
  const fresh = await insertCountedHits(db, { tenantId, hits })
  const links = await countLinks(db, { tenantId, keys: mails.map(({ key }) => key) })
  const counted = mails.flatMap((mail) =>
    judged(mail, links.get(mail.key) ?? 0).filter(({ id }) => fresh.has(id)),
  )
  await addToOrganisationDays(db, { tenantId, days: dayNumbers(counted) })
}

function judged({ hits, deliveredAt }: CountedMail, links: number): (Countable & KeptHit)[] {
  const kept = hits.map(({ id, kind, linkNumber, at, signals }) => ({
    ...{ id, kind, linkNumber, signals },
    at: new Date(at),
  }))
  const verdicts = judgeMail(kept, { deliveredAt, links, replies: [], ownViews: [] })
  return kept.map((hit) => {
    const verdict = verdicts.get(hit.id)
    return { ...hit, isPerson: verdict?.class === 'person' && !verdict.repeat }
  })
}
