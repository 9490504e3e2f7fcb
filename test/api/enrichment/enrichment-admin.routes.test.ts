import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Request, Response } from 'express'
import { ENRICHMENT_WORDING, type EnrichmentAct } from '../../../src/contract/enrichment.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { claimDueRound } from '../../../src/api/enrichment/claim-round.store.ts'
import { findEnrichment } from '../../../src/api/enrichment/enrichment-setup.store.ts'
import { forgetCollected } from '../../../src/api/enrichment/forget-collected.service.ts'
import { refreshMailboxes } from '../../../src/api/enrichment/refresh-mailboxes.service.ts'
import { JONAS, SALES } from '../../../src/sandbox/cast.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { openEnrichmentApp, type EnrichmentApp } from '../../fixtures/enrichment-app.ts'
import { insertEnrichment, SETTINGS, TARGETS } from '../../fixtures/enrichment-setup.ts'
import { ENRICHMENT_APP, entraStandIn } from '../../fixtures/entra-stand-in.ts'
import { ANNA, FABRIKAM, newId, newTenant, NOW } from '../../fixtures/make.ts'

const ADA: Caller = {
  ...ANNA,
  salespersonId: newId(),
  name: 'Ada',
  claimedRoles: ['administrator'],
}
const HOUR_MS = 3_600_000
const daysLater = (days: number) => new Date(NOW.getTime() + days * 24 * HOUR_MS)

let test: EnrichmentApp
let call: CallApi

beforeAll(async () => {
  test = await openEnrichmentApp()
  call = callApi(test)
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  test.entra = entraStandIn('https://login.example')
  test.graph.intercept = null
  test.clock.set(NOW)
  for (const table of ['enrichment', 'audit_entry', 'audit_head'] as const)
    await test.db.deleteFrom(table).execute()
})

const enrichment = async () => (await call('getEnrichment', ADA, {})).body
const revision = async () => (await enrichment()).revision
const row = async () => (await findEnrichment(test.db, FABRIKAM))!
const set = async (over: Partial<typeof SETTINGS> = {}) =>
  call('setEnrichment', ADA, { body: { ...SETTINGS, ...over, revision: await revision() } })
const agree = async (wording = ENRICHMENT_WORDING) =>
  call('agreeToEnrichment', ADA, { body: { wording, locale: 'de-DE', revision: await revision() } })
const act = async (name: EnrichmentAct['act']) =>
  call('changeEnrichment', ADA, { body: { act: name, revision: await revision() } })
const acts = async () => {
  const rows = await test.db.selectFrom('audit_entry').selectAll().orderBy('position').execute()
  return rows.map(({ action, detail }) => [action, JSON.parse(detail) as unknown])
}
const addresses = async () =>
  (
    await test.db.selectFrom('enrichment_mailbox').select('address').orderBy('address').execute()
  ).map(({ address }) => address)

describe('account engagement that nobody set up', () => {
  it('has nothing in it but what an administrator of the tenant is sent', async () => {
    const { application, standardWeights, ...rest } = await enrichment()

    expect(rest).toEqual({
      ...{ settings: null, mailboxes: { count: 0, done: 0, reading: 0, failing: 0 } },
      agreement: null,
      permission: { state: 'unknown', given: null, checkedAt: null, missing: [], problem: null },
      ...{ isEnabled: false, isClearing: false, enabledAt: null, nextRunAt: null },
      ...{ run: null, revision: 0 },
      collected: { since: null, days: 0, at: null },
      totals: { accounts: 0, emails: 0, meetings: 0 },
      weights: standardWeights,
    })
    expect(application).toMatchObject({
      clientId: ENRICHMENT_APP,
      permissions: expect.arrayContaining(['Mail.ReadBasic.All', 'Calendars.ReadBasic.All']),
    })
    const { origin, pathname, searchParams } = new URL(application!.consentUrl)
    expect(origin + pathname).toBe(`https://login.example/${FABRIKAM}/adminconsent`)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      client_id: ENRICHMENT_APP,
      redirect_uri: 'https://follow.fabrikam.example/sign-in/enrichment',
    })
  })

  it.each(['start', 'run', 'recollect'] as const)('is not begun by %s', async (name) => {
    const { status, problem } = await act(name)

    expect([status, problem.code]).toEqual([409, 'setup-unfinished'])
    expect(problem.about).toContain('settings')
  })
})

