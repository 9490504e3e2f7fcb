import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { LOGGING_WORDING } from '../../../src/contract/logging.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { credentialPlace } from '../../../src/api/logging/credential.service.ts'
import { findJob } from '../../../src/api/logging/logging-job.store.ts'
import { findLoggingSetup } from '../../../src/api/logging/logging-setup.store.ts'
import { createVault } from '../../../src/api/secrets/vault.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { makeClientCertificate } from '../../fixtures/client-certificate.ts'
import { APP_SECRET } from '../../fixtures/entra-stand-in.ts'
import {
  APPLICATION_SOURCE,
  EWS_SOURCE,
  GRAPH_SOURCE,
  insertLoggingSetup,
} from '../../fixtures/logging-setup.ts'
import { ANNA, FABRIKAM, newId, newTenant, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADA: Caller = {
  ...ANNA,
  salespersonId: newId(),
  name: 'Ada',
  claimedRoles: ['administrator'],
}

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  const { db } = test
  for (const table of ['logging_setup', 'logging_job', 'logging_backfill', 'audit_entry'] as const)
    await db.deleteFrom(table).execute()
  await db.deleteFrom('audit_head').execute()
  await db.updateTable('organisation').set({ follow_enabled: true }).execute()
  test.clock.set(NOW)
})

const logging = async () => (await call('getLogging', ADA, {})).body
const revision = async () => (await logging()).revision
const setupRow = async () => (await findLoggingSetup(test.db, FABRIKAM))!
const acts = async () => {
  const rows = await test.db.selectFrom('audit_entry').selectAll().orderBy('position').execute()
  return rows.map(({ action, detail }) => [action, JSON.parse(detail) as unknown])
}

async function setSource(source: Parameters<typeof setLoggingOf>[0]) {
  return setLoggingOf(source, await revision())
}
const setLoggingOf = (
  source: typeof GRAPH_SOURCE | typeof EWS_SOURCE | { kind: 'pane' },
  at: number,
) => call('setLogging', ADA, { body: { source, everyMinutes: 10, batchSize: 50, revision: at } })
const give = async (credential: Parameters<typeof giveOf>[0]) =>
  giveOf(credential, await revision())
const giveOf = (
  credential:
    | { kind: 'secret' | 'password'; secret: string }
    | { kind: 'certificate'; pem: string }
    | { kind: 'external' },
  at: number,
) => call('setLoggingCredential', ADA, { body: { credential, revision: at } })
const agree = async (wording = LOGGING_WORDING) =>
  call('consentToLogging', ADA, { body: { wording, locale: 'de-DE', revision: await revision() } })
const switchTo = async (isEnabled: boolean) =>
  call('switchLogging', ADA, { body: { isEnabled, revision: await revision() } })

describe('email logging that nobody set up', () => {
  it('is off, with nothing in it', async () => {
    expect(await logging()).toEqual({
      ...{ source: null, everyMinutes: 10, batchSize: 50, credential: null },
      ...{ externalName: null, externalProvider: null, canKeepSecrets: true },
      redirectUri: 'https://follow.fabrikam.example/sign-in/logging',
      ...{ permissions: [], account: null, consent: null, isEnabled: false },
      ...{ changedAt: null, changedBy: null, notifications: 'unavailable' },
      job: { state: 'stopped', nextRunAt: null, problem: null, failingSince: null, run: null },
      ...{ backfill: null, probe: null, revision: 0 },
      counts: { waiting: 0, logged: 0, excluded: 0, quarantined: 0, bounces: 0, notFiled: 0 },
    })
  })

  it('says which schedule a new one begins with', async () => {
    await test.db
      .insertInto('logging_setup')
      .values({ tenant_id: FABRIKAM, source: null })
      .execute()

    expect(await logging()).toMatchObject({ everyMinutes: 10, batchSize: 50, revision: 0 })
  })
})

