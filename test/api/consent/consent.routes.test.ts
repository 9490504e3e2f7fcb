import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { RecordConsentRequest } from '../../../src/contract/consent.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { takeConsentStep } from '../../../src/api/consent/consent-step.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  makeHit,
  MALLORY,
  newTenant,
  NORTHWIND,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const RULES = { tenant_id: FABRIKAM, changed_at: NOW, changed_by: null } as const

let test: TestApp
let call: CallApi
let number = 0
let email: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())
beforeEach(() => {
  test.clock.set(NOW)
  email = `person${(number += 1)}@contoso.example`
})

const get = (as = ANNA) => call('getContactConsent', as, { params: { email } })
const record = (body: RecordConsentRequest, as = ANNA) =>
  call('recordConsent', as, { params: { email }, body })
const YES: RecordConsentRequest = { state: 'granted', source: 'written', note: 'Mail of 9 June' }
const NO: RecordConsentRequest = { state: 'refused', source: 'spoken' }

const contactOf = (address = email) =>
  test.db
    .selectFrom('contact')
    .selectAll()
    .where('tenant_id', '=', FABRIKAM)
    .where('email', '=', address)
    .executeTakeFirst()

/** The recipient says so on their own page. */
async function byRecipient(to: 'granted' | 'withdrawn' | 'refused') {
  const contactId = (await contactOf())?.id ?? (await insertContact(test.db, { email })).id
  await test.db.transaction().execute((db) =>
    takeConsentStep(
      { ...test.ctx, db },
      {
        ...{ tenantId: FABRIKAM, contactId, to, by: 'recipient', at: test.clock.now() },
        ...{ recordedBy: null, source: 'own-page', note: null, fromOwnNetwork: false },
      },
    ),
  )
}

const setMode = (mode: 'opt-in' | 'opt-out') =>
  test.db
    .insertInto('consent_rule')
    .values({ ...RULES, scope: 'domain', target: 'contoso.example', mode })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'scope', 'target']).doUpdateSet({ mode }),
    )
    .execute()

const audited = () =>
  test.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('tenant_id', '=', FABRIKAM)
    .orderBy('position')
    .execute()

describe('what somebody said', () => {
  it('is nothing while nobody knows them', async () => {
    expect((await get()).body).toEqual({
      email,
      state: 'none',
      since: null,
      isFinal: false,
      mode: 'opt-out',
      scope: 'default',
      mayAsk: false,
      askAgainAt: null,
      measures: { opens: 'individual', clicks: 'individual' },
      events: [],
    })
    expect(await contactOf()).toBeUndefined()
  })

  it('is shown with its proof, newest first', async () => {
    await record({ ...NO, at: atMinute(-60).toISOString() })
    const { body } = await record(YES, OLE)

    expect(body).toMatchObject({ state: 'granted', since: NOW.toISOString(), isFinal: false })
    expect(body.events).toEqual([
      {
        id: expect.any(String),
        state: 'granted',
        at: NOW.toISOString(),
        by: 'organisation',
        recordedBy: 'Ole Dahl',
        source: 'written',
        wording: expect.any(String),
        note: 'Mail of 9 June',
        fromOwnNetwork: false,
      },
      expect.objectContaining({
        state: 'refused',
        at: atMinute(-60).toISOString(),
        recordedBy: 'Anna Berg',
        source: 'spoken',
        note: null,
      }),
    ])
    expect((await get(OLE)).body).toEqual(body)
  })

  it('says what it means for measuring where people are asked first', async () => {
    await setMode('opt-in')

    const before = (await get()).body
    const after = (await record(YES)).body

    expect(before).toMatchObject({ mode: 'opt-in', scope: 'domain', mayAsk: true })
    expect(before.measures).toEqual({ opens: 'nothing', clicks: 'nothing' })
    expect(after).toMatchObject({ mayAsk: false, askAgainAt: null })
    expect(after.measures).toEqual({ opens: 'individual', clicks: 'individual' })
    await setMode('opt-out')
  })

  it('says when somebody who refused may be asked again', async () => {
    await setMode('opt-in')

    await record({ ...NO, at: '2026-01-31T12:00:00.000Z' })
    const { body } = await get()
    test.clock.set(new Date('2026-07-31T12:00:00.000Z'))

    expect(body).toMatchObject({ mayAsk: false, askAgainAt: '2026-07-31T12:00:00.000Z' })
    expect((await get()).body).toMatchObject({ mayAsk: true, askAgainAt: null })
    await setMode('opt-out')
  })

  it('needs a signed-in salesperson', async () => {
    const { problem } = await call('getContactConsent', undefined, { params: { email } })

    expect(problem.code).toBe('not-signed-in')
  })
})

