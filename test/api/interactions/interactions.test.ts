import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { InteractionList } from '../../../src/contract/interaction.ts'
import type { Context } from '../../../src/api/context.ts'
import { insertInteractions } from '../../../src/api/interactions/interaction.store.ts'
import { interactionOfHit } from '../../../src/api/interactions/new-interaction.ts'
import { drainBuffer, recordReply } from '../../../src/api/interactions/interaction.service.ts'
import type {
  InteractionChanges,
  InteractionListener,
} from '../../../src/api/interactions/interaction-change.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertCaller,
  insertTrackedLink,
  makeHit,
  MALLORY,
  newTenant,
  NORTHWIND,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let ctx: Context
let bo: string
let eva: string

beforeAll(async () => {
  test = await openTestApp()
  ctx = test.ctx
  bo = (await newTenant(test.db)).bo.id
  eva = (await insertContact(test.db, { email: 'eva@contoso.example' })).id
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())
beforeEach(async () => {
  await ctx.buffer.drain(async () => undefined)
  for (const table of [
    'interaction',
    'contact_total',
    'contact_day',
    'tracked_link',
    'follow_recipient',
    'follow',
  ] as const)
    await test.db.deleteFrom(table).execute()
  await test.db.updateTable('contact').set({ preference: 'allow', allowed_since: null }).execute()
  await test.db
    .updateTable('organisation')
    .set({ follow_enabled: true, follow_enabled_since: atMinute(-10_000) })
    .execute()
})

/** An active follow of Anna's to these contacts, with two tracked links. */
async function sentTo(
  contacts: readonly string[],
  overrides: { salesperson_id?: string; colleagues?: number } = {},
) {
  const { key } = await insertFollow(test.db, overrides)
  for (const contact_id of contacts)
    await insertFollowRecipient(test.db, { follow_key: key, contact_id })
  for (const number of [1, 2])
    await insertTrackedLink(test.db, {
      follow_key: key,
      number,
      target: `https://fabrikam.example/${number}`,
    })
  return key
}

async function drained(hits: readonly Hit[], on: Context = ctx): Promise<number> {
  await Promise.all(hits.map((hit) => on.buffer.append(hit)))
  return drainBuffer(on)
}

const open = (followKey: string, overrides: Partial<Hit> = {}) =>
  makeHit({ followKey, ...overrides })
const click = (followKey: string, linkNumber = 1, overrides: Partial<Hit> = {}) =>
  makeHit({ followKey, kind: 'click', linkNumber, ...overrides })
const after = (ms: number) => new Date(atMinute(0).getTime() + ms).toISOString()
const MAIL = { recipients: [], colleagues: 0, hasOthers: false }
const byBot = (hit: Hit): Hit => ({ ...hit, signals: { ...hit.signals, agent: 'declared-bot' } })

const interactions = () => test.db.selectFrom('interaction').selectAll().orderBy('at').execute()
const followTotal = (key: string) =>
  test.db.selectFrom('follow_total').selectAll().where('follow_key', '=', key).executeTakeFirst()
const contactTotal = (id: string) =>
  test.db.selectFrom('contact_total').selectAll().where('contact_id', '=', id).executeTakeFirst()

async function listed(url: string, person = ANNA): Promise<InteractionList> {
  const headers = await test.tokens.headerFor(person)
  const reply = await test.app.inject({ url, headers })
  expect(reply.statusCode).toBe(200)
  return reply.json() as InteractionList
}

describe('draining the buffer', () => {
  it('records hits with verdict and attribution, and counts them', async () => {
    const key = await sentTo([bo])
    const hits = [
      open(key, { at: atMinute(1).toISOString() }),
      byBot(open(key, { at: atMinute(2).toISOString() })),
      click(key, 2, { at: atMinute(3).toISOString() }),
    ]

    expect(await drained(hits)).toBe(3)

    expect(await interactions()).toMatchObject([
      { kind: 'open', verdict: 'person', attribution: 'exact', contact_id: bo },
      { kind: 'open', verdict: 'machine', reasons: ['declared-bot'], rules: '2026.3' },
      { kind: 'click', link_number: 2, client: 'Apple Mail', signals: hits[2]!.signals },
    ])
    expect(await followTotal(key)).toMatchObject({
      opens_people: 1,
      opens_all: 2,
      clicks_people: 1,
      clicks_all: 1,
      last_opened_at: atMinute(1),
      last_interaction_at: atMinute(3),
    })
    expect(await contactTotal(bo)).toMatchObject({
      opens_people: 1,
      opens_all: 2,
      clicks_people: 1,
      one_of_several_all: 0,
      last_interaction_at: atMinute(3),
    })
    expect(await test.db.selectFrom('contact_day').selectAll().execute()).toEqual([
      expect.objectContaining({ contact_id: bo, day: '2026-06-10', opens: 1, clicks: 1 }),
    ])
    expect(await test.db.selectFrom('link_total').selectAll().execute()).toEqual([
      expect.objectContaining({ number: 2, clicks_people: 1, last_clicked_at: atMinute(3) }),
    ])
    const recipient = await test.db.selectFrom('follow_recipient').selectAll().executeTakeFirst()
    expect(recipient?.first_engaged_at).toEqual(atMinute(1))
  })

  it('law 4: counts a hit once though it is handed over again after a crash', async () => {
    const key = await sentTo([bo])
    const hits = [open(key), open(key), click(key)]

    await drained(hits)
    const once = await followTotal(key)
    await drained([...hits, hits[0]!])

    expect(await followTotal(key)).toEqual(once)
    expect(await interactions()).toHaveLength(3)
  })

  it('law 6: pins a hit on nobody when three had the same body', async () => {
    const ola = (await insertContact(test.db, { email: 'ola@contoso.example' })).id
    const key = await sentTo([bo, eva, ola])

    await drained([open(key), click(key), byBot(open(key))])

    expect(await interactions()).toEqual(
      Array(3).fill(
        expect.objectContaining({ attribution: 'one-of', one_of: 3, contact_id: null }),
      ),
    )
    for (const id of [bo, eva, ola])
      expect(await contactTotal(id)).toMatchObject({
        one_of_several_people: 2,
        one_of_several_all: 3,
        opens_all: 0,
      })
    const engaged = await test.db
      .selectFrom('follow_recipient')
      .select('first_engaged_at')
      .execute()
    expect(engaged.every((one) => one.first_engaged_at === null)).toBe(true)
    expect(await test.db.selectFrom('contact_day').selectAll().execute()).toEqual([])
  })

  it('law 6: pins a hit on nobody when a colleague had the same body', async () => {
    const key = await sentTo([bo], { colleagues: 1 })

    await drained([open(key), click(key)])

    expect(await interactions()).toEqual(
      Array(2).fill(
        expect.objectContaining({ attribution: 'one-of', one_of: 2, contact_id: null }),
      ),
    )
    expect(await contactTotal(bo)).toMatchObject({
      one_of_several_people: 2,
      opens_all: 0,
      clicks_all: 0,
      last_interaction_at: null,
    })
    expect(await test.db.selectFrom('contact_day').selectAll().execute()).toEqual([])
  })

  it.each([
    [
      'the organisation is off',
      () => test.db.updateTable('organisation').set({ follow_enabled: false }),
    ],
    [
      'it was off at the time',
      () => test.db.updateTable('organisation').set({ follow_enabled_since: atMinute(1) }),
    ],
    [
      'the contact opted out',
      () => test.db.updateTable('contact').set({ preference: 'do-not-allow' }),
    ],
    [
      'the contact allowed it later',
      () => test.db.updateTable('contact').set({ allowed_since: atMinute(1) }),
    ],
    [
      'the mail was not sent',
      () => test.db.updateTable('follow').set({ state: 'pending' as const, activated_at: null }),
    ],
    ['it was sent later', () => test.db.updateTable('follow').set({ activated_at: atMinute(1) })],
    ['it was unfollowed', () => test.db.updateTable('follow').set({ state: 'voided' as const })],
  ])('law 5: off means off when %s', async (_, switchOff) => {
    const key = await sentTo([bo])
    await switchOff().execute()

    expect(await drained([open(key), click(key)])).toBe(2)

    expect(await interactions()).toEqual([])
    expect(await followTotal(key)).toBeUndefined()
    expect(await contactTotal(bo)).toBeUndefined()
    expect(ctx.buffer.status().waiting).toBe(0)
  })

  it('law 5: one of several who opted out silences the whole mail', async () => {
    const key = await sentTo([bo, eva])
    await test.db
      .updateTable('contact')
      .set({ preference: 'do-not-allow' })
      .where('id', '=', eva)
      .execute()

    await drained([open(key)])

    expect(await interactions()).toEqual([])
  })

  it('law 5: says in the log how many were dropped and why, and nothing of whom', async () => {
    const key = await sentTo([bo])
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()

    await drained([open(key), open(key), open('AAAAAAAAAAAAAAAAAAAAAA')])

    const line = test.logged().at(-1)
    expect(line).toMatchObject({ dropped: { 'organisation-off': 2, 'unknown-key': 1 } })
    expect(JSON.stringify(line)).not.toContain('contoso')
    expect(JSON.stringify(line)).not.toContain(key)
  })

  it('counts the same reader once within a minute, and keeps every hit', async () => {
    const key = await sentTo([bo])
    await drained([0, 30_000, 70_000].map((ms) => open(key, { at: after(ms) })))

    const [first, again, later] = await interactions()
    expect([first, again, later].map((row) => [row?.verdict, row?.repeat])).toEqual([
      ['person', false],
      ['person', true],
      ['person', false],
    ])
    expect(await followTotal(key)).toMatchObject({ opens_people: 2, opens_all: 3 })
    const people = await listed(`/api/follows/${key}/interactions?show=people`)
    expect(people.items.map(({ id }) => id)).toEqual([later?.id, first?.id])
    const all = await listed(`/api/follows/${key}/interactions`)
    expect(all.items.map(({ verdict }) => verdict.repeat)).toEqual([false, true, false])
  })

  it('finds out that a reader counted was only there again, when an earlier hit comes late', async () => {
    const key = await sentTo([bo])
    await drained([open(key, { at: after(30_000) })])
    expect((await followTotal(key))?.last_opened_at).toEqual(new Date(after(30_000)))

    await drained([open(key, { at: after(0) })])

    expect(await followTotal(key)).toMatchObject({
      ...{ opens_people: 1, opens_all: 2, last_opened_at: atMinute(0) },
    })
  })

  it('judges a scanner’s clicks anew though they come one by one', async () => {
    const key = await sentTo([bo])
    const clicks = [1, 2, 3].map((link) => click(key, link, { at: after(link * 300) }))

    await drained([clicks[0]!])
    expect(await interactions()).toMatchObject([{ verdict: 'person' }])
    expect(await followTotal(key)).toMatchObject({ clicks_people: 1, clicks_all: 1 })
    await drained([clicks[2]!])
    await drained([clicks[1]!])

    expect(await interactions()).toEqual(
      Array(3).fill(expect.objectContaining({ verdict: 'machine', machine: 'link-scanner' })),
    )
    expect(await followTotal(key)).toMatchObject({
      ...{ clicks_people: 0, clicks_all: 3, last_interaction_at: null },
    })
    expect(await contactTotal(bo)).toMatchObject({ clicks_people: 0, last_interaction_at: null })
    expect(await test.db.selectFrom('contact_day').selectAll().execute()).toEqual([])
    const recipient = await test.db.selectFrom('follow_recipient').selectAll().executeTakeFirst()
    expect(recipient?.first_engaged_at).toBeNull()
  })

  it('judges the newest 500 hits of a mail together, and leaves older ones', async () => {
    const key = await sentTo([bo])
    const known = Array.from({ length: 501 }, (_, index) => ({
      ...interactionOfHit(open(key, { at: atMinute(index).toISOString() }), MAIL),
      ...{ verdict: 'unknown' as const, machine: null, confidence: 'weak' as const },
      ...{ repeat: false, reasons: ['no-agent' as const], rules: '2020.1' },
    }))
    await insertInteractions(test.db, { tenantId: FABRIKAM, rows: known })

    await drained([open(key, { at: atMinute(3000).toISOString() })])

    const rows = await interactions()
    // What was judged together with an older one stays as well.
    expect(rows.filter(({ rules }) => rules === '2020.1').map(({ at }) => at)).toEqual(
      [0, 1, 2].map(atMinute),
    )
  })

  it('counts a reader who loads the picture without end once a minute, not each time', async () => {
    const key = await sentTo([bo])
    const opens = Array.from({ length: 506 }, (_, second) =>
      open(key, { at: after(second * 1000) }),
    )
    const inOneGo = opens.slice(0, 499)
    await drained(inOneGo)
    for (const one of opens.slice(499)) await drained([one])

    const { opens_people: people } = (await followTotal(key)) ?? {}
    expect(people).toBe(Math.ceil(opens.length / 61))
  })

  it('law 11: a key counts only in its own tenant', async () => {
    const key = await sentTo([bo])

    await drained([open(key, { tenantId: NORTHWIND })])

    expect(await interactions()).toEqual([])
  })

  it('law 4: keeps every hit while the store is away', async () => {
    const key = await sentTo([bo])
    const away = new Error('the store is away')
    const down: Context = {
      ...ctx,
      db: { transaction: () => ({ execute: () => Promise.reject(away) }) } as never,
      pingStore: () => Promise.reject(away),
    }

    await expect(drained([open(key), open(key)], down)).rejects.toBe(away)
    expect(ctx.buffer.status().waiting).toBe(2)

    expect(await drainBuffer(ctx)).toBe(2)
    expect(await interactions()).toHaveLength(2)
  })

  it('one tenant’s trouble neither holds up nor loses anybody’s hits', async () => {
    const key = await sentTo([bo])
    const broken = open(key, { tenantId: 'not-a-tenant' })

    await drained([broken, open(key), open(key)])

    expect(await interactions()).toHaveLength(2)
    expect(ctx.buffer.status()).toMatchObject({ waiting: 0, quarantined: 1 })
    await drained([open(key)])
    expect(await interactions()).toHaveLength(3)
    expect(ctx.buffer.status()).toMatchObject({ waiting: 0, quarantined: 1 })
  })
})

describe('a listener', () => {
  const listening = () => {
    const told: [string, InteractionChanges][] = []
    const listener: InteractionListener = {
      within: async (_, made) => void told.push(['within', made]),
      after: (made) => void told.push(['after', made]),
    }
    return { told, on: { ...ctx, interactionListeners: [listener] } }
  }

  it('is told of what was written, in the transaction and after it, once', async () => {
    const key = await sentTo([bo])
    const { told, on } = listening()
    const hit = open(key)

    await drained([hit], on)
    await drained([hit], on)

    const [row] = await interactions()
    const made = { tenantId: FABRIKAM, changes: [{ before: null, after: row }] }
    expect(told).toEqual([
      ['within', made],
      ['after', made],
    ])
  })

  it('of replies is told too', async () => {
    const key = await sentTo([bo])
    const { told, on } = listening()

    await recordReply(on, {
      ...{ tenantId: FABRIKAM, followKey: key, at: atMinute(5) },
      ...{ fromEmail: 'bo@contoso.example', messageId: 'r@contoso.example' },
    })

    expect(told.map(([when, { changes }]) => [when, changes[0]?.after?.kind])).toEqual([
      ['within', 'reply'],
      ['after', 'reply'],
    ])
  })

  it('that fails within keeps the hits from being recorded, and they are not lost', async () => {
    const key = await sentTo([bo])
    const within = () => Promise.reject(new Error('no'))
    const told: unknown[] = []
    const after = (made: unknown) => void told.push(made)

    await drained([open(key)], { ...ctx, interactionListeners: [{ within, after }] })

    expect([await interactions(), told]).toEqual([[], []])
    await drainBuffer(ctx)
    expect(await interactions()).toHaveLength(1)
  })
})

describe('a reply', () => {
  const reply = (followKey: string, overrides = {}) => ({
    tenantId: FABRIKAM,
    followKey,
    fromEmail: 'bo@contoso.example',
    messageId: 'r1@contoso.example',
    at: atMinute(5),
    ...overrides,
  })

  it('counts once for each Message-ID, and is its sender’s for certain', async () => {
    const key = await sentTo([bo, eva])

    expect(await recordReply(ctx, reply(key))).toBe(true)
    expect(await recordReply(ctx, reply(key))).toBe(false)
    expect(await recordReply(ctx, reply(key, { messageId: 'r2@contoso.example' }))).toBe(true)

    expect(await interactions()).toEqual(
      Array(2).fill(
        expect.objectContaining({
          kind: 'reply',
          verdict: 'person',
          reasons: ['reply-received'],
          attribution: 'exact',
          contact_id: bo,
        }),
      ),
    )
    expect(await followTotal(key)).toMatchObject({ replies_people: 2, replies_all: 2 })
    expect(await contactTotal(bo)).toMatchObject({ replies_people: 2 })
    expect(await contactTotal(eva)).toBeUndefined()
  })

  it('counts once though two notice it at the same moment', async () => {
    const key = await sentTo([bo])

    const noticed = await Promise.all([1, 2, 3].map(() => recordReply(ctx, reply(key))))

    expect(noticed.filter(Boolean)).toHaveLength(1)
    expect(await followTotal(key)).toMatchObject({ replies_all: 1 })
  })

  it('law 6: of somebody the mail did not go to is nobody’s', async () => {
    const key = await sentTo([bo])

    await recordReply(ctx, reply(key, { fromEmail: 'eva@contoso.example' }))

    expect(await interactions()).toMatchObject([{ attribution: 'unknown', contact_id: null }])
    expect(await contactTotal(eva)).toBeUndefined()
  })

  it('law 5: is not recorded when its sender opted out', async () => {
    const key = await sentTo([bo])
    await test.db.updateTable('contact').set({ preference: 'do-not-allow' }).execute()

    expect(await recordReply(ctx, reply(key))).toBe(false)
    expect(await interactions()).toEqual([])
  })

  it('law 11: is not recorded by another tenant', async () => {
    const key = await sentTo([bo])

    expect(await recordReply(ctx, reply(key, { tenantId: NORTHWIND }))).toBe(false)
  })
})

describe('interactions of a followed email', () => {
  it('are listed newest first, page by page, each once', async () => {
    const key = await sentTo([bo])
    const minutes = [3, 1, 2, 2, 2, 5, 4]
    await drained(minutes.map((minute) => open(key, { at: atMinute(minute).toISOString() })))

    const seen: string[] = []
    const ids = new Set<string>()
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = `limit=2${cursor && `&cursor=${cursor}`}`
      const page: InteractionList = await listed(`/api/follows/${key}/interactions?${query}`)
      for (const { at, id } of page.items) {
        seen.push(at)
        ids.add(id)
      }
      cursor = page.nextCursor
    }

    expect(seen).toEqual(
      minutes
        .toSorted()
        .reverse()
        .map((minute) => atMinute(minute).toISOString()),
    )
    expect(ids.size).toBe(minutes.length)
  })

  it('say what, when, by whom for certain, and why it was judged so', async () => {
    const key = await sentTo([bo])
    await drained([click(key, 2)])

    const { items, nextCursor } = await listed(`/api/follows/${key}/interactions`)

    expect(nextCursor).toBeNull()
    expect(items).toEqual([
      {
        id: expect.any(String),
        followKey: key,
        subject: 'Offer',
        kind: 'click',
        at: atMinute(0).toISOString(),
        verdict: {
          class: 'person',
          machine: null,
          confidence: 'likely',
          reasons: ['mail-client'],
          rules: '2026.3',
          repeat: false,
        },
        attribution: {
          ...{ certainty: 'exact', email: 'bo@contoso.example' },
          reason: 'only-recipient',
        },
        target: 'https://fabrikam.example/2',
        client: 'Apple Mail',
        seen: { method: 'GET', program: 'mail-client', saidPrefetch: false, network: null },
        secondsAfterSending: 3600,
      },
    ])
  })

  it('leave out machines when only people are asked for', async () => {
    const key = await sentTo([bo])
    await drained([open(key), byBot(open(key))])

    const all = await listed(`/api/follows/${key}/interactions`)
    const people = await listed(`/api/follows/${key}/interactions?show=people`)

    expect([all.items.length, people.items.length]).toEqual([2, 1])
    expect(people.items[0]?.verdict.class).toBe('person')
  })

  it.each(['garbage', Buffer.from('1 2').toString('base64url')])(
    'are refused for the cursor %p',
    async (cursor) => {
      const key = await sentTo([bo])
      const headers = await test.tokens.headerFor(ANNA)

      const reply = await test.app.inject({
        url: `/api/follows/${key}/interactions?cursor=${cursor}`,
        headers,
      })

      expect([reply.statusCode, reply.json()]).toMatchObject([400, { code: 'invalid-request' }])
    },
  )

  it.each([
    ['a colleague', OLE],
    ['another tenant', MALLORY],
  ])('law 11: are not there for %s', async (_, person) => {
    const key = await sentTo([bo])
    await drained([open(key)])
    const headers = await test.tokens.headerFor(person)

    const reply = await test.app.inject({ url: `/api/follows/${key}/interactions`, headers })

    expect([reply.statusCode, reply.json()]).toMatchObject([404, { code: 'not-found' }])
  })
})

