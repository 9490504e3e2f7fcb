import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { storedInstant } from '../../../src/api/audit/audit-hash.ts'
import { pageOfChain } from '../../../src/api/audit/audit-list.store.ts'
import { appendAudit, type AuditAct } from '../../../src/api/audit/audit.store.ts'
import { verifyAudit } from '../../../src/api/audit/verify-audit.service.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertFollow,
  newId,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { insertStoredFile } from '../../fixtures/stored-file.ts'
import { insertTemplate } from '../../fixtures/template.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let tenant: Awaited<ReturnType<typeof newTenant>>
beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  tenant = await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('audit_entry').execute()
  await test.db.deleteFrom('audit_head').execute()
})

const ADA: Caller = { ...ANNA, claimedRoles: ['administrator'] }

const TURN_BACK = sql`
  update audit_head set position = 2, hash = (select hash from audit_entry where position = 2)`

const append = (act: Partial<AuditAct> = {}) =>
  test.db.transaction().execute((db) =>
    appendAudit(db, {
      tenantId: FABRIKAM,
      at: NOW,
      actor: 'person',
      actorId: ANNA.salespersonId,
      action: 'policy-changed',
      subject: null,
      detail: {},
      ...act,
    }),
  )

async function appendMany(count: number) {
  for (let number = 1; number <= count; number++) await append({ detail: { number } })
}

