import { describe, expect, it } from '@jest/globals'
import type { MeetingMeta } from '../../../src/api/enrichment/activity-source.ts'
import { meetingView } from '../../../src/api/enrichment/meeting-activity.ts'
import { midnight } from '../../../src/api/enrichment/midnight.ts'
import {
  attendee,
  BY_ANNA,
  BY_OLE,
  CONTOSO,
  KNOWN,
  makeMeeting,
  NORTHWIND,
} from './mail-samples.ts'

const ANNA = 'anna@fabrikam.example'
const BO = 'bo@contoso.example'
const NILS = 'nils@northwind.example'
const STRANGER = 'someone@elsewhere.example'

const seen = (over: Partial<MeetingMeta> = {}, seenBy = BY_ANNA, timeZone = 'Europe/Berlin') =>
  meetingView(makeMeeting(over), { known: KNOWN, seenBy, timeZone })

const activities = (over: Partial<MeetingMeta>, seenBy = BY_ANNA) =>
  seen(over, seenBy).activities.map(({ accountId, direction, ours, theirs }) => [
    ...[accountId, direction, ours, theirs],
  ])

const theirs = { organiser: BO, isOrganiser: false }

describe('what a meeting counts as', () => {
  it.each([
    ['ours with them', {}, [[CONTOSO, 'out', [1], [11]]]],
    [
      'ours with two accounts',
      { attendees: [attendee(BO), attendee(NILS)] },
      [
        [CONTOSO, 'out', [1], [11]],
        [NORTHWIND, 'out', [1], [21]],
      ],
    ],
    [
      'ours, called by somebody whose mailbox was not chosen',
      { organiser: 'per@fabrikam.example', isOrganiser: false },
      [[CONTOSO, 'out', [1], [11]]],
    ],
    ['theirs', { ...theirs, attendees: [attendee(ANNA)] }, [[CONTOSO, 'in', [1], [11]]]],
    [
      'theirs with another account, for which a third one called it',
      { ...theirs, attendees: [attendee(ANNA), attendee(NILS)] },
      [[CONTOSO, 'in', [1], [11]]],
    ],
    [
      'a third party’s',
      { organiser: STRANGER, isOrganiser: false, attendees: [attendee(ANNA), attendee(BO)] },
      [],
    ],
    ['one among us', { attendees: [attendee('ole@fabrikam.example')] }, []],
    ['one with oneself', { attendees: [] }, []],
    ['a room of theirs', { attendees: [attendee(BO, { isResource: true })] }, []],
    [
      'one that a colleague declined',
      { attendees: [attendee(BO), attendee('ole@fabrikam.example', { hasDeclined: true })] },
      [[CONTOSO, 'out', [1], [11]]],
    ],
    [
      'one that they declined',
      { attendees: [attendee(BO, { hasDeclined: true })] },
      [[CONTOSO, 'out', [1], [11]]],
    ],
    ['a cancelled one', { isCancelled: true }, []],
    ['a draft', { isDraft: true }, []],
    ['a private one', { isSensitive: true }, []],
  ])('%s', (_what, over, expected) => {
    expect(activities(over)).toEqual(expected)
  })

  it('leaves out whoever said no in their own calendar', () => {
    const asked = { ...theirs, attendees: [attendee(ANNA), attendee('ole@fabrikam.example')] }

    expect(activities({ ...asked, hasDeclined: true })).toEqual([[CONTOSO, 'in', [2], [11]]])
    expect(activities({ ...asked, hasDeclined: true }, BY_OLE)).toEqual([
      [CONTOSO, 'in', [1], [11]],
    ])
  })

  it('has a length unless it takes whole days, which begin where the organisation is', () => {
    const day = seen({ time: { kind: 'all-day', day: '2026-06-08' } })

    expect(seen().activities[0]).toMatchObject({ minutes: 60, kind: 'meeting', conversation: null })
    expect(day.at.toISOString()).toBe('2026-06-07T22:00:00.000Z')
    expect(day.activities[0]?.minutes).toBeNull()
  })
})

describe('the beginning of a day', () => {
  it.each([
    ['2026-06-08', 'UTC', '2026-06-08T00:00:00.000Z'],
    ['2026-06-08', 'America/Los_Angeles', '2026-06-08T07:00:00.000Z'],
    ['2026-06-08', 'Pacific/Kiritimati', '2026-06-07T10:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-06-08', 'Asia/Kolkata', '2026-06-07T18:30:00.000Z'],
    // Clocks go from 23:59 to 01:00.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ])('%s in %s is at %s', (day, zone, at) => {
    expect(midnight(day, zone).toISOString()).toBe(at)
  })
})
