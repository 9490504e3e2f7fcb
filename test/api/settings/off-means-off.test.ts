import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { AddressInfo } from 'node:net'
import { ORGANISATION_WORDING, type SwitchRequest } from '../../../src/contract/organisation.ts'
import type { CallName } from '../../../src/contract/paths.ts'
import { routes, type Input } from '../../../src/contract/routes.ts'
import { releaseAlerts } from '../../../src/api/alerts/release-alerts.service.ts'
import { drainBuffer, recordReply } from '../../../src/api/interactions/interaction.service.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import type { InteractionListener } from '../../../src/api/interactions/interaction-change.ts'
import { ask } from '../../fixtures/ask.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertFollow,
  insertFollowRecipient,
  insertTrackedLink,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { allRows, TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator', 'manager'] }
const TARGET = 'https://contoso.example/offer'
const BO = 'bo@contoso.example'
const MESSAGE_ID = '<1@fabrikam.example>'
const LATER_MINUTES = 5
const ANSWER = { tenantId: FABRIKAM, fromEmail: BO, messageId: '<3@contoso.example>', at: NOW }

let test: TestApp
let call: CallApi
let key: string
let bo: string
/** Called in every transaction that changes interactions. */
let within: NonNullable<InteractionListener['within']> = async () => undefined

beforeAll(async () => {
  test = await openTestApp()
  await test.app.listen({ host: '127.0.0.1', port: 0 })
  const listener: InteractionListener = { within: (db, made) => within(db, made) }
  test.ctx.interactionListeners = [...test.ctx.interactionListeners, listener]
  call = callApi(test)
})
afterAll(() => test.close())

beforeEach(async () => {
  test.clock.set(NOW)
  within = async () => undefined
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  bo = (await newTenant(test.db)).bo.id
  ;({ key } = await insertFollow(test.db, { internet_message_id: MESSAGE_ID }))
  await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo })
  await insertTrackedLink(test.db, { follow_key: key, target: TARGET })
})

async function switchTo(to: SwitchRequest['to']) {
  const { revision } = (await call('getOrganisation', ADMIN, {})).body
  const consent = { wording: ORGANISATION_WORDING, locale: 'en-US' }
  const { status } = await call('switchOrganisation', ADMIN, { body: { to, revision, consent } })
  expect(status).toBe(200)
}

/** Bo opens the mail, which is answered as ever. */
async function boOpens() {
  const beacon = test.ctx.seal.seal({ kind: 'open', tenantId: FABRIKAM, followKey: key })
  expect((await ask(test.app, `/o/${beacon}.png`)).statusCode).toBe(200)
}

/** Bo opens the mail and clicks its link; both are answered as ever. */
async function boReads() {
  await boOpens()
  const mail = { tenantId: FABRIKAM, followKey: key }
  const link = test.ctx.seal.seal({ kind: 'click', ...mail, linkNumber: 1, target: TARGET })
  const clicked = await ask(test.app, `/c/${link}`)
  expect([clicked.statusCode, clicked.headers.location]).toEqual([302, TARGET])
}

const interactions = async () =>
  test.db.selectFrom('interaction').select(['kind', 'at']).orderBy('at').execute()
const reply = { inReplyTo: MESSAGE_ID, internetMessageId: '<2@contoso.example>', from: BO }

