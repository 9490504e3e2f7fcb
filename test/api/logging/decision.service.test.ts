import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { decideWaiting, type Deciding } from '../../../src/api/logging/decision.service.ts'
import { takeIn } from '../../../src/api/logging/intake.service.ts'
import type {
  MessageFacts,
  SenderVerdict,
  SourceMessage,
} from '../../../src/api/logging/mail-message.ts'
import { recordPendingReplies } from '../../../src/api/logging/pending-reply.service.ts'
import { pushedMessage } from '../../../src/api/logging/pushed-message.ts'
import type { SenderProof } from '../../../src/contract/log.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { GRAPH_SOURCE, makeMail, people, switchLoggingOn } from '../../fixtures/mail.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertCaller,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  MALLORY,
  newId,
  newKey,
  newTenant,
  NORTHWIND,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { allRows } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const BO = 'bo@contoso.example'

let test: TestApp
let boId: string
let evaId: string

beforeAll(async () => {
  test = await openTestApp()
  ;({
    bo: { id: boId },
  } = await newTenant(test.db))
  evaId = (await insertContact(test.db, { email: 'eva@contoso.example' })).id
  await insertCaller(test.db, OLE)
  await insertCaller(test.db, { ...ANNA, tenantId: NORTHWIND })
  await switchLoggingOn(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  for (const table of ['logged_message', 'interaction', 'follow', 'contact_address'] as const)
    await test.db.deleteFrom(table).execute()
  await test.db.updateTable('contact').set({ privacy_blocked: false }).execute()
})

const take = (...messages: SourceMessage[]) =>
  takeIn(test.ctx, { tenantId: FABRIKAM, source: 'graph', messages })
const decide = (deciding: Partial<Deciding> = {}) =>
  decideWaiting(test.ctx, FABRIKAM, { limit: 50, ...deciding })
const messages = () => test.db.selectFrom('logged_message').selectAll().orderBy('at').execute()
const entries = async () =>
  (
    await test.db
      .selectFrom('log_entry')
      .select(['direction', 'contact_id', 'salesperson_id', 'at'])
      .orderBy('at')
      .execute()
  ).map((row) => [row.direction, row.contact_id, row.salesperson_id])
/** Takes one in, decides it and gives its row. */
const settle = async (facts: Partial<MessageFacts>, overrides: Partial<SourceMessage> = {}) => {
  const mail = makeMail({ ...overrides, facts })
  await take(mail)
  const counts = await decide()
  const row = await test.db
    .selectFrom('logged_message')
    .selectAll()
    .where('source_id', '=', mail.sourceId)
    .executeTakeFirstOrThrow()
  return { row, counts }
}

describe('a decided message', () => {
  it('that is logged has an entry, its subject, and nothing else about anybody', async () => {
    const { row, counts } = await settle({})

    expect(row).toMatchObject({
      ...{ status: 'logged', reason: null, direction: 'in', subject: 'Offer' },
      ...{ author: null, addresses: null, facts: null, decided_at: NOW, next_attempt_at: null },
    })
    expect(counts).toMatchObject({ taken: 1, logged: 1, entries: 1, failed: 0 })
    expect(await entries()).toEqual([['in', boId, ANNA.salespersonId]])
  })

  it('is of the time it was sent when it went out', async () => {
    const { row } = await settle({ from: people(ANNA.email)[0]!, to: people(BO) })

    expect([row.direction, row.at]).toEqual(['out', new Date('2026-06-10T09:00:00.000Z')])
  })

  it('has entries for each of 500 recipients who is a contact', async () => {
    const many = Array.from({ length: 498 }, (_, index) => `p${index}@contoso.example`)
    const to = people(...many, 'Eva@contoso.example', BO)
    const { counts } = await settle({ from: people(ANNA.email)[0]!, to })

    expect(counts.entries).toBe(2)
  })

  it('that is excluded keeps no subject, address or conversation', async () => {
    const { row } = await settle(
      { from: people(ANNA.email)[0]!, to: people(OLE.email) },
      { conversationId: 'talk' },
    )

    expect(row).toMatchObject({
      ...{ status: 'excluded', reason: 'internal', subject: null, author: null },
      ...{ addresses: null, facts: null, conversation_id: null, sender_proof: null },
    })
  })

  it('that is quarantined keeps what it is decided by', async () => {
    const { row } = await settle({ from: people('cy@litware.example')[0]! })

    expect(row).toMatchObject({
      ...{ status: 'quarantined', reason: 'unmatched', subject: 'Offer', filing: 'none' },
      ...{ author: 'cy@litware.example', addresses: ['cy@litware.example', ANNA.email] },
    })
    expect(row.facts?.from?.email).toBe('cy@litware.example')
  })

  it('leaves the queue where there is an archive, unless somebody has to decide', async () => {
    await switchLoggingOn(test.db, { source: { ...GRAPH_SOURCE, archive: 'Archive' } })
    const logged = (await settle({})).row.filing
    const quarantined = (await settle({ from: people('cy@litware.example')[0]! })).row.filing
    await switchLoggingOn(test.db)

    expect([logged, quarantined]).toEqual(['waiting', 'none'])
  })

  it('of which not everything is certain is logged as far as it is, and waits', async () => {
    await test.db
      .insertInto('contact_address')
      .values(
        [boId, evaId].map((contact_id) => ({
          ...{ tenant_id: FABRIKAM, address: 'office@contoso.example' },
          ...{ contact_id, created_at: NOW, created_by: null },
        })),
      )
      .execute()
    const to = people(BO, 'office@contoso.example')
    const { row } = await settle({ from: people(ANNA.email)[0]!, to })

    expect([row.status, row.reason]).toEqual(['quarantined', 'ambiguous'])
    expect(await entries()).toEqual([['out', boId, ANNA.salespersonId]])
  })

  it('keeps nothing at all of somebody whose mail must not be logged', async () => {
    await test.db
      .updateTable('contact')
      .set({ privacy_blocked: true })
      .where('id', '=', boId)
      .execute()
    const { row } = await settle({}, { webLink: 'https://outlook.example/1' })

    expect(row).toMatchObject({ status: 'excluded', reason: 'privacy-blocked', web_link: null })
    expect(row.fingerprint).toHaveLength(0)
    expect(JSON.stringify(row)).not.toMatch(/contoso.example"|Offer/)
    expect(await entries()).toEqual([])
  })

  it('is decided by further addresses of everybody, and by no other tenant’s', async () => {
    await test.db
      .insertInto('salesperson_address')
      .values({
        ...{ tenant_id: FABRIKAM, address: 'sales@fabrikam.example' },
        salesperson_id: OLE.salespersonId,
      })
      .execute()
    await insertContact(test.db, { tenant_id: NORTHWIND, email: 'di@litware.example' })
    await settle({ to: people('sales@fabrikam.example') })
    const { row } = await settle({ from: people('di@litware.example')[0]! })

    expect(await entries()).toEqual([['in', boId, OLE.salespersonId]])
    expect(row.reason).toBe('unmatched')
  })
})

describe('what cannot be decided', () => {
  /** Facts that nothing can be decided by. */
  const poison = async () => {
    const mail = makeMail()
    await take(mail)
    await test.db
      .updateTable('logged_message')
      .set({ facts: sql`'{"broken": true}'::jsonb` as never })
      .where('source_id', '=', mail.sourceId)
      .execute()
    return mail.sourceId
  }
  const state = async (sourceId: string) => {
    const row = (await messages()).find(({ source_id: id }) => id === sourceId)
    return [row?.status, row?.attempts, row?.next_attempt_at, row?.problem]
  }

  it('stops no other message', async () => {
    await take(makeMail())
    const id = await poison()
    await take(makeMail())

    expect(await decide()).toMatchObject({ taken: 3, logged: 2, entries: 2, failed: 1 })

    expect(await state(id)).toEqual(['waiting', 1, atMinute(1), 'TypeError'])
  })

  it('waits for nothing once the clock was set back by a day', async () => {
    await take(makeMail())
    test.clock.advance(-86_400_000)

    expect(await decide()).toMatchObject({ taken: 1 })
  })

  it('is tried again after 1, 5 and 25 minutes, and then for somebody to decide', async () => {
    const id = await poison()
    const tries = []
    for (const minutes of [0, 1, 5, 25]) {
      test.clock.advance(minutes * 60_000 - 1)
      expect((await decide()).taken).toBe(0)
      test.clock.advance(1)
      tries.push((await decide()).failed, (await state(id))[1])
    }

    expect(tries).toEqual([1, 1, 1, 2, 1, 3, 1, 4])
    expect((await state(id)).slice(0, 3)).toEqual(['quarantined', 4, null])
    expect((await messages())[0]?.reason).toBe('failed')
  })

  it('says so in the log without anything of the message', async () => {
    const before = test.logged().length
    await poison()
    await decide()

    const lines = JSON.stringify(test.logged().slice(before))
    expect(lines).toContain('a message cannot be decided')
    expect(lines).not.toMatch(/contoso|Offer/)
  })
})

describe('the guard', () => {
  it('ends everything, and nothing is written', async () => {
    await take(makeMail())
    const before = await allRows(test.db)

    const stopped = decide({ guard: () => Promise.reject(new Error('lost')) })

    await expect(stopped).rejects.toThrow('lost')
    expect(await allRows(test.db)).toEqual(before)
  })
})

const follow = async (overrides: Parameters<typeof insertFollow>[1] = {}, contact = boId) => {
  const { key, tenant_id } = await insertFollow(test.db, overrides)
  if (tenant_id === FABRIKAM)
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: contact })
  return key
}
const boundTo = async (key: string) =>
  (
    await test.db
      .selectFrom('follow')
      .select('internet_message_id')
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
  ).internet_message_id
