import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { LogMessageRequest } from '../../../src/contract/message-logging.ts'
import { decideWaiting } from '../../../src/api/logging/decision.service.ts'
import { takeIn } from '../../../src/api/logging/intake.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { GRAPH_SOURCE, makeMail, people, switchLoggingOn } from '../../fixtures/mail.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertFollow,
  MALLORY,
  newTenant,
  NORTHWIND,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi

const ADMINISTRATOR = { ...OLE, claimedRoles: ['administrator' as const] }
const ID = '<one@contoso.example>'

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const table of ['logged_message', 'follow'] as const)
    await test.db.deleteFrom(table).execute()
  for (const tenantId of [FABRIKAM, NORTHWIND]) await switchLoggingOn(test.db, { tenantId })
})

const message = (overrides: Partial<LogMessageRequest> = {}): LogMessageRequest => ({
  internetMessageId: ID,
  from: { email: 'bo@contoso.example', name: 'Bo Lind' },
  to: [{ email: ANNA.email }],
  cc: [],
  subject: 'Offer',
  sentAt: '2026-06-10T09:00:00.000Z',
  ...overrides,
})
const push = (overrides: Partial<LogMessageRequest> = {}, as = ANNA) =>
  call('logMessage', as, { body: message(overrides) })
const status = async (internetMessageId = ID, as = ANNA) =>
  (await call('getMessageLogging', as, { body: { internetMessageId } })).body
const seenByMailbox = async (mail = makeMail({ internetMessageId: ID })) => {
  await takeIn(test.ctx, { tenantId: FABRIKAM, source: 'graph', messages: [mail] })
  await decideWaiting(test.ctx, FABRIKAM, { limit: 50 })
}
const rows = () => test.db.selectFrom('logged_message').selectAll().execute()
const entries = () => test.db.selectFrom('log_entry').selectAll().execute()

describe('the logging status of a message', () => {
  it('is that nobody saw it yet, with when the mailbox is looked at next', async () => {
    await test.db
      .insertInto('logging_job')
      .values({ tenant_id: FABRIKAM, next_run_at: new Date('2026-06-10T09:40:00Z') })
      .execute()

    expect(await status()).toMatchObject({
      ...{ state: 'not-seen', id: null, entries: [], nextRunAt: '2026-06-10T09:40:00.000Z' },
    })
  })

  it('is the same for every colleague, by any spelling of the Message-ID', async () => {
    await seenByMailbox(makeMail({ internetMessageId: ID, webLink: 'https://outlook.example/1' }))
    const expected = {
      ...{ state: 'logged', reason: null, source: 'graph', by: null },
      webLink: 'https://outlook.example/1',
      entries: [
        { direction: 'in', contactEmail: 'bo@contoso.example', salespersonName: ANNA.name },
      ],
    }

    expect(await status()).toMatchObject(expected)
    expect(await status('one@contoso.example', OLE)).toMatchObject(expected)
  })

  it('has no entries of others for an administrator who may not read contacts', async () => {
    await seenByMailbox()

    expect(await status(ID, ADMINISTRATOR)).toMatchObject({ state: 'logged', entries: [] })
  })

  it('says why it is excluded, and by whom it was logged', async () => {
    await seenByMailbox(makeMail({ internetMessageId: '<s@x>', facts: { isSensitive: true } }))
    await push()

    expect(await status('<s@x>')).toMatchObject({ state: 'excluded', reason: 'sensitive' })
    expect(await status(ID, OLE)).toMatchObject({ state: 'logged', source: 'pane', by: ANNA.name })
  })

  it('law 5: is off while email logging or Follow is', async () => {
    await seenByMailbox()
    await test.db.updateTable('logging_setup').set({ is_enabled: false }).execute()

    expect(await status()).toMatchObject({ state: 'off', id: null, entries: [] })
    expect((await push()).problem.code).toBe('logging-off')

    await switchLoggingOn(test.db)
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()
    const off = [(await status()).state, (await push()).problem.code]
    await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()
    expect(off).toEqual(['off', 'organisation-off'])
  })

  it('law 11: is another in another tenant', async () => {
    await seenByMailbox()

    expect((await status(ID, MALLORY)).state).toBe('not-seen')
  })
})

