import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { InteractionTable } from '../../../src/api/store/interaction-tables.ts'
import { DomainProfiles } from '../../../src/api/accounts/domain-profile.service.ts'
import type { DomainProfile, Recipient } from '../../../src/contract/recipient.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  daysAgo,
  FABRIKAM,
  insertAccount,
  insertAccountDomain,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertInteraction,
  insertTrackedLink,
  MALLORY,
  makeHit,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let bo: string
let eva: string
let stranger: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  const { bo: known, account } = await newTenant(test.db)
  bo = known.id
  const contoso = { account_id: account.id }
  eva = (await insertContact(test.db, { email: 'eva@contoso.example', ...contoso })).id
  stranger = (await insertContact(test.db, { email: 'kim@tailspin.example' })).id
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const table of ['interaction', 'tracked_link', 'follow_recipient', 'follow'] as const)
    await test.db.deleteFrom(table).execute()
})

type Trace = Partial<InteractionTable>

const PREFETCH: Trace = { verdict: 'machine', machine: 'prefetch', reasons: ['prefetch-agent'] }
const PROVEN: Trace = {
  reasons: ['proven-by-click'],
  signals: makeHit({ signals: { ...makeHit().signals, agent: 'prefetch' } }).signals,
}
const OPEN: Trace = {}
const OWN: Trace = { verdict: 'self', reasons: ['own-view'] }
const CLICK: Trace = { kind: 'click', link_number: 1 }
const SCAN: Trace = { ...CLICK, verdict: 'machine', machine: 'link-scanner', reasons: ['burst'] }

/** So many mails with a link to these contacts, ten days old, each with these traces. */
async function mails(
  count: number,
  traces: readonly Trace[],
  {
    to = [bo],
    ...follow
  }: { to?: string[] } & NonNullable<Parameters<typeof insertFollow>[1]> = {},
) {
  for (let n = 0; n < count; n += 1) {
    const { key } = await insertFollow(test.db, { activated_at: daysAgo(10), ...follow })
    for (const contact_id of to)
      await insertFollowRecipient(test.db, { follow_key: key, contact_id })
    await insertTrackedLink(test.db, { follow_key: key })
    for (const trace of traces) await insertInteraction(test.db, { follow_key: key, ...trace })
  }
}

/** Nothing is remembered from one question to the next. */
const find = (addresses: string[], tenantId = FABRIKAM): Promise<DomainProfile[]> =>
  new DomainProfiles(test.ctx).find(tenantId, addresses)

const contoso = async () => (await find(['new@contoso.example']))[0]

