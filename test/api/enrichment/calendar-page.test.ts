import { describe, expect, it } from '@jest/globals'
import type { Activity } from '../../../src/api/enrichment/activity.ts'
import {
  meetingChanges,
  type EntryView,
  type KnownEntry,
} from '../../../src/api/enrichment/calendar-page.ts'
import type { SeenBy } from '../../../src/api/enrichment/known-people.ts'
import { meetingView } from '../../../src/api/enrichment/meeting-activity.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { attendee, BY_ANNA, BY_OLE, CONTOSO, KNOWN, makeMeeting } from './mail-samples.ts'

/** What is kept, as a store would. */
class Kept {
  entries: KnownEntry[] = []
  activities: Activity[] = []

  say(own: SeenBy, views: readonly EntryView[]) {
    const changes = meetingChanges(views, { own, entries: this.entries, kept: this.activities })
    const isGone = (one: Activity) =>
      [...changes.gone, ...changes.put].some(
        ({ accountId, key }) => accountId === one.accountId && key === one.key,
      )
    this.activities = [...this.activities.filter((one) => !isGone(one)), ...changes.put]
    const named = new Set([...changes.entries.map(({ entry }) => entry), ...changes.entriesGone])
    this.entries = [
      ...this.entries.filter((one) => one.mailboxId !== own.mailboxId || !named.has(one.entry)),
      ...changes.entries,
    ]
    return changes
  }

  ours() {
    return this.activities.map(({ ours }) => ours)
  }
}

const BOTH = [attendee('bo@contoso.example'), attendee('ole@fabrikam.example')]
const view = (seenBy: SeenBy, over: object = {}): EntryView => ({
  entry: `entry of ${seenBy.person}`,
  view: meetingView(makeMeeting({ isOrganiser: seenBy.person === 1, attendees: BOTH, ...over }), {
    known: KNOWN,
    seenBy,
    timeZone: 'UTC',
  }),
})
const gone = (seenBy: SeenBy): EntryView => ({ entry: `entry of ${seenBy.person}`, view: null })

describe('a meeting in several calendars', () => {
  it('counts once', () => {
    const kept = new Kept()
    const first = kept.say(BY_ANNA, [view(BY_ANNA)])
    const second = kept.say(BY_OLE, [view(BY_OLE)])

    expect([first.added, second.added]).toEqual([1, 0])
    expect(kept.ours()).toEqual([[1, 2]])
    expect(second.touched).toEqual([])
  })

  it.each([
    ['who asked first', [BY_ANNA, BY_OLE]],
    ['who said no first', [BY_OLE, BY_ANNA]],
  ])('is without whoever said no, read in the order: %s', (_what, order) => {
    const kept = new Kept()
    for (const seenBy of order) kept.say(seenBy, [view(seenBy, { hasDeclined: seenBy === BY_OLE })])

    expect(kept.ours()).toEqual([[1]])
  })

  it('stays without whoever took it out of the calendar, until nobody has it', () => {
    const kept = new Kept()
    kept.say(BY_ANNA, [view(BY_ANNA)])
    kept.say(BY_OLE, [view(BY_OLE)])
    kept.say(BY_OLE, [gone(BY_OLE)])
    expect(kept.ours()).toEqual([[1]])
    kept.say(BY_ANNA, [view(BY_ANNA)])
    expect(kept.ours()).toEqual([[1]])

    const last = kept.say(BY_ANNA, [gone(BY_ANNA)])

    expect(kept.activities).toEqual([])
    expect(last.touched).toHaveLength(1)
    expect(kept.entries.filter(({ mailboxId }) => mailboxId === BY_ANNA.mailboxId)).toEqual([])
  })

  it('is gone when it is cancelled', () => {
    const kept = new Kept()
    kept.say(BY_ANNA, [view(BY_ANNA)])
    kept.say(BY_ANNA, [view(BY_ANNA, { isCancelled: true })])

    expect([kept.activities, kept.entries]).toEqual([[], []])
  })

  it('is written anew when it is moved, and both times are touched', () => {
    const kept = new Kept()
    kept.say(BY_ANNA, [view(BY_ANNA)])
    const start = new Date('2026-06-10T08:00:00Z')
    const end = new Date('2026-06-10T08:30:00Z')
    const { touched } = kept.say(BY_ANNA, [view(BY_ANNA, { time: { kind: 'timed', start, end } })])

    expect(kept.activities).toMatchObject([{ at: start, minutes: 30, accountId: CONTOSO }])
    expect(touched.map(({ at }) => at.toISOString()).sort()).toEqual([
      '2026-06-08T08:00:00.000Z',
      '2026-06-10T08:00:00.000Z',
    ])
  })

  it('is gone for an account whose people are not asked any more', () => {
    const kept = new Kept()
    kept.say(BY_ANNA, [view(BY_ANNA)])
    kept.say(BY_ANNA, [view(BY_ANNA, { attendees: [attendee('nils@northwind.example')] })])

    expect(kept.activities.map(({ theirs }) => theirs)).toEqual([[21]])
  })

  it('that is none is never remembered', () => {
    const kept = new Kept()
    kept.say(BY_ANNA, [view(BY_ANNA, { attendees: [] }), gone(BY_OLE)])

    expect([kept.activities, kept.entries]).toEqual([[], []])
  })

  it('ends the same in whatever order calendars are read, and read again', () => {
    const calendars = fc.record({
      anna: fc.constantFrom('there', 'cancelled', 'gone'),
      ole: fc.constantFrom('there', 'declined', 'gone'),
    })
    const lastWord = (seenBy: SeenBy, state: string): EntryView => {
      if (state === 'gone') return gone(seenBy)
      return view(seenBy, { isCancelled: state === 'cancelled', hasDeclined: state === 'declined' })
    }
    fc.assert(
      fc.property(calendars, fc.array(fc.boolean(), { maxLength: 6 }), (states, order) => {
        const kept = new Kept()
        const say = (seenBy: SeenBy) =>
          kept.say(seenBy, [lastWord(seenBy, seenBy === BY_ANNA ? states.anna : states.ole)])
        for (const seenBy of [BY_ANNA, BY_OLE]) kept.say(seenBy, [view(seenBy)])
        for (const isAnna of [...order, true, false]) say(isAnna ? BY_ANNA : BY_OLE)
        const comes = [
          ...(states.anna === 'there' ? [1] : []),
          ...(states.ole === 'there' ? [2] : []),
        ]

        expect(kept.ours()).toEqual(comes.length === 0 ? [] : [comes])
      }),
      { numRuns: 100 },
    )
  })
})