const UNSAID = { origin: undefined } as unknown as Partial<MessageFacts>
const fromOutside = (verdict: SenderVerdict): NonNullable<MessageFacts['origin']> => ({
  ...{ from: 'outside', isExchangeOnline: true, servers: [{ server: '', verdict }] },
})
const pushed = {
  ...{ internetMessageId: '<forged@evil.example>', from: { email: ANNA.email } },
  ...{ to: [{ email: BO }], cc: [], subject: 'Offer', sentAt: NOW.toISOString() },
}
const outFacts = { from: people(ANNA.email)[0]!, to: people(BO) }

describe('the copy of an own followed mail', () => {
  it('gives it the Message-ID by which replies are found', async () => {
    const key = await follow()
    const { row } = await settle({ ...outFacts, followKey: key })

    expect(row.follow_key).toBe(key)
    expect(await boundTo(key)).toBe(row.message_id)
  })

  it.each([
    ['of a colleague', () => follow({ salesperson_id: OLE.salespersonId })],
    ['of a mail that was not sent', () => follow({ state: 'pending', activated_at: null })],
    [
      'of another tenant',
      () => follow({ tenant_id: NORTHWIND, salesperson_id: MALLORY.salespersonId }),
    ],
    [
      'of another tenant where the salesperson has the same id',
      () => follow({ tenant_id: NORTHWIND }),
    ],
  ])('law 11: is none by a forged key %s', async (_, make) => {
    const key = await make()
    const { row } = await settle({ ...outFacts, followKey: key })

    expect([row.status, row.follow_key]).toEqual(['logged', null])
    expect(await boundTo(key)).toBeNull()
  })

  it.each<[string, Partial<MessageFacts>, string | null, SenderProof]>([
    ['that failed', { origin: fromOutside('failed') }, 'forged', 'refused'],
    [
      'that somebody released',
      { origin: fromOutside('failed'), isReleased: true },
      null,
      'refused',
    ],
    ['that nothing proves', { origin: fromOutside('unverified') }, 'forged', 'unproven'],
    ['of which nothing is said', UNSAID, null, 'unchecked'],
  ])('is no mail in the salesperson’s name %s', async (_, facts, reason, proof) => {
    const key = await follow()
    const { row } = await settle({ ...outFacts, ...facts, followKey: key })

    expect([row.reason, row.follow_key, row.pending_reply]).toEqual([reason, null, null])
    expect(row.sender_proof).toBe(proof)
    expect(await boundTo(key)).toBeNull()
    const { row: own } = await settle({ ...outFacts, followKey: key })
    expect(await boundTo(key)).toBe(own.message_id)
  })

  it('is no mail from the pane: who has it open need not have written it', async () => {
    const key = await follow()
    const facts = pushedMessage({ ...pushed, headerKey: key }, newId())
    await takeIn(test.ctx, {
      ...{ tenantId: FABRIKAM, source: 'pane', messages: [facts], pushedBy: OLE.salespersonId },
    })
    await decide()

    expect((await messages()).map(({ status }) => status)).toEqual(['logged'])
    expect(await boundTo(key)).toBeNull()
  })

  it('is none by a forged key that nobody has, or that a contact sent', async () => {
    const key = await follow()

    expect((await settle({ ...outFacts, followKey: newKey() })).row.follow_key).toBeNull()
    expect((await settle({ followKey: key })).row.follow_key).toBeNull()
    expect(await boundTo(key)).toBeNull()
  })
})

