import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ConsentMode } from '../../../src/contract/consent.ts'
import type { MixedGroups } from '../../../src/contract/consent-policy.ts'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import { ask } from '../../fixtures/ask.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA, FABRIKAM, insertContact, makeHit, newTenant, NOW } from '../../fixtures/make.ts'
import { allRows } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertContact(test.db, { email: EVA.email, name: 'Eva Lund' })
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set(NOW)
  await decide('opt-out', 'block')
  await test.db.deleteFrom('follow').execute()
  await test.db.deleteFrom('organisation_day').execute()
  await test.db.deleteFrom('counted_hit').execute()
  await test.db
    .updateTable('contact')
    .set({ consent: 'none', consent_at: null, consent_by: null, asked_at: null })
    .execute()
})

const BO: Recipient = { email: 'bo@contoso.example', field: 'to' }
const EVA: Recipient = { email: 'eva@contoso.example', field: 'to' }
const TARGET = 'https://fabrikam.example/offer'
const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0'

const decide = (mode: ConsentMode, mixed: MixedGroups = 'block') =>
  test.db
    .updateTable('organisation')
    .set({ default_mode: mode, mixed_groups: mixed, loosened_at: null })
    .where('tenant_id', '=', FABRIKAM)
    .execute()

const says = (email: string, consent: 'granted' | 'withdrawn') =>
  test.db
    .updateTable('contact')
    .set({ consent, consent_at: NOW, consent_by: 'recipient' })
    .where('email', '=', email)
    .execute()

/** Follows and sends a mail with one link. */
async function send(recipients: Recipient[], options: { ask?: boolean } = {}) {
  const followed = await call('createFollow', ANNA, {
    body: { subject: 'Offer', recipients, ...options },
  })
  if (followed.status !== 200) return { refused: followed.problem.code }
  const { key, sendTicket: ticket, beaconHtml, measures } = followed.body
  const { body: sent } = await call(
    'finaliseFollow',
    { ticket },
    {
      params: { key },
      body: { subject: 'Offer', recipients, targets: [TARGET] },
    },
  )
  test.clock.advance(60_000)
  return { key, beaconHtml, measures, sent }
}

const hits = (key: string): Hit[] => [
  makeHit({ followKey: key, kind: 'open', at: test.clock.now().toISOString() }),
  makeHit({ followKey: key, kind: 'click', linkNumber: 1, at: test.clock.now().toISOString() }),
]

async function record(all: readonly Hit[]): Promise<void> {
  await Promise.all(all.map((hit) => test.ctx.buffer.append(hit)))
  await drainBuffer(test.ctx)
}

const kinds = async () => {
  const rows = await test.db.selectFrom('interaction').select('kind').orderBy('kind').execute()
  return rows.map(({ kind }) => kind)
}
const totals = () =>
  test.db
    .selectFrom('organisation_day')
    .select(['opens_people', 'opens_all', 'clicks_people', 'clicks_all'])
    .executeTakeFirst()

describe('law 5: by the mode that holds', () => {
  it.each([
    ['opt-out', ['click', 'open'], 1],
    ['clicks-only', ['click'], 1],
    ['aggregate-only', [], 1],
  ] as const)('%s records %j', async (mode, recorded, links) => {
    await decide(mode)
    const { key = '', sent, measures } = await send([BO])
    await record(hits(key))

    expect(sent).toMatchObject({ active: true, measures })
    expect(sent && 'links' in sent && sent.links).toHaveLength(links)
    expect(await kinds()).toEqual(recorded)
  })

  it.each([
    ['opt-in', 'no-consent'],
    ['off', 'mode-off'],
  ] as const)('%s does not follow a mail to somebody who said nothing', async (mode, refused) => {
    await decide(mode)

    expect(await send([BO])).toEqual({ refused })
  })

  it('opt-in records everything of who agreed, and nothing more once they withdraw', async () => {
    await decide('opt-in')
    await says(BO.email, 'granted')
    const { key = '' } = await send([BO])
    await record(hits(key))
    expect(await kinds()).toEqual(['click', 'open'])

    await says(BO.email, 'withdrawn')
    test.clock.advance(60_000)
    await record(hits(key))
    expect(await kinds()).toEqual(['click', 'open'])
  })

  it('a stricter mode silences mail already sent, and a looser one measures no more of it', async () => {
    const { key = '' } = await send([BO])
    await decide('clicks-only')
    await record(hits(key))
    expect(await kinds()).toEqual(['click'])

    const second = await send([BO])
    await decide('opt-out')
    await record(hits(second.key ?? ''))
    expect(await kinds()).toEqual(['click', 'click'])
  })
})

