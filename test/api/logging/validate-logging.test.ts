import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Caller } from '../../../src/api/http/caller.ts'
import {
  MailSourceError,
  type CheckedStep,
  type MailSource,
} from '../../../src/api/logging/mail-source.ts'
import { validateLogging } from '../../../src/api/logging/validate-logging.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { entraStandIn, throughTo, type EntraStandIn } from '../../fixtures/entra-stand-in.ts'
import { EWS_SOURCE, GRAPH_SOURCE, insertLoggingSetup } from '../../fixtures/logging-setup.ts'
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
let entra: EntraStandIn
let check: () => Promise<CheckedStep[]>
let closed = 0

/** Only what a validation asks of it. */
const mailbox = { check: () => check(), close: async () => void closed++ } as unknown as MailSource

beforeAll(async () => {
  const ctx = { entra: throughTo(() => entra), openMailSource: () => Promise.resolve(mailbox) }
  test = await openTestApp({ ctx })
  call = callApi(test)
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  entra = entraStandIn('https://login.example')
  closed = 0
  check = () =>
    Promise.resolve(
      (['token', 'mailbox', 'read', 'archive'] as const).map((step) => ({
        ...{ step, outcome: 'passed' as const, problem: null, detail: null },
      })),
    )
  for (const table of ['logging_setup', 'logging_job'] as const)
    await test.db.deleteFrom(table).execute()
})

const validate = async () => (await call('validateLogging', ADA, {})).body
const failing = async () =>
  (await validate()).steps
    .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'skipped')
    .map(({ step, outcome, problem }) => `${step} ${outcome} ${problem}`)

describe('validating a set-up', () => {
  it('tries everything, and closes the mailbox again', async () => {
    await insertLoggingSetup(test, { is_enabled: true })
    await test.db
      .insertInto('logging_job')
      .values({ tenant_id: FABRIKAM, next_run_at: NOW })
      .execute()

    const { at, isWorking, steps } = await validate()

    expect([at, isWorking]).toEqual([NOW.toISOString(), true])
    expect(steps.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
      ...['credential passed', 'token passed', 'mailbox passed', 'read passed', 'archive passed'],
      ...['job passed', 'mail-flow warning'],
    ])
    expect(closed).toBe(1)
  })

  it('writes nothing, and works while it is off', async () => {
    await insertLoggingSetup(test)
    const before = await test.db.selectFrom('logging_setup').selectAll().execute()

    expect((await validate()).isWorking).toBe(true)
    expect(await test.db.selectFrom('logging_setup').selectAll().execute()).toEqual(before)
    expect(await test.db.selectFrom('audit_entry').selectAll().execute()).toEqual([])
  })

  it.each([
    ['nothing is set up', null, 'credential failed credential-missing'],
    ['there is no credential', { credential_kind: null }, 'credential failed credential-missing'],
    ['it cannot be read', { sealed_credential: 'x' }, 'credential failed secret-unreadable'],
    ['nobody signed in', { source: GRAPH_SOURCE }, 'token failed sign-in-needed'],
  ])('stops where %s', async (_, change, expected) => {
    if (change) await insertLoggingSetup(test, change)
    check = () => Promise.reject(new Error('the mailbox was asked'))

    expect(await failing()).toEqual([expected])
    expect((await validate()).isWorking).toBe(false)
  })

  it('says what Entra refuses', async () => {
    await insertLoggingSetup(test)
    entra.secret = 'another by now'

    const { steps } = await validate()

    expect(steps[1]).toMatchObject({
      step: 'token',
      problem: 'credential-refused',
      detail: 'invalid_client',
    })
  })

  it('says what the mailbox refuses, in its own steps or before any', async () => {
    await insertLoggingSetup(test)
    check = () =>
      Promise.resolve([
        {
          step: 'mailbox',
          outcome: 'failed',
          problem: 'mailbox-not-found',
          detail: 'ErrorInvalidUser',
        },
      ])
    expect(await failing()).toEqual(['mailbox failed mailbox-not-found'])

    check = () => Promise.reject(new MailSourceError('throttled', 'TooManyRequests'))
    expect(await failing()).toEqual(['mailbox failed throttled'])
    expect(closed).toBe(2)
  })

  it('of a server asks no identity provider', async () => {
    entra.goAway()
    await insertLoggingSetup(test, { source: EWS_SOURCE, credential_kind: 'password' })

    expect(await failing()).toEqual([])
  })

  it('by hand only has nothing to try', async () => {
    await insertLoggingSetup(test, { source: { kind: 'pane' }, credential_kind: null })

    expect((await validate()).steps.map(({ outcome }) => outcome)).toEqual(Array(7).fill('skipped'))
  })

  it('ends where the mailbox never answers', async () => {
    await insertLoggingSetup(test)
    check = () => new Promise(() => undefined)

    const { steps } = await validateLogging(test.ctx, FABRIKAM, 20)

    expect(steps[2]).toMatchObject({ step: 'mailbox', outcome: 'failed', problem: 'unreachable' })
  })
})
