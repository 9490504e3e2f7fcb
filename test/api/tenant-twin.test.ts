import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import type { Recipient } from '../../src/contract/recipient.ts'
import { drainBuffer } from '../../src/api/interactions/interaction.service.ts'
import { rebuildRollups } from '../../src/api/interactions/rollup-rebuild.store.ts'
import type { Schema } from '../../src/api/store/schema.ts'
import { ask } from '../fixtures/ask.ts'
import { callApi, type CallApi } from '../fixtures/call-api.ts'
import { ANNA, FABRIKAM, newTenant, NORTHWIND, TICKET } from '../fixtures/make.ts'
import {
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertTrackedLink,
} from '../fixtures/make.ts'
import { allRows, TABLES } from '../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'

/**
 * Two tenants with the same keys, ids and addresses, and different contents: whatever forgets to
 * name the tenant, in a condition or in a join, answers with the wrong one or writes both.
 */
const BO: Recipient = { email: 'bo@contoso.example', field: 'to' }
const EVA: Recipient = { email: 'eva@contoso.example', field: 'to' }
const MESSAGE_ID = '<1@fabrikam.example>'

let test: TestApp
let call: CallApi
let key: string
/** Of a mail to Bo and Eva. */
let sharedKey: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
})
afterAll(() => test.close())

/** A mail of Anna's to Bo, with an open, a click and a reply and all their counters. */
beforeEach(async () => {
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  const { bo } = await newTenant(test.db)
  await test.db.deleteFrom('organisation').where('tenant_id', '=', NORTHWIND).execute()
  const follow = { internet_message_id: MESSAGE_ID, conversation_id: 'talk' }
  ;({ key } = await insertFollow(test.db, follow))
  await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo.id })
  await insertTrackedLink(test.db, { follow_key: key })
  await insertFollow(test.db, { subject: 'Prices' })
  await changedTwice()
  await hit()
  await fillShared(bo.id)
  await call('resolveMessage', ANNA, { body: reply(1) })
})

async function fillShared(bo: string) {
  const eva = await insertContact(test.db, { email: EVA.email })
  ;({ key: sharedKey } = await insertFollow(test.db, { subject: 'To both' }))
  for (const [position, contact_id] of [bo, eva.id].entries())
    await insertFollowRecipient(test.db, { follow_key: sharedKey, contact_id, position })
  const opened = { kind: 'open' as const, tenantId: FABRIKAM, followKey: sharedKey }
  await ask(test.app, `/o/${test.ctx.seal.seal(opened)}.png`)
  await drainBuffer(test.ctx)
}

/** Somebody opens the mail and clicks its link. */
async function hit() {
  const mail = { tenantId: FABRIKAM, followKey: key }
  const beacon = test.ctx.seal.seal({ kind: 'open', ...mail })
  const link = test.ctx.seal.seal({
    ...{ kind: 'click', ...mail, linkNumber: 1 },
    target: 'https://contoso.example/offer',
  })
  await ask(test.app, `/o/${beacon}.png`)
  await ask(test.app, `/c/${link}`)
  await drainBuffer(test.ctx)
}

const reply = (number: number) => ({
  internetMessageId: `<reply${number}@contoso.example>`,
  inReplyTo: MESSAGE_ID,
  conversationId: 'talk',
  from: BO.email,
})

/** What the twin has otherwise than Fabrikam. */
const OTHERWISE: Partial<Record<keyof Schema, object>> = {
  organisation: { follow_enabled: false },
  internal_domain: { domain: 'contoso.example' },
  salesperson: { name: 'Twin' },
  account: { name: 'Twin' },
  contact: { name: 'Twin', preference: 'do-not-allow' },
  follow: { subject: 'Zwilling: Twin', colleagues: 5, has_others: true, outcome: 'too-large' },
  tracked_link: { target: 'https://twin.example/' },
  interaction: { client: 'Twin', at: '2020-01-01T00:00:00Z' },
  follow_recipient: { first_engaged_at: '2019-01-01T00:00:00Z' },
  follow_total: { opens_people: 70, opens_all: 70 },
  link_total: { clicks_people: 70, clicks_all: 70 },
  contact_total: { opens_people: 70, opens_all: 70 },
  contact_day: { opens: 70 },
}

async function bearTwin() {
  for (const table of TABLES) {
    const otherwise = JSON.stringify({ tenant_id: NORTHWIND, ...OTHERWISE[table] })
    await sql`
      insert into ${sql.table(table)}
      select (jsonb_populate_record(one, ${otherwise}::jsonb)).*
      from ${sql.table(table)} one where one.tenant_id = ${FABRIKAM}::uuid
    `.execute(test.db)
  }
  // Written again, so that whoever takes the first row that fits takes the twin's.
  for (const table of TABLES.toReversed()) {
    await sql`
      update ${sql.table(table)} set tenant_id = tenant_id where tenant_id = ${FABRIKAM}::uuid
    `.execute(test.db)
  }
}

type Cases = readonly [name: string, asked: () => Promise<{ status: number; body: unknown }>][]