describe('a reply', () => {
  const replies = () =>
    test.db
      .selectFrom('interaction')
      .select(['follow_key', 'contact_id', 'reply_message_id', 'reply_distance'])
      .where('kind', '=', 'reply')
      .execute()
  const SENT = { internet_message_id: '<sent@fabrikam.example>' }
  const named = { inReplyTo: '<sent@fabrikam.example>', receivedAt: '2026-06-10T09:20:00.000Z' }

  it.each([
    ['In-Reply-To', named],
    ['References', { ...named, inReplyTo: null, references: ['<sent@fabrikam.example>'] }],
  ])('is known by %s, whoever of us got it', async (_, facts) => {
    const key = await follow({ ...SENT, salesperson_id: OLE.salespersonId })
    const { row, counts } = await settle(facts)

    expect(counts.replies).toBe(1)
    expect([row.follow_key, row.pending_reply]).toEqual([key, null])
    expect(await replies()).toEqual([
      {
        ...{ follow_key: key, contact_id: boId, reply_distance: 0 },
        reply_message_id: row.message_id,
      },
    ])
  })

  it('is known by the conversation in the logging mailbox, without the sent copy opened', async () => {
    const key = await follow({ activated_at: atMinute(-60) })
    const sent = { sentAt: atMinute(-59).toISOString(), receivedAt: atMinute(-59).toISOString() }
    await take(
      makeMail({ conversationId: 'talk', facts: { ...outFacts, ...sent, followKey: key } }),
      makeMail({ conversationId: 'talk', facts: { receivedAt: atMinute(-10).toISOString() } }),
    )

    expect((await decide()).replies).toBe(1)
    expect(await replies()).toMatchObject([{ follow_key: key, reply_distance: null }])
  })

  it('is recorded once, however often', async () => {
    await follow(SENT)
    const { row } = await settle(named)
    await test.db
      .updateTable('logged_message')
      .set({ pending_reply: JSON.stringify({ fromEmail: BO, distance: 0 }) as never })
      .where('id', '=', row.id)
      .execute()

    expect(await recordPendingReplies(test.ctx, FABRIKAM)).toBe(0)
    expect(await replies()).toHaveLength(1)
  })

  it('is recorded by whoever comes next where the process ended in between', async () => {
    await follow(SENT)
    await take(makeMail({ facts: named }))
    const killed = { within: () => Promise.reject(new Error('killed')) }
    const interrupted = decideWaiting({ ...test.ctx, interactionListeners: [killed] }, FABRIKAM, {
      limit: 50,
    })
    await expect(interrupted).rejects.toThrow('killed')
    expect(await replies()).toEqual([])

    expect((await decide()).replies).toBe(1)
    expect(await replies()).toHaveLength(1)
  })

  it('waits while logging is off', async () => {
    await follow(SENT)
    const { row } = await settle(named)
    await test.db.deleteFrom('interaction').execute()
    await test.db
      .updateTable('logged_message')
      .set({ pending_reply: JSON.stringify({ fromEmail: BO, distance: 0 }) as never })
      .where('id', '=', row.id)
      .execute()
    await test.db.updateTable('logging_setup').set({ is_enabled: false }).execute()

    expect(await recordPendingReplies(test.ctx, FABRIKAM)).toBe(0)

    await test.db.updateTable('logging_setup').set({ is_enabled: true }).execute()
    expect(await recordPendingReplies(test.ctx, FABRIKAM)).toBe(1)
  })

  it('by somebody who is no contact is one too, though it waits in quarantine', async () => {
    const key = await follow(SENT)
    const { row } = await settle({ ...named, from: people('cy@contoso.example')[0]! })

    expect([row.status, row.follow_key]).toEqual(['quarantined', key])
    expect(await replies()).toHaveLength(1)
  })

  it.each<[string, Partial<MessageFacts>]>([
    ['an automatic answer', { ...named, automatic: 'auto-reply' }],
    ['a bounce', { ...named, automatic: 'bounce' }],
    ['a colleague’s', { ...named, from: people(OLE.email)[0]!, to: people(BO) }],
    ['own follow-up', { ...named, ...outFacts }],
    ['an answer to something else', { ...named, inReplyTo: '<other@fabrikam.example>' }],
  ])('is not %s', async (_, facts) => {
    await follow(SENT)

    expect((await settle(facts)).counts.replies).toBe(0)
    expect(await replies()).toEqual([])
  })

  it('law 11: is none to a mail of another tenant', async () => {
    await follow({ ...SENT, tenant_id: NORTHWIND, salesperson_id: MALLORY.salespersonId })

    expect((await settle(named)).row.follow_key).toBeNull()
    expect(await replies()).toEqual([])
  })
})