describe('what is measurable at a domain', () => {
  it.each([
    ['fetched ahead', [PREFETCH], { opens: 'fetched-ahead', fetchedAhead: { mails: 5, of: 5 } }],
    ['fetched ahead, though a click proved the open', [PROVEN, CLICK], { opens: 'fetched-ahead' }],
    ['fetched ahead and opened', [PREFETCH, OPEN], { opens: 'measured' }],
    ['opened', [OPEN], { opens: 'measured', fetchedAhead: { mails: 0, of: 5 } }],
    ['clicked, never loaded', [CLICK], { opens: 'not-loaded', notLoaded: { mails: 5, of: 5 } }],
    ['clicked, loaded by ourselves only', [CLICK, OWN], { opens: 'not-loaded' }],
    ['scanned', [SCAN, SCAN], { clicks: 'scanned', scanned: { mails: 5, of: 5 } }],
    ['clicked by people', [OPEN, CLICK], { opens: 'measured', clicks: 'measured' }],
    ['silent', [], { mails: 5, opens: 'unclear', clicks: 'unclear' }],
  ] as const)('is learned from mails that were %s', async (_, traces, profile) => {
    await mails(5, traces)

    expect(await contoso()).toMatchObject({ domain: 'contoso.example', ...profile })
  })

  it('is learned from mails to several there, too', async () => {
    await mails(5, [PREFETCH], { to: [bo, eva] })

    expect(await contoso()).toMatchObject({ mails: 5, opens: 'fetched-ahead' })
  })

  it('is told apart by domain though both are of one account, and shared by two of one domain', async () => {
    const { db } = test
    const { account_id: id } = await db
      .selectFrom('contact')
      .select('account_id')
      .where('id', '=', bo)
      .executeTakeFirstOrThrow()
    await insertAccountDomain(db, { id: id ?? '', domain: 'contoso.co.uk' })
    const uk = await insertContact(db, { email: 'di@mail.contoso.co.uk', account_id: id })
    const apart = await insertAccount(db, { name: 'Contoso Energy' })
    const split = await insertContact(db, { email: 'ed@contoso.example', account_id: apart.id })
    await mails(5, [PREFETCH], { to: [bo, split.id] })
    await mails(6, [OPEN], { to: [uk.id] })
    await mails(7, [OPEN], { to: [bo, uk.id] })

    expect(await find(['x@contoso.example', 'x@contoso.co.uk'])).toMatchObject([
      { domain: 'contoso.co.uk', mails: 6, opens: 'measured' },
      { domain: 'contoso.example', mails: 5, opens: 'fetched-ahead' },
    ])
  })

  it.each([
    ['went to another company too', () => ({ to: [bo, stranger] })],
    ['a colleague got too', () => ({ colleagues: 1 })],
    ['went to a list too', () => ({ has_others: true })],
    ['were stopped', () => ({ state: 'voided' as const })],
    ['had no beacon', () => ({ outcome: 'plain-text' as const })],
    ['are of yesterday', () => ({ activated_at: daysAgo(1) })],
    ['are older than 180 days', () => ({ activated_at: daysAgo(181) })],
  ])('is not learned from mails that %s', async (_, given) => {
    await mails(5, [PREFETCH], given())

    expect(await contoso()).toBeUndefined()
  })

  it('looks at the newest 60 mails', async () => {
    await mails(10, [OPEN], { activated_at: daysAgo(100) })
    await mails(60, [PREFETCH])

    expect(await contoso()).toMatchObject({ mails: 60, fetchedAhead: { mails: 60, of: 60 } })
  })

  it('is kept for five minutes', async () => {
    let now = NOW
    const profiles = new DomainProfiles({ db: test.db, now: () => now })
    const opens = async () => (await profiles.find(FABRIKAM, ['bo@contoso.example']))[0]?.opens
    await mails(5, [PREFETCH])
    expect(await opens()).toBe('fetched-ahead')

    await mails(20, [OPEN])

    now = new Date(NOW.getTime() + 5 * 60_000 - 1)
    expect(await opens()).toBe('fetched-ahead')
    now = new Date(NOW.getTime() + 5 * 60_000)
    expect(await opens()).toBe('measured')
  })

  it('comes with the check of recipients, of those outside', async () => {
    await mails(5, [PREFETCH])
    const to = (email: string): Recipient => ({ email, field: 'to' })
    const recipients = [to('ole@fabrikam.example'), to('Bo@Contoso.example'), to('kim@gmail.com')]

    const { body } = await call('checkRecipients', ANNA, { body: { recipients } })

    expect(body.measurability).toMatchObject([
      { domain: 'contoso.example', opens: 'fetched-ahead', clicks: 'measured' },
    ])
  })

  it('law 11: is not learned from, nor remembered for, another tenant', async () => {
    await mails(5, [PREFETCH])
    const profiles = new DomainProfiles(test.ctx)
    expect(await profiles.find(FABRIKAM, ['bo@contoso.example'])).toHaveLength(1)

    expect(await profiles.find(NORTHWIND, ['bo@contoso.example'])).toEqual([])
    const { body } = await call('checkRecipients', MALLORY, {
      body: { recipients: [{ email: 'bo@contoso.example', field: 'to' }] },
    })
    expect(body.measurability).toEqual([])
  })
})