const READS: Cases = [
  ['getSession', () => call('getSession', ANNA, {})],
  ['checkRecipients', () => call('checkRecipients', ANNA, { body: { recipients: [BO] } })],
  ['listFollows', () => call('listFollows', ANNA, { query: {} })],
  ['listFollows, searching', () => call('listFollows', ANNA, { query: { search: 'Offer' } })],
  [
    'listFollows, searching the other',
    () => call('listFollows', ANNA, { query: { search: 'Twin' } }),
  ],
  ['listFollows, going on', secondPage],
  ['getFollow', () => call('getFollow', ANNA, { params: { key } })],
  ['listTrackedLinks', () => call('listTrackedLinks', ANNA, { params: { key } })],
  [
    'listFollowInteractions',
    () => call('listFollowInteractions', ANNA, { params: { key }, query: { show: 'everything' } }),
  ],
  ['getContact', () => call('getContact', ANNA, { params: { email: BO.email } })],
  [
    'listContactInteractions',
    () =>
      call('listContactInteractions', ANNA, {
        params: { email: BO.email },
        query: { show: 'everything' },
      }),
  ],
]

/** The cursor of the order by subject is a mail's key. */
async function secondPage() {
  const query = { sort: 'subject' as const, limit: 1 }
  const { body } = await call('listFollows', ANNA, { query })
  return call('listFollows', ANNA, { query: { ...query, cursor: body.nextCursor ?? '' } })
}

const WRITES: Cases = [
  ['createFollow', () => call('createFollow', ANNA, { body: { subject: 'x', recipients: [BO] } })],
  [
    'finaliseFollow',
    () =>
      call(
        'finaliseFollow',
        { ticket: TICKET },
        {
          params: { key },
          body: { subject: 'x', recipients: [BO], targets: ['https://contoso.example/new'] },
        },
      ),
  ],
  [
    'finaliseFollow, to somebody else',
    () =>
      call(
        'finaliseFollow',
        { ticket: TICKET },
        { params: { key }, body: { subject: 'x', recipients: [EVA], targets: [] } },
      ),
  ],
  [
    'finaliseFollow, to one of two',
    () =>
      call(
        'finaliseFollow',
        { ticket: TICKET },
        { params: { key: sharedKey }, body: { subject: 'x', recipients: [BO], targets: [] } },
      ),
  ],
  ['unfollow', () => call('unfollow', ANNA, { params: { key } })],
  [
    'activateFollow',
    () => call('activateFollow', ANNA, { params: { key }, body: { recipients: [BO] } }),
  ],
  [
    'bindFollow',
    () => call('bindFollow', ANNA, { params: { key }, body: { outcome: 'no-links' } }),
  ],
  ['resolveMessage, of a reply', () => call('resolveMessage', ANNA, { body: reply(2) })],
  [
    'resolveMessage, of the sent copy',
    () => call('resolveMessage', ANNA, { body: { ownKey: key, internetMessageId: MESSAGE_ID } }),
  ],
  [
    'setFollowPreference',
    () =>
      call('setFollowPreference', ANNA, {
        params: { email: BO.email },
        body: { preference: 'do-not-allow' },
      }),
  ],
  ['setFollowPreference, back', changedTwice],
]

/** Each of the two changes one that the other tenant has otherwise. */
async function changedTwice() {
  const set = (preference: 'allow' | 'do-not-allow') =>
    call('setFollowPreference', ANNA, { params: { email: BO.email }, body: { preference } })
  await set('do-not-allow')
  return set('allow')
}

/** The counters are those of the tenant's own interactions. */
async function expectOwnCounters() {
  const counting = async () =>
    (await allRows(test.db, FABRIKAM)).filter((row) => !COUNTS_NOTHING.test(row))
  const own = await counting()
  await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))
  expect(await counting()).toEqual(own)
}

/** What is left of a counter when everything was taken from it. */
const COUNTS_NOTHING = /^\["contact_total",(?!.*_all":-?[1-9])/

describe('a tenant with the same keys, ids and addresses (law 11)', () => {
  it.each(READS)('changes nothing of what %s answers', async (_, asked) => {
    const before = await asked()
    await bearTwin()

    expect((await asked()).body).toEqual(before.body)
    expect(before.status).toBe(200)
  })

  it.each(WRITES)('is not written by %s', async (_, asked) => {
    await bearTwin()
    const twin = await allRows(test.db, NORTHWIND)

    expect((await asked()).status).toBe(200)

    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    await expectOwnCounters()
  })

  it('is not written by a hit', async () => {
    await bearTwin()
    const [own, twin] = [await allRows(test.db, FABRIKAM), await allRows(test.db, NORTHWIND)]

    await hit()

    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    expect(await allRows(test.db, FABRIKAM)).not.toEqual(own)
    await expectOwnCounters()
  })

  it('keeps its counters when those of the other are made anew', async () => {
    await bearTwin()
    const [own, twin] = [await allRows(test.db, FABRIKAM), await allRows(test.db, NORTHWIND)]

    await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))

    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    expect(await allRows(test.db, FABRIKAM)).toEqual(own)
  })
})
