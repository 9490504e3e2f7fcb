import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertTrackedLink,
  MALLORY,
  newKey,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let bo: { id: string }

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ;({ bo } = await newTenant(test.db))
  await insertCaller(test.db, OLE)
  await insertContact(test.db, { email: 'no@contoso.example', preference: 'do-not-allow' })
})
afterAll(() => test.close())
beforeEach(() => test.clock.set(NOW))

const to = (email: string): Recipient => ({ email, field: 'to' })
const BO = to('bo@contoso.example')

const follow = (recipients: Recipient[] = [BO], as = ANNA) =>
  call('createFollow', as, { body: { subject: 'Offer', recipients } })
const detail = async (key: string, as = ANNA) =>
  (await call('getFollow', as, { params: { key } })).body
const switchFollow = (on: boolean) =>
  test.db
    .updateTable('organisation')
    .set({ follow_enabled: on })
    .where('tenant_id', '=', FABRIKAM)
    .execute()

describe('following a draft', () => {
  it('gives a key that is inert, a ticket and a beacon', async () => {
    const { body } = await follow()

    expect(body).toMatchObject({
      state: 'pending',
      ticketExpiresAt: new Date(NOW.getTime() + 72 * 3_600_000).toISOString(),
      recipients: [{ email: 'bo@contoso.example', name: 'Bo Lind' }],
    })
    const token =
      /^<img src="https:\/\/follow\.fabrikam\.example\/o\/([\w.-]+)\.png" width="1" height="1" alt="">$/.exec(
        body.beaconHtml,
      )?.[1]
    expect(test.ctx.seal.open(token ?? '')).toEqual({
      kind: 'open',
      tenantId: FABRIKAM,
      followKey: body.key,
    })
    expect(await detail(body.key)).toMatchObject({
      subject: 'Offer',
      state: 'pending',
      status: 'not-sent',
      sentAt: null,
      recipients: [],
      links: [],
      silencedBy: null,
    })
  })

  it('gives each draft a key and a ticket of its own', async () => {
    const [one, other] = [(await follow()).body, (await follow()).body]

    expect(one.key).not.toBe(other.key)
    expect(one.sendTicket).not.toBe(other.sendTicket)
  })

  it('is allowed while there is no recipient yet', async () => {
    expect((await follow([])).status).toBe(200)
  })

  it('stores no address before the mail is sent', async () => {
    await follow([to('curious@contoso.example')])

    const rows = await test.db.selectFrom('contact').select('email').execute()
    expect(rows.map(({ email }) => email)).not.toContain('curious@contoso.example')
  })

  it('is refused when a recipient opted out, by name', async () => {
    expect(await follow([BO, to('NO@contoso.example')])).toMatchObject({
      status: 409,
      problem: { code: 'recipient-opted-out', about: ['no@contoso.example'] },
    })
  })

  it('is refused when all recipients are colleagues', async () => {
    expect(await follow([to('ole@fabrikam.example')])).toMatchObject({
      status: 409,
      problem: { code: 'internal-only' },
    })
  })

  it('is refused while the organisation is off', async () => {
    await switchFollow(false)
    const refused = await follow()
    await switchFollow(true)

    expect(refused).toMatchObject({ status: 403, problem: { code: 'organisation-off' } })
  })

  it('needs a signed-in salesperson', async () => {
    const { problem } = await call('createFollow', undefined, {
      body: { subject: '', recipients: [] },
    })

    expect(problem.code).toBe('not-signed-in')
  })

  it('refuses a malformed request', async () => {
    expect((await follow([to('bo')])).problem.code).toBe('invalid-request')
  })
})

describe('a followed email', () => {
  it('is shown with its links, counters and recipients engaged', async () => {
    const ada = await insertContact(test.db, { email: 'ada@contoso.example', name: null })
    const { key } = await insertFollow(test.db, { left_alone: { 'not-web': 2 } })
    await insertFollowRecipient(test.db, {
      follow_key: key,
      contact_id: bo.id,
      position: 1,
      first_engaged_at: NOW,
    })
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: ada.id, position: 0 })
    await insertTrackedLink(test.db, { follow_key: key, target: 'https://a.example/' })
    await insertTrackedLink(test.db, { follow_key: key, number: 2, target: 'https://b.example/' })
    const one = { tenant_id: FABRIKAM, follow_key: key }
    await test.db
      .insertInto('link_total')
      .values({ ...one, number: 2, clicks_people: 1, clicks_all: 3, last_clicked_at: NOW })
      .execute()
    await test.db
      .insertInto('follow_total')
      .values({
        ...one,
        opens_people: 2,
        opens_all: 5,
        clicks_people: 1,
        clicks_all: 3,
        last_opened_at: NOW,
        last_interaction_at: NOW,
      })
      .execute()

    expect(await detail(key)).toEqual({
      key,
      subject: 'Offer',
      state: 'active',
      outcome: 'ok',
      status: 'clicked',
      sentAt: new Date(NOW.getTime() - 3_600_000).toISOString(),
      createdAt: new Date(NOW.getTime() - 7_200_000).toISOString(),
      deliverAt: null,
      recipients: [
        { email: 'ada@contoso.example', name: null },
        { email: 'bo@contoso.example', name: 'Bo Lind' },
      ],
      colleagues: 0,
      hasOthers: false,
      ownViews: 0,
      counts: {
        opens: { people: 2, all: 5 },
        clicks: { people: 1, all: 3 },
        fileViews: { people: 0, all: 0 },
        replies: { people: 0, all: 0 },
      },
      lastOpenedAt: NOW.toISOString(),
      lastInteractionAt: NOW.toISOString(),
      links: [
        {
          number: 1,
          target: 'https://a.example/',
          clicks: { people: 0, all: 0 },
          lastClickedAt: null,
        },
        {
          number: 2,
          target: 'https://b.example/',
          clicks: { people: 1, all: 3 },
          lastClickedAt: NOW.toISOString(),
        },
      ],
      leftAlone: { 'not-web': 2 },
      recipientsEngaged: 1,
      silencedBy: null,
      optedOut: [],
      measures: { opens: 'individual', clicks: 'individual' },
      salesperson: null,
    })
  })

  it('is hidden while Follow is switched off, and there again afterwards', async () => {
    const { key } = await insertFollow(test.db)
    await switchFollow(false)
    const { problem } = await call('getFollow', ANNA, { params: { key } })
    await switchFollow(true)

    expect(problem.code).toBe('organisation-off')
    expect((await detail(key)).silencedBy).toBeNull()
  })
})

