import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { forgetAlerts, releaseAlerts } from '../../../src/api/alerts/release-alerts.service.ts'
import type { AlertSettings, AlertSettingsRequest } from '../../../src/contract/alert.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  insertCaller,
  insertFollow,
  insertFollowRecipient,
  insertTrackedLink,
  MALLORY,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { happens, turns } from './happening.ts'

const DAY_MS = 86_400_000

let test: TestApp
let call: CallApi
let bo: string
let key: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  bo = (await newTenant(test.db)).bo.id
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())

beforeEach(async () => {
  test.clock.set(NOW)
  key = await mailWithLinks(1)
})
afterEach(async () => {
  await test.db.deleteFrom('follow').execute()
  await test.db.deleteFrom('alert_inbox').execute()
})

/** A mail of Anna's to Bo, sent an hour ago. */
async function mailWithLinks(links: number): Promise<string> {
  const follow = await insertFollow(test.db)
  await insertFollowRecipient(test.db, { follow_key: follow.key, contact_id: bo })
  for (let number = 1; number <= links; number++)
    await insertTrackedLink(test.db, { follow_key: follow.key, number })
  return follow.key
}

const byBo = () => ({ follow_key: key, attribution: 'exact' as const, contact_id: bo })
const anOpen = () => ({ ...byBo(), kind: 'open' as const })
const aClick = () => ({ ...byBo(), kind: 'click' as const, link_number: 1 })
const aReply = () => ({ ...byBo(), kind: 'reply' as const, confidence: 'certain' as const })

async function list(as = ANNA) {
  const { status, body } = await call('listAlerts', as, { query: {} })
  expect(status).toBe(200)
  return body
}
const kinds = async () => (await list()).items.map(({ kind, state }) => [kind, state])

async function pass(ms: number) {
  test.clock.advance(ms)
  await releaseAlerts(test.ctx)
}

describe('an alert', () => {
  it('tells at once of a click on the only link, with the name and the link', async () => {
    await happens(test, aClick())

    const { items, unseen } = await list()
    expect(unseen).toBe(1)
    expect(items).toEqual([
      {
        id: expect.any(String),
        kind: 'first-click',
        state: 'shown',
        at: NOW.toISOString(),
        shownAt: NOW.toISOString(),
        quiet: false,
        followKey: key,
        subject: 'Offer',
        attribution: {
          certainty: 'exact',
          email: 'bo@contoso.example',
          reason: 'only-recipient',
        },
        account: null,
        segment: null,
        reminder: null,
        name: 'Bo Lind',
        target: 'https://fabrikam.example/offer',
        client: 'Apple Mail',
      },
    ])
  })

  it('of a mail to several names nobody (law 6)', async () => {
    const ofThree = { attribution: 'one-of' as const, contact_id: null, one_of: 3 }
    await happens(test, { ...aClick(), ...ofThree })

    expect((await list()).items[0]?.attribution).toEqual({
      certainty: 'one-of',
      count: 3,
      reason: 'shared-copy',
    })
  })

  it.each(['machine', 'self', 'unknown'] as const)(
    'is not raised by a hit that is %s',
    async (verdict) => {
      await happens(test, { ...aClick(), verdict }, { ...anOpen(), verdict })
      await pass(DAY_MS)

      expect(await kinds()).toEqual([])
    },
  )

  it('is not raised by what repeats another hit', async () => {
    await happens(test, { ...aClick(), repeat: true })

    expect(await kinds()).toEqual([])
  })

  it('comes once, however often the mail is opened and judged', async () => {
    await happens(test, anOpen())
    await pass(15_000)
    await happens(test, anOpen(), anOpen())
    const [last] = await happens(test, anOpen())
    await turns(test, last!, { repeat: true })
    await pass(DAY_MS / 2)

    expect(await kinds()).toEqual([['first-open', 'shown']])
  })

  it('comes again for an open after a day', async () => {
    await happens(test, anOpen())
    await pass(DAY_MS)
    await happens(test, anOpen())
    await pass(15_000)

    expect(await kinds()).toEqual([
      ['opened-again', 'shown'],
      ['first-open', 'shown'],
    ])
  })

  it('is about the earlier open when that turns up late, and is not told twice', async () => {
    await happens(test, anOpen())
    await pass(15_000)
    const early = new Date(NOW.getTime() - 60_000)
    await happens(test, { ...anOpen(), at: early })
    await pass(DAY_MS / 2)

    const { items } = await list()
    expect(items.map(({ kind, at }) => [kind, at])).toEqual([['first-open', early.toISOString()]])
  })

  it('does not tell old news, such as of mails from before there were alerts', async () => {
    await happens(test, { ...anOpen(), at: new Date(NOW.getTime() - 4 * DAY_MS) })
    await pass(DAY_MS)

    expect(await kinds()).toEqual([])
  })

  it('is told to the salesperson whose mail it is, and to nobody else', async () => {
    await happens(test, aClick())

    expect((await list(ANNA)).items).toHaveLength(1)
    expect((await list(OLE)).items).toEqual([])
    expect((await list(MALLORY)).items).toEqual([])
  })

  it('is forgotten after sixty days', async () => {
    await happens(test, aClick())
    test.clock.advance(60 * DAY_MS)
    await forgetAlerts(test.ctx)
    expect(await kinds()).toHaveLength(1)

    test.clock.advance(1)
    await forgetAlerts(test.ctx)

    expect(await kinds()).toEqual([])
  })
})

