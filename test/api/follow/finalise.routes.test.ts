import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Follow, FinaliseRequest } from '../../../src/contract/follow.ts'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { sendTicket, ticketHash } from '../../../src/api/follow/send-ticket.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertContact,
  insertFollow,
  MALLORY,
  newKey,
  makeHit,
  newTenant,
  NORTHWIND,
  NOW,
  TICKET,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let draft: Follow

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertContact(test.db, { email: 'no@contoso.example', preference: 'do-not-allow' })
})
beforeEach(async () => {
  test.clock.set(NOW)
  draft = (await call('createFollow', ANNA, { body: { subject: 'Draft', recipients: [] } })).body
})
afterAll(() => test.close())

const to = (email: string): Recipient => ({ email, field: 'to' })
const BO = to('bo@contoso.example')

const finalise = (
  request: Partial<FinaliseRequest> = {},
  credential: { key?: string; ticket?: string } = {},
) =>
  call(
    'finaliseFollow',
    { ticket: credential.ticket ?? draft.sendTicket },
    {
      params: { key: credential.key ?? draft.key },
      body: { subject: 'Offer', recipients: [BO], targets: [], ...request },
    },
  )

const switchFollow = (on: boolean) =>
  test.db
    .updateTable('organisation')
    .set({ follow_enabled: on })
    .where('tenant_id', '=', FABRIKAM)
    .execute()

const describeDraft = async () =>
  (await call('getFollow', ANNA, { params: { key: draft.key } })).body

async function links(request: Partial<FinaliseRequest>) {
  const { body } = await finalise(request)
  if (!body.active) throw new Error(`not active: ${body.obstacle}`)
  return body.links
}