describe('setting up, from nothing to switched on', () => {
  it('takes source, credential and consent', async () => {
    expect((await setSource(APPLICATION_SOURCE)).body).toMatchObject({
      ...{ source: APPLICATION_SOURCE, permissions: ['Mail.ReadWrite'], changedBy: 'Ada' },
      changedAt: NOW.toISOString(),
    })
    expect((await give({ kind: 'secret', secret: ` ${APP_SECRET}\n` })).body.credential).toEqual({
      ...{ kind: 'secret', setAt: NOW.toISOString(), expiresAt: null, thumbprint: null },
    })
    expect((await agree()).body.consent).toEqual({
      ...{ at: NOW.toISOString(), by: 'Ada', wording: LOGGING_WORDING, locale: 'de-DE' },
    })
    const { body } = await switchTo(true)

    expect(body).toMatchObject({
      isEnabled: true,
      job: { state: 'waiting', nextRunAt: NOW.toISOString() },
    })
    const { sealed_credential } = await setupRow()
    expect(test.ctx.vault.open(sealed_credential!, credentialPlace(FABRIKAM))).toBe(APP_SECRET)
    expect((await acts()).map(([action]) => action)).toEqual([
      ...['logging-changed', 'logging-changed', 'logging-consented', 'logging-switched'],
    ])
  })

  it.each([
    ['no source', {}, ['source']],
    ['no credential', { source: APPLICATION_SOURCE }, ['credential', 'consent']],
    ['nobody signed in', { source: GRAPH_SOURCE }, ['credential', 'sign-in', 'consent']],
    ['a source by hand', { source: { kind: 'pane' as const } }, ['consent']],
  ])('is not switched on with %s', async (_, setup, about) => {
    const bare = { source: null, credential_kind: null, consent_wording: null, consent_at: null }
    await insertLoggingSetup(test, { ...bare, ...setup })

    const { status, problem } = await switchTo(true)

    expect([status, problem.code, problem.about]).toEqual([409, 'setup-unfinished', about])
    expect(await findJob(test.db, FABRIKAM)).toBeUndefined()
  })

  it('by hand only takes consent alone', async () => {
    await setSource({ kind: 'pane' })
    await agree()

    expect((await switchTo(true)).body).toMatchObject({ isEnabled: true, permissions: [] })
  })

  it('is stopped, and nothing happens when it is stopped again', async () => {
    await insertLoggingSetup(test)
    await switchTo(true)

    expect((await switchTo(false)).body).toMatchObject({
      isEnabled: false,
      job: { state: 'stopped' },
    })
    const before = await acts()
    expect((await switchTo(false)).status).toBe(200)
    expect(await acts()).toEqual(before)
  })

  it('says Follow’s own refusal nowhere: off is off there too', async () => {
    await insertLoggingSetup(test, { is_enabled: true })
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()

    expect((await call('runLogging', ADA, {})).problem.code).toBe('logging-off')
    expect((await call('startProbe', ADA, {})).problem.code).toBe('logging-off')
  })
})

