import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { QuarantineDecision } from '../../../src/contract/quarantine.ts'
import type { Role } from '../../../src/contract/people.ts'
import { decideWaiting } from '../../../src/api/logging/decision.service.ts'
import { takeIn } from '../../../src/api/logging/intake.service.ts'
import type { MessageFacts, SourceMessage } from '../../../src/api/logging/mail-message.ts'
import { fingerprintOf } from '../../../src/api/privacy/fingerprint.ts'
import {
  findFingerprintKey,
  insertSuppression,
} from '../../../src/api/privacy/suppression.store.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { GRAPH_SOURCE, makeMail, people, switchLoggingOn } from '../../fixtures/mail.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertCaller,
  insertContact,
  MALLORY,
  newId,
  newTenant,
  NORTHWIND,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const CY = 'cy@litware.example'
const as = (role: Role, of = OLE) => ({ ...of, claimedRoles: [role] })

let test: TestApp
let call: CallApi
let boId: string
let evaId: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ;({
    bo: { id: boId },
  } = await newTenant(test.db))
  evaId = (await insertContact(test.db, { email: 'eva@contoso.example', name: 'Eva' })).id
  await insertCaller(test.db, OLE)
  for (const tenantId of [FABRIKAM, NORTHWIND]) await switchLoggingOn(test.db, { tenantId })
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const table of [
    ...(['logged_message', 'contact_address', 'sender_rule', 'audit_entry', 'audit_head'] as const),
    'suppression' as const,
  ])
    await test.db.deleteFrom(table).execute()
  await test.db.deleteFrom('contact').where('email', 'like', '%litware.example').execute()
  await test.db.updateTable('contact').set({ privacy_blocked: false }).execute()
})

const settle = async (...messages: (SourceMessage | { sourceId: string; problem: string })[]) => {
  await takeIn(test.ctx, { tenantId: FABRIKAM, source: 'graph', messages })
  await decideWaiting(test.ctx, FABRIKAM, { limit: 50 })
}
/** A mail from Cy, whom nobody knows. */
const fromCy = (facts: Partial<MessageFacts> = {}) =>
  makeMail({ facts: { from: { email: CY, name: 'Cy Roth' }, ...facts } })
const idOf = async ({ sourceId }: { sourceId: string }) =>
  (
    await test.db
      .selectFrom('logged_message')
      .select('id')
      .where('source_id', '=', sourceId)
      .executeTakeFirstOrThrow()
  ).id
const states = async () =>
  (await test.db.selectFrom('logged_message').select(['status', 'reason']).execute()).map(
    ({ status, reason }) => (reason === null ? status : `${status} ${reason}`),
  )
const decide = async (
  mail: { sourceId: string },
  decision: QuarantineDecision,
  by: Parameters<CallApi>[1] = ANNA,
) => call('decideQuarantined', by, { params: { id: await idOf(mail) }, body: decision })
const list = async (query: object = {}, by: Parameters<CallApi>[1] = ANNA) =>
  call('listQuarantine', by, { query })
const audited = async () =>
  (await test.db.selectFrom('audit_entry').select(['action', 'subject', 'detail']).execute()).map(
    ({ action, subject, detail }) => [action, subject, JSON.stringify(detail)],
  )