describe('recording what somebody told us', () => {
  it('makes an unknown address a contact, and says so in the audit log without the address', async () => {
    await record({ ...YES, note: `${email} wrote it` })

    const contact = await contactOf()
    const entry = (await audited()).at(-1)
    expect(contact).toMatchObject({ consent: 'granted', consent_by: 'organisation' })
    expect(entry).toMatchObject({
      actor: 'person',
      actor_id: ANNA.salespersonId,
      action: 'consent-changed',
      subject: `contact ${contact?.id}`,
    })
    expect(JSON.parse(entry?.detail ?? '')).toEqual({
      from: 'none',
      to: 'granted',
      source: 'written',
    })
  })

  it.each([undefined, '', '  ', '\0'])('as a yes needs its proof, not %j', async (note) => {
    const { state, source } = YES
    const { status, problem } = await record({ state, source, ...(note !== undefined && { note }) })

    expect(status).toBe(400)
    expect(problem).toMatchObject({ code: 'invalid-request', about: ['note'] })
    expect(await contactOf()).toBeUndefined()
  })

  it.each([
    atMinute(1).toISOString(),
    '2026-06-10T12:00:00+02:00',
    '2016-12-31T23:59:60Z',
    '0000-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
  ])('is refused for %s, which is no moment up to now', async (at) => {
    const { status, problem } = await record({ ...YES, at })

    expect(status).toBe(400)
    expect(problem.code).toBe('invalid-request')
    expect(await contactOf()).toBeUndefined()
  })

  it.each([
    ['2026-06-10T11:30:00+02:00', NOW],
    ['1999-12-31T23:59:59Z', new Date('1999-12-31T23:59:59Z')],
  ])('is taken for %s', async (at, expected) => {
    expect((await record({ ...YES, at })).body.since).toBe(expected.toISOString())
  })

  it('is refused for somebody who was erased', async () => {
    await insertContact(test.db, { email })
    const administrator: Caller = { ...ANNA, claimedRoles: ['administrator'] }
    await call('eraseSubject', administrator, { body: { email } })

    for (const answer of [YES, NO])
      expect((await record(answer)).problem.code).toBe('refused-by-recipient')
    expect(await contactOf()).toBeUndefined()
    expect((await get()).body).toMatchObject({ state: 'none', mayAsk: false, events: [] })
  })

  it('begins a permission now, whenever the yes was said', async () => {
    await record({ ...YES, at: atMinute(-600).toISOString() })

    expect(await contactOf()).toMatchObject({
      consent_at: atMinute(-600),
      allowed_since: NOW,
    })
  })

  it('keeps a permission that has begun when the yes is said again', async () => {
    await record(YES)
    test.clock.advance(60_000)
    const { body } = await record(YES)

    expect(await contactOf()).toMatchObject({ consent_at: NOW, allowed_since: NOW })
    expect(body.events).toHaveLength(2)
  })

  it('makes a withdrawal of a no after a yes', async () => {
    await record(YES)

    expect((await record(NO)).body).toMatchObject({ state: 'withdrawn', isFinal: false })
  })

  it('does not go back behind what they said later', async () => {
    await record(NO)
    const { problem } = await record({ ...YES, at: atMinute(-1).toISOString() })

    expect(problem).toMatchObject({ code: 'invalid-request', about: ['at'] })
    expect((await get()).body.state).toBe('refused')
  })

  it('corrects a no that somebody here recorded', async () => {
    await record(NO)

    expect((await record(YES)).body).toMatchObject({ state: 'granted', isFinal: false })
  })

  it.each(['refused', 'withdrawn'] as const)('never changes a recipient’s own %s', async (to) => {
    await byRecipient(to)
    const before = await audited()

    for (const answer of [YES, NO]) {
      const { status, problem } = await record(answer)
      expect(status).toBe(409)
      expect(problem.code).toBe('refused-by-recipient')
    }
    expect((await get()).body).toMatchObject({ state: to, isFinal: true })
    expect((await get()).body.events).toHaveLength(1)
    expect(await audited()).toEqual(before)
  })

  it('is possible again once the recipient said yes themselves', async () => {
    await byRecipient('withdrawn')
    await byRecipient('granted')

    expect((await get()).body).toMatchObject({ state: 'granted', isFinal: false })
    expect((await record(NO)).body.state).toBe('withdrawn')
  })

  it('gives way to the recipient who refuses at the same moment', async () => {
    await insertContact(test.db, { email })

    const [answer] = await Promise.all([record(YES), byRecipient('withdrawn')])

    expect((await get()).body).toMatchObject({ state: 'withdrawn', isFinal: true })
    expect(answer.status === 200 || answer.problem.code === 'refused-by-recipient').toBe(true)
  })

  it('is refused for a colleague', async () => {
    email = 'ole@fabrikam.example'

    expect((await record(YES)).problem).toMatchObject({ code: 'internal-only', about: [email] })
    expect(await contactOf()).toBeUndefined()
  })

  it.each(['requested', 'withdrawn', 'none'])('takes an answer, not %j', async (state) => {
    expect((await record({ ...YES, state: state as 'granted' })).problem.code).toBe(
      'invalid-request',
    )
  })

  it('as a no is on the list for restored backups, without the address; as a yes it is not', async () => {
    const list = async () =>
      (await readFile(test.ctx.config.replayListFile, 'utf8').catch(() => '')).split('\n')
    const before = await list()
    await record(YES)
    expect(await list()).toEqual(before)

    await record(NO)

    const [line = ''] = (await list()).slice(before.length - 1)
    expect(JSON.parse(line)).toMatchObject({ kind: 'withdraw', tenantId: FABRIKAM })
    expect(line).not.toContain(email)
  })

  it('that is refused is on no list', async () => {
    await byRecipient('withdrawn')
    const before = await readFile(test.ctx.config.replayListFile, 'utf8').catch(() => '')

    await record(NO)

    expect(await readFile(test.ctx.config.replayListFile, 'utf8').catch(() => '')).toBe(before)
  })

  it('law 5: a no silences mail already sent', async () => {
    const contact = await insertContact(test.db, { email })
    const follow = await insertFollow(test.db)
    await insertFollowRecipient(test.db, { follow_key: follow.key, contact_id: contact.id })
    const recorded = async () => {
      test.clock.advance(60_000)
      await test.ctx.buffer.append(
        makeHit({ followKey: follow.key, at: test.clock.now().toISOString() }),
      )
      await drainBuffer(test.ctx)
      const rows = test.db
        .selectFrom('interaction')
        .select('id')
        .where('follow_key', '=', follow.key)
      return (await rows.execute()).length
    }

    expect(await recorded()).toBe(1)
    await record(NO)
    expect(await recorded()).toBe(1)
    await record(YES)
    expect(await recorded()).toBe(2)
  })

  it('law 11: changes nothing in another tenant', async () => {
    await insertContact(test.db, { email })
    const { body } = await record(NO, MALLORY)

    expect(body.events).toHaveLength(1)
    expect((await get()).body).toMatchObject({ state: 'none', events: [] })
    expect(await contactOf()).toMatchObject({ consent: 'none' })
    const others = test.db
      .selectFrom('consent_event')
      .selectAll()
      .where('tenant_id', '=', NORTHWIND)
    expect(await others.execute()).toHaveLength(1)
  })
})