describe('a bounce', () => {
  const bounces = () =>
    test.db
      .selectFrom('bounce')
      .select(['contact_id', 'follow_key', 'at'])
      .orderBy('contact_id')
      .execute()
  const report = {
    ...{ from: people('postmaster@contoso.example')[0]!, automatic: 'bounce' as const },
    inReplyTo: '<sent@fabrikam.example>',
  }

  it('is an event of its own, with contact and followed mail, and no entry', async () => {
    const key = await follow({ internet_message_id: '<sent@fabrikam.example>' })
    const { row, counts } = await settle({ ...report, bouncedTo: [BO] })

    expect(row).toMatchObject({ status: 'bounce', reason: null, subject: 'Offer', facts: null })
    expect(counts).toMatchObject({ bounces: 1, entries: 0, replies: 0 })
    expect(await bounces()).toEqual([{ contact_id: boId, follow_key: key, at: row.at }])
    expect(await entries()).toEqual([])
  })

  it('is the only recipient’s where it does not say whose', async () => {
    const key = await follow({ internet_message_id: '<sent@fabrikam.example>' })
    await settle(report)

    expect(await bounces()).toMatchObject([{ contact_id: boId, follow_key: key }])
  })

  it('is nobody’s where mail with the only recipient must not be logged', async () => {
    const key = await follow({ internet_message_id: '<sent@fabrikam.example>' })
    await test.db.updateTable('contact').set({ privacy_blocked: true }).execute()
    await settle(report)

    expect(await bounces()).toMatchObject([{ contact_id: null, follow_key: key }])
  })

  it('is nobody’s where nothing tells', async () => {
    await settle({ ...report, bouncedTo: ['cy@litware.example'] })

    expect(await bounces()).toMatchObject([{ contact_id: null, follow_key: null }])
  })
})

