import type { Db } from '../store/schema.ts'
import { holdAccounts, readKnownPeople } from './account-of.store.ts'
import type { Activity } from './activity.ts'
import type { MailMeta } from './activity-source.ts'
import { countReplies, notePeople, uniteActivities } from './activity.store.ts'
import { ChangedMeanwhile, type Collecting } from './collecting.service.ts'
import type { CollectCounts } from './collect-run.store.ts'
import type { KnownPeople, SeenBy } from './known-people.ts'
import { addressesOfMail, mailActivities } from './mail-activity.ts'
import { markSpansStale } from './stale-span.store.ts'

const DAY_MS = 86_400_000
/** A year and what may be cut off of its first day. */
const MOST_DAYS = 366

/** Writes what these mails count as; within a transaction of the round. */
export async function takeMails(
  db: Db,
  { tenantId, who, timeZone }: Pick<Collecting, 'tenantId' | 'who' | 'timeZone'>,
  { mails, seenBy, now }: { mails: readonly MailMeta[]; seenBy: SeenBy; now: Date },
): Promise<CollectCounts> {
  const addresses = [...new Set(mails.flatMap(addressesOfMail))]
  const known = await readKnownPeople(db, who, addresses)
  const all = mails.flatMap((mail) => mailActivities(mail, { known, seenBy }))
  const activities = all.filter(({ at }) => isOfTheYear(at, now))
  await holdAccountsOf(db, tenantId, activities)
  const written = await uniteActivities(db, tenantId, activities)
  await notePeopleOf(db, tenantId, { known, activities })
  const replies = await countReplies(db, tenantId, written)
  await markSpansStale(db, { tenantId, timeZone, activities: [...written, ...replies] })
  return { emails: new Set(written.filter(({ isNew }) => isNew).map(({ key }) => key)).size }
}

/** Clocks that are wrong by more than a day say nothing of when it was. */
const isOfTheYear = (at: Date, now: Date): boolean =>
  at.getTime() <= now.getTime() + DAY_MS && at.getTime() >= now.getTime() - MOST_DAYS * DAY_MS

/** @throws ChangedMeanwhile where one of them is gone */
export async function holdAccountsOf(
  db: Db,
  tenantId: string,
  activities: readonly Activity[],
): Promise<void> {
  const accountIds = [...new Set(activities.map(({ accountId }) => accountId))]
  if (!(await holdAccounts(db, { tenantId, accountIds }))) throw new ChangedMeanwhile('account')
}

/** Notes whose everybody is who is counted. */
export async function notePeopleOf(
  db: Db,
  tenantId: string,
  { known, activities }: { known: KnownPeople; activities: readonly Activity[] },
): Promise<void> {
  const counted = new Set(activities.flatMap(({ theirs }) => theirs))
  const people = [...known.values()].filter((one) => one.side === 'theirs')
  await notePeople(
    db,
    tenantId,
    people.filter(({ person }) => counted.has(person)),
  )
}
