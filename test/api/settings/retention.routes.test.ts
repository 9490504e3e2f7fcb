import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { RetentionRequest } from '../../../src/contract/organisation.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA, FABRIKAM, newTenant, OLE } from '../../fixtures/make.ts'
import { TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const DEFAULTS = {
  hitDays: 180,
  interactionDays: 730,
  followedEmailDays: 730,
  logDays: 1095,
  quarantineDays: 90,
}
const SHORTER = {
  hitDays: 7,
  interactionDays: 30,
  followedEmailDays: null,
  logDays: 60,
  quarantineDays: null,
}

let test: TestApp
let call: CallApi
beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
})
afterAll(() => test.close())

beforeEach(async () => {
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  await newTenant(test.db)
})

const get = async () => (await call('getRetention', ADMIN, {})).body
const set = (body: Partial<RetentionRequest>, as = ADMIN) =>
  call('setRetention', as, { body: { ...DEFAULTS, revision: 0, ...body } })
const audited = () =>
  test.db
    .selectFrom('audit_entry')
    .select(['action', 'actor_id', 'detail'])
    .where('tenant_id', '=', FABRIKAM)
    .execute()

describe('how long things are kept', () => {
  it('is shown with defaults, before the job ever ran', async () => {
    expect(await get()).toEqual({ ...DEFAULTS, lastRunAt: null, lastRemoved: {}, revision: 0 })
  })

  it('is for administrators only', async () => {
    expect((await call('getRetention', OLE, {})).problem.code).toBe('not-allowed')
    expect((await set(SHORTER, OLE)).problem.code).toBe('not-allowed')
  })

  it('is changed, and written down', async () => {
    const { body } = await set(SHORTER)

    expect(body).toMatchObject({ ...SHORTER, revision: 1 })
    const [entry] = await audited()
    expect(entry).toMatchObject({
      action: 'retention-changed',
      actor_id: ANNA.salespersonId,
    })
    expect(JSON.parse(entry?.detail ?? '')).toEqual({ from: DEFAULTS, to: SHORTER })
  })

  it('changes nothing where it is so already', async () => {
    expect((await set({})).body.revision).toBe(0)
    expect(await audited()).toEqual([])
  })

  it('is refused where a part would be kept longer than the whole', async () => {
    const reply = await set({ interactionDays: 731 })

    expect(reply.problem).toMatchObject({
      code: 'invalid-request',
      about: ['interactionDays', 'followedEmailDays'],
    })
    expect(await get()).toMatchObject(DEFAULTS)
  })

  it.each([
    { hitDays: 6 },
    { interactionDays: 29 },
    { followedEmailDays: 3651 },
    { logDays: 29 },
    { quarantineDays: 6 },
  ])('is refused with %p', async (days) => {
    expect((await set(days)).problem.code).toBe('invalid-request')
  })

  it('is refused to who has not seen the latest', async () => {
    await set(SHORTER)

    expect((await set(DEFAULTS)).problem.code).toBe('changed-meanwhile')
    expect(await get()).toMatchObject(SHORTER)
  })
})