describe('a change of the set-up', () => {
  const changes = {
    setLogging: (at: number) => setLoggingOf(GRAPH_SOURCE, at),
    setLoggingCredential: (at: number) => giveOf({ kind: 'secret', secret: 'x' }, at),
    consentToLogging: (at: number) =>
      call('consentToLogging', ADA, {
        body: { wording: LOGGING_WORDING, locale: 'en-US', revision: at },
      }),
    switchLogging: (at: number) =>
      call('switchLogging', ADA, { body: { isEnabled: true, revision: at } }),
    recreateLoggingJob: (at: number) => call('recreateLoggingJob', ADA, { body: { revision: at } }),
    clearLogging: (at: number) => call('clearLogging', ADA, { body: { revision: at } }),
  }

  it.each(Object.entries(changes))('%s is refused where somebody was faster', async (_, change) => {
    const { revision: latest } = await insertLoggingSetup(test)
    const before = await setupRow()

    expect((await change(latest - 1)).problem.code).toBe('changed-meanwhile')
    expect(await setupRow()).toEqual(before)
    expect(await acts()).toEqual([])
  })

  it('takes consent back and stops where the mailbox is another, and forgets how far it read', async () => {
    await insertLoggingSetup(test, {
      is_enabled: true,
      probe_code: 'FOLLOW-AAAAAAAA',
      probe_at: NOW,
    })
    await test.db
      .insertInto('logging_job')
      .values({ tenant_id: FABRIKAM, cursor: 'far', next_run_at: NOW, subscription_id: 'x' })
      .execute()
    await test.db
      .insertInto('logging_backfill')
      .values({ tenant_id: FABRIKAM, days: 3, since: NOW, state: 'running', started_at: NOW })
      .execute()

    const { body } = await setSource({ ...APPLICATION_SOURCE, mailbox: 'Other@Fabrikam.example' })

    expect(body).toMatchObject({
      ...{ consent: null, isEnabled: false, probe: null, backfill: null },
      source: { mailbox: 'other@fabrikam.example' },
      credential: { kind: 'secret' },
      job: { state: 'stopped', nextRunAt: null },
    })
    expect(await findJob(test.db, FABRIKAM)).toMatchObject({ cursor: null, subscription_id: null })
    expect(await acts()).toEqual([
      [
        'logging-changed',
        { source: 'graph', everyMinutes: 10, batchSize: 50, takenBack: ['consent', 'cursor'] },
      ],
    ])
  })

  it('of the kind of source drops credential, account and tokens', async () => {
    await insertLoggingSetup(test, {
      ...{ sealed_tokens: 'x', account_id: 'x', account_name: 'x', account_email: 'x' },
      signed_in_at: NOW,
    })

    expect((await setSource(EWS_SOURCE)).body).toMatchObject({ credential: null, account: null })
    expect(await setupRow()).toMatchObject({ sealed_tokens: null, sealed_credential: null })
  })

  it('of the schedule alone keeps everything, and comes to hold before the old one would', async () => {
    await insertLoggingSetup(test, { is_enabled: true })
    const tomorrow = new Date(NOW.getTime() + 86_400_000)
    await test.db
      .insertInto('logging_job')
      .values({ tenant_id: FABRIKAM, cursor: 'far', next_run_at: tomorrow })
      .execute()

    const { body } = await setSource(APPLICATION_SOURCE)

    expect(body).toMatchObject({ isEnabled: true, consent: { by: ANNA.name } })
    expect(await findJob(test.db, FABRIKAM)).toMatchObject({
      cursor: 'far',
      next_run_at: new Date(NOW.getTime() + 600_000),
    })
  })

  it('of the credential takes consent back and stops', async () => {
    await insertLoggingSetup(test)
    await switchTo(true)

    expect((await give({ kind: 'secret', secret: 'another' })).body).toMatchObject({
      ...{ consent: null, isEnabled: false, job: { state: 'stopped' } },
    })
  })
})

