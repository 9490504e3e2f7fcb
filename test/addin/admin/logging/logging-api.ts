import type { Logging } from '../../../../src/contract/logging.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { hoursAgo } from '../../taskpane/read/samples.ts'
import { adminApi, type AdminApi } from '../admin-api.ts'
import { nothing, run, secret, validation } from './samples.ts'

export interface LoggingApi extends AdminApi {
  /** How email logging stands; may be changed by a test. */
  state: { logging: Logging }
}

/** The API of email logging: keeps what is set up, and refuses what is not of the latest revision. */
export function loggingApi(start: Logging, more: Answers = {}): LoggingApi {
  const state = { logging: start }
  const change = (next: Partial<Logging>, given?: { revision: number }): Logging => {
    if (given && given.revision !== state.logging.revision) {
      throw new FakeApiError('changed-meanwhile')
    }
    state.logging = { ...state.logging, ...next, revision: state.logging.revision + 1 }
    return structuredClone(state.logging)
  }
  const job = (some: Partial<Logging['job']>) => ({ job: { ...state.logging.job, ...some } })
  const api = adminApi(
    {},
    {
      getLogging: () => structuredClone(state.logging),
      setLogging: ({ body: { revision, ...rest } }) => change(rest, { revision }),
      setLoggingCredential: ({ body: { credential, revision } }) =>
        change({ credential: { ...secret, kind: credential.kind } }, { revision }),
      beginLoggingSignIn: () => ({
        url: 'https://login.example/authorize?state=1',
        expiresAt: '2099-01-01T00:00:00.000Z',
      }),
      consentToLogging: ({ body: { revision, ...given } }) =>
        change({ consent: { ...given, at: hoursAgo(0), by: 'Anna Berg' } }, { revision }),
      switchLogging: ({ body: { isEnabled, revision } }) =>
        change({ isEnabled, ...job({ state: isEnabled ? 'waiting' : 'stopped' }) }, { revision }),
      validateLogging: () => validation(),
      runLogging: () => change(job({ state: 'running' })),
      recreateLoggingJob: ({ body }) => change({}, body),
      clearLogging: ({ body }) => change(nothing(), body),
      startProbe: () =>
        change({
          probe: {
            code: 'FOLLOW-7K3MP2XD',
            startedAt: hoursAgo(0),
            outSeenAt: null,
            inSeenAt: null,
          },
        }),
      listLoggingRuns: () => ({ items: [run()] }),
      listSenderRules: () => ({ items: [] }),
      checkAddresses: () => ({
        checked: { salespeople: 12, contacts: 3_480 },
        items: [],
        total: 0,
        internalDomains: ['fabrikam.example'],
      }),
      ...more,
    },
  )
  return { ...api, state }
}