describe('finalising', () => {
  it('activates the key and answers tracked links that open to their targets', async () => {
    const targets = ['https://contoso.example/a?b=c#d', 'https://contoso.example/2']

    const found = await links({ targets })

    expect(found.map(({ target }) => target)).toEqual(targets)
    const tokens = found.map(({ trackedUrl }) => {
      expect(trackedUrl).toMatch(/^https:\/\/follow\.fabrikam\.example\/c\/[\w.-]+$/)
      return test.ctx.seal.open(trackedUrl.split('/c/')[1] ?? '')
    })
    expect(tokens).toEqual(
      targets.map((target, index) => ({
        kind: 'click',
        tenantId: FABRIKAM,
        followKey: draft.key,
        linkNumber: index + 1,
        target,
      })),
    )
    expect(await describeDraft()).toMatchObject({
      subject: 'Offer',
      state: 'active',
      status: 'not-opened',
      sentAt: NOW.toISOString(),
      recipients: [{ email: 'bo@contoso.example', name: 'Bo Lind' }],
    })
  })

  it('keeps what was left alone', async () => {
    await finalise({ leftAlone: { unsubscribe: 2, 'not-web': 1 } })

    expect((await describeDraft()).leftAlone).toEqual({ unsubscribe: 2, 'not-web': 1 })
  })

  it('keeps nothing of what is no reason, and can be read afterwards', async () => {
    const strange = {
      ...{ unsubscribe: 1, junk: 'abc', constructor: 4, 'a\0b': 2 },
      ['x'.repeat(500_000)]: 3,
    }

    expect(
      (await finalise({ leftAlone: strange as NonNullable<FinaliseRequest['leftAlone']> })).status,
    ).toBe(200)
    expect((await describeDraft()).leftAlone).toEqual({ unsubscribe: 1 })
  })

  it.each([-1, 1.5, 'abc', null])('refuses %j as a number of links', async (count) => {
    const leftAlone = { unsubscribe: count as number } as NonNullable<FinaliseRequest['leftAlone']>

    expect((await finalise({ leftAlone })).problem.code).toBe('invalid-request')
  })

  it('notes that the send handler works', async () => {
    await finalise()

    expect((await call('getSession', ANNA, {})).body.sendHandlerLastRunAt).toBe(NOW.toISOString())
  })

  it('makes recipients outside contacts of the account of their domain', async () => {
    await finalise({
      recipients: [
        { email: 'Ada@Mail.Adventure-Works.example', name: 'Ada Ng', field: 'cc' },
        to('ole@fabrikam.example'),
        to('somebody@gmail.com'),
      ],
    })

    const contact = async (email: string) =>
      (await call('getContact', ANNA, { params: { email } })).body
    expect(await contact('ada@mail.adventure-works.example')).toMatchObject({
      name: 'Ada Ng',
      account: { name: 'Adventure Works', domain: 'adventure-works.example' },
      engagement: { followedEmails: 1 },
    })
    expect(await contact('somebody@gmail.com')).toMatchObject({
      account: null,
      engagement: { followedEmails: 1 },
    })
    expect(await contact('ole@fabrikam.example')).toMatchObject({ id: null, isInternal: true })
  })

  it('law 6: counts colleagues, who get the same body, and stores none of them', async () => {
    await finalise({
      recipients: [
        BO,
        to('ole@fabrikam.example'),
        { email: 'anna@fabrikam.example', field: 'bcc' },
      ],
    })

    expect(await describeDraft()).toMatchObject({
      recipients: [{ email: 'bo@contoso.example' }],
      colleagues: 2,
    })
    const stored = await test.db.selectFrom('contact').select('email').execute()
    expect(stored.filter(({ email }) => email.endsWith('@fabrikam.example'))).toEqual([])
  })

  it('law 6: counts colleagues anew when it is done again', async () => {
    await finalise({ recipients: [BO, to('ole@fabrikam.example')] })
    await finalise({ recipients: [BO] })

    expect((await describeDraft()).colleagues).toBe(0)
  })

  it('gives a known contact no new name', async () => {
    await finalise({ recipients: [{ ...BO, name: 'Somebody Else' }] })

    expect((await describeDraft()).recipients).toEqual([
      { email: 'bo@contoso.example', name: 'Bo Lind' },
    ])
  })

  it('takes 500 recipients and 5,000 links', async () => {
    const recipients = Array.from({ length: 500 }, (_, i) => to(`p${i}@c${i % 50}.example`))
    const targets = Array.from({ length: 5000 }, (_, i) => `https://contoso.example/${i}`)

    const found = await links({ recipients, targets })

    expect(found).toHaveLength(5000)
    expect(new Set(found.map(({ trackedUrl }) => trackedUrl)).size).toBe(5000)
    const detail = await describeDraft()
    expect(detail.recipients.map(({ email }) => email)).toEqual(
      recipients.map(({ email }) => email),
    )
    expect(detail.links).toHaveLength(5000)
  })

  it('takes recipients that differ in case for one', async () => {
    await finalise({ recipients: [BO, { email: 'BO@contoso.EXAMPLE', field: 'bcc' }] })

    expect((await describeDraft()).recipients).toHaveLength(1)
  })

  it('refuses a malformed recipient', async () => {
    expect((await finalise({ recipients: [to('bo at contoso')] })).problem.code).toBe(
      'invalid-request',
    )
  })

  it('stores a subject with a character that the store cannot hold', async () => {
    expect((await finalise({ subject: 'Of\0fer' })).status).toBe(200)
    expect((await describeDraft()).subject).toBe('Offer')
  })

  it('never wraps a link of ours again', async () => {
    const [link] = await links({ targets: ['https://contoso.example/'] })
    const again = await links({
      targets: [link!.trackedUrl, 'https://OLD.fabrikam.example/c/x', 'https://contoso.example/'],
    })

    expect(again).toEqual([link])
  })

  it('leaves out a link that tracking would make too long', async () => {
    const fits = `https://contoso.example/${'a'.repeat(1200)}`
    const tooLong = `https://contoso.example/${'a'.repeat(1470)}`

    const found = await links({ targets: [tooLong, fits] })

    expect(found.map(({ target }) => target)).toEqual([fits])
    expect((await describeDraft()).links).toMatchObject([{ number: 1, target: fits }])
  })
})

