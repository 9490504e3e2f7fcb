import type { Enrichment } from '../../../../src/contract/enrichment.ts'
import type { ResolvedMailboxes } from '../../../../src/contract/enrichment-mailbox.ts'
import type { OfficeRow } from '../../../../src/contract/measure.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { hoursAgo } from '../../taskpane/read/samples.ts'
import { adminApi, type AdminApi } from '../admin-api.ts'
import { given, nothingEnriched, run } from './samples.ts'

export interface EngagementApi extends AdminApi {
  /** How account engagement stands; may be changed by a test. */
  state: { enrichment: Enrichment }
}

/** Sixty mailboxes, whatever is asked for. */
export const resolved = (some: Partial<ResolvedMailboxes> = {}): ResolvedMailboxes => ({
  count: 60,
  isWithinLimits: true,
  targets: [
    { address: 'anna@fabrikam.example', kind: 'person', name: 'Anna Berg', count: 1 },
    { address: 'sales@fabrikam.example', kind: 'group', name: 'Sales', count: 59 },
  ],
  ...some,
})

const row: OfficeRow = {
  AccountId: 'account-1',
  AccountName: 'Contoso',
  EngagementScore: 71,
  NoOfEmails_ToAccount: 40,
  NoOfEmails_FromAccount: 51,
  NoOfMeetings_ToAccount: 3,
  NoOfMeetings_FromAccount: 2,
  NoOfContactsInvolved_Emails: 4,
  NoOfContactsInvolved_Meetings: 2,
  NoOfAccountContactsInvolved_Emails: 5,
  NoOfAccountContactsInvolved_Meetings: 3,
  EngagementStartDate: null,
  DaysSinceLastEmail: 2,
  DaysSinceLastMeeting: null,
  AverageDuration_Of_Meetings: 42,
  AverageDuration_Of_AccountEmailReplies: 5.5,
  AggregationStartDate: '2025-11-21',
  AggregationLevel: 'year',
}

const mailboxes = [
  {
    id: 'mailbox-1',
    address: 'anna@fabrikam.example',
    name: 'Anna Berg',
    state: 'done' as const,
    days: 365,
    lastReadAt: '2026-11-20T10:01:00.000Z',
    problem: null,
    nextTryAt: null,
  },
  {
    id: 'mailbox-2',
    address: 'bo@fabrikam.example',
    name: '',
    state: 'failing' as const,
    days: 12,
    lastReadAt: null,
    problem: 'mailbox-closed' as const,
    nextTryAt: '2026-11-20T11:00:00.000Z',
  },
]

/** The API of account engagement: keeps what is set up, and refuses what is not of the latest revision. */
export function engagementApi(start: Enrichment, more: Answers = {}): EngagementApi {
  const state = { enrichment: start }
  const change = (next: Partial<Enrichment>, revision: number): Enrichment => {
    if (revision !== state.enrichment.revision) throw new FakeApiError('changed-meanwhile')
    state.enrichment = { ...state.enrichment, ...next, revision: revision + 1 }
    return structuredClone(state.enrichment)
  }
  const acts = (): Record<string, Partial<Enrichment>> => ({
    'check-permission': { permission: given },
    start: { isEnabled: true, enabledAt: hoursAgo(0), nextRunAt: '2099-11-20T11:00:00.000Z' },
    stop: { isEnabled: false, nextRunAt: null },
    run: { run: run({ id: 'run-2', finishedAt: null }) },
    recollect: {},
    clear: nothingEnriched(),
  })
  const api = adminApi(
    {},
    {
      getEnrichment: () => structuredClone(state.enrichment),
      setEnrichment: ({ body: { revision, ...settings } }) => change({ settings }, revision),
      agreeToEnrichment: ({ body: { revision, ...agreed } }) =>
        change({ agreement: { ...agreed, at: hoursAgo(0), by: 'Anna Berg' } }, revision),
      changeEnrichment: ({ body: { act, revision } }) => change(acts()[act] ?? {}, revision),
      resolveMailboxes: () => resolved(),
      listEnrichmentRuns: () => ({ items: [run(), run({ id: 'run-0', emails: 10, meetings: 0 })] }),
      listEnrichmentMailboxes: ({ query }) => ({
        items: mailboxes.filter(({ state: one }) => !query?.state || one === query.state),
        nextCursor: null,
      }),
      listOfficeRows: () => ({ name: 'Office', items: [row], nextCursor: null }),
      setScoreWeights: ({ body: { act, weights, revision } }) => {
        const next = act === 'set' ? change({ weights }, revision).revision : revision
        const movers = [{ id: 'account-1', name: 'Contoso', before: 71, after: 64 }]
        return { accounts: 211, moved: 1, movers, revision: next }
      },
      ...more,
    },
  )
  return { ...api, state }
}
