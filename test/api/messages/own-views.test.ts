import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ResolveRequest } from '../../../src/contract/message.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { forgetOwnViews } from '../../../src/api/interactions/own-view.service.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  insertCaller,
  insertFollow,
  insertFollowRecipient,
  makeHit,
  MALLORY,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let bo: { id: string }
let key: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ;({ bo } = await newTenant(test.db))
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  for (const table of ['own_view', 'interaction', 'contact_total', 'contact_day'] as const)
    await test.db.deleteFrom(table).execute()
  await test.db.deleteFrom('follow_recipient').execute()
  await test.db.deleteFrom('follow').execute()
  ;({ key } = await insertFollow(test.db, {
    ...{ internet_message_id: '<sent@x.example>', conversation_id: 'talk' },
  }))
  await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo.id })
})

const resolve = async (body: ResolveRequest, as = ANNA) =>
  (await call('resolveMessage', as, { body })).body
const mail = async () => (await call('getFollow', ANNA, { params: { key } })).body
const contact = async () =>
  (await call('getContact', ANNA, { params: { email: 'bo@contoso.example' } })).body

/** Somebody loads the beacon so many seconds from now. */
async function opened(seconds: number, overrides: Partial<Hit> = {}) {
  const at = new Date(NOW.getTime() + seconds * 1000).toISOString()
  const hit = makeHit({ followKey: key, at, ...overrides })
  const signals = { ...hit.signals, client: 'Outlook' }
  await test.ctx.buffer.append({ ...hit, signals })
  await drainBuffer(test.ctx)
}

const OWN = { ownViews: 1, counts: { opens: { people: 0, all: 1 } } }
const PERSONS = { ownViews: 0, counts: { opens: { people: 1, all: 1 } } }

describe('an open', () => {
  it('that comes while the salesperson has the sent copy open is their own', async () => {
    await resolve({ ownKey: key, from: ANNA.email })
    await opened(3)

    expect(await mail()).toMatchObject({ ...OWN, status: 'not-opened', lastOpenedAt: null })
    expect((await contact()).engagement).toMatchObject({
      ...OWN,
      score: { score: 0 },
      lastInteractionAt: null,
    })
  })

  it('that came before the pane asked turns out to be their own, and the counts go back', async () => {
    await opened(-5)
    expect(await mail()).toMatchObject({ ...PERSONS, status: 'opened', recipientsEngaged: 1 })

    await resolve({ ownKey: key, from: ANNA.email })

    expect(await mail()).toMatchObject({
      ...OWN,
      ...{ status: 'not-opened', lastOpenedAt: null, lastInteractionAt: null },
      recipientsEngaged: 0,
    })
    expect((await contact()).engagement).toMatchObject({ ...OWN, score: { score: 0 } })
  })

  it.each([-6, 11])('%d seconds away is somebody else’s', async (seconds) => {
    await resolve({ ownKey: key, from: ANNA.email })
    await opened(seconds)

    expect(await mail()).toMatchObject(PERSONS)
  })

  it('by a recipient stays theirs when another mail is looked at', async () => {
    const other = await insertFollow(test.db)
    await resolve({ ownKey: other.key, from: ANNA.email })
    await opened(1)

    expect(await mail()).toMatchObject(PERSONS)
  })

  it.each<[string, ResolveRequest]>([
    ['a reply that names it', { from: 'bo@contoso.example', inReplyTo: '<sent@x.example>' }],
    [
      'a reply further down the thread',
      { from: 'bo@contoso.example', references: ['<sent@x.example>', '<more@x.example>'] },
    ],
    ['the own follow-up', { from: ANNA.email, conversationId: 'talk' }],
  ])('of the mail quoted in %s is their own', async (_, message) => {
    await resolve(message)
    await opened(2)

    expect(await mail()).toMatchObject(OWN)
  })

  it('is ours when a colleague looks at the copy they got, who learns nothing', async () => {
    const { ownFollow } = await resolve({ headerKey: key, from: ANNA.email }, OLE)
    await opened(2)

    expect(ownFollow).toBeNull()
    expect(await mail()).toMatchObject(OWN)
  })

  it('law 11: is not another tenant’s to explain away', async () => {
    await resolve({ headerKey: key, ownKey: key, inReplyTo: '<sent@x.example>' }, MALLORY)
    await opened(2)

    expect(await mail()).toMatchObject(PERSONS)
  })
})

describe('an own view', () => {
  const views = () => test.db.selectFrom('own_view').selectAll().execute()

  it('leaves no trace of an ordinary message', async () => {
    await resolve({ from: 'bo@contoso.example', conversationId: 'elsewhere' })

    expect(await views()).toEqual([])
  })

  it('law 5: is not noted of a mail that is not followed any more', async () => {
    await call('unfollow', ANNA, { params: { key } })
    await resolve({ ownKey: key, from: ANNA.email })

    expect(await views()).toEqual([])
  })

  it('is forgotten after a week, and what it explained stays explained', async () => {
    await resolve({ ownKey: key, from: ANNA.email })
    await opened(3)
    test.clock.set(atMinute(7 * 24 * 60))
    await forgetOwnViews(test.ctx)
    expect(await views()).toHaveLength(1)

    test.clock.advance(1)
    await forgetOwnViews(test.ctx)
    await opened(7 * 24 * 3600)

    expect(await views()).toEqual([])
    expect(await mail()).toMatchObject({ ownViews: 1, counts: { opens: { people: 1, all: 2 } } })
  })
})
