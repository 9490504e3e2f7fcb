import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { IndividualSend } from '../../../src/contract/individual.ts'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { SignInNeeded } from '../../../src/addin/client/sign-in.ts'
import type { Mail } from '../../../src/sandbox/mail/mail.ts'
import { newTenant, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { openNetwork, type Network, type Weather } from './graph-over-http.ts'

let test: TestApp
let net: Network

beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  await test.db.deleteFrom('individual_send').execute()
  net = await openNetwork(test)
})
afterEach(() => net.close())

const to = (email: string): Recipient => ({ email, field: 'to' })
const PEOPLE = ['bo@contoso.example', 'mara@northwind.example', 'leila@adatum.example'].map(to)

async function planned(recipients = PEOPLE, draft: Partial<Mail> = {}): Promise<string> {
  const { immutableId } = net.world.draft(draft)
  return (await net.world.plan(immutableId, recipients)).id
}

/** A run with the sandbox's Graph behind a socket; `through` counts what got that far. */
const run = (sendId: string, more: Partial<Parameters<Network['world']['run']>[0]> = {}) =>
  net.world.run({ sendId, fetch, ...more })

/** Nobody got two, nobody none; one draft is left, which is the original. */
function expectOneEach(recipients = PEOPLE): void {
  const got = recipients.map(({ email }) => net.world.received(email).length)
  expect(got).toEqual(recipients.map(() => 1))
  expect(net.world.own('sentitems')).toHaveLength(recipients.length)
  expect(net.world.own('drafts')).toHaveLength(1)
}

/** So many requests of a kind meet the weather, and then it clears up. */
function storm(times: number, weather: Weather, hits: (what: string) => boolean = () => true) {
  net.weather = () => {
    if (times === 0 || !hits(net.seen.at(-1) ?? '')) return undefined
    times -= 1
    return weather
  }
}

describe('Graph that asks to wait', () => {
  it.each<[string, () => Record<string, string>, number]>([
    ['so many seconds', () => ({ 'retry-after': '40' }), 40_000],
    [
      'until a date',
      () => ({ 'retry-after': new Date(test.clock.now().getTime() + 40_000).toUTCString() }),
      40_000,
    ],
    ['without saying how long', () => ({}), 2_000],
    [
      'until a date that is past',
      () => ({ 'retry-after': 'Mon, 01 Jan 2024 00:00:00 GMT' }),
      1_000,
    ],
  ])('%s is waited for in a storm of refusals', async (_how, headers, ms) => {
    const sendId = await planned()
    const waits: number[] = []
    let left = 12
    net.weather = () => (left-- > 0 ? { status: 429, headers: headers() } : undefined)

    const { kind } = await run(sendId, { onWait: (each) => waits.push(each), abreast: 3 })

    expect(kind).toBe('done')
    expect(waits.filter((each) => each >= ms && each < ms + 1_000).length).toBeGreaterThan(0)
    expectOneEach()
  })

  it('for longer than anybody waits interrupts, says until when, and nothing is lost', async () => {
    const sendId = await planned()
    storm(1, { status: 429, headers: { 'retry-after': '900' } }, (what) => what.endsWith('/send'))
    const result = await run(sendId)

    expect(result).toMatchObject({ kind: 'interrupted', error: { name: 'GraphBusy' } })
    const { until } = (result as unknown as { error: { until: Date } }).error
    expect(until.getTime() - test.clock.now().getTime()).toBe(900_000)
    test.clock.advance(900_000)
    expect((await run(sendId)).kind).toBe('done')
    expectOneEach()
  })

  it.each([
    ['reading', /^GET/],
    ['making a draft', /^POST \/me\/messages$/],
    ['sending', /\/send$/],
  ])('with 503 while %s is waited for, and done once', async (_what, pattern) => {
    const sendId = await planned()
    const waits: number[] = []
    storm(3, { status: 503, headers: { 'retry-after': '20' } }, (what) => pattern.test(what))

    expect((await run(sendId, { onWait: (ms) => waits.push(ms) })).kind).toBe('done')
    expect(waits).toContain(20_000)
    expectOneEach()
  })
})

