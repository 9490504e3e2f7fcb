import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ResolveRequest } from '../../../src/contract/message.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertCaller,
  insertFollow,
  insertFollowRecipient,
  MALLORY,
  newKey,
  newTenant,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let bo: { id: string }
let key: string
let number = 0

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ;({ bo } = await newTenant(test.db))
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())
beforeEach(async () => {
  number += 1
  ;({ key } = await insertFollow(test.db))
  await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo.id })
})

const resolve = async (body: ResolveRequest, as = ANNA) =>
  (await call('resolveMessage', as, { body })).body
const bind = () =>
  test.db
    .updateTable('follow')
    .set({ internet_message_id: `<sent${number}@x.example>`, conversation_id: `talk${number}` })
    .where('key', '=', key)
    .execute()
const bound = () =>
  test.db
    .selectFrom('follow')
    .select(['internet_message_id', 'conversation_id'])
    .where('key', '=', key)
    .executeTakeFirst()
const replies = async () =>
  (await call('getFollow', ANNA, { params: { key } })).body.counts.replies.all

/** Bo's answer to the mail, as the pane sees it. */
const reply = (overrides: Partial<ResolveRequest> = {}): ResolveRequest => ({
  internetMessageId: `<reply${number}@contoso.example>`,
  inReplyTo: `<sent${number}@x.example>`,
  from: 'Bo@Contoso.example',
  sentAt: atMinute(-5).toISOString(),
  ...overrides,
})
const nothing = { ownFollow: null, replyTo: null }

describe('resolving a message', () => {
  it('relates an ordinary one to nothing', async () => {
    expect(await resolve({ from: 'bo@contoso.example' })).toEqual(nothing)
    expect(await resolve({})).toEqual(nothing)
  })

  it('needs a signed-in salesperson', async () => {
    const { problem } = await call('resolveMessage', undefined, { body: {} })

    expect(problem.code).toBe('not-signed-in')
  })
})

describe("the sender's own copy", () => {
  const ids = { internetMessageId: 'a@x.example', conversationId: 'talk' }

  it('is known by the key kept in this mailbox, and is bound', async () => {
    expect(await resolve({ ownKey: key, ...ids, from: ANNA.email })).toEqual({
      ownFollow: key,
      replyTo: null,
    })
    expect(await bound()).toEqual({
      internet_message_id: '<a@x.example>',
      conversation_id: 'talk',
    })
  })

  it('is known by the header on a mail of their own', async () => {
    expect((await resolve({ headerKey: key, from: 'Anna@Fabrikam.example' })).ownFollow).toBe(key)
  })

  it('stays bound to the message it was first', async () => {
    await resolve({ ownKey: key, ...ids, from: ANNA.email })
    await resolve({ ownKey: key, internetMessageId: '<b@x.example>', conversationId: 'other' })

    expect(await bound()).toEqual({
      internet_message_id: '<a@x.example>',
      conversation_id: 'talk',
    })
  })

  it.each([
    ['a recipient who copied the header', { from: 'bo@contoso.example' }],
    ['a colleague who copied the header', { from: OLE.email }],
    ['nobody we can name', {}],
  ])('is not a mail from %s', async (_, from) => {
    expect((await resolve({ headerKey: key, ...ids, ...from })).ownFollow).toBeNull()
    expect(await bound()).toEqual({ internet_message_id: null, conversation_id: null })
  })

  it.each([
    ['a colleague', OLE],
    ['another tenant', MALLORY],
  ])('law 11: a key says nothing to %s who received the mail', async (_, as) => {
    const known = await resolve({ headerKey: key, ownKey: key, ...ids, from: as.email }, as)
    const unknown = await resolve({ headerKey: newKey(), ...ids, from: as.email }, as)

    expect(known).toEqual(nothing)
    expect(known).toEqual(unknown)
    expect(await bound()).toEqual({ internet_message_id: null, conversation_id: null })
  })
})

