import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { MemberRequest } from '../../../src/contract/people.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA, insertCaller, MALLORY, newId, newTenant, NOW, OLE } from '../../fixtures/make.ts'
import { TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

/** Anna, to whom Entra gives the role. */
const ADA: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const NOTHING: MemberRequest = {
  isManager: false,
  isAdministrator: false,
  readsContacts: false,
  managerId: null,
}

let test: TestApp
let call: CallApi
beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
})

const give = (id: string, change: Partial<MemberRequest>, as = ADA) =>
  call('setMember', as, { params: { id }, body: { ...NOTHING, ...change } })
const audited = async () => (await call('listAudit', ADA, { query: {} })).body.items
const OLES = OLE.salespersonId

describe('listMembers', () => {
  it('lists everybody who signed in, by name, with what was given here', async () => {
    await give(OLES, { isManager: true, readsContacts: true })

    const { body } = await call('listMembers', ADA, {})

    const anna = {
      id: ANNA.salespersonId,
      name: ANNA.name,
      email: ANNA.email,
      lastSeenAt: NOW.toISOString(),
      // That Entra made her an administrator is in her token only.
      roles: ['salesperson'],
      readsContacts: false,
      isBarred: false,
      managerId: null,
    }
    const ole = { ...anna, id: OLES, name: OLE.name, email: OLE.email }
    expect(body.items).toEqual([
      anna,
      { ...ole, roles: ['salesperson', 'manager'], readsContacts: true },
    ])
  })
})

describe('setMember', () => {
  it('gives a role that holds with the next call, and takes it with the next', async () => {
    const asked = async () => (await call('listMembers', OLE, {})).status
    expect(await asked()).toBe(403)

    await give(OLES, { isAdministrator: true })
    expect(await asked()).toBe(200)

    await give(OLES, {})
    expect(await asked()).toBe(403)
  })

  it('puts somebody into a team, and says so', async () => {
    const { body } = await give(OLES, { managerId: ANNA.salespersonId })

    expect(body).toMatchObject({ id: OLES, managerId: ANNA.salespersonId, roles: ['salesperson'] })
  })

  it('writes down who changed whose roles, from what to what', async () => {
    await give(OLES, { isManager: true, readsContacts: true })
    await give(OLES, { isManager: true, managerId: ANNA.salespersonId })

    expect(await audited()).toMatchObject([
      {
        position: 2,
        detail: {
          from: { readsContacts: true, managerId: null },
          to: { readsContacts: false, managerId: ANNA.salespersonId },
        },
      },
      {
        position: 1,
        actor: 'person',
        actorName: ANNA.name,
        action: 'roles-changed',
        subject: `salesperson ${OLES}`,
        subjectName: OLE.name,
        detail: {
          from: { isManager: false, readsContacts: false },
          to: { isManager: true, readsContacts: true },
        },
      },
    ])
  })

  it('writes nothing down when nothing changed', async () => {
    expect((await give(OLES, {})).status).toBe(200)

    expect(await audited()).toEqual([])
  })

  it.each([{ isAdministrator: true }, { readsContacts: true }, { isManager: true }])(
    'leaves one’s own rights to another administrator: %o',
    async (change) => {
      const { status, problem } = await give(ANNA.salespersonId, change)

      expect([status, problem.code]).toEqual([409, 'not-yourself'])
      expect(await audited()).toEqual([])
    },
  )

  it('does not let an administrator give up the role either', async () => {
    await give(OLES, { isAdministrator: true })

    expect((await give(OLES, {}, OLE)).problem.code).toBe('not-yourself')
  })

  it('lets an administrator choose their own manager', async () => {
    const { status } = await give(ANNA.salespersonId, { managerId: OLES })

    expect(status).toBe(200)
  })

  it.each([
    ['a stranger', () => newId()],
    ['somebody of another organisation', () => MALLORY.salespersonId],
  ])('does not know %s', async (_, id) => {
    expect((await give(id(), { isManager: true })).status).toBe(404)
    expect(await give(OLES, { managerId: id() })).toMatchObject({
      status: 400,
      problem: { code: 'invalid-request', about: ['managerId'] },
    })
  })

  it('makes nobody their own manager', async () => {
    expect((await give(OLES, { managerId: OLES })).problem.about).toEqual(['managerId'])
  })

  it.each(['-'.repeat(36), 'ole', `${OLES}x`])('refuses what is no id: %s', async (id) => {
    expect((await give(id, {})).status).toBe(400)
    expect((await give(OLES, { managerId: id })).status).toBe(400)
  })

  it('lets only one of two administrators take the role from the other', async () => {
    const EVA: Caller = { ...OLE, salespersonId: newId(), name: 'Eva' }
    await insertCaller(test.db, EVA)
    await give(OLES, { isAdministrator: true })
    await give(EVA.salespersonId, { isAdministrator: true })

    const answers = await Promise.all([give(EVA.salespersonId, {}, OLE), give(OLES, {}, EVA)])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
    const { items } = (await call('listMembers', ADA, {})).body
    expect(items.filter(({ roles }) => roles.includes('administrator'))).toHaveLength(1)
  })
})