describe('idempotence', () => {
  it('taking in and deciding in any order and number give each entry exactly once', async () => {
    const boMail = (index: number) =>
      makeMail({
        ...{ sourceId: `s${index}`, internetMessageId: `<${index % 4}@contoso.example>` },
        facts: { to: people(ANNA.email, ...(index % 2 ? [OLE.email] : [])), subject: 'Offer' },
      })
    // The second of each Message-ID is the same mail, seen again.
    const mails = [0, 1, 2, 3].flatMap((index) => [boMail(index), boMail(index + 4)])
    const step = fc.oneof(
      fc.record({ take: fc.subarray(mails, { minLength: 1 }) }),
      fc.record({ decide: fc.integer({ min: 1, max: 3 }) }),
    )
    const expected = (await run([{ take: mails }, { decide: 50 }])).sort()
    expect(expected).toHaveLength(6)

    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        expect((await run([...steps, { take: mails }, { decide: 50 }])).sort()).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })

  async function run(steps: ({ take: SourceMessage[] } | { decide: number })[]) {
    await test.db.deleteFrom('logged_message').execute()
    for (const step of steps) {
      if ('take' in step) await take(...step.take)
      else await decide({ limit: step.decide })
    }
    const rows = await test.db
      .selectFrom('log_entry')
      .select(['message_id', 'contact_id', 'salesperson_id'])
      .execute()
    return rows.map((row) => Object.values(row).join(' '))
  }

  it('two who decide at once share the work', async () => {
    await take(...Array.from({ length: 20 }, () => makeMail()))

    const counts = await Promise.all([decide({ limit: 10 }), decide({ limit: 10 }), decide()])

    expect(counts.reduce((sum, { entries: made }) => sum + made, 0)).toBe(20)
    expect(await entries()).toHaveLength(20)
  })

  it('a later entry of the same message for somebody else is added, the first stays', async () => {
    const id = newId()
    await settle({}, { internetMessageId: `<${id}@x>` })
    await test.db
      .updateTable('logged_message')
      .set({
        status: 'waiting',
        next_attempt_at: NOW,
        facts: sql`${factsOfBoth()}::jsonb` as never,
      })
      .execute()
    await decide()

    expect(await entries()).toHaveLength(2)
  })

  const factsOfBoth = () =>
    JSON.stringify(makeMail({ facts: { to: people(ANNA.email, OLE.email) } }).facts)
})
