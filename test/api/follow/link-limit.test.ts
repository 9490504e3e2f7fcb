import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildApp } from '../../../src/api/app.ts'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { callApi } from '../../fixtures/call-api.ts'
import { ANNA, newTenant, OLE } from '../../fixtures/make.ts'
import { openTestApp, testConfig, type TestApp } from '../../fixtures/test-app.ts'

const MOST = 4
const DAY_MS = 24 * 60 * 60_000
const EVIL = 'https://evil.example/'
const BO: Recipient = { email: 'bo@contoso.example', field: 'to' }

let test: TestApp
/** Two processes on one database. */
let processes: TestApp[]

beforeAll(async () => {
  const { tracking } = testConfig('')
  test = await openTestApp({
    config: { tracking: { ...tracking, newTargetsPerDay: MOST } },
    ctx: { refusedHosts: { has: (target) => target === EVIL, refresh: async () => {} } },
  })
  await newTenant(test.db)
  processes = [test, { ...test, app: buildApp(test.ctx) }]
})
afterAll(async () => {
  await processes[1]?.app.close()
  await test.close()
})

const on = (at: number) => callApi(processes[at] ?? test)
const draft = async (as = ANNA) =>
  (await on(0)('createFollow', as, { body: { subject: 'Draft', recipients: [BO] } })).body
const track = (key: string, target: string, { as = ANNA, at = 0 } = {}) =>
  on(at)('createTrackedLink', as, { params: { key }, body: { target } })
const send = async (targets: string[]) => {
  const { key, sendTicket } = await draft()
  const { body } = await on(0)(
    'finaliseFollow',
    { ticket: sendTicket },
    { params: { key }, body: { subject: 'Offer', recipients: [BO], targets } },
  )
  if (!body.active) throw new Error(`not active: ${body.obstacle}`)
  return body.links.map(({ target }) => target)
}
const target = (at: number) => `https://contoso.example/${at}`

describe('a person who has links tracked without end', () => {
  it('gets no more than a day has, by calls at once of two processes', async () => {
    const drafts = await Promise.all([draft(), draft(), draft(), draft(), draft(), draft()])

    const answers = await Promise.all(
      drafts.map(({ key }, at) => track(key, target(at), { at: at % 2 })),
    )

    const refused = answers.filter(({ status }) => status !== 200)
    expect(answers.length - refused.length).toBe(MOST)
    expect(refused.map(({ status, problem }) => [status, problem.code])).toEqual(
      refused.map(() => [409, 'too-many-links']),
    )
    expect(await test.db.selectFrom('tracked_link').selectAll().execute()).toHaveLength(MOST)
  })

  it('law 1: still sends, followed, with the links as they are', async () => {
    expect(await send([target(0), target(1)])).toEqual([])
  })

  it('takes nothing from a colleague', async () => {
    const { key } = await draft(OLE)

    expect((await track(key, target(0), { as: OLE })).status).toBe(200)
  })

  it('begins anew the next day', async () => {
    test.clock.advance(DAY_MS)

    expect(await send([target(0), target(1)])).toEqual([target(0), target(1)])
  })

  it('counts a target of a mail once, however often it is sent', async () => {
    test.clock.advance(DAY_MS)
    const { key } = await draft()

    for (let time = 0; time <= MOST; time++) expect((await track(key, target(0))).status).toBe(200)
  })
})

describe('a target on a host that the operator refuses', () => {
  it('is left alone in a mail, and refused in a draft', async () => {
    test.clock.advance(DAY_MS)
    const { key } = await draft()

    const { status, body } = await track(key, EVIL)

    expect([status, body]).toMatchObject([400, { code: 'invalid-request', about: ['target'] }])
    expect(await send([EVIL, target(0)])).toEqual([target(0)])
  })
})