describe('a token that expires in the middle', () => {
  /** Sends one, then Graph takes another token only. */
  function expireAfterOne() {
    let sent = 0
    net.weather = () => {
      if (net.seen.at(-1)?.endsWith('/send') && (sent += 1) === 2) net.tokens = new Set(['new'])
      return undefined
    }
  }

  it('is renewed without a word', async () => {
    const sendId = await planned()
    expireAfterOne()
    const asked: boolean[] = []
    let current = 'token'
    const token = async (isRefused: boolean) => {
      asked.push(isRefused)
      if (isRefused) current = 'new'
      return current
    }

    expect((await run(sendId, { token })).kind).toBe('done')
    expect(asked.filter(Boolean)).toHaveLength(1)
    expectOneEach()
  })

  it('and takes a person waits for them, says so, and goes on after they signed in', async () => {
    const sendId = await planned()
    expireAfterOne()
    let isSignedIn = false
    const token = async (isRefused: boolean) => {
      if (isRefused && !isSignedIn) throw new SignInNeeded('Interaction is required')
      return isSignedIn ? 'new' : 'token'
    }
    const result = await run(sendId, { token })

    expect(result).toMatchObject({ kind: 'interrupted', error: { name: 'SignInNeeded' } })
    expect(net.world.own('sentitems')).toHaveLength(1)
    isSignedIn = true
    expect((await run(sendId, { token })).kind).toBe('done')
    expectOneEach()
  })

  it('and is not taken when renewed ends with what Graph denies, not with a loop', async () => {
    const sendId = await planned()
    net.tokens = new Set()
    const result = await run(sendId)

    expect(result).toMatchObject({ kind: 'interrupted', error: { name: 'GraphDenied' } })
    expect(net.seen.length).toBeLessThan(4)
  })
})

describe('a network that is lost in the middle', () => {
  it.each<[Weather, RegExp]>([
    ['cut', /^POST \/me\/messages$/],
    ['cut-after', /^POST \/me\/messages$/],
    ['cut', /\/send$/],
    ['cut-after', /\/send$/],
  ])('%s at %s and comes back is as if nothing had been', async (weather, pattern) => {
    const sendId = await planned()
    storm(2, weather, (what) => pattern.test(what))

    expect((await run(sendId, { abreast: 3 })).kind).toBe('done')
    expectOneEach()
  })

  it('and stays away interrupts; whoever goes on later gives everybody the rest', async () => {
    const sendId = await planned()
    let isGone = false
    net.weather = () => {
      isGone ||= net.world.own('sentitems').length > 0
      return isGone ? 'cut' : undefined
    }
    const result = await run(sendId)
    expect(result).toMatchObject({ kind: 'interrupted', error: { name: 'GraphUnreachable' } })
    net.weather = () => undefined

    expect((await run(sendId)).kind).toBe('done')
    expectOneEach()
  })
})

const bytes = (size: number, seed: number) => Buffer.alloc(size, `file ${seed} `).toString('base64')
const file = (id: string, size: number, more: object = {}) => ({
  ...{ id, name: `${id}.pdf`, contentType: 'application/pdf', size, isInline: false },
  content: bytes(size, size),
  ...more,
})
const PICTURE = file('logo.png', 5_000, {
  ...{ name: 'image001.png', contentType: 'image/png', isInline: true, contentId: 'logo@01' },
})
const BODY = '<html><body><p>Hello <img src="cid:logo@01"></p></body></html>'
const LARGE = { body: BODY, attachments: [PICTURE, file('offer', 4_000_000), file('terms', 900)] }