describe('setting up, from nothing to started', () => {
  it('takes permission, mailboxes and agreement, and runs after the delay', async () => {
    expect((await act('check-permission')).body.permission).toEqual({
      state: 'given',
      given: { at: NOW.toISOString(), by: 'Ada' },
      ...{ checkedAt: NOW.toISOString(), missing: [], problem: null },
    })
    expect((await set()).body).toMatchObject({ settings: SETTINGS, mailboxes: { count: 2 } })
    expect((await agree()).body.agreement).toEqual({
      ...{ at: NOW.toISOString(), by: 'Ada', wording: ENRICHMENT_WORDING, locale: 'de-DE' },
    })
    const { body } = await act('start')

    expect(body).toMatchObject({
      ...{ isEnabled: true, enabledAt: NOW.toISOString() },
      nextRunAt: new Date(NOW.getTime() + 6 * HOUR_MS).toISOString(),
    })
    expect(await acts()).toEqual([
      ['enrichment-permitted', { from: 'unknown', to: 'given' }],
      ['enrichment-changed', expect.objectContaining({ added: 2, removed: 0, takenBack: false })],
      ['enrichment-agreed', { wording: ENRICHMENT_WORDING, locale: 'de-DE' }],
      ['enrichment-switched', { to: 'on', delayHours: 6 }],
    ])
    expect(JSON.stringify(await acts())).not.toContain('@')
  })

  it.each([
    [{ permission: 'missing' as const }, ['permission']],
    [{ name: null }, ['settings']],
    [{ agreed_wording: null }, ['agreement']],
    [{ agreed_wording: '2001-01' }, ['agreement']],
    [{ permission: 'unknown' as const, agreed_wording: null }, ['permission', 'agreement']],
  ])('is not started with %j', async (lacking, about) => {
    await insertEnrichment(test.db, lacking)

    const { status, problem } = await act('start')

    expect([status, problem.code, problem.about]).toEqual([409, 'setup-unfinished', about])
    expect((await row()).next_run_at).toBeNull()
  })

  it('notes who started it as who saw that permission was given, where nobody else did', async () => {
    await insertEnrichment(test.db, { permission_given_at: null, permission_given_by: null })

    expect((await act('start')).body.permission.given).toEqual({ at: NOW.toISOString(), by: 'Ada' })
  })

  it('is not agreed to in other words, nor before there is something to agree to', async () => {
    expect((await agree()).problem.about).toEqual(['settings'])
    await insertEnrichment(test.db)
    expect((await agree('2001-01')).problem.code).toBe('consent-required')
  })

  it('is nobody’s who saw something older', async () => {
    await insertEnrichment(test.db)
    const old = { revision: 0 }

    const answers = await Promise.all([
      call('setEnrichment', ADA, { body: { ...SETTINGS, ...old } }),
      call('agreeToEnrichment', ADA, {
        body: { wording: ENRICHMENT_WORDING, locale: 'en-US', ...old },
      }),
      call('changeEnrichment', ADA, { body: { act: 'start', ...old } }),
      call('changeEnrichment', ADA, { body: { act: 'check-permission', ...old } }),
    ])

    expect(answers.map(({ problem }) => problem.code)).toEqual(
      Array.from({ length: 4 }, () => 'changed-meanwhile'),
    )
  })
})

/** A group with so many people in it, in place of the directory. */
function groupOf(size: number) {
  const user = (n: number) => {
    const id = `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`
    return { id, mail: `p${n}@fabrikam.example`, displayName: `P ${n}` }
  }
  test.graph.intercept = ({ body }: Request, response: Response) => {
    const { requests } = body as { requests: { id: string; url: string }[] }
    const answers = requests.map(({ id, url }) => {
      if (url.includes('transitiveMembers'))
        return { id, status: 200, body: { value: Array.from({ length: size }, (_, n) => user(n)) } }
      const groups = url.startsWith('/groups') ? [{ id: SALES.id, mail: SALES.email }] : []
      return { id, status: 200, body: { value: groups } }
    })
    response.json({ responses: answers })
  }
}