describe('listAudit', () => {
  const list = async (query = {}) => (await call('listAudit', ADA, { query })).body
  const positions = async (query = {}) => (await list(query)).items.map((entry) => entry.position)

  it('tells who did what to whom, by the names of today', async () => {
    const detail = { from: 'allow', to: 'do-not-allow' }
    const subject = `contact ${tenant.bo.id}`
    await append({ action: 'preference-changed', subject, detail })

    const { items } = await list()

    expect(items).toEqual([
      {
        position: 1,
        at: NOW.toISOString(),
        actor: 'person',
        actorName: ANNA.name,
        action: 'preference-changed',
        subject,
        subjectName: tenant.bo.name,
        detail,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
  })

  it('has names of accounts, salespeople and files, and none of who is gone or was never here', async () => {
    const { key } = await insertFollow(test.db)
    const file = await insertStoredFile(test.db, { follow_key: key, name: 'Offer.pdf' })
    await append({ subject: `file ${file.id}`, action: 'file-shared', detail: {} })
    await append({ subject: `account ${tenant.account.id}`, actor: 'job', actorId: null })
    await append({ subject: `salesperson ${ANNA.salespersonId}`, actorId: newId() })
    await append({ subject: `contact ${newId()}`, actor: 'recipient', actorId: null })
    await append({ subject: 'country DE', actor: 'operator', actorId: null })

    const { items } = await list()

    expect(items.map(({ actorName, subjectName }) => [actorName, subjectName])).toEqual([
      [null, null],
      [null, null],
      [null, ANNA.name],
      [null, tenant.account.domain],
      [ANNA.name, 'Offer.pdf'],
    ])
  })

  it('has names of templates that are shared, and of nobody’s own', async () => {
    const shared = await insertTemplate(test.db, { name: 'Offer', scope: 'team' })
    const own = await insertTemplate(test.db, { name: 'My own words' })
    for (const { id } of [shared, own])
      await append({ subject: `template ${id}`, action: 'template-changed', detail: {} })

    const { items } = await list()

    expect(items.map(({ subjectName }) => subjectName)).toEqual([null, 'Offer'])
  })

  it('finds by action, by who did it and by time: from the first instant to before the last', async () => {
    const other = newId()
    await append({ action: 'rule-set', at: atMinute(0) })
    await append({ action: 'rule-removed', at: atMinute(1), actorId: other })
    await append({ action: 'rule-set', at: atMinute(2), actor: 'recipient', actorId: null })

    expect(await positions()).toEqual([3, 2, 1])
    expect(await positions({ action: 'rule-set' })).toEqual([3, 1])
    expect(await positions({ actor: other })).toEqual([2])
    expect(await positions({ actor: 'recipient' })).toEqual([3])
    expect(await positions({ from: atMinute(1).toISOString() })).toEqual([3, 2])
    expect(await positions({ to: atMinute(1).toISOString() })).toEqual([1])
  })

  it('refuses an actor who cannot be one', async () => {
    const { status, problem } = await call('listAudit', ADA, { query: { actor: 'anna' } })

    expect([status, problem.code, problem.about]).toEqual([400, 'invalid-request', ['actor']])
  })

  it('goes on page by page, and an entry that is new moves nothing', async () => {
    await appendMany(5)

    const first = await list({ limit: 2 })
    await append()
    const second = await list({ limit: 2, before: first.next })
    const third = await list({ limit: 2, before: second.next })

    expect([first, second, third].map((page) => page.items.map((e) => e.position))).toEqual([
      [5, 4],
      [3, 2],
      [1],
    ])
    expect(third.next).toBeNull()
  })

  it('still shows an entry whose detail somebody spoilt', async () => {
    await append()
    await test.db.updateTable('audit_entry').set({ detail: '{"a' }).execute()

    expect((await list()).items[0]?.detail).toEqual({ unreadable: '{"a' })
  })
})

describe('verifyAudit', () => {
  const verify = async () => (await call('verifyAudit', ADA, {})).body

  it('finds an empty log whole', async () => {
    expect(await verify()).toEqual({
      isWhole: true,
      entries: 0,
      brokenAt: null,
      reason: null,
      head: null,
    })
  })

  it('finds every entry as it was written, whatever the session’s time zone', async () => {
    await appendMany(3)
    await append({ at: new Date('2026-01-31T23:59:59.999Z'), tenantId: NORTHWIND })
    const [last] = (await call('listAudit', ADA, { query: { limit: 1 } })).body.items

    expect(await verify()).toEqual({
      isWhole: true,
      entries: 3,
      brokenAt: null,
      reason: null,
      head: last?.hash,
    })
  })

  it('reads more than a page', async () => {
    const rows = 1003
    await test.db.transaction().execute(async (db) => {
      for (let row = 0; row < rows; row++) await appendAudit(db, plain)
    })

    expect(await verify()).toMatchObject({ isWhole: true, entries: rows })
    await sql`update audit_entry set subject = 'x' where position = ${rows}`.execute(test.db)
    expect(await verify()).toMatchObject({ isWhole: false, brokenAt: rows, reason: 'altered' })
  })

  it.each([
    ['an instant, by less than a millisecond', sql`at = at + interval '1 microsecond'`],
    ['an instant, by an era', sql`at = at - interval '4050 years'`],
    ['an instant, for ever', sql`at = 'infinity'`],
    ['who', sql`actor = 'job'`],
    ['whose', sql`actor_id = null`],
    ['what', sql`action = 'rule-set'`],
    ['to whom', sql`subject = ''`],
    ['how, by a space', sql`detail = detail || ' '`],
    ['the hash', sql`hash = hash || '\\x00'::bytea`],
    ['the hash, to nothing', sql`hash = ''`],
  ])('tells when somebody changed %s', async (_, change) => {
    await appendMany(4)
    await sql`update audit_entry set ${change} where position = 3`.execute(test.db)

    expect(await verify()).toEqual({
      isWhole: false,
      entries: 4,
      brokenAt: 3,
      reason: 'altered',
      head: null,
    })
  })

  it.each([
    ['removed', sql`delete from audit_entry where position = 2`, 2, 'missing'],
    [
      'gave away',
      sql`update audit_entry set tenant_id = ${NORTHWIND} where position = 2`,
      2,
      'missing',
    ],
    ['moved', sql`update audit_entry set position = 40 where position = 1`, 1, 'missing'],
    ['cut off', sql`delete from audit_entry where position >= 3`, 3, 'cut-off'],
    ['removed all', sql`delete from audit_entry`, 1, 'cut-off'],
    ['removed the head', sql`delete from audit_head`, 1, 'altered'],
    ['made the head another entry’s', sql`update audit_head set position = 2`, 2, 'altered'],
    ['turned back the head', TURN_BACK, 3, 'altered'],
  ])('tells when somebody %s', async (_, change, brokenAt, reason) => {
    await appendMany(4)
    await change.execute(test.db)

    expect(await verify()).toMatchObject({ isWhole: false, brokenAt, reason })
  })

  it('tells whoever kept the last hash that the end was cut off, head and all', async () => {
    await appendMany(3)
    const kept = (await verifyAudit(test.ctx, FABRIKAM)).end
    const [, second] = await pageOfChain(test.db, { tenantId: FABRIKAM, after: 0, limit: 2 })
    await sql`delete from audit_entry where position = 3`.execute(test.db)
    await sql`update audit_head set position = 2, hash = ${second?.hash}`.execute(test.db)

    expect((await verifyAudit(test.ctx, FABRIKAM)).broken).toBeNull()
    expect((await verifyAudit(test.ctx, FABRIKAM, kept)).broken).toEqual({
      position: 3,
      reason: 'cut-off',
    })
  })
})

const plain: AuditAct = {
  tenantId: FABRIKAM,
  at: NOW,
  actor: 'job',
  actorId: null,
  action: 'retention-applied',
  subject: null,
  detail: {},
}

describe('appendAudit', () => {
  it('gives twenty at a time their places without a gap', async () => {
    const got = await Promise.all(
      Array.from({ length: 20 }, (_, number) => append({ detail: { number } })),
    )

    expect(got.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(await verifyAudit(test.ctx, FABRIKAM)).toMatchObject({ entries: 20, broken: null })
  })

  it('leaves no trace of what was not done after all', async () => {
    await append()
    await expect(
      test.db.transaction().execute(async (db) => {
        await appendAudit(db, plain)
        throw new Error('not done')
      }),
    ).rejects.toThrow('not done')

    expect(await append()).toBe(2)
    expect(await verifyAudit(test.ctx, FABRIKAM)).toMatchObject({ entries: 2, broken: null })
  })

  it.each(['2026-06-10T09:30:00.000Z', '1969-12-31T23:59:59.501Z', '2026-02-28T23:59:59.999Z'])(
    'writes %s as the store will give it back',
    async (text) => {
      await append({ at: new Date(text) })

      const [entry] = await pageOfChain(test.db, { tenantId: FABRIKAM, after: 0, limit: 1 })

      expect(entry?.at).toBe(storedInstant(new Date(text)))
    },
  )
})