describe('a draft with files', () => {
  const TWO = PEOPLE.slice(0, 2)
  function expectFiles(): void {
    expectOneEach(TWO)
    for (const { email } of TWO) {
      const [mail] = net.world.received(email)
      const shape = mail?.attachments.map(({ name, size, isInline, contentId }) => ({
        ...{ name, size, isInline, contentId },
      }))
      expect(shape).toEqual([
        { name: 'image001.png', size: 5_000, isInline: true, contentId: 'logo@01' },
        { name: 'offer.pdf', size: 4_000_000, isInline: false, contentId: undefined },
        { name: 'terms.pdf', size: 900, isInline: false, contentId: undefined },
      ])
      expect(mail?.attachments[1]?.content === bytes(4_000_000, 4_000_000)).toBe(true)
      expect(mail?.body).toContain('src="cid:logo@01"')
    }
  }
  const uploads = () => net.seen.filter((what) => what.startsWith('PUT')).length

  it('above 3 MB gives everybody all of them, in parts, and pictures stay where they are', async () => {
    const sendId = await planned(TWO, LARGE)

    expect((await run(sendId)).kind).toBe('done')
    expect(uploads()).toBe(4)
    expectFiles()
  })

  it.each<[Weather, number]>([
    ['cut', 1],
    ['cut-after', 1],
    [{ status: 503 }, 2],
  ])('goes on after a part that was met by %j, from where it was', async (weather, times) => {
    const sendId = await planned(TWO, LARGE)
    let part = 0
    net.weather = () => {
      if (!net.seen.at(-1)?.startsWith('PUT')) return undefined
      part += 1
      return part >= 2 && part < 2 + times ? weather : undefined
    }

    expect((await run(sendId)).kind).toBe('done')
    // A part whose answer was lost is not sent again.
    expect(uploads()).toBe(weather === 'cut-after' ? 4 : 4 + times)
    expectFiles()
  })

  it('is sent anew in whole where Outlook forgot what it had, and where the pane died', async () => {
    const sendId = await planned(TWO, LARGE)
    storm(1, { status: 404 }, (what) => what.startsWith('PUT'))
    net.weather = ((before) => (request) => {
      // Nobody knows the address either.
      const isAsking = net.seen.at(-1) === 'GET /uploads/*'
      return isAsking ? { status: 404 } : before(request)
    })(net.weather)
    expect((await run(sendId)).kind).toBe('done')

    expectFiles()
  })

  it('whose upload never gets through interrupts, and is gone on with', async () => {
    const sendId = await planned(TWO, LARGE)
    net.weather = () => (net.seen.at(-1)?.includes('/uploads/') ? 'cut' : undefined)
    expect((await run(sendId)).kind).toBe('interrupted')
    expect(net.world.own('sentitems')).toHaveLength(0)
    net.weather = () => undefined

    expect((await run(sendId)).kind).toBe('done')
    expectFiles()
  })
})

describe('what a draft says of itself', () => {
  const KEPT = {
    importance: 'high',
    sensitivity: 'private',
    replyTo: [{ name: 'Sales', email: 'sales@fabrikam.example' }],
    wantsReadReceipt: true,
  } as const
  const label = 'String {00020386-0000-0000-c000-000000000046} Name msip_labels'

  it('every mail says too, and none names anybody else', async () => {
    const people = PEOPLE.map(({ email }) => ({ name: email, email }))
    const sendId = await planned(
      PEOPLE.map((one, at) => ({ ...one, field: (['to', 'cc', 'bcc'] as const)[at] ?? 'to' })),
      {
        ...{ ...KEPT, replyTo: [...KEPT.replyTo], categories: ['Fair'] },
        ...{ to: people.slice(0, 1), cc: people.slice(1, 2), bcc: people.slice(2) },
        extended: { [label]: 'MSIP_Label_1_Enabled=true' },
      },
    )
    expect((await run(sendId)).kind).toBe('done')

    expectOneEach()
    for (const { email } of PEOPLE) {
      const [mail] = net.world.received(email)
      expect(mail).toMatchObject({ ...KEPT, cc: [], bcc: [], to: [{ email }] })
      expect(mail?.categories).toBeUndefined()
    }
    for (const mail of net.world.own('sentitems')) {
      expect(mail.categories).toEqual(['Fair'])
      expect(mail.extended).toMatchObject({ [label]: 'MSIP_Label_1_Enabled=true' })
    }
  })
})

describe('as many people as there may be', () => {
  it('get one mail each, within what Exchange takes in a minute', async () => {
    const names = Array.from({ length: 100 }, (_, at) => to(`p${at}@contoso.example`))
    const sendId = await planned(names)
    let last: IndividualSend | undefined
    const began = test.clock.now().getTime()
    expect((await run(sendId, { abreast: 3, onChange: (send) => (last = send) })).kind).toBe('done')

    expect(last?.recipients.filter(({ step }) => step === 'sent')).toHaveLength(100)
    const sent = net.world.own('sentitems').flatMap(({ to: people }) => people)
    expect(new Set(sent.map(({ email }) => email)).size).toBe(100)
    expect(sent).toHaveLength(100)
    expect(net.world.own('drafts')).toHaveLength(1)
    const minutes = (test.clock.now().getTime() - began) / 60_000
    expect(100 / minutes).toBeLessThanOrEqual(30)
  })
})