describe('a credential', () => {
  it('is a certificate, of which the end and the thumbprint are shown and nothing else', async () => {
    await insertLoggingSetup(test)
    const { cert, key } = await makeClientCertificate()

    const { body } = await give({ kind: 'certificate', pem: key + cert })

    expect(body.credential).toMatchObject({
      kind: 'certificate',
      thumbprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      expiresAt: expect.stringMatching(/Z$/),
    })
    expect(JSON.stringify(body)).not.toContain('BEGIN')
    expect(JSON.stringify(test.logged())).not.toContain('BEGIN')
    expect((await setupRow()).sealed_credential).not.toContain('BEGIN')
  })

  it('that is a certificate of somebody else’s key is refused, and what was there stays', async () => {
    await insertLoggingSetup(test)
    const before = await setupRow()
    const [one, other] = [await makeClientCertificate(), await makeClientCertificate()]

    const { status, problem } = await give({ kind: 'certificate', pem: one.cert + other.key })

    expect([status, problem.code, problem.about]).toEqual([
      400,
      'invalid-request',
      ['credential.pem'],
    ])
    expect(await setupRow()).toEqual(before)
  })

  it.each([
    ['a password', { kind: 'password' as const, secret: 'x' }, ['credential.kind']],
    ['nothing', { kind: 'secret' as const, secret: ' \n' }, ['credential.secret']],
    ['a PEM', { kind: 'secret' as const, secret: '-----BEGIN X' }, ['credential.secret']],
  ])('that is %s is refused for an application', async (_, credential, about) => {
    await insertLoggingSetup(test)

    const { problem } = await give(credential)

    expect([problem.code, problem.about]).toEqual(['invalid-request', about])
  })

  it('takes a source first', async () => {
    expect((await give({ kind: 'secret', secret: 'x' })).problem).toMatchObject({
      ...{ code: 'setup-unfinished', about: ['source'] },
    })
  })

  it('is a password as it was typed, for a server', async () => {
    await insertLoggingSetup(test, { source: EWS_SOURCE, credential_kind: null })

    await give({ kind: 'password', secret: ' pass word ' })

    const { sealed_credential } = await setupRow()
    expect(test.ctx.vault.open(sealed_credential!, credentialPlace(FABRIKAM))).toBe(' pass word ')
  })

  it('is not said to be where the operator keeps none', async () => {
    await insertLoggingSetup(test)

    expect((await give({ kind: 'external' })).problem.code).toBe('secrets-unavailable')
  })

  it('never stands in an answer, a log or the store', async () => {
    await insertLoggingSetup(test)
    const secret = 'never-to-be-seen-anywhere'
    const answers = [
      await give({ kind: 'secret', secret }),
      await give({ kind: 'password', secret }),
    ]

    const store = await test.db.selectFrom('logging_setup').selectAll().execute()
    const trail = await test.db.selectFrom('audit_entry').selectAll().execute()
    expect(JSON.stringify([answers, test.logged(), store, trail])).not.toContain(secret)
  })
})

describe('where the operator gave no key', () => {
  let keyless: TestApp
  beforeAll(async () => {
    const { secrets } = test.ctx.config
    keyless = await openTestApp({
      config: { secrets: { ...secrets, keys: [], provider: { kind: 'environment' } } },
      ctx: { vault: createVault([], test.ctx.randomBytes) },
    })
    await newTenant(keyless.db)
  })
  afterAll(() => keyless.close())

  it('no secret is taken, nor is anybody signed in; but the operator may keep one', async () => {
    const ask = callApi(keyless)
    const first = await ask('setLogging', ADA, {
      body: { source: GRAPH_SOURCE, everyMinutes: 10, batchSize: 50, revision: 0 },
    })
    expect(first.body).toMatchObject({
      ...{ canKeepSecrets: false, externalProvider: 'environment' },
      externalName: 'LOGGING_SECRET_11111111_2222_4333_8444_555555555555',
    })
    const at = { revision: first.body.revision }

    const credential = { kind: 'secret' as const, secret: 'x' }
    const refused = await ask('setLoggingCredential', ADA, { body: { credential, ...at } })
    expect(refused.problem.code).toBe('secrets-unavailable')
    const kept = await ask('setLoggingCredential', ADA, {
      body: { credential: { kind: 'external' }, ...at },
    })
    expect(kept.body.credential).toMatchObject({ kind: 'external' })
    expect((await ask('beginLoggingSignIn', ADA, {})).problem.code).toBe('secrets-unavailable')
  })
})

describe('agreeing', () => {
  it('takes today’s words', async () => {
    await insertLoggingSetup(test, { consent_wording: null })

    expect((await agree('2001-01')).problem.code).toBe('consent-required')
    expect((await setupRow()).consent_wording).toBeNull()
  })

  it('takes something to agree to', async () => {
    expect((await agree()).problem).toMatchObject({ code: 'setup-unfinished', about: ['source'] })
  })
})

describe('clearing', () => {
  const clear = async () => call('clearLogging', ADA, { body: { revision: await revision() } })

  it('is refused while it is on', async () => {
    await insertLoggingSetup(test)
    await switchTo(true)

    expect((await clear()).problem.code).toBe('logging-on')
    expect(await logging()).toMatchObject({ isEnabled: true })
  })

  it('leaves nothing of the set-up and its secrets', async () => {
    await insertLoggingSetup(test, { sealed_tokens: 'x', account_id: 'x', signed_in_at: NOW })
    await switchTo(true)
    await switchTo(false)

    const { body } = await clear()

    expect(body).toMatchObject({ source: null, credential: null, account: null, consent: null })
    expect(await setupRow()).toMatchObject({
      ...{ sealed_credential: null, sealed_tokens: null, account_id: null, is_enabled: false },
    })
    expect((await acts()).at(-1)).toEqual(['logging-cleared', {}])
  })
})