describe.each([
  ['getFollow', {}],
  ['unfollow', {}],
  ['activateFollow', { body: { recipients: [BO] } }],
  ['bindFollow', { body: { internetMessageId: '<evil@x.example>', outcome: 'refused' } }],
] as const)('law 11: %s', (name, input) => {
  it.each([
    ["a colleague's", OLE],
    ["another tenant's", MALLORY],
  ])('answers not-found to %s call and changes nothing', async (_, as) => {
    const { key } = await insertFollow(test.db, { state: 'pending', activated_at: null })
    const before = await detail(key)

    const { status, problem } = await call(name, as, { params: { key }, ...input } as never)

    expect(status).toBe(404)
    expect(problem.code).toBe('not-found')
    expect(JSON.stringify(problem)).not.toContain('Offer')
    expect(await detail(key)).toEqual(before)
  })

  it('answers not-found for a key that never was', async () => {
    const { problem } = await call(name, ANNA, { params: { key: newKey() }, ...input } as never)

    expect(problem.code).toBe('not-found')
  })

  it('refuses what is no key', async () => {
    const { problem } = await call(name, ANNA, { params: { key: 'short' }, ...input } as never)

    expect(problem.code).toBe('invalid-request')
  })
})

describe('unfollowing', () => {
  it('voids the key, and twice is as good as once', async () => {
    const { key } = await insertFollow(test.db)

    expect((await call('unfollow', ANNA, { params: { key } })).body).toEqual({ done: true })
    test.clock.advance(1000)
    expect((await call('unfollow', ANNA, { params: { key } })).body).toEqual({ done: true })

    const row = await test.db
      .selectFrom('follow')
      .select(['state', 'voided_at'])
      .where('key', '=', key)
      .executeTakeFirst()
    expect(row).toEqual({ state: 'voided', voided_at: NOW })
  })
})

describe('activating late', () => {
  const activate = (key: string, recipients = [BO]) =>
    call('activateFollow', ANNA, { params: { key }, body: { recipients } })
  const pending = () =>
    insertFollow(test.db, { state: 'pending', activated_at: null, outcome: 'api-timeout' })

  it('makes a pending key active from now on', async () => {
    const { key } = await pending()

    expect((await activate(key)).body).toMatchObject({
      state: 'active',
      outcome: 'api-timeout',
      sentAt: NOW.toISOString(),
      recipients: [{ email: 'bo@contoso.example' }],
    })
  })

  it('leaves an active key as the send handler left it', async () => {
    const { key, activated_at: activatedAt } = await insertFollow(test.db)
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo.id })

    expect((await activate(key, [to('ada@contoso.example')])).body).toMatchObject({
      sentAt: activatedAt?.toISOString(),
      recipients: [{ email: 'bo@contoso.example' }],
    })
  })

  it.each([
    ['no-recipient', []],
    ['internal-only', [to('ole@fabrikam.example')]],
    ['recipient-opted-out', [BO, to('no@contoso.example')]],
  ])('is refused for %s', async (code, recipients) => {
    const { key } = await pending()

    expect(await activate(key, recipients)).toMatchObject({ status: 409, problem: { code } })
    expect((await detail(key)).state).toBe('pending')
  })

  it('is refused while the organisation is off', async () => {
    const { key } = await pending()
    await switchFollow(false)
    const { problem } = await activate(key)
    await switchFollow(true)

    expect(problem.code).toBe('organisation-off')
  })

  it('does not bring an unfollowed mail back', async () => {
    const { key } = await insertFollow(test.db, { state: 'voided', activated_at: null })

    expect(await activate(key)).toMatchObject({ status: 409, problem: { code: 'follow-voided' } })
  })
})

describe('binding', () => {
  const bind = (key: string, body: object) => call('bindFollow', ANNA, { params: { key }, body })
  const bound = (key: string) =>
    test.db
      .selectFrom('follow')
      .select(['internet_message_id', 'conversation_id', 'outcome'])
      .where('key', '=', key)
      .executeTakeFirst()

  it('keeps the ids that came first and the outcome that came last', async () => {
    const { key } = await insertFollow(test.db, { outcome: null })

    await bind(key, { outcome: 'api-timeout' })
    await bind(key, { internetMessageId: ' first@x.example ', conversationId: 'talk' })
    await bind(key, {
      internetMessageId: '<second@x.example>',
      conversationId: 'other',
      outcome: 'ok',
    })
    await bind(key, {})

    expect(await bound(key)).toEqual({
      internet_message_id: '<first@x.example>',
      conversation_id: 'talk',
      outcome: 'ok',
    })
  })

  it('takes no empty id', async () => {
    const { key } = await insertFollow(test.db)

    await bind(key, { internetMessageId: '<>', conversationId: '' })

    expect(await bound(key)).toMatchObject({ internet_message_id: null, conversation_id: null })
  })
})
