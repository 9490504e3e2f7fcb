import type { Enrichment, EnrichmentRun } from '../../../../src/contract/enrichment.ts'
import type { ScoreWeights } from '../../../../src/contract/measure.ts'
import { hoursAgo } from '../../taskpane/read/samples.ts'

export const weights: ScoreWeights = {
  emailsFrom: 0.2,
  emailsTo: 0.05,
  meetingsFrom: 0.15,
  meetingsTo: 0.1,
  theirPeople: 0.15,
  ourPeople: 0.05,
  recencyEmail: 0.15,
  recencyMeeting: 0.1,
  replyLatency: 0.05,
}

export const settings: NonNullable<Enrichment['settings']> = {
  name: 'Office',
  output: 'Office',
  targets: ['sales@fabrikam.example', 'anna@fabrikam.example'],
  people: 'contacts',
  addresses: 'own',
  aggregateOnly: false,
  timeZone: 'Europe/Oslo',
  delayHours: 6,
  everyMinutes: 60,
}

/** Nothing is set up yet. */
export const nothingEnriched = (some: Partial<Enrichment> = {}): Enrichment => ({
  settings: null,
  mailboxes: { count: 0, done: 0, reading: 0, failing: 0 },
  application: {
    clientId: '0199a1b2-0000-4000-8000-00000000c11e',
    permissions: ['Mail.ReadBasic.All', 'Calendars.Read'],
    consentUrl: 'https://login.example/adminconsent?client_id=c11e&state=1',
  },
  agreement: null,
  permission: { state: 'unknown', given: null, checkedAt: null, missing: [], problem: null },
  isEnabled: false,
  isClearing: false,
  enabledAt: null,
  nextRunAt: null,
  run: null,
  collected: { since: null, days: 0, at: null },
  totals: { accounts: 0, emails: 0, meetings: 0 },
  weights,
  standardWeights: weights,
  revision: 1,
  ...some,
})

export const run = (some: Partial<EnrichmentRun> = {}): EnrichmentRun => ({
  id: 'run-1',
  startedAt: '2026-11-20T10:00:00.000Z',
  finishedAt: '2026-11-20T10:01:12.000Z',
  mailboxes: 60,
  failed: 1,
  emails: 1_200,
  meetings: 75,
  skipped: 0,
  accounts: 211,
  requests: 340,
  problem: null,
  ...some,
})

export const given: Enrichment['permission'] = {
  state: 'given',
  given: { at: '2026-11-19T08:00:00.000Z', by: 'Anna Berg' },
  checkedAt: '2026-11-20T09:00:00.000Z',
  missing: [],
  problem: null,
}

/** Everything is set up, and it collects. */
export const collecting = (some: Partial<Enrichment> = {}): Enrichment =>
  nothingEnriched({
    settings,
    mailboxes: { count: 60, done: 40, reading: 4, failing: 1 },
    agreement: { at: hoursAgo(30), by: 'Anna Berg', wording: '2026-11', locale: 'en-US' },
    permission: given,
    isEnabled: true,
    enabledAt: hoursAgo(30),
    nextRunAt: '2099-11-20T11:00:00.000Z',
    run: run(),
    collected: { since: '2026-03-01T00:00:00.000Z', days: 265, at: '2026-11-20T10:01:12.000Z' },
    totals: { accounts: 211, emails: 48_210, meetings: 3_120 },
    revision: 9,
    ...some,
  })