describe.each(['off', 'terminated'] as const)('%s means off (law 5)', (to) => {
  it('records nothing more of mail already sent, whose beacon and links go on working', async () => {
    await switchTo(to)
    const before = await allRows(test.db)

    await boReads()
    await drainBuffer(test.ctx)
    await recordReply(test.ctx, { ...ANSWER, followKey: key })

    expect(await allRows(test.db)).toEqual(before)
  })

  it('records nothing of hits that waited', async () => {
    await boReads()
    await switchTo(to)

    await drainBuffer(test.ctx)

    expect(await interactions()).toEqual([])
  })

  it('keeps what was there, and leaves the gap empty when it is on again', async () => {
    await boReads()
    await drainBuffer(test.ctx)
    const known = await interactions()
    expect(known).toHaveLength(2)
    const seenBefore = (await call('getContact', ANNA, { params: { email: BO } })).body

    await switchTo(to)
    test.clock.set(atMinute(LATER_MINUTES))
    await boReads()
    test.clock.set(atMinute(2 * LATER_MINUTES))
    // Not drained until it is on again.
    if (to === 'terminated') await switchTo('restored')
    await switchTo('on')
    await drainBuffer(test.ctx)

    expect(await interactions()).toEqual(known)
    const seen = (await call('getContact', ANNA, { params: { email: BO } })).body
    expect(seen.engagement?.counts).toEqual(seenBefore.engagement?.counts)
    test.clock.set(atMinute(3 * LATER_MINUTES))
    await boReads()
    await drainBuffer(test.ctx)
    expect(await interactions()).toHaveLength(4)
  })

  it('is hidden in every call that shows what was collected', async () => {
    await boReads()
    await drainBuffer(test.ctx)
    await switchTo(to)

    const hidden = (Object.keys(routes) as CallName[]).filter((name) => 'hidden' in routes[name])
    const input = {
      params: { key, email: BO },
      body: { recipients: [], upTo: 1 },
    } as unknown as Input<CallName>
    const codes = await Promise.all(
      hidden.map(async (name) => (await call(name, ADMIN, input)).problem.code),
    )
    expect(hidden).toContain('listFollowInteractions')
    expect(new Set(codes)).toEqual(new Set(['organisation-off']))
    const contact = (await call('getContact', ANNA, { params: { email: BO } })).body
    expect(contact).toMatchObject({ id: bo, engagement: null })
  })

  it('finds nothing and notes nothing of an open message', async () => {
    await switchTo(to)
    const before = await allRows(test.db)

    const answered = await call('resolveMessage', ANNA, { body: reply })
    const own = { ownKey: key, internetMessageId: '<4@x>', from: ANNA.email }
    const copy = await call('resolveMessage', ANNA, { body: own })

    expect(answered.body).toEqual({ ownFollow: null, replyTo: null })
    expect(copy.body).toEqual({ ownFollow: null, replyTo: null })
    expect(await allRows(test.db)).toEqual(before)
  })

  it('lets salespeople unfollow and see what links stand for, and notes nothing else', async () => {
    await switchTo(to)
    const before = await allRows(test.db)

    const bound = await call('bindFollow', ANNA, {
      params: { key },
      body: { conversationId: 'talk', outcome: 'no-links' },
    })
    const links = await call('listTrackedLinks', ANNA, { params: { key } })

    expect(bound.status).toBe(200)
    expect(links.body.links).toMatchObject([{ target: TARGET }])
    expect(await allRows(test.db)).toEqual(before)
    expect((await call('unfollow', ANNA, { params: { key } })).status).toBe(200)
    const follow = await test.db.selectFrom('follow').select('state').executeTakeFirst()
    expect(follow?.state).toBe('voided')
  })

  it('lets no new mail be followed', async () => {
    await switchTo(to)
    const body = { subject: 'x', recipients: [{ email: BO, field: 'to' as const }] }

    const drafted = await call('createFollow', ANNA, { body })

    expect(drafted.problem.code).toBe('organisation-off')
  })

  it('tells no alert that was held back, until it is on again', async () => {
    await recordReply(test.ctx, { ...ANSWER, followKey: key })
    const held = await test.db
      .updateTable('alert')
      .set({ state: 'pending', shown_at: null, held_until: NOW })
      .returning('id')
      .execute()
    expect(held).toHaveLength(1)
    await switchTo(to)

    await releaseAlerts(test.ctx)

    const states = async () =>
      (await test.db.selectFrom('alert').select('state').execute()).map(({ state }) => state)
    expect(await states()).toEqual(held.map(() => 'pending'))
    if (to === 'terminated') await switchTo('restored')
    await switchTo('on')
    await releaseAlerts(test.ctx)
    expect(await states()).toEqual(held.map(() => 'shown'))
  })

  it('ends the stream of alerts, and refuses it until it is on again', async () => {
    const { port } = test.app.server.address() as AddressInfo
    const connect = async () =>
      fetch(`http://127.0.0.1:${port}/api/alerts/stream`, {
        headers: { ...(await test.tokens.headerFor(ANNA)), connection: 'close' },
      })
    const stream = await connect()
    expect(stream.status).toBe(200)

    await switchTo(to)

    expect(await stream.text()).toBe('id: 0\nevent: ready\ndata: {}\n\n')
    expect(await (await connect()).json()).toMatchObject({ code: 'organisation-off' })
  })

  it('leaves others as they are', async () => {
    const before = await allRows(test.db, NORTHWIND)

    await switchTo(to)

    expect(await allRows(test.db, NORTHWIND)).toEqual(before)
  })
})

describe('switching off while hits are being recorded', () => {
  it('is acknowledged only once those are recorded, and nothing is recorded after it', async () => {
    const order: string[] = []
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const begun = new Promise<void>((resolve) => {
      within = async () => {
        resolve()
        await held
        order.push('recorded')
      }
    })
    // One hit: two may be recorded one after the other, and only one of them in time.
    await boOpens()
    const draining = drainBuffer(test.ctx)
    await begun
    const request = { body: { to: 'off' as const, revision: 0 } }
    const switching = call('switchOrganisation', ADMIN, request).then(() => order.push('off'))

    release()
    await Promise.all([draining, switching])
    within = async () => void order.push('recorded')
    await boReads()
    await drainBuffer(test.ctx)

    expect(order).toEqual(['recorded', 'off'])
    expect(await interactions()).toHaveLength(1)
  })
})