describe('interactions of a contact', () => {
  const url = '/api/contacts/Bo@Contoso.example/interactions'

  it('are those that are certainly the contact’s, and those of mails to several', async () => {
    const own = await sentTo([bo])
    const shared = await sentTo([bo, eva])
    const others = await sentTo([eva])
    await drained([
      open(own, { at: atMinute(3).toISOString() }),
      open(shared, { at: atMinute(2).toISOString() }),
      open(others),
    ])
    await recordReply(ctx, {
      tenantId: FABRIKAM,
      followKey: shared,
      fromEmail: 'eva@contoso.example',
      messageId: 'x@contoso.example',
      at: atMinute(4),
    })

    const { items } = await listed(url)

    expect(items).toMatchObject([
      { followKey: own, attribution: { certainty: 'exact', email: 'bo@contoso.example' } },
      { followKey: shared, attribution: { certainty: 'one-of', count: 2 } },
    ])
  })

  it('are listed page by page across both kinds', async () => {
    const own = await sentTo([bo])
    const shared = await sentTo([bo, eva])
    await drained(
      [1, 2, 3, 4, 5, 6].map((minute) =>
        open(minute % 2 ? own : shared, { at: atMinute(minute).toISOString() }),
      ),
    )

    const first = await listed(`${url}?limit=4`)
    const second = await listed(`${url}?limit=4&cursor=${first.nextCursor}`)

    const keys = [...first.items, ...second.items].map(({ followKey }) => followKey)
    expect(keys).toEqual([shared, own, shared, own, shared, own])
    expect(second.nextCursor).toBeNull()
  })

  it('show neither subject nor target of a colleague’s mail', async () => {
    const key = await sentTo([bo], { salesperson_id: OLE.salespersonId })
    await drained([click(key)])

    expect((await listed(url)).items).toMatchObject([
      { followKey: key, subject: null, target: null },
    ])
    expect((await listed(url, OLE)).items).toMatchObject([
      { subject: 'Offer', target: 'https://fabrikam.example/1' },
    ])
  })

  it('are none for a contact nobody knows', async () => {
    expect(await listed('/api/contacts/nobody@nowhere.example/interactions')).toEqual({
      items: [],
      nextCursor: null,
    })
  })

  it('law 11: are not there for another tenant, even of the same address', async () => {
    const key = await sentTo([bo])
    await insertContact(test.db, { tenant_id: NORTHWIND })
    await drained([open(key)])

    expect((await listed(url, MALLORY)).items).toEqual([])
  })
})

it('a tenant that was never set up has nothing recorded', async () => {
  const unknown = '00000000-0000-4000-8000-00000000abcd'

  expect(await drained([open('AAAAAAAAAAAAAAAAAAAAAA', { tenantId: unknown })])).toBe(1)
  expect(await interactions()).toEqual([])
})