describe('who was shut out', () => {
  const BARRED = { isBarred: true }
  const ask = async (as: Caller) => (await call('getSession', as, {})).problem.code

  it('is let in by no call any more, whatever the token says, until they are readmitted', async () => {
    expect((await call('getSession', OLE, {})).status).toBe(200)
    await give(OLES, BARRED)

    const entraSays: Caller = { ...OLE, claimedRoles: ['administrator', 'manager'] }
    expect([await ask(OLE), await ask(entraSays)]).toEqual(['barred', 'barred'])
    expect((await give(ANNA.salespersonId, {}, entraSays)).problem.code).toBe('barred')
    expect((await give(OLES, { isBarred: false }, entraSays)).problem.code).toBe('barred')
    expect(
      await test.app.inject({
        url: '/api/alerts/stream',
        headers: await test.tokens.headerFor(OLE),
      }),
    ).toMatchObject({ statusCode: 403 })

    await give(OLES, { isBarred: false })
    expect((await call('getSession', OLE, {})).status).toBe(200)
  })

  it('stays out where nothing is said about it, as an older page says nothing', async () => {
    await give(OLES, BARRED)
    const { body } = await give(OLES, { isManager: true })

    expect(body).toMatchObject({ isBarred: true, roles: ['salesperson', 'manager'] })
    expect(await ask(OLE)).toBe('barred')
  })

  it('is out since the first time', async () => {
    await give(OLES, BARRED)
    test.clock.advance(60_000)
    await give(OLES, { ...BARRED, isManager: true })

    const { barred_at } = await test.db
      .selectFrom('salesperson')
      .select('barred_at')
      .where('id', '=', OLES)
      .executeTakeFirstOrThrow()
    expect(barred_at).toEqual(NOW)
  })

  it('is never the one who says so, nor somebody of another organisation', async () => {
    expect((await give(ANNA.salespersonId, BARRED)).problem.code).toBe('not-yourself')
    const elsewhere: Caller = { ...MALLORY, claimedRoles: ['administrator'] }
    expect((await give(OLES, BARRED, elsewhere)).problem.code).toBe('not-found')
    expect((await give(ANNA.salespersonId, BARRED, OLE)).problem.code).toBe('not-allowed')
    expect((await call('getSession', OLE, {})).status).toBe(200)
  })

  it('is one of two who shut each other out', async () => {
    await give(OLES, { isAdministrator: true })
    const answers = await Promise.all([
      give(ANNA.salespersonId, BARRED, OLE),
      give(OLES, { ...BARRED, isAdministrator: true }),
    ])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
  })

  it('is written down, with who did it', async () => {
    await give(OLES, BARRED)

    expect(await audited()).toMatchObject([
      {
        ...{ action: 'roles-changed', actorName: ANNA.name, subject: `salesperson ${OLES}` },
        detail: { from: { isBarred: false }, to: { isBarred: true } },
      },
    ])
  })
})