describe('logging the open message', () => {
  it('logs it at once, once, however often', async () => {
    expect((await push()).body).toMatchObject({ state: 'logged', by: ANNA.name })
    expect((await push({}, OLE)).body).toMatchObject({ state: 'logged', by: ANNA.name })

    expect([(await rows()).length, (await entries()).length]).toEqual([1, 1])
  })

  it('is one message with the mailbox’s copy, whichever comes first', async () => {
    await push()
    await seenByMailbox()
    expect((await entries()).length).toBe(1)
    expect((await status()).state).toBe('logged')

    await test.db.deleteFrom('logged_message').execute()
    await seenByMailbox()
    expect((await push()).body).toMatchObject({ state: 'logged', source: 'graph' })
    expect([(await rows()).length, (await entries()).length]).toEqual([1, 1])
  })

  it('counts whoever has it open as a party', async () => {
    const list = { to: [{ email: 'list@elsewhere.example' }] }

    expect((await push(list, OLE)).body.entries).toMatchObject([{ salespersonName: OLE.name }])
  })

  it('helps a message in which nobody of ours was found', async () => {
    const facts = { to: people('list@elsewhere.example') }
    await seenByMailbox(makeMail({ internetMessageId: ID, facts }))
    expect(await status()).toMatchObject({ state: 'quarantined', reason: 'unmatched' })

    const { body } = await push({ to: [{ email: 'list@elsewhere.example' }] }, OLE)

    expect(body).toMatchObject({ state: 'logged', source: 'graph', by: OLE.name })
  })

  it('keeps another message with the same Message-ID apart, and answers for the first', async () => {
    await seenByMailbox()

    expect((await push({ subject: 'Other' })).body).toMatchObject({ source: 'graph' })
    expect((await rows()).map(({ reason }) => reason).sort()).toEqual([null, 'other-content'])
  })

  it.each<[string, Partial<LogMessageRequest>, object]>([
    ['without recipients', { to: [] }, { state: 'excluded', reason: 'no-recipients' }],
    ['sensitive', { isSensitive: true }, { state: 'excluded', reason: 'sensitive' }],
    ['without a real Message-ID', { internetMessageId: '<>' }, { state: 'logged' }],
    [
      'to 500',
      {
        to: [
          ...Array.from({ length: 499 }, (_, i) => ({ email: `p${i}@x.example` })),
          { email: ANNA.email },
        ],
      },
      { state: 'logged' },
    ],
    ['with a subject of 1,000 characters', { subject: 'x'.repeat(1000) }, { state: 'logged' }],
    ['of the future', { sentAt: '2099-01-01T00:00:00.000Z' }, { state: 'logged' }],
    ['with characters the store refuses', { subject: 'a\0\ud800' }, { state: 'logged' }],
    ['that came back', { automatic: 'bounce' }, { state: 'bounce' }],
  ])('takes one %s', async (_, overrides, expected) => {
    expect((await push(overrides)).body).toMatchObject(expected)
    const now = test.clock.now()
    expect((await rows()).every(({ at }) => at <= now)).toBe(true)
  })

  it.each([
    ['more than 500 recipients', { to: Array(501).fill({ email: ANNA.email }) }],
    ['a subject of 1,001 characters', { subject: 'x'.repeat(1001) }],
    ['no sender', { from: { email: 'nobody' } }],
    ['a time that is none', { sentAt: 'soon' }],
  ])('refuses one with %s', async (_, overrides) => {
    expect((await push(overrides)).problem.code).toBe('invalid-request')
  })

  it('law 11: nothing comes of another tenant’s key in its header', async () => {
    const { key } = await insertFollow(test.db)
    const { body } = await push({ headerKey: key, from: { email: MALLORY.email } }, MALLORY)

    expect(body.state).toBe('quarantined')
    const follows = await test.db.selectFrom('follow').select('internet_message_id').execute()
    expect(follows).toEqual([{ internet_message_id: null }])
  })

  it('leaves what comes by the pane where it is', async () => {
    await switchLoggingOn(test.db, { source: { ...GRAPH_SOURCE, archive: 'Archive' } })
    await push()

    expect((await rows()).map(({ filing }) => filing)).toEqual(['none'])
  })
})