describe('choosing mailboxes', () => {
  it('says what addresses stand for, and how many mailboxes that is', async () => {
    const targets = ['Anna@Fabrikam.example', SALES.email, 'nobody@fabrikam.example']

    const { body } = await call('resolveMailboxes', ADA, { body: { targets } })

    expect(body).toEqual({
      ...{ count: 2, isWithinLimits: true },
      targets: [
        { address: 'anna@fabrikam.example', kind: 'person', name: 'Anna Berg', count: 1 },
        { address: SALES.email, kind: 'group', name: SALES.name, count: 2 },
        { address: 'nobody@fabrikam.example', kind: 'unknown', name: null, count: 0 },
      ],
    })
  })

  it.each([
    [0, 0],
    [1, 1],
    [2501, 2501],
  ])('is refused with %i mailboxes in a group, and says so', async (size, count) => {
    groupOf(size)

    const { status, problem } = await set({ targets: [SALES.email] })

    expect([status, problem.code, problem.about]).toEqual([
      ...[400, 'invalid-request', ['targets', String(count)]],
    ])
    expect((await enrichment()).settings).toBeNull()
  })

  it.each([2, 2500])('takes a group of %i', async (size) => {
    groupOf(size)

    expect((await set({ targets: [SALES.email] })).body.mailboxes.count).toBe(size)
  })

  it.each([
    ['is not permitted', () => (test.entra.roles = []), ['setup-unfinished', ['permission']]],
    [
      'knows another secret',
      () => test.entra.refuse({ error: 'invalid_client' }),
      ['setup-unfinished', ['application']],
    ],
    [
      'asks for patience',
      () => test.entra.refuse({ error: 'temporarily_unavailable' }),
      ['unavailable', ['unreachable']],
    ],
  ])('tells where the directory %s', async (_, happens, told) => {
    happens()
    // A token that is kept from before is tried first.
    test.graph.intercept = (_request, response) => void response.status(401).json({})

    const { problem } = await call('resolveMailboxes', ADA, { body: { targets: TARGETS } })

    expect([problem.code, problem.about]).toEqual(told)
  })

  it('lists them with how far each is, page by page', async () => {
    await set()
    const page = await call('listEnrichmentMailboxes', ADA, { query: { limit: 1 } })
    const cursor = page.body.nextCursor ?? ''
    const next = await call('listEnrichmentMailboxes', ADA, { query: { limit: 1, cursor } })

    expect(page.body.items[0]).toEqual({
      ...{ id: expect.any(String), address: TARGETS[0], name: 'Anna Berg', state: 'waiting' },
      ...{ days: 0, lastReadAt: null, problem: null, nextTryAt: null },
    })
    expect(next.body.items.map(({ address }) => address)).toEqual([TARGETS[1]])
    expect(next.body.nextCursor).toBeNull()
    const failing = await call('listEnrichmentMailboxes', ADA, { query: { state: 'failing' } })
    expect(failing.body.items).toEqual([])
    const bad = await call('listEnrichmentMailboxes', ADA, { query: { cursor: 'eA' } })
    expect(bad.problem.about).toEqual(['cursor'])
  })
})