describe('a reply', () => {
  beforeEach(bind)

  it.each([
    ['In-Reply-To', {}],
    ['In-Reply-To without brackets', { inReplyTo: () => `sent${number}@x.example` }],
    ['References', { inReplyTo: () => '<other@x.example>', references: true }],
    ['its conversation', { inReplyTo: () => '<other@x.example>', conversation: true }],
  ])(
    'is known by %s, and recorded',
    async (
      _,
      {
        inReplyTo,
        references,
        conversation,
      }: { inReplyTo?: () => string; references?: boolean; conversation?: boolean },
    ) => {
      const message = reply({
        ...(inReplyTo && { inReplyTo: inReplyTo() }),
        ...(references && { references: ['<a@x.example>', `<sent${number}@x.example>`] }),
        ...(conversation && { conversationId: `talk${number}` }),
      })

      expect(await resolve(message)).toEqual({ ownFollow: null, replyTo: key })
      expect(await replies()).toBe(1)
    },
  )

  it('counts once however often it is opened', async () => {
    await resolve(reply())
    await resolve(reply())
    await resolve(reply({ internetMessageId: ` reply${number}@contoso.example ` }))

    expect(await replies()).toBe(1)
  })

  describe('of which more is learned later', () => {
    /** A later mail of Anna's to Bo in the same conversation, or of a colleague's. */
    const sendLater = async (salesperson_id = ANNA.salespersonId) => {
      const ids = { conversation_id: `talk${number}`, activated_at: atMinute(-30) }
      const later = await insertFollow(test.db, { ...ids, salesperson_id })
      await insertFollowRecipient(test.db, { follow_key: later.key, contact_id: bo.id })
      return later.key
    }
    const bindLater = (later: string) =>
      resolve({ ownKey: later, internetMessageId: `<later${number}@x.example>`, from: ANNA.email })
    const repliesOf = async (of: string) => {
      const { body } = await call('getFollow', ANNA, { params: { key: of } })
      return [body.counts.replies, body.status, body.lastInteractionAt !== null]
    }
    const none = [{ people: 0, all: 0 }, 'not-opened', false]
    const one = [{ people: 1, all: 1 }, 'replied', true]

    it.each([
      ['only the conversation was known', {}],
      ['only a mail further up was known', { references: true }],
    ])(
      'moves to the mail it names when before %s',
      async (_, { references }: { references?: boolean }) => {
        const earlier = key
        const answer = reply({
          inReplyTo: `<later${number}@x.example>`,
          conversationId: `talk${number}`,
          ...(references && { references: [`<sent${number}@x.example>`] }),
        })
        expect((await resolve(answer)).replyTo).toBe(earlier)
        const later = await sendLater()
        expect([await repliesOf(earlier), await repliesOf(later)]).toEqual([one, none])

        await bindLater(later)
        expect((await resolve(answer)).replyTo).toBe(later)

        expect([await repliesOf(earlier), await repliesOf(later)]).toEqual([none, one])
      },
    )

    it('stays with the mail it names, whoever looks at it and guesses', async () => {
      await sendLater(OLE.salespersonId)
      const answer = reply({ conversationId: `talk${number}` })
      await resolve(answer)

      await resolve(answer, OLE)

      expect(await repliesOf(key)).toEqual(one)
    })

    it('stays where a better guess is only another guess', async () => {
      const answer = reply({ inReplyTo: '<other@x.example>', conversationId: `talk${number}` })
      await resolve(answer)
      const later = await sendLater()

      expect((await resolve(answer)).replyTo).toBe(later)

      expect([await repliesOf(key), await repliesOf(later)]).toEqual([one, none])
    })

    it('law 5: stays when the nearer mail is not followed any more', async () => {
      const answer = reply({
        inReplyTo: `<later${number}@x.example>`,
        conversationId: `talk${number}`,
      })
      await resolve(answer)
      const later = await sendLater()
      await bindLater(later)
      await call('unfollow', ANNA, { params: { key: later } })
      await resolve(answer)

      expect([(await repliesOf(key))[0], (await repliesOf(later))[0]]).toEqual([one[0], none[0]])
    })
  })

  it('makes the mail a replied one, by that contact', async () => {
    await resolve(reply())

    const { body } = await call('getFollow', ANNA, { params: { key } })
    expect(body).toMatchObject({ status: 'replied', recipientsEngaged: 1 })
  })

  it.each([
    ['automatic', { isAutomatic: true }],
    ['from a colleague', { from: OLE.email }],
    ['without a Message-ID', { internetMessageId: '<>' }],
  ])('that is %s is shown and not counted', async (_, overrides) => {
    expect((await resolve(reply(overrides))).replyTo).toBe(key)
    expect(await replies()).toBe(0)
  })

  it("is not the salesperson's own follow-up", async () => {
    expect(await resolve(reply({ from: ANNA.email }))).toEqual(nothing)
    expect(await replies()).toBe(0)
  })

  it.each([
    ['from somebody the mail did not go to', { from: 'eve@contoso.example' }],
    ['from before the mail was sent', { sentAt: atMinute(-90).toISOString() }],
    ['in another conversation', { conversationId: 'elsewhere' }],
  ])('is not any mail of the conversation: %s', async (_, overrides) => {
    const message = reply({
      inReplyTo: '<other@x.example>',
      conversationId: `talk${number}`,
      ...overrides,
    })

    expect(await resolve(message)).toEqual(nothing)
  })

  it('law 5: off means off, it is shown and not recorded once the contact opted out', async () => {
    const prefer = (preference: 'allow' | 'do-not-allow') =>
      call('setFollowPreference', ANNA, {
        params: { email: 'bo@contoso.example' },
        body: { preference },
      })
    await prefer('do-not-allow')
    const { replyTo } = await resolve(reply())
    await prefer('allow')

    expect(replyTo).toBe(key)
    expect(await replies()).toBe(0)
    await test.db
      .updateTable('contact')
      .set({ allowed_since: null })
      .where('tenant_id', '=', FABRIKAM)
      .execute()
  })

  it('is dated no later than it was seen, whatever its clock says', async () => {
    await resolve(reply({ sentAt: atMinute(600).toISOString() }))

    const { body } = await call('getFollow', ANNA, { params: { key } })
    expect(body.lastInteractionAt).toBe(atMinute(0).toISOString())
  })

  it.each([
    ['a colleague', OLE],
    ['another tenant', MALLORY],
  ])('law 11: says nothing to %s', async (_, as) => {
    expect(await resolve(reply({ conversationId: `talk${number}` }), as)).toEqual(nothing)
    expect(await replies()).toBe(0)
  })
})
