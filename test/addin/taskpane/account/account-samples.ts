import type { AccountEngagement } from '../../../../src/contract/account.ts'
import type { Measures, WeekCounts } from '../../../../src/contract/measure.ts'
import { BO, hoursAgo } from '../read/samples.ts'

export const CONTOSO_ID = '01940000-0000-7000-8000-0000000000bb'

export const measures = (some: Partial<Measures> = {}): Measures => ({
  emailsTo: 41,
  emailsFrom: 36,
  meetingsTo: 3,
  meetingsFrom: 1,
  ourPeopleEmails: 4,
  ourPeopleMeetings: 2,
  theirPeopleEmails: 5,
  theirPeopleMeetings: 3,
  firstAt: hoursAgo(24 * 200),
  lastEmailToAt: hoursAgo(24 * 5),
  lastEmailFromAt: hoursAgo(24 * 3),
  lastMeetingAt: hoursAgo(24 * 20),
  daysSinceLastEmail: 3,
  daysSinceLastMeeting: 20,
  meetingMinutes: 45,
  replyHours: 5.5,
  ...some,
})

const nothing: Partial<Measures> = {
  ...{ emailsTo: 0, emailsFrom: 0, meetingsTo: 0, meetingsFrom: 0 },
  ...{ ourPeopleEmails: 0, ourPeopleMeetings: 0, theirPeopleEmails: 0, theirPeopleMeetings: 0 },
  ...{ firstAt: null, lastEmailToAt: null, lastEmailFromAt: null, lastMeetingAt: null },
  ...{ daysSinceLastEmail: null, daysSinceLastMeeting: null },
  ...{ meetingMinutes: null, replyHours: null },
}

/** Mondays up to 2026-11-16, with more mail in the last week than in any other. */
const weeks = (): WeekCounts[] =>
  Array.from({ length: 53 }, (_, week) => ({
    start: new Date(Date.UTC(2026, 10, 16) - (52 - week) * 604_800_000).toISOString().slice(0, 10),
    emailsTo: week === 52 ? 12 : week % 3,
    emailsFrom: week === 52 ? 9 : week % 2,
    meetings: week % 13 === 0 ? 1 : 0,
  }))

/** Contoso with a score whose points add up to 71.75. */
export const engagement = (some: Partial<AccountEngagement> = {}): AccountEngagement => ({
  account: {
    id: CONTOSO_ID,
    name: 'Contoso',
    domain: 'contoso.example',
    domains: ['contoso.example', 'contoso.test'],
    parent: { id: 'p', name: 'Contoso Group' },
    owner: { id: 'anna', name: 'Anna Berg' },
    preference: 'allow',
    revision: 3,
  },
  collected: { since: '2026-03-12T10:00:00.000Z', days: 210, at: hoursAgo(2) },
  score: {
    score: 72,
    parts: [
      { metric: 'emailsFrom', value: 36, weight: 0.2, percentile: 0.83, points: 16.6 },
      { metric: 'emailsTo', value: 41, weight: 0.05, percentile: 0.8, points: 4 },
      { metric: 'meetingsFrom', value: 1, weight: 0.15, percentile: 0.6, points: 9 },
      { metric: 'meetingsTo', value: 3, weight: 0.1, percentile: 0.7, points: 7 },
      { metric: 'theirPeople', value: 6, weight: 0.15, percentile: 0.9, points: 13.5 },
      { metric: 'ourPeople', value: 4, weight: 0.05, percentile: 0.63, points: 3.15 },
      { metric: 'recencyEmail', value: 3, weight: 0.15, percentile: 0.9, points: 13.5 },
      { metric: 'recencyMeeting', value: 20, weight: 0.1, percentile: 0.5, points: 5 },
      { metric: 'replyLatency', value: null, weight: 0.05, percentile: null, points: 0 },
    ],
    peers: 240,
    fewPeers: false,
    band: 'good',
    before: 61,
    trend: 'up',
  },
  measures: measures(),
  weeks: weeks(),
  history: [
    { day: '2026-06-01', score: 55 },
    { day: '2026-10-20', score: 61 },
    { day: '2026-11-12', score: 72 },
  ],
  acquaintances: [
    { ours: 'Anna Berg', theirs: BO.name, emails: 30, meetings: 1, lastAt: hoursAgo(72) },
    { ours: 'Jonas Lund', theirs: null, emails: 2, meetings: 0, lastAt: hoursAgo(480) },
  ],
  contacts: [
    { email: BO.email, name: BO.name, score: 53, lastInteractionAt: hoursAgo(5) },
    { email: 'kim.lund@contoso.example', name: null, score: null, lastInteractionAt: null },
  ],
  contactCount: 7,
  isCounting: false,
  segments: [{ id: 's', name: 'Going cold', isStandard: true, enteredAt: hoursAgo(48) }],
  ...some,
})

/** An account of which nothing is known, for whatever reason. */
export const silent = (some: Partial<AccountEngagement> = {}): AccountEngagement =>
  engagement({
    ...{ score: null, measures: measures(nothing), weeks: [], history: [] },
    ...{ acquaintances: [], contacts: [], contactCount: 0 },
    ...some,
  })