describe('changing the set-up', () => {
  beforeEach(async () => {
    await set()
    await insertEnrichment(test.db, { is_enabled: true, next_run_at: NOW, counted_day: null })
  })

  it.each([
    ['other mailboxes', { targets: [...TARGETS, 'solveig@fabrikam.example'] }],
    ['other people', { people: 'contacts' as const }],
    ['other addresses', { addresses: 'own' as const }],
    ['something about individuals', { aggregateOnly: false }],
  ])('takes back what was agreed to, for %s, and stops', async (_, over) => {
    const { body } = await set(over)

    expect(body).toMatchObject({ agreement: null, isEnabled: false, nextRunAt: null })
    expect(body.permission.state).toBe('given')
  })

  it.each([
    ['another order of targets', { targets: TARGETS.toReversed() }],
    ['a name', { name: 'Other' }],
    ['a schedule', { everyMinutes: 30, delayHours: 0 }],
    ['a time zone', { timeZone: 'America/New_York' }],
  ])('keeps it for %s, and asks the directory nothing', async (_, over) => {
    test.graph.intercept = (_request, response) => void response.status(500).json({})

    expect((await set(over)).body).toMatchObject({
      ...{ agreement: { by: 'Anna Berg' }, isEnabled: true, nextRunAt: NOW.toISOString() },
    })
  })

  it.each(['Europe/Nowhere', '+02:00', 'GMT0BST'])('knows no time zone %s', async (timeZone) => {
    const { status, problem } = await set({ timeZone })

    expect([status, problem.about]).toEqual([400, ['timeZone']])
  })

  it.each([
    ['a name', { name: 'Other' }, 0, daysLater(1)],
    ['a time zone', { timeZone: 'Asia/Tokyo' }, 1, NOW],
    ['an address field', { addresses: 'own' as const }, 1, null],
  ])('takes the lease from whoever collects where it matters: %s', async (_, over, by, next) => {
    const lease = { runner: newId(), lease_until: daysLater(1), next_run_at: daysLater(1) }
    await insertEnrichment(test.db, { is_enabled: true, ...lease, every_minutes: 1440 })
    const { fence } = await row()

    await set({ everyMinutes: 1440, ...over })

    expect(await row()).toMatchObject({
      ...{ fence: fence + by, runner: by ? null : lease.runner, next_run_at: next },
    })
  })

  it('reads nobody who is not chosen any more, and begins with nothing where others count', async () => {
    await set({ targets: [TARGETS[0]!, 'solveig@fabrikam.example'] })
    expect(await addresses()).toEqual([TARGETS[0], 'solveig@fabrikam.example'])
    expect(await test.db.selectFrom('left_mailbox').select('person').execute()).toHaveLength(1)

    await set({ targets: TARGETS })
    expect(await test.db.selectFrom('left_mailbox').select('person').execute()).toHaveLength(1)
    expect((await row()).clearing_since).toBeNull()

    await set({ people: 'contacts' })
    expect((await row()).clearing_since).toEqual(NOW)
  })
})

describe('permission', () => {
  it('says what is missing, who saw it given first, and when it was taken back', async () => {
    test.entra.roles = ['User.Read.All', 'Mail.Read']
    expect((await act('check-permission')).body.permission).toMatchObject({
      ...{ state: 'missing', given: null },
      missing: ['Calendars.ReadBasic.All', 'GroupMember.Read.All', 'Contacts.Read'],
    })
    test.entra = entraStandIn('https://login.example')
    await act('check-permission')
    test.clock.advance(HOUR_MS)
    expect((await act('check-permission')).body.permission).toMatchObject({
      given: { at: NOW.toISOString(), by: 'Ada' },
      checkedAt: new Date(NOW.getTime() + HOUR_MS).toISOString(),
    })
    test.entra.roles = []
    expect((await act('check-permission')).body.permission).toMatchObject({
      ...{ state: 'missing', given: null },
    })
    expect((await acts()).map(([, detail]) => detail)).toEqual([
      { from: 'unknown', to: 'missing' },
      { from: 'missing', to: 'given' },
      { from: 'given', to: 'missing' },
    ])
  })

  it('lets at once be read what waited for it', async () => {
    const waiting = { is_enabled: true, next_run_at: daysLater(1), failures: 3 }
    await insertEnrichment(test.db, { ...waiting, problem: 'permission-needed' })

    expect((await act('check-permission')).body.nextRunAt).toBe(NOW.toISOString())
    expect(await row()).toMatchObject({ problem: null, failures: 0 })
  })

  it('is not forgotten because nobody could be asked', async () => {
    await act('check-permission')
    test.entra.goAway()

    expect((await act('check-permission')).body.permission).toMatchObject({
      ...{ state: 'given', problem: expect.any(String), given: { by: 'Ada' } },
    })
  })
})