describe('steering the job', () => {
  beforeEach(() => insertLoggingSetup(test))

  it.each(['runLogging', 'startProbe'] as const)('takes that it is on: %s', async (name) => {
    expect((await call(name, ADA, {})).problem.code).toBe('logging-off')
  })

  it('takes that it is on to back-fill', async () => {
    const body = { act: 'start' as const, days: 3 }
    expect((await call('backfillLogging', ADA, { body })).problem.code).toBe('logging-off')
    expect((await call('backfillLogging', ADA, { body: { act: 'pause' } })).problem.code).toBe(
      'not-found',
    )
  })

  it('runs at once when it is asked to', async () => {
    await switchTo(true)
    await test.db
      .updateTable('logging_job')
      .set({ next_run_at: new Date(NOW.getTime() + 86_400_000) })
      .execute()

    const { body } = await call('runLogging', ADA, {})

    expect(body.job.nextRunAt).toBe(NOW.toISOString())
    expect((await acts()).at(-1)).toEqual(['logging-changed', { job: 'run' }])
  })

  it('begins anew, also while it is off', async () => {
    await test.db.insertInto('logging_job').values({ tenant_id: FABRIKAM, cursor: 'far' }).execute()

    const { body } = await call('recreateLoggingJob', ADA, { body: { revision: await revision() } })

    expect(body.job.state).toBe('stopped')
    expect(await findJob(test.db, FABRIKAM)).toMatchObject({ cursor: null, next_run_at: null })
  })

  it('back-fills, pauses, goes on and forgets it', async () => {
    await switchTo(true)
    const act = async (what: 'start' | 'pause' | 'resume' | 'cancel', days?: number) =>
      (await call('backfillLogging', ADA, { body: { act: what, ...(days && { days }) } })).body
        .backfill

    expect(await act('start', 30)).toMatchObject({ days: 30, state: 'running', done: 0 })
    expect(await act('pause')).toMatchObject({ state: 'paused' })
    expect(await act('resume')).toMatchObject({ state: 'running' })
    expect(await act('cancel')).toBeNull()
    expect((await acts()).at(-4)).toEqual(['logging-backfilled', { act: 'start', days: 30 }])
  })

  it('back-fills no mailbox that there is not, and not for ever', async () => {
    await switchTo(true)
    const start = await call('backfillLogging', ADA, { body: { act: 'start' } })
    expect(start.problem).toMatchObject({ code: 'invalid-request', about: ['days'] })

    await insertLoggingSetup(test, { source: { kind: 'pane' } })
    const byHand = await call('backfillLogging', ADA, { body: { act: 'start', days: 3 } })
    expect(byHand.problem).toMatchObject({ code: 'setup-unfinished', about: ['source'] })
  })

  it('gives out a code for a mail, another one each time', async () => {
    await switchTo(true)

    const first = (await call('startProbe', ADA, {})).body.probe
    const second = (await call('startProbe', ADA, {})).body.probe

    expect(first).toMatchObject({ startedAt: NOW.toISOString(), outSeenAt: null, inSeenAt: null })
    expect(first!.code).toMatch(/^FOLLOW-[A-HJKMNP-Z2-9]{8}$/)
    expect(second!.code).not.toBe(first!.code)
  })

  it('lists its runs, newest first', async () => {
    const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
    for (const minutes of [1, 3, 2])
      await test.db
        .insertInto('logging_run')
        .values({ tenant_id: FABRIKAM, id: newId(), trigger: 'schedule', started_at: at(minutes) })
        .execute()

    const { items } = (await call('listLoggingRuns', ADA, {})).body

    expect(items.map(({ startedAt }) => startedAt)).toEqual(
      [3, 2, 1].map((one) => at(one).toISOString()),
    )
  })
})