describe('the quarantine', () => {
  it('lists what somebody has to decide, with who is known in it', async () => {
    await test.db.updateTable('organisation').set({ quarantine_days: 90 }).execute()
    const to = people(ANNA.email, 'ilka@fabrikam.example', 'nonsense')
    await settle(makeMail(), fromCy({ to, cc: people('office@contoso.example') }))

    const { body } = await list()

    expect(body).toMatchObject({ total: 1, nextCursor: null })
    expect(body.items[0]).toMatchObject({
      ...{ reason: 'unmatched', subject: 'Offer', candidates: [] },
      expiresAt: new Date(NOW.getTime() + 90 * 86_400_000).toISOString(),
      participants: [
        { field: 'from', email: CY, name: 'Cy Roth', is: 'unknown' },
        { field: 'to', email: ANNA.email, is: 'salesperson' },
        { field: 'to', email: 'ilka@fabrikam.example', is: 'colleague' },
        { field: 'to', email: 'nonsense', is: 'unknown' },
        { field: 'cc', email: 'office@contoso.example', is: 'unknown' },
      ],
    })
  })

  it('is everybody’s own, by any of their addresses, and everything for who may see that', async () => {
    await test.db
      .insertInto('salesperson_address')
      .values({
        tenant_id: FABRIKAM,
        address: 'sales@fabrikam.example',
        salesperson_id: OLE.salespersonId,
      })
      .execute()
    await settle(fromCy(), fromCy({ to: people('sales@fabrikam.example') }))
    const total = async (...given: Parameters<typeof list>) => (await list(...given)).body.total

    expect([await total(), await total({}, OLE)]).toEqual([1, 1])
    expect((await list({ scope: 'everything' })).problem.code).toBe('not-allowed')
    for (const role of ['manager', 'administrator'] as const)
      expect(await total({ scope: 'everything' }, as(role))).toBe(2)
    expect(await total({ scope: 'everything' }, as('administrator', MALLORY))).toBe(0)
    await test.db.deleteFrom('salesperson_address').execute()
  })

  it('hides subjects of others from an administrator who may not read contacts', async () => {
    await settle(fromCy(), fromCy({ to: people(OLE.email) }))

    const { body } = await list({ scope: 'everything' }, as('administrator'))

    expect(body.items.map(({ subject }) => subject).sort()).toEqual(['Offer', null].sort())
  })

  it('goes on where a page ended, newest first, and searches', async () => {
    const at = (minute: number, name: string) =>
      makeMail({
        facts: {
          from: { email: `${name}@litware.example`, name: `Name of ${name}` },
          receivedAt: atMinute(minute).toISOString(),
        },
      })
    await settle(at(-3, 'a'), at(-1, 'c'), at(-2, 'b'))
    const from = (body: Awaited<ReturnType<typeof list>>['body']) =>
      body.items.map(({ participants }) => participants[0]?.email.slice(0, 1)).join('')

    const first = (await list({ limit: 2 })).body
    const second = (await list({ limit: 2, cursor: first.nextCursor })).body

    expect([from(first), from(second), second.nextCursor, first.total]).toEqual([
      'cb',
      'a',
      null,
      3,
    ])
    expect(from((await list({ search: 'of B' })).body)).toBe('b')
    expect(from((await list({ search: 'A@LITWARE' })).body)).toBe('a')
    expect((await list({ search: '%' })).body.total).toBe(0)
    expect((await list({ reason: 'ambiguous' })).body.total).toBe(0)
    expect((await list({ cursor: 'nonsense' })).problem.code).toBe('invalid-request')
  })
})

describe('assigning an address', () => {
  const assign = (contactId: string, address = CY): QuarantineDecision => ({
    ...{ act: 'assign', address, contactId },
  })

  it('logs the message, all that wait for the same, and the next ones', async () => {
    const mail = fromCy()
    await settle(
      mail,
      fromCy(),
      fromCy({ to: people(CY, OLE.email), from: people(ANNA.email)[0]! }),
    )

    expect((await decide(mail, assign(boId))).body).toEqual({ settled: 3 })
    await settle(fromCy())

    expect(await states()).toEqual(['logged', 'logged', 'logged', 'logged'])
    expect((await test.db.selectFrom('log_entry').select('contact_id').execute()).length).toBe(4)
  })

  it('is in the audit log, without an address', async () => {
    const mail = fromCy()
    await settle(mail)
    await decide(mail, assign(boId))

    expect(await audited()).toEqual([
      ['addresses-changed', `contact ${boId}`, expect.not.stringContaining('@')],
    ])
  })

  it('says which of several who share an address is meant, from now on', async () => {
    const office = 'office@contoso.example'
    for (const contact_id of [boId, evaId])
      await test.db
        .insertInto('contact_address')
        .values({
          tenant_id: FABRIKAM,
          address: office,
          contact_id,
          created_at: NOW,
          created_by: null,
        })
        .execute()
    const [mail, other] = [1, 2].map(() => makeMail({ facts: { from: people(office)[0]! } }))
    await settle(mail!, other!)
    expect((await list()).body.items[0]?.candidates.map(({ email }) => email)).toEqual([
      'bo@contoso.example',
      'eva@contoso.example',
    ])

    expect((await decide(mail!, assign(evaId, office))).body).toEqual({ settled: 2 })

    const entries = await test.db.selectFrom('log_entry').select('contact_id').execute()
    expect(entries.map(({ contact_id: id }) => id)).toEqual([evaId, evaId])
  })

  it.each([
    [
      'an address that the message does not have',
      () => assign(boId, 'x@litware.example'),
      'invalid-request',
    ],
    ['a contact that is not there', () => assign(newId()), 'not-found'],
    ['a colleague’s address', () => assign(boId, ANNA.email), 'internal-only'],
  ])('refuses %s', async (_, decision, code) => {
    const mail = fromCy()
    await settle(mail)

    expect((await decide(mail, decision())).problem.code).toBe(code)
    expect(await states()).toEqual(['quarantined unmatched'])
  })

  it('refuses a contact whose mail must not be logged, and somebody who was erased', async () => {
    const mail = fromCy()
    await settle(mail)
    await test.db.updateTable('contact').set({ privacy_blocked: true }).execute()
    expect((await decide(mail, assign(boId))).problem.code).toBe('privacy-blocked')

    await test.db.updateTable('contact').set({ privacy_blocked: false }).execute()
    await erase(CY)
    expect((await decide(mail, assign(boId))).problem.code).toBe('refused-by-recipient')
    const create = { act: 'create-contact' as const, address: CY }
    expect((await decide(mail, create)).problem.code).toBe('refused-by-recipient')
  })
})

