import type { LoggingRun } from '../../../../src/contract/logging-job.ts'
import type { LoggingValidation } from '../../../../src/contract/logging-validation.ts'
import type { Logging } from '../../../../src/contract/logging.ts'
import { hoursAgo } from '../../taskpane/read/samples.ts'

export const MAILBOX = 'logging@fabrikam.example'
export const CLIENT_ID = '0199a1b2-0000-4000-8000-00000000c11e'

/** Nothing is set up yet. */
export const nothing = (some: Partial<Logging> = {}): Logging => ({
  source: null,
  everyMinutes: 10,
  batchSize: 50,
  credential: null,
  externalName: null,
  externalProvider: null,
  canKeepSecrets: true,
  redirectUri: 'https://follow.example/sign-in/logging',
  permissions: ['Mail.ReadWrite.Shared'],
  account: null,
  consent: null,
  isEnabled: false,
  changedAt: null,
  changedBy: null,
  notifications: 'off',
  job: { state: 'stopped', nextRunAt: null, problem: null, failingSince: null, run: null },
  backfill: null,
  probe: null,
  counts: { waiting: 0, logged: 0, excluded: 0, quarantined: 0, bounces: 0, notFiled: 0 },
  revision: 1,
  ...some,
})

export const run = (some: Partial<LoggingRun> = {}): LoggingRun => ({
  id: 'run-1',
  trigger: 'schedule',
  startedAt: '2026-11-20T10:00:00.000Z',
  finishedAt: '2026-11-20T10:00:42.000Z',
  seen: 1_200,
  logged: 900,
  entries: 1_050,
  excluded: 280,
  quarantined: 20,
  bounces: 0,
  failed: 0,
  filed: 1_180,
  requests: 77,
  problem: null,
  ...some,
})

export const graph: NonNullable<Logging['source']> = {
  kind: 'graph',
  access: 'delegated',
  mailbox: MAILBOX,
  clientId: CLIENT_ID,
  archive: 'archive',
}

export const secret: NonNullable<Logging['credential']> = {
  kind: 'secret',
  setAt: hoursAgo(20),
  expiresAt: null,
  thumbprint: null,
}

export const account: NonNullable<Logging['account']> = {
  name: 'Log Robot',
  email: 'robot@fabrikam.example',
  signedInAt: hoursAgo(20),
}

/** Everything is set up, and it runs. */
export const working = (some: Partial<Logging> = {}): Logging =>
  nothing({
    source: graph,
    credential: secret,
    account,
    consent: { at: hoursAgo(19), by: 'Anna Berg', wording: '2026-11', locale: 'en-US' },
    isEnabled: true,
    changedAt: hoursAgo(20),
    changedBy: 'Anna Berg',
    notifications: 'on',
    job: {
      state: 'waiting',
      nextRunAt: '2099-11-20T10:10:00.000Z',
      problem: null,
      failingSince: null,
      run: run(),
    },
    counts: {
      waiting: 2,
      logged: 4_321,
      excluded: 800,
      quarantined: 7,
      bounces: 3,
      notFiled: 1,
    },
    revision: 9,
    ...some,
  })

export const validation = (some: Partial<LoggingValidation> = {}): LoggingValidation => ({
  at: '2026-11-20T10:00:00.000Z',
  isWorking: true,
  steps: [
    { step: 'credential', outcome: 'passed', problem: null, detail: null },
    { step: 'token', outcome: 'passed', problem: null, detail: null },
  ],
  ...some,
})