describe('an alert in doubt', () => {
  beforeEach(async () => {
    key = await mailWithLinks(2)
  })

  it('is held back, then told', async () => {
    await happens(test, aClick())
    await pass(74_999)
    expect(await kinds()).toEqual([])

    await pass(1)

    expect(await kinds()).toEqual([['first-click', 'shown']])
  })

  it.each([
    ['the recipient withdrew', { consent: 'withdrawn', consent_at: NOW, consent_by: 'recipient' }],
    ['somebody here said no for them', { preference: 'do-not-allow' }],
  ] as const)('law 5: is never told once %s', async (_, change) => {
    await happens(test, anOpen())
    await test.db.updateTable('contact').set(change).where('id', '=', bo).execute()
    await pass(DAY_MS)
    await test.db
      .updateTable('contact')
      .set({ preference: 'allow', consent: 'none', consent_at: null, consent_by: null })
      .execute()
    await pass(DAY_MS)

    expect(await kinds()).toEqual([])
  })

  it('law 5: is never told once the account said no', async () => {
    await happens(test, anOpen())
    await test.db.updateTable('account').set({ preference: 'do-not-allow' }).execute()
    await pass(DAY_MS)
    await test.db.updateTable('account').set({ preference: 'allow' }).execute()

    expect(await kinds()).toEqual([])
  })

  it('is never told when a burst shows that it was a machine', async () => {
    const [click] = await happens(test, aClick())
    test.clock.advance(5_000)
    await turns(test, click!, { verdict: 'machine' })
    await pass(DAY_MS)

    expect(await kinds()).toEqual([])
  })

  it('is told at once when certainty comes, the rest in its time', async () => {
    await happens(test, anOpen())
    await happens(test, aReply())

    expect(await kinds()).toEqual([['reply', 'shown']])
    await pass(75_000)
    expect((await kinds()).sort()).toEqual([
      ['first-open', 'shown'],
      ['reply', 'shown'],
    ])
  })

  it('is held no longer by what happens meanwhile', async () => {
    await happens(test, aClick())
    await pass(60_000)
    await happens(test, aClick(), anOpen())
    await pass(15_000)

    expect(await kinds()).toEqual([['first-click', 'shown']])
  })
})

describe('a verdict that turns', () => {
  it('takes an alert back that was told', async () => {
    const [click] = await happens(test, aClick())
    await turns(test, click!, { verdict: 'machine' })

    expect(await kinds()).toEqual([['first-click', 'retracted']])
    expect((await list()).unseen).toBe(0)
  })

  it('and turns again brings it back, not a second one', async () => {
    const [click] = await happens(test, aClick())
    const machine = await turns(test, click!, { verdict: 'machine' })
    await turns(test, machine, { verdict: 'person' })

    expect(await kinds()).toEqual([['first-click', 'shown']])
  })

  it('leaves the alert standing where another click bears it out', async () => {
    const [first] = await happens(test, aClick())
    test.clock.advance(60_000)
    await happens(test, aClick())
    await turns(test, first!, { verdict: 'machine' })

    const { items } = await list()
    expect(items.map(({ kind, state, at }) => [kind, state, at])).toEqual([
      ['first-click', 'shown', new Date(NOW.getTime() + 60_000).toISOString()],
    ])
  })

  it('after an alert was taken back raises a new one for new news', async () => {
    const [click] = await happens(test, aClick())
    await turns(test, click!, { verdict: 'machine' })
    test.clock.advance(60_000)
    await happens(test, aClick())

    expect(await kinds()).toEqual([
      ['first-click', 'shown'],
      ['first-click', 'retracted'],
    ])
  })
})