const erase = async (address: string) => {
  const fingerprint = fingerprintOf(await findFingerprintKey(test.db, FABRIKAM), address)
  await insertSuppression(test.db, { tenantId: FABRIKAM, fingerprint, at: NOW })
}

describe('creating a contact', () => {
  it('logs the message, and all that wait for the same', async () => {
    const mail = fromCy()
    await settle(mail, fromCy())
    const create = {
      act: 'create-contact' as const,
      address: CY,
      name: 'Cy',
      type: 'lead' as const,
    }

    expect((await decide(mail, create)).body).toEqual({ settled: 2 })

    const contact = await test.db
      .selectFrom('contact')
      .select(['name', 'type'])
      .where('email', '=', CY)
      .executeTakeFirst()
    expect(contact).toEqual({ name: 'Cy', type: 'lead' })
    expect(await states()).toEqual(['logged', 'logged'])
  })

  it('does not settle what still nobody of ours is in', async () => {
    const mail = fromCy({ to: people('ilka@fabrikam.example') })
    await settle(mail)

    const { body } = await decide(mail, { act: 'create-contact', address: CY }, as('manager'))

    expect([body, await states()]).toEqual([{ settled: 0 }, ['quarantined unmatched']])
  })
})

describe('ignoring', () => {
  it('is of this message only, or of its author, or of everybody of the domain', async () => {
    const [message, author, domain] = [
      fromCy(),
      fromCy(),
      fromCy({ from: people('di@eu.litware.example')[0]! }),
    ]
    const other = fromCy({ from: people('x@elsewhere.example')[0]! })
    await settle(message, author, domain, other)

    expect((await decide(message, { act: 'ignore', scope: 'message' })).body.settled).toBe(1)
    expect((await decide(author, { act: 'ignore', scope: 'address' })).body.settled).toBe(1)
    expect((await states()).filter((state) => state === 'excluded ignored')).toHaveLength(2)
    const { body } = await decide(domain, { act: 'ignore', scope: 'domain' })

    expect(body.settled).toBe(1)
    expect((await states()).sort()).toEqual([
      ...Array<string>(3).fill('excluded ignored'),
      'quarantined unmatched',
    ])
    await settle(fromCy())
    expect((await states()).filter((state) => state === 'excluded ignored')).toHaveLength(4)
  })

  it('leaves the queue where there is an archive, and keeps nothing', async () => {
    await switchLoggingOn(test.db, { source: { ...GRAPH_SOURCE, archive: 'Archive' } })
    const mail = fromCy()
    await settle(mail)
    await decide(mail, { act: 'ignore', scope: 'message' })
    await switchLoggingOn(test.db)

    const row = await test.db.selectFrom('logged_message').selectAll().executeTakeFirst()
    expect(row).toMatchObject({
      ...{ filing: 'waiting', subject: null, facts: null, decided_by: ANNA.salespersonId },
    })
  })

  it.each([
    ['our own domain', 'ilka@fabrikam.example', 'domain', 'internal-only'],
    ['one of us', OLE.email, 'address', 'internal-only'],
    ['all free mail', 'somebody@gmail.com', 'domain', 'invalid-request'],
    ['no address', 'nonsense', 'address', 'invalid-request'],
  ] as const)('never silences %s', async (_, from, scope, code) => {
    const mail = fromCy({ from: people(from)[0]!, to: people(ANNA.email, CY) })
    await settle(mail)

    const { problem } = await decide(mail, { act: 'ignore', scope })

    expect(problem.code).toBe(code)
    expect(await test.db.selectFrom('sender_rule').selectAll().execute()).toEqual([])
  })

  it('is listed for administrators, and can be taken back', async () => {
    const mail = fromCy()
    await settle(mail)
    await decide(mail, { act: 'ignore', scope: 'domain' })
    const rule = { scope: 'domain' as const, target: 'litware.example' }

    const { body } = await call('listSenderRules', as('administrator'), {})
    expect(body.items).toEqual([{ ...rule, createdAt: NOW.toISOString(), createdBy: ANNA.name }])

    const removed = await call('removeSenderRule', as('administrator'), { body: rule })
    expect(removed.body.items).toEqual([])
    await settle(fromCy())
    expect((await states()).sort()).toEqual(['excluded ignored', 'quarantined unmatched'])
    const again = await call('removeSenderRule', as('administrator'), { body: rule })
    expect(again.problem.code).toBe('not-found')
    expect((await audited()).map(([action]) => action)).toEqual([
      'sender-ignored',
      'sender-admitted',
    ])
  })
})