describe('hits that are only counted', () => {
  it('leave numbers of the day and neither mail, person nor program', async () => {
    await decide('aggregate-only')
    const { key = '' } = await send([BO])
    const before = await allRows(test.db)
    await record(hits(key))

    const added = (await allRows(test.db)).filter((row) => !before.includes(row))
    expect(added.map((row) => (JSON.parse(row) as [string])[0]).sort()).toEqual([
      ...['counted_hit', 'counted_hit', 'organisation_day'],
    ])
    expect(added.join()).not.toMatch(new RegExp(`${key}|Apple|${BO.email}`))
    expect(await totals()).toEqual({
      ...{ opens_people: 1, opens_all: 1, clicks_people: 1, clicks_all: 1 },
    })
  })

  it('law 4: are counted once, however often they are replayed', async () => {
    await decide('aggregate-only')
    const { key = '' } = await send([BO])
    const once = hits(key)
    await record(once)
    await record([...once, ...once])

    expect(await totals()).toMatchObject({ opens_all: 1, clicks_all: 1 })
  })

  it('law 7: tell people from machines', async () => {
    await decide('aggregate-only')
    const { key = '' } = await send([BO])
    const signals = { ...makeHit().signals, agent: 'declared-bot' as const, client: null }
    await record(hits(key).map((hit) => ({ ...hit, signals })))

    expect(await totals()).toEqual({
      ...{ opens_people: 0, opens_all: 1, clicks_people: 0, clicks_all: 1 },
    })
  })

  it('show in no mail: it says that they are counted only', async () => {
    await decide('aggregate-only')
    const { key = '' } = await send([BO])
    await record(hits(key))
    const { body } = await call('getFollow', ANNA, { params: { key } })

    expect(body.measures).toEqual({ opens: 'totals', clicks: 'totals' })
    expect(body.counts.opens).toEqual({ people: 0, all: 0 })
  })
})

describe('a mail of which not everybody may be measured', () => {
  beforeEach(() => says(EVA.email, 'withdrawn'))

  it('is not followed where the policy is to block', async () => {
    expect(await send([BO, EVA])).toEqual({ refused: 'recipient-opted-out' })
  })

  it('is followed for its replies where the policy is partial', async () => {
    await decide('opt-out', 'partial')
    const { key = '', measures, sent } = await send([BO, EVA])
    await record(hits(key))

    expect(measures).toEqual({ opens: 'nothing', clicks: 'nothing' })
    expect(sent).toMatchObject({ active: true, links: [] })
    expect(await kinds()).toEqual([])
  })

  it.each([
    [BO.email, ['reply']],
    [EVA.email, []],
  ])('a reply by %s is noticed: %j', async (from, expected) => {
    await decide('opt-out', 'partial')
    const { key = '' } = await send([BO, EVA])
    await call('bindFollow', ANNA, { params: { key }, body: { internetMessageId: '<1@fabrikam>' } })
    await call('resolveMessage', ANNA, {
      body: {
        ...{ from, inReplyTo: '<1@fabrikam>', internetMessageId: `<re-${from}>` },
        sentAt: test.clock.now().toISOString(),
      },
    })

    expect(await kinds()).toEqual(expected)
  })
})

describe('a mail that asks for consent', () => {
  it('goes unmeasured, and notes who was asked', async () => {
    await decide('opt-in')
    const { key = '', measures } = await send([BO], { ask: true })
    await record(hits(key))
    const { body } = await call('getContactConsent', ANNA, { params: { email: BO.email } })

    expect(measures).toEqual({ opens: 'nothing', clicks: 'nothing' })
    expect(await kinds()).toEqual([])
    expect(body).toMatchObject({ state: 'requested', mayAsk: false })
    expect(body.askAgainAt).toBe('2026-12-10T09:30:00.000Z')
  })

  it('stays unmeasured when they agree later: it was sent without', async () => {
    await decide('opt-in')
    const { key = '' } = await send([BO], { ask: true })
    await says(BO.email, 'granted')
    await record(hits(key))

    expect(await kinds()).toEqual([])
  })
})

it('law 3: links and beacon of a mail that is not measured still answer', async () => {
  const { key = '', sent } = await send([BO])
  await says(BO.email, 'withdrawn')
  const [link] = sent && 'links' in sent ? sent.links : []
  const headers = { 'user-agent': BROWSER }
  const clicked = await ask(test.app, { url: new URL(link?.trackedUrl ?? '').pathname, headers })
  const beacon = test.ctx.seal.seal({ kind: 'open', tenantId: FABRIKAM, followKey: key })
  const opened = await ask(test.app, { url: `/o/${beacon}.png`, headers })
  await drainBuffer(test.ctx)

  expect(clicked.headers.location).toBe(TARGET)
  expect(opened.statusCode).toBe(200)
  expect(await kinds()).toEqual([])
})