describe('what was looked at', () => {
  it('counts no more, and what came after the look does', async () => {
    await happens(test, aClick())
    const { position } = await list()
    await happens(test, aReply())

    const { body } = await call('markAlertsSeen', ANNA, { body: { upTo: position } })

    expect(body).toEqual({ unseen: 1 })
    expect((await kinds()).sort()).toEqual([
      ['first-click', 'seen'],
      ['reply', 'shown'],
    ])
  })

  it('twice changes nothing the second time', async () => {
    await happens(test, aClick())
    await call('markAlertsSeen', ANNA, { body: { upTo: (await list()).position } })
    const { position } = await list()

    await call('markAlertsSeen', ANNA, { body: { upTo: position } })

    expect((await list()).position).toBe(position)
  })

  it('is each salesperson’s own matter', async () => {
    await happens(test, aClick())

    await call('markAlertsSeen', OLE, { body: { upTo: 1000 } })
    await call('markAlertsSeen', MALLORY, { body: { upTo: 1000 } })

    expect((await list()).unseen).toBe(1)
  })
})

describe('the list of alerts', () => {
  it('comes page by page, newest first', async () => {
    for (const minute of [0, 1, 2]) {
      await happens(test, { ...aReply(), at: new Date(NOW.getTime() + minute * 60_000) })
    }

    const first = await call('listAlerts', ANNA, { query: { limit: 2 } })
    const cursor = first.body.nextCursor!
    const second = await call('listAlerts', ANNA, { query: { limit: 2, cursor } })

    const times = [...first.body.items, ...second.body.items].map(({ at }) => at)
    expect(times).toEqual([...times].sort().reverse())
    expect(new Set(times).size).toBe(3)
    expect(second.body.nextCursor).toBeNull()
  })

  it('refuses a cursor that is not its own', async () => {
    const { status, problem } = await call('listAlerts', ANNA, { query: { cursor: 'nonsense' } })

    expect([status, problem.code, problem.about]).toEqual([400, 'invalid-request', ['cursor']])
  })
})

describe('the choice of alerts', () => {
  const everything: AlertSettings = {
    kinds: {
      'first-open': true,
      'first-click': true,
      'file-view': true,
      reply: true,
      'opened-again': true,
      'account-entered': true,
      reminder: true,
    },
    quietHours: null,
  }
  const night = { from: '22:00', to: '07:00', timeZone: 'Europe/Oslo' }
  const choose = (body: AlertSettingsRequest) => call('setAlertSettings', ANNA, { body })

  it('is everything at first, and what was chosen from then on', async () => {
    expect((await call('getAlertSettings', ANNA, {})).body).toEqual(everything)
    const chosen = { kinds: { ...everything.kinds, reply: false }, quietHours: night }

    expect((await choose(chosen)).body).toEqual(chosen)

    expect((await call('getAlertSettings', ANNA, {})).body).toEqual(chosen)
    expect((await call('getAlertSettings', OLE, {})).body).toEqual(everything)
  })

  it('leaves kinds as they are of which an older add-in says nothing', async () => {
    await choose({ ...everything, kinds: { ...everything.kinds, 'account-entered': false } })

    const { status, body } = await choose({ kinds: { reply: false }, quietHours: null })

    expect([status, body.kinds]).toEqual([
      200,
      { ...everything.kinds, reply: false, 'account-entered': false },
    ])
  })

  it('leaves out what was switched off, also when it is switched on again', async () => {
    await choose({ ...everything, kinds: { ...everything.kinds, 'first-click': false } })
    const [click] = await happens(test, aClick())
    expect(await kinds()).toEqual([])

    await choose(everything)
    await turns(test, click!, { repeat: false })
    await happens(test, aClick())
    await pass(DAY_MS / 2)

    expect(await kinds()).toEqual([])
  })

  it('also holds for what was held back when it was made', async () => {
    key = await mailWithLinks(2)
    await happens(test, aClick())

    await choose({ ...everything, kinds: { ...everything.kinds, 'first-click': false } })
    await pass(75_000)

    expect(await kinds()).toEqual([])
  })

  it('lists quietly what comes in quiet hours', async () => {
    await choose({ ...everything, quietHours: night })
    test.clock.set(new Date('2026-06-10T21:00:00Z'))
    await happens(test, aReply())
    test.clock.set(new Date('2026-06-11T06:00:00Z'))
    await happens(test, { ...aReply(), at: test.clock.now() })

    expect((await list()).items.map(({ quiet }) => quiet)).toEqual([false, true])
  })

  it.each([
    ['a time zone nobody knows', { ...night, timeZone: 'Europe/Atlantis' }],
    ['a time there is not', { ...night, from: '24:00' }],
  ])('is refused with %s', async (_, quietHours) => {
    const { status, problem } = await choose({ ...everything, quietHours })

    expect([status, problem.code]).toEqual([400, 'invalid-request'])
  })
})