describe('finalising again', () => {
  it('gives the same answer to the same request', async () => {
    const targets = ['https://contoso.example/1', 'https://contoso.example/2']

    expect(await links({ targets })).toEqual(await links({ targets }))
  })

  it('keeps the numbers of known targets and adds new ones', async () => {
    const [first] = await links({ targets: ['https://contoso.example/1'] })

    const later = await links({
      targets: ['https://contoso.example/0', 'https://contoso.example/1'],
    })

    expect(later[1]).toEqual(first)
    expect((await describeDraft()).links.map(({ number, target }) => [number, target])).toEqual([
      [1, 'https://contoso.example/1'],
      [2, 'https://contoso.example/0'],
    ])
  })

  it('replaces the recipients and counts as sent when it was sent last', async () => {
    await finalise({ recipients: [BO, to('ada@contoso.example')] })
    test.clock.advance(60_000)
    await finalise({ recipients: [to('zoe@contoso.example'), BO] })

    expect(await describeDraft()).toMatchObject({
      state: 'active',
      sentAt: new Date(NOW.getTime() + 60_000).toISOString(),
      recipients: [{ email: 'zoe@contoso.example' }, { email: 'bo@contoso.example' }],
    })
  })

  it('keeps what was recorded before a sending that followed an undone one', async () => {
    await finalise()
    await test.ctx.buffer.append(makeHit({ followKey: draft.key }))
    await drainBuffer(test.ctx)
    test.clock.advance(60_000)
    await finalise()

    expect((await describeDraft()).counts.opens.all).toBe(1)
  })

  it('keeps that a recipient who stays was engaged', async () => {
    await finalise()
    await test.db.updateTable('follow_recipient').set({ first_engaged_at: NOW }).execute()
    await finalise({ recipients: [to('ada@contoso.example'), BO] })

    expect((await describeDraft()).recipientsEngaged).toBe(1)
  })

  it('makes the key inert when a recipient was added who opted out', async () => {
    await finalise()

    const { body } = await finalise({ recipients: [BO, to('no@contoso.example')] })

    expect(body).toEqual({
      active: false,
      obstacle: 'recipient-opted-out',
      optedOut: ['no@contoso.example'],
    })
    expect(await describeDraft()).toMatchObject({ state: 'pending', sentAt: null, recipients: [] })
  })

  it('activates a key that was refused before', async () => {
    await finalise({ recipients: [] })
    await finalise()

    expect(await describeDraft()).toMatchObject({ state: 'active', outcome: null })
  })

  it('has two at once give the same links and one set of rows', async () => {
    const targets = Array.from({ length: 50 }, (_, i) => `https://contoso.example/${i}`)
    const recipients = Array.from({ length: 20 }, (_, i) => to(`p${i}@contoso.example`))

    const answers = await Promise.all([
      finalise({ targets, recipients }),
      finalise({ targets: targets.toReversed(), recipients: recipients.toReversed() }),
    ])

    const linksOf = (index: number) => {
      const body = answers[index]?.body
      return body?.active ? new Map(body.links.map((l) => [l.target, l.trackedUrl])) : undefined
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(linksOf(0)?.size).toBe(50)
    expect(linksOf(1)).toEqual(linksOf(0))
    const detail = await describeDraft()
    expect(detail.links).toHaveLength(50)
    expect(detail.recipients).toHaveLength(20)
  })
})

describe('finalising is answered with the obstacle, and the key stays inert,', () => {
  it.each([
    ['no-recipient', []],
    ['internal-only', [to('ole@fabrikam.example')]],
    ['recipient-opted-out', [BO, { email: 'NO@contoso.example', field: 'bcc' as const }]],
  ])('for %s', async (obstacle, recipients) => {
    const { body } = await finalise({ recipients, targets: ['https://contoso.example/'] })

    expect(body).toMatchObject({ active: false, obstacle })
    expect(await describeDraft()).toMatchObject({
      state: 'pending',
      outcome: 'refused',
      status: 'not-followed',
      recipients: [],
      links: [],
    })
  })

  it('law 5: off means off, also for a draft followed before', async () => {
    await switchFollow(false)
    const { body } = await finalise()
    await switchFollow(true)
    const { state } = await describeDraft()

    expect(body).toEqual({ active: false, obstacle: 'organisation-off', optedOut: [] })
    expect(state).toBe('pending')
  })
})

describe('a send ticket', () => {
  const invalid = { status: 401, problem: { code: 'ticket-invalid' } }

  it('is of one mail only', async () => {
    const other = (await call('createFollow', ANNA, { body: { subject: '', recipients: [] } })).body

    expect(await finalise({}, { ticket: other.sendTicket })).toMatchObject(invalid)
    expect((await describeDraft()).state).toBe('pending')
  })

  it('gets the same answer for an unknown key as for a wrong ticket', async () => {
    const wrong = await finalise({}, { ticket: sendTicket(FABRIKAM, Buffer.alloc(32)) })
    const unknown = await finalise({}, { key: newKey() })

    expect(wrong).toMatchObject(invalid)
    expect(unknown.problem).toEqual(wrong.problem)
  })

  it.each(['x'.repeat(22), 'x'.repeat(43), 'x'.repeat(128)])('is not %s', async (ticket) => {
    expect(await finalise({}, { ticket })).toMatchObject(invalid)
  })

  it('is needed; being signed in is not enough', async () => {
    const { problem } = await call('finaliseFollow', ANNA, {
      params: { key: draft.key },
      body: { subject: '', recipients: [BO], targets: [] },
    })

    expect(problem.code).toBe('ticket-invalid')
  })

  it('works for a follow that a test wrote itself', async () => {
    const { key } = await insertFollow(test.db, { state: 'pending', activated_at: null })

    expect((await finalise({}, { key, ticket: TICKET })).body.active).toBe(true)
  })

  it('expires', async () => {
    test.clock.advance(72 * 3_600_000 - 1)
    expect((await finalise()).status).toBe(200)

    test.clock.advance(1)
    expect(await finalise()).toMatchObject({ status: 401, problem: { code: 'ticket-expired' } })
  })

  it('does not bring an unfollowed mail back', async () => {
    await call('unfollow', ANNA, { params: { key: draft.key } })

    expect(await finalise()).toMatchObject({ status: 409, problem: { code: 'follow-voided' } })
    expect((await describeDraft()).state).toBe('voided')
  })

  it('is not kept, only its hash', async () => {
    const row = await test.db
      .selectFrom('follow')
      .selectAll()
      .where('key', '=', draft.key)
      .executeTakeFirstOrThrow()

    expect(row.ticket_hash).toEqual(ticketHash(draft.sendTicket))
    expect(JSON.stringify(row)).not.toContain(draft.sendTicket)
  })

  it('is not in the log', async () => {
    await finalise()

    expect(JSON.stringify(test.logged())).not.toContain(draft.sendTicket)
  })

  it('law 11: of one tenant opens nothing in another', async () => {
    const theirs = (await call('createFollow', MALLORY, { body: { subject: '', recipients: [] } }))
      .body

    expect(await finalise({}, { key: theirs.key })).toMatchObject(invalid)
    const bytes = Buffer.from(draft.sendTicket, 'base64url').subarray(16)
    expect(
      await finalise({}, { ticket: sendTicket(NORTHWIND, bytes), key: theirs.key }),
    ).toMatchObject(invalid)
  })

  it('law 11: stores contacts in its own tenant', async () => {
    await finalise({ recipients: [to('new@tailspin.example')] })

    const rows = await test.db
      .selectFrom('contact')
      .select('tenant_id')
      .where('email', '=', 'new@tailspin.example')
      .execute()
    expect(rows).toEqual([{ tenant_id: FABRIKAM }])
  })
})

describe('making a draft ready in the pane', () => {
  const targets = ['https://contoso.example/offer']
  const prepare = (key = draft.key, caller = ANNA) =>
    call('prepareFollow', caller, {
      params: { key },
      body: { subject: 'Offer', recipients: [BO], targets },
    })
  const session = async () => (await call('getSession', ANNA, {})).body
  const bind = (body: object) => call('bindFollow', ANNA, { params: { key: draft.key }, body })
  const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

  it('does what the send handler would, with the same links, and is no sign of it', async () => {
    const before = (await session()).sendHandlerLastRunAt

    const { body } = await prepare()

    expect(body).toMatchObject({ active: true, links: [{ target: targets[0] }] })
    expect((await session()).sendHandlerLastRunAt).toBe(before)
    expect(body.active && body.links).toEqual(await links({ targets }))
  })

  it('is refused for a voided key and for one of somebody else', async () => {
    expect((await prepare(newKey())).status).toBe(404)
    expect((await prepare(draft.key, MALLORY)).status).toBe(404)
    await call('unfollow', ANNA, { params: { key: draft.key } })
    expect((await prepare()).body).toMatchObject({ code: 'follow-voided' })
  })

  it('counts its times from the sending that the sent copy tells of', async () => {
    await prepare()
    test.clock.set(minutesLater(30))
    await test.ctx.buffer.append(
      makeHit({
        followKey: draft.key,
        kind: 'click',
        linkNumber: 1,
        at: minutesLater(20.02).toISOString(),
      }),
    )
    await drainBuffer(test.ctx)
    const judged = async () =>
      (await call('listFollowInteractions', ANNA, { params: { key: draft.key }, query: {} })).body
        .items[0]
    expect((await judged())?.secondsAfterSending).toBe(1201)

    const sentAt = minutesLater(20).toISOString()
    await bind({ sentAt, outcome: 'ok', prepared: true })

    expect((await judged())?.secondsAfterSending).toBe(1)
    expect((await judged())?.verdict.reasons).toContain('too-soon')
    expect((await session()).sendHandlerMissedAt).toBe(sentAt)
  })

  it.each([
    ['the send handler left its outcome', { outcome: 'ok' }],
    ['the copy does not say when it was sent', { sentAt: undefined }],
    ['it claims to be sent in the future', { sentAt: '2126-01-01T00:00:00.000Z' }],
  ])('takes it for no miss where %s', async (_case, said) => {
    const before = (await session()).sendHandlerMissedAt
    await bind({ sentAt: NOW.toISOString(), ...said })
    expect((await session()).sendHandlerMissedAt).toBe(before)
  })

  it('knows of a miss by a sent copy whose key never became active', async () => {
    test.clock.set(minutesLater(60))
    await bind({ sentAt: minutesLater(50).toISOString() })
    expect((await session()).sendHandlerMissedAt).toBe(minutesLater(50).toISOString())
    await bind({ sentAt: minutesLater(10).toISOString() })
    expect((await session()).sendHandlerMissedAt).toBe(minutesLater(50).toISOString())
  })
})
