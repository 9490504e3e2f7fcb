import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { SubjectRequest } from '../../../src/contract/privacy.ts'
import { requestCursor, requestPosition } from '../../../src/api/privacy/subject-request.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { ANNA, atMinute, FABRIKAM, newTenant, NORTHWIND, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { ADMIN, ADMIN_ELSEWHERE, BO, insertRequest } from './known-subject.ts'

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
})
afterAll(() => test.close())

beforeEach(async () => {
  test.clock.set(NOW)
  await test.db.deleteFrom('subject_request').execute()
})

const asked = (email: string) => insertRequest(test.db, { tenantId: FABRIKAM, email })
const refuse = (id: string, note = 'It is not your address') =>
  call('refuseSubjectRequest', ADMIN, { params: { id }, body: { note } })

/** Three that are open, due later the later they came, and three that were refused in this order. */
async function six(): Promise<string[]> {
  const ids: string[] = []
  for (let number = 0; number < 6; number += 1) {
    const id = await asked(`person${number}@contoso.example`)
    ids.push(id)
    if (number < 3) {
      const due = { due_at: atMinute(1000 - number) }
      await test.db.updateTable('subject_request').set(due).where('id', '=', id).execute()
    } else {
      test.clock.advance(60_000)
      await refuse(id)
    }
  }
  const [a, b, c, d, e, f] = ids as [string, string, string, string, string, string]
  return [c, b, a, f, e, d]
}

describe('the list of requests', () => {
  it.each([1, 2, 3, 4, 6, 7])('has open ones first, in pages of %i', async (limit) => {
    const expected = await six()

    const seen: SubjectRequest[] = []
    let cursor: string | null | undefined
    let pages = 0
    do {
      const query = { limit, ...(cursor && { cursor }) }
      const { body } = await call('listSubjectRequests', ADMIN, { query })
      expect(body.items.length).toBeLessThanOrEqual(limit)
      seen.push(...body.items)
      cursor = body.nextCursor
      pages += 1
    } while (cursor)

    expect(seen.map(({ id }) => id)).toEqual(expected)
    expect(pages).toBe(Math.ceil(6 / limit))
  })

  it.each([
    ['open', 3],
    ['refused', 3],
    ['done', 0],
  ] as const)('has those that are %s alone', async (state, count) => {
    await six()

    const { body } = await call('listSubjectRequests', ADMIN, { query: { state } })

    expect(body.items).toHaveLength(count)
    expect(body.items.every((one) => one.state === state)).toBe(true)
  })

  it.each(['nonsense', requestCursor({ part: 'closed', at: NOW, id: FABRIKAM })])(
    'refuses a cursor that is not of this listing: %s',
    async (cursor) => {
      const query = { cursor, state: 'open' as const }
      const { problem } = await call('listSubjectRequests', ADMIN, { query })

      expect(problem).toMatchObject({ code: 'invalid-request', about: ['cursor'] })
    },
  )

  it('is each organisation’s own', async () => {
    await insertRequest(test.db, { tenantId: NORTHWIND, email: BO })

    const { body } = await call('listSubjectRequests', ADMIN, { query: {} })

    expect(body).toEqual({ items: [], nextCursor: null })
  })

  it('takes an administrator', async () => {
    const { problem } = await call('listSubjectRequests', ANNA, { query: {} })

    expect(problem.code).toBe('not-allowed')
  })
})

describe('a cursor', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('open' as const, 'closed' as const),
        fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
        fc.uuid(),
        (part, at, id) => {
          expect(requestPosition(requestCursor({ part, at, id }))).toEqual({ part, at, id })
        },
      ),
    )
  })
})

describe('refusing a request', () => {
  it('closes it with the reason, by name, and is in the audit log without an address', async () => {
    const id = await asked(BO)

    const { status, body } = await refuse(id)

    expect(status).toBe(200)
    expect(body).toMatchObject({
      state: 'refused',
      note: 'It is not your address',
      closedBy: ANNA.name,
      closedAt: NOW.toISOString(),
      certificate: null,
    })
    const entry = await test.db
      .selectFrom('audit_entry')
      .selectAll()
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ action: 'request-closed', subject: `request ${id}` })
    expect(entry.detail).not.toContain('@')
  })

  it('is refused itself where it is closed already', async () => {
    const id = await asked(BO)
    await refuse(id)

    expect((await refuse(id, 'Again')).problem.code).toBe('changed-meanwhile')
  })

  it('finds nothing of another organisation’s (law 11)', async () => {
    const id = await asked(BO)

    const { problem } = await call('refuseSubjectRequest', ADMIN_ELSEWHERE, {
      params: { id },
      body: { note: 'No' },
    })

    expect(problem.code).toBe('not-found')
    const request = await test.db.selectFrom('subject_request').select('state').executeTakeFirst()
    expect(request).toEqual({ state: 'open' })
  })
})

describe('erasing by an administrator', () => {
  it('answers with the certificate, which the list shows too', async () => {
    const id = await asked(BO)

    const { status, body } = await call('eraseSubject', ADMIN, { body: { email: BO } })

    expect(status).toBe(200)
    const { body: list } = await call('listSubjectRequests', ADMIN, { query: {} })
    expect(list.items).toMatchObject([{ id, state: 'done', email: null, certificate: body }])
  })

  it.each([
    ['somebody who is not an administrator', ANNA, BO, 'not-allowed'],
    ['a colleague', ADMIN, 'ole@fabrikam.example', 'internal-only'],
    ['no address', ADMIN, 'nobody', 'invalid-request'],
  ])('is refused for %s', async (_, as, email, code) => {
    const { problem } = await call('eraseSubject', as, { body: { email } })

    expect(problem.code).toBe(code)
  })
})