describe('once it is started', () => {
  beforeEach(async () => {
    await set()
    await insertEnrichment(test.db, { is_enabled: true, next_run_at: daysLater(1) })
  })
  const mailboxes = () => test.db.selectFrom('enrichment_mailbox').selectAll().execute()
  const wait = () =>
    test.db
      .updateTable('enrichment_mailbox')
      .set({ state: 'done', covered_from: daysLater(-200), next_try_at: daysLater(1) })
      .execute()

  it('runs at once where it is asked to', async () => {
    await wait()

    expect((await act('run')).body.nextRunAt).toBe(NOW.toISOString())
    expect((await mailboxes()).map((one) => one.next_try_at)).toEqual([NOW, NOW])
  })

  it('stops, keeps what was collected, and runs no more', async () => {
    await wait()

    expect((await act('stop')).body).toMatchObject({
      ...{ isEnabled: false, nextRunAt: null, collected: { days: 200 } },
    })
    expect((await act('run')).problem.about).toEqual(['start'])
    expect((await act('stop')).status).toBe(200)
    expect((await acts()).filter(([action]) => action === 'enrichment-switched')).toHaveLength(1)
  })

  it('reads the year again', async () => {
    await wait()
    const [one] = await mailboxes()
    await test.db
      .insertInto('enrichment_cursor')
      .values({ tenant_id: FABRIKAM, mailbox_id: one!.id, part: 'calendar', folder: '' })
      .execute()

    await act('recollect')

    expect(await test.db.selectFrom('enrichment_cursor').selectAll().execute()).toEqual([])
    expect((await mailboxes()).map(({ state, covered_from }) => [state, covered_from])).toEqual([
      ['waiting', null],
      ['waiting', null],
    ])
    expect((await row()).next_run_at).toEqual(NOW)
  })

  it('is forgotten, but for the permission, which is the tenant’s', async () => {
    const { body } = await act('clear')

    expect(body).toMatchObject({
      ...{ settings: null, agreement: null, isEnabled: false, mailboxes: { count: 0 } },
      permission: { state: 'given' },
    })
    expect((await acts()).at(-1)).toEqual(['enrichment-cleared', {}])
  })

  it('is started while what was collected is still being removed, and read after that', async () => {
    await insertEnrichment(test.db, { is_enabled: false, clearing_since: NOW })
    const runner = newId()
    const claim = () =>
      claimDueRound(test.db, { runner, now: NOW, leaseUntil: new Date(NOW.getTime() + HOUR_MS) })

    expect((await act('start')).body).toMatchObject({ isEnabled: true, isClearing: true })
    expect((await act('run')).body.nextRunAt).toBe(NOW.toISOString())
    expect(await claim()).toBeUndefined()

    await forgetCollected(test.ctx)
    expect((await enrichment()).isClearing).toBe(false)
    expect(await claim()).toMatchObject({ tenantId: FABRIKAM, isRound: true })
  })

  it('says how many were left out of a run', async () => {
    const run = { tenant_id: FABRIKAM, id: newId(), started_at: NOW, skipped: 3 }
    await test.db.insertInto('enrichment_run').values(run).execute()

    expect((await enrichment()).run).toMatchObject({ id: run.id, skipped: 3 })
    await test.db.deleteFrom('enrichment_run').execute()
  })

  it('lists runs, newest first', async () => {
    const run = (hours: number) => ({
      ...{
        tenant_id: FABRIKAM,
        id: newId(),
        started_at: new Date(NOW.getTime() + hours * HOUR_MS),
      },
    })
    await test.db
      .insertInto('enrichment_run')
      .values([run(0), run(2), run(1)])
      .execute()

    const { body } = await call('listEnrichmentRuns', ADA, {})

    expect(body.items.map(({ startedAt }) => new Date(startedAt).getUTCHours())).toEqual(
      [2, 1, 0].map((hours) => new Date(NOW.getTime() + hours * HOUR_MS).getUTCHours()),
    )
    expect((await enrichment()).run?.id).toBe(body.items[0]?.id)
  })
})

