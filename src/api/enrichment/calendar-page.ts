import type { Activity } from './activity.ts'
import type { SeenBy } from './known-people.ts'
import type { MeetingView } from './meeting-activity.ts'
import { mergedMeeting, type Holder } from './meeting-merge.ts'

/** What a calendar says of one of its entries; null: it is gone. */
export interface EntryView {
  entry: string
  view: MeetingView | null
}

/** An entry of any calendar, as it is known. */
export interface KnownEntry {
  mailboxId: string
  entry: string
  key: string
  attends: boolean
  at: Date
  person: number
}

interface Known {
  own: SeenBy
  /** Of all calendars, of the meetings that are talked about. */
  entries: readonly KnownEntry[]
  kept: readonly Activity[]
}

export interface MeetingChanges {
  /** To be written in place of what is there. */
  put: Activity[]
  /** To be taken out. */
  gone: Activity[]
  /** Everything whose time or content is another one, before and after. */
  touched: Activity[]
  /** Meetings that were not there before. */
  added: number
  /** Of the own calendar, to be written. */
  entries: KnownEntry[]
  /** Of the own calendar, to be forgotten. */
  entriesGone: string[]
}

/** What changes by what one calendar says; of an entry that is named twice the last word counts. */
export function meetingChanges(views: readonly EntryView[], known: Known): MeetingChanges {
  const said = new Map(views.map((one) => [one.entry, one.view]))
  const mine = known.entries.filter(({ mailboxId }) => mailboxId === known.own.mailboxId)
  const before = new Map(mine.map((one) => [one.entry, one]))
  const after = new Map(before)
  for (const [entry, view] of said) {
    const now = entryNow(entry, view, { own: known.own, before: before.get(entry) })
    if (now) after.set(entry, now)
    else after.delete(entry)
  }
  const keys = new Set([...after.values(), ...mine].map(({ key }) => key))
  const changes = [...keys].map((key) => ofOneMeeting(key, { said, after, known }))
  const over = new Set(changes.filter(({ isOver }) => isOver).map(({ key }) => key))
  const isForgotten = (entry: string) => {
    const one = after.get(entry)
    return !one || (over.has(one.key) && !said.get(entry)?.counts)
  }
  const named = [...said.keys()]
  return {
    put: changes.flatMap(({ put }) => put),
    gone: changes.flatMap(({ gone }) => gone),
    touched: changes.flatMap(({ touched }) => touched),
    added: changes.filter(({ isAdded }) => isAdded).length,
    entries: named.flatMap((entry) => (isForgotten(entry) ? [] : (after.get(entry) ?? []))),
    entriesGone: named.filter((entry) => before.has(entry) && isForgotten(entry)),
  }
}

/**
 * What is known of an entry from now on; undefined: nothing, it has nothing to do with accounts. One that
 * is gone is remembered as long as others have the meeting: they may still think that its owner comes.
 */
function entryNow(
  entry: string,
  view: MeetingView | null,
  { own, before }: { own: SeenBy; before: KnownEntry | undefined },
): KnownEntry | undefined {
  if (!view?.counts) return before && { ...before, attends: false }
  if (view.activities.length === 0) return undefined
  const { key, attends, at } = view
  return { entry, key, attends, at, mailboxId: own.mailboxId, person: own.person }
}

interface Talk {
  said: ReadonlyMap<string, MeetingView | null>
  after: ReadonlyMap<string, KnownEntry>
  known: Known
}

function ofOneMeeting(key: string, { said, after, known }: Talk) {
  const { own, entries } = known
  const kept = known.kept.filter((activity) => activity.key === key)
  const mine = [...after.values()].filter((entry) => entry.key === key)
  const others = entries.filter((one) => one.key === key && one.mailboxId !== own.mailboxId)
  const view = [...said.values()].findLast((one) => one?.key === key) ?? null
  const holder = { person: own.person, attends: mine.some(({ attends }) => attends) }
  const next = mergedMeeting(view, { own: holder, others: holdersOf(others), kept })
  const put = next.filter((one) => !kept.some((old) => isSame(old, one)))
  const stays = new Set(next.map(({ accountId }) => accountId))
  const gone = kept.filter(({ accountId }) => !stays.has(accountId))
  const replaced = kept.filter((old) => put.some((one) => one.accountId === old.accountId))
  return {
    ...{ put, gone, touched: [...put, ...gone, ...replaced] },
    key,
    isAdded: kept.length === 0 && next.length > 0,
    isOver: next.length === 0,
  }
}

/** A calendar may have a meeting twice; one of them is enough to take part. */
function holdersOf(entries: readonly KnownEntry[]): Holder[] {
  const attends = new Map<number, boolean>()
  for (const one of entries)
    attends.set(one.person, (attends.get(one.person) ?? false) || one.attends)
  return [...attends].map(([person, does]) => ({ person, attends: does }))
}

const isSame = (one: Activity, other: Activity): boolean =>
  one.accountId === other.accountId &&
  one.direction === other.direction &&
  one.at.getTime() === other.at.getTime() &&
  one.minutes === other.minutes &&
  String(one.ours) === String(other.ours) &&
  String(one.theirs) === String(other.theirs)
