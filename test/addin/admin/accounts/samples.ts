import type { AccountEngagement, AccountRow } from '../../../../src/contract/account.ts'
import type { Measures } from '../../../../src/contract/measure.ts'
import { hoursAgo } from '../../taskpane/read/samples.ts'

const DAY_HOURS = 24

export const idOf = (number: number) =>
  `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`

export const measures = (some: Partial<Measures> = {}): Measures => ({
  emailsTo: 30,
  emailsFrom: 12,
  meetingsTo: 3,
  meetingsFrom: 1,
  ourPeopleEmails: 2,
  ourPeopleMeetings: 2,
  theirPeopleEmails: 3,
  theirPeopleMeetings: 1,
  firstAt: hoursAgo(300 * DAY_HOURS),
  lastEmailToAt: hoursAgo(3 * DAY_HOURS),
  lastEmailFromAt: hoursAgo(5 * DAY_HOURS),
  lastMeetingAt: null,
  daysSinceLastEmail: 3,
  daysSinceLastMeeting: null,
  meetingMinutes: 45,
  replyHours: 7.5,
  ...some,
})

export const contoso = (some: Partial<AccountRow> = {}): AccountRow => ({
  id: idOf(1),
  name: 'Contoso',
  domain: 'contoso.example',
  domains: ['contoso.example', 'contoso.test'],
  parent: null,
  owner: { id: idOf(7), name: 'Anna Berg' },
  preference: 'allow',
  revision: 4,
  contacts: 3,
  score: 72,
  band: 'good',
  trend: 'up',
  measures: measures(),
  weeks: [...Array.from({ length: 48 }, () => 1), 0, 5, 2, 1],
  ...some,
})

/** Nothing is known of it within the year. */
export const northwind = (): AccountRow =>
  contoso({
    ...{ id: idOf(2), name: '=Northwind', domain: 'northwind.example', owner: null },
    ...{ domains: ['northwind.example'], score: null, band: null, trend: null },
    measures: measures({
      ...{ emailsTo: 0, emailsFrom: 0, meetingsTo: 0, meetingsFrom: 0, firstAt: null },
      ...{ lastEmailToAt: null, lastEmailFromAt: null, daysSinceLastEmail: null },
    }),
    weeks: Array.from({ length: 52 }, () => 0),
  })

export function engagement(some: Partial<AccountEngagement> = {}): AccountEngagement {
  const { id, name, domain, domains, parent, owner, preference, revision } = contoso()
  return {
    account: { id, name, domain, domains, parent, owner, preference, revision },
    collected: { since: hoursAgo(365 * DAY_HOURS), days: 365, at: hoursAgo(1) },
    score: null,
    measures: measures(),
    weeks: [],
    history: [],
    acquaintances: null,
    contacts: [{ email: 'bo@contoso.test', name: 'Bo Jensen', score: 40, lastInteractionAt: null }],
    contactCount: 1,
    isCounting: false,
    segments: [],
    ...some,
  }
}