describe('looking into groups again', () => {
  beforeEach(async () => {
    groupOf(3)
    await set({ targets: [SALES.email] })
  })

  it('happens once a day, and lets in and out', async () => {
    groupOf(4)
    expect(await refreshMailboxes(test.ctx, FABRIKAM)).toBe(false)
    test.clock.advance(24 * HOUR_MS)
    expect(await refreshMailboxes(test.ctx, FABRIKAM)).toBe(true)
    expect(await addresses()).toHaveLength(4)

    groupOf(1)
    test.clock.advance(24 * HOUR_MS)
    const { fence } = await row()
    expect(await refreshMailboxes(test.ctx, FABRIKAM)).toBe(true)
    expect(await addresses()).toEqual(['p0@fabrikam.example'])
    expect((await row()).fence).toBe(fence + 1)
  })

  it('lets nobody in where they would be too many, but out', async () => {
    test.clock.advance(24 * HOUR_MS)
    groupOf(2501)
    await refreshMailboxes(test.ctx, FABRIKAM)

    expect(await addresses()).toHaveLength(3)
  })

  it('changes nothing where the directory cannot be asked', async () => {
    test.clock.advance(24 * HOUR_MS)
    test.graph.intercept = (_request, response) => void response.status(403).json({})

    await expect(refreshMailboxes(test.ctx, FABRIKAM)).rejects.toThrow()
    expect(await addresses()).toHaveLength(3)
  })
})

describe('contacts that people keep', () => {
  beforeEach(async () => {
    await set()
    await insertEnrichment(test.db)
  })

  it('are each shown once, without our own, and nothing is stored', async () => {
    const { body } = await call('listGraphContacts', ADA, { query: {} })

    expect(body).toMatchObject({ mailboxes: { done: 2, of: 2 }, nextCursor: null })
    const emails = body.items.map(({ email }) => email)
    expect(new Set(emails).size).toBe(emails.length)
    expect(emails).not.toHaveLength(0)
    expect(emails.filter((email) => email.endsWith('@fabrikam.example'))).toEqual([])
  })

  it('are gone through page by page, and nothing but a cursor of ours is followed', async () => {
    const kept = (n: number) => ({
      displayName: `C ${n}`,
      emailAddresses: [{ address: `c${n}@x.example` }],
    })
    test.graph.intercept = ({ body }: Request, response: Response) => {
      const { requests } = body as { requests: { id: string; url: string }[] }
      const answers = requests.map(({ id, url }) => {
        const skip = Number(/skip=(\d+)/.exec(url)?.[1])
        const hasMore = skip === 0 && !url.includes(JONAS.id)
        const link = hasMore ? { '@odata.nextLink': 'x' } : {}
        return { id, status: 200, body: { ...link, value: [kept(skip), kept(skip + 1)] } }
      })
      response.json({ responses: answers })
    }

    const page = await call('listGraphContacts', ADA, { query: {} })
    const cursor = page.body.nextCursor ?? ''
    const next = await call('listGraphContacts', ADA, { query: { cursor } })

    expect(page.body).toMatchObject({ mailboxes: { done: 0, of: 2 } })
    expect(page.body.items.map(({ email }) => email)).toEqual(['c0@x.example', 'c1@x.example'])
    expect(next.body).toMatchObject({ mailboxes: { done: 2, of: 2 }, nextCursor: null })
    expect(next.body.items.map(({ email }) => email)).toEqual([
      ...['c100@x.example', 'c101@x.example', 'c0@x.example', 'c1@x.example'],
    ])
    const forged = Buffer.from('kept-contacts 0 0 https://graph.example/x').toString('base64url')
    const bad = await call('listGraphContacts', ADA, { query: { cursor: forged } })
    expect(bad.problem.about).toEqual(['cursor'])
  })

  it('are not looked at before somebody agreed', async () => {
    await insertEnrichment(test.db, { agreed_wording: null })

    const { problem } = await call('listGraphContacts', ADA, { query: {} })

    expect(problem.about).toEqual(['agreement'])
  })
})
