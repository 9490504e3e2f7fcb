import type { Db } from '../store/schema.ts'
import { readKnownPeople } from './account-of.store.ts'
import type { Activity } from './activity.ts'
import { entryKey } from './activity-key.ts'
import type { MeetingMeta } from './activity-source.ts'
import { deleteActivities, listMeetings, replaceActivities } from './activity.store.ts'
import { deleteEntries, listEntries, writeEntries } from './calendar-entry.store.ts'
import { meetingChanges, type EntryView, type KnownEntry } from './calendar-page.ts'
import type { Collecting } from './collecting.service.ts'
import type { CollectCounts } from './collect-run.store.ts'
import type { SeenBy } from './known-people.ts'
import { addressesOfMeeting, meetingView } from './meeting-activity.ts'
import { markSpansStale } from './stale-span.store.ts'
import { holdAccountsOf, notePeopleOf } from './take-mail.service.ts'

type Parts = Pick<Collecting, 'tenantId' | 'who' | 'timeZone'>

interface CalendarPage {
  meetings: readonly MeetingMeta[]
  /** What stands for entries that are gone. */
  removed: readonly string[]
  seenBy: SeenBy
  now: Date
}

/** Writes what became of these entries of a calendar; within a transaction of the round. */
export async function takeMeetings(
  db: Db,
  parts: Parts,
  { meetings, removed, seenBy, now }: CalendarPage,
): Promise<CollectCounts> {
  const { tenantId, who, timeZone } = parts
  const addresses = [...new Set(meetings.flatMap(addressesOfMeeting))]
  const known = await readKnownPeople(db, who, addresses)
  const views: EntryView[] = [
    ...meetings.map((meeting) => ({
      entry: entryKey(meeting.sourceId),
      view: meetingView(meeting, { known, seenBy, timeZone }),
    })),
    ...removed.map((entry) => ({ entry, view: null })),
  ]
  const { entries, kept } = await knownOf(db, { tenantId, seenBy }, views)
  const changes = meetingChanges(views, { own: seenBy, entries, kept })
  await holdAccountsOf(db, tenantId, changes.put)
  await deleteActivities(db, tenantId, changes.gone)
  await replaceActivities(db, tenantId, changes.put)
  await notePeopleOf(db, tenantId, { known, activities: changes.put })
  const one = { tenantId, mailboxId: seenBy.mailboxId }
  await deleteEntries(db, one, changes.entriesGone)
  await writeEntries(db, { ...one, seenAt: now }, changes.entries)
  await markSpansStale(db, { tenantId, timeZone, activities: changes.touched })
  return { meetings: changes.added }
}

async function knownOf(
  db: Db,
  { tenantId, seenBy }: { tenantId: string; seenBy: SeenBy },
  views: readonly EntryView[],
): Promise<{ entries: KnownEntry[]; kept: Activity[] }> {
  const mailbox = { tenantId, mailboxId: seenBy.mailboxId }
  const keys = views.flatMap(({ view }) => (view ? [view.key] : []))
  const wanted = { keys, entries: views.map(({ entry }) => entry) }
  const entries = await listEntries(db, mailbox, wanted)
  const all = [...new Set([...keys, ...entries.map(({ key }) => key)])]
  return { entries, kept: await listMeetings(db, tenantId, all) }
}