describe('retrying', () => {
  it('logs what failed, once nothing stands in the way', async () => {
    const mail = fromCy()
    await settle(mail)
    await insertContact(test.db, { email: CY })

    expect((await decide(mail, { act: 'retry' })).body).toEqual({ settled: 1 })
  })

  it('logs a message with another one’s Message-ID as one of its own', async () => {
    const first = makeMail()
    const other = makeMail({
      internetMessageId: first.internetMessageId,
      facts: { subject: 'Other' },
    })
    await settle(first, other)
    expect((await states()).sort()).toEqual(['logged', 'quarantined other-content'])

    expect((await decide(other, { act: 'retry' })).body).toEqual({ settled: 1 })

    expect(await test.db.selectFrom('log_entry').select('id').execute()).toHaveLength(2)
  })

  it('lets a mail pass that seemed forged, and no other from there', async () => {
    const origin: MessageFacts['origin'] = {
      ...{ from: 'outside', isExchangeOnline: true, servers: [{ server: '', verdict: 'failed' }] },
    }
    const [mail, other] = [fromCy({ origin }), fromCy({ origin })]
    await settle(mail, other)
    await insertContact(test.db, { email: CY })
    expect(await states()).toEqual(['quarantined forged', 'quarantined forged'])
    expect((await list({ reason: 'forged' })).body.total).toBe(2)

    expect((await decide(mail, { act: 'retry' }, as('administrator'))).body).toEqual({ settled: 1 })

    expect((await states()).sort()).toEqual(['logged', 'quarantined forged'])
  })

  it('lets none pass that seems forged by learning about its author', async () => {
    const origin: MessageFacts['origin'] = {
      ...{ from: 'outside', isExchangeOnline: true, servers: [{ server: '', verdict: 'failed' }] },
    }
    const mail = fromCy({ origin })
    await settle(mail, fromCy())

    await decide(mail, { act: 'create-contact', address: CY })

    expect((await states()).sort()).toEqual(['logged', 'quarantined forged'])
  })

  it('is refused for what nothing can be read of; that can only be ignored', async () => {
    const broken = { sourceId: 'broken', problem: 'no message' }
    await settle(broken)

    expect((await decide(broken, { act: 'retry' }, as('manager'))).problem.code).toBe(
      'invalid-request',
    )
    const { body } = await decide(broken, { act: 'ignore', scope: 'message' }, as('manager'))
    expect(body.settled).toBe(1)
  })
})

describe('who decides', () => {
  it.each([
    ['whoever is concerned', ANNA, 200],
    ['a colleague', OLE, 404],
    ['a manager', as('manager'), 200],
    ['an administrator', as('administrator'), 200],
    ['an administrator of another tenant', as('administrator', MALLORY), 404],
  ])('is %s (%j)', async (_, by, status) => {
    const mail = fromCy()
    await settle(mail)

    expect((await decide(mail, { act: 'ignore', scope: 'message' }, by)).status).toBe(status)
  })

  it('is told when somebody else did already', async () => {
    const mail = fromCy()
    await settle(mail)
    await decide(mail, { act: 'ignore', scope: 'message' })

    const { problem } = await decide(mail, { act: 'retry' }, as('manager'))

    expect(problem.code).toBe('already-decided')
  })

  it('law 5: is nobody while email logging is off', async () => {
    const mail = fromCy()
    await settle(mail)
    await test.db.updateTable('logging_setup').set({ is_enabled: false }).execute()
    const { problem } = await decide(mail, { act: 'retry' })
    await test.db.updateTable('logging_setup').set({ is_enabled: true }).execute()

    expect(problem.code).toBe('logging-off')
  })
})
