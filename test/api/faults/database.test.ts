import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import { paths } from '../../../src/contract/paths.ts'
import { openFaultyWorld, type FaultyWorld } from '../../fixtures/faulty-world.ts'
import { ANNA, FABRIKAM, insertFollows } from '../../fixtures/make.ts'
import { recipientsAsk } from '../../fixtures/recipients.ts'

const TARGET = 'https://contoso.example/offer'
const MINUTE_MS = 60_000
const POOL = 10

let world: FaultyWorld
beforeAll(async () => {
  world = await openFaultyWorld()
  // The first call makes the salesperson known.
  expect(await paneCalls(1)).toMatchObject({ done: 1 })
})
afterAll(() => world.close())

/** So many mails that went out an hour ago. @returns their keys */
const sentMails = (count: number) =>
  insertFollows(world.store.db, count, { activated_at: new Date(Date.now() - 60 * MINUTE_MS) })

const linkOf = (followKey: string) => {
  const token = { tenantId: FABRIKAM, followKey, linkNumber: 1, target: TARGET }
  return `/c/${world.ctx.seal.seal({ kind: 'click', ...token })}`
}
const beaconOf = (followKey: string) =>
  `/o/${world.ctx.seal.seal({ kind: 'open', tenantId: FABRIKAM, followKey })}.png`

const clicks = (keys: readonly string[]) => recipientsAsk(world.origin, keys.map(linkOf), 302)
const opens = (keys: readonly string[]) => recipientsAsk(world.origin, keys.map(beaconOf), 200)

/** What a salesperson's pane asks, so many at once, and how it went. */
async function paneCalls(count: number) {
  const [method = '', path = ''] = paths.listAlerts.split(' ')
  const headers = await world.tokens.headerFor(ANNA)
  const counts = { done: 0, refused: 0, other: 0 }
  const one = async () => {
    const response = await fetch(world.origin + path, { method, headers })
    const { code } = (await response.json()) as { code?: string }
    const isRefused = response.status === 503 && response.headers.has('retry-after')
    if (response.status === 200) counts.done += 1
    else if (isRefused && code === 'unavailable') counts.refused += 1
    else counts.other += 1
  }
  await Promise.all(Array.from({ length: count }, one))
  return counts
}

async function told(path: string) {
  const response = await fetch(world.origin + path)
  const body = (await response.json()) as Record<string, unknown>
  return { status: response.status, body }
}

async function metric(pattern: RegExp): Promise<number> {
  const exposition = (await world.ctx.watch?.prometheus?.exposition()) ?? ''
  return Number(pattern.exec(exposition)?.[1] ?? 0)
}
const failedQueries = () =>
  metric(/^follow_store_query_seconds_count\{outcome="failed"\} ([\d.]+)/m)

const waiting = () => world.ctx.buffer.status().waiting

async function drained(): Promise<void> {
  while (waiting() > 0) await wait(50)
}

const isReady = async () => (await told('/health/ready')).status === 200

/** Of mails that were clicked or opened once each: how many are recorded, and how many more than once. */
async function recorded(keys: readonly string[]) {
  const { rows } = await sql<{ mails: number; hits: number }>`
    select count(distinct follow_key)::int as mails, count(*)::int as hits
    from interaction where follow_key = any(${keys})
  `.execute(world.store.db)
  const { mails = 0, hits = 0 } = rows[0] ?? {}
  return { lost: keys.length - mails, doubled: hits - mails }
}

const NOTHING_LOST = { lost: 0, doubled: 0 }

describe('a database that is away for ten minutes', () => {
  it('loses no hit, doubles none, and keeps no link or beacon waiting', async () => {
    const clicked = await sentMails(300)
    const opened = await sentMails(300)
    const failedBefore = await failedQueries()
    await world.line.cut()

    const first = await clicks(clicked.slice(0, 150))
    world.skip(5 * MINUTE_MS)
    const second = await opens(opened)
    const refused = await paneCalls(20)
    world.skip(5 * MINUTE_MS)
    const third = await clicks(clicked.slice(150))

    expect([first, second, third].map(({ answered }) => answered)).toEqual([150, 300, 150])
    expect(refused).toEqual({ done: 0, refused: 20, other: 0 })
    expect(waiting()).toBe(600)

    expect((await told('/health')).status).toBe(200)
    expect((await told('/ready')).body).toEqual({ ready: true, mode: 'buffering' })
    const ready = await told('/health/ready')
    expect(ready).toMatchObject({ status: 503, body: { reasons: ['store-away'] } })
    expect(await metric(/^follow_hits_waiting ([\d.]+)/m)).toBe(600)
    expect(await metric(/^follow_hits_oldest_age_seconds ([\d.]+)/m)).toBeGreaterThanOrEqual(0)
    expect(await failedQueries()).toBeGreaterThanOrEqual(failedBefore + 20)

    await world.line.mend()
    await drained()
    expect(await recorded([...clicked, ...opened])).toEqual(NOTHING_LOST)
    expect(await paneCalls(20)).toMatchObject({ done: 20 })
    while (!(await isReady())) await wait(50)
  })
})

describe('a database that takes connections and says nothing', () => {
  it('is told from one that is busy: calls are refused, hits are kept', async () => {
    const mails = await sentMails(200)
    await paneCalls(POOL)
    world.line.silence()

    const refusing = paneCalls(30)
    const probes = [await told('/ready'), await told('/ready')]
    const answered = await clicks(mails)
    const refused = await refusing
    probes.push(await told('/ready'))

    // All of it while nothing came from the database.
    expect(refused).toEqual({ done: 0, refused: 30, other: 0 })
    expect(answered.answered).toBe(200)
    expect(probes.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(probes.at(-1)?.body).toEqual({ ready: true, mode: 'buffering' })

    await world.line.mend()
    await drained()
    expect(await recorded(mails)).toEqual(NOTHING_LOST)
    expect(await paneCalls(5)).toMatchObject({ done: 5 })
  })
})

describe('a slow database', () => {
  it('loses no hit, and asks for no more connections than its pool has', async () => {
    const mails = await sentMails(400)
    world.line.slow(300)

    const calling = paneCalls(3)
    const answered = await clicks(mails)
    const called = await calling

    expect(answered.answered).toBe(400)
    expect(called.other).toBe(0)
    expect(called.done + called.refused).toBe(3)
    // One more may ask whether it is there.
    expect(world.line.connections().most).toBeLessThanOrEqual(POOL + 1)

    await world.line.mend()
    await drained()
    expect(await recorded(mails)).toEqual(NOTHING_LOST)
  })

  it('that stalls is waited for, and no call fails', async () => {
    const mails = await sentMails(100)
    await paneCalls(4)
    world.line.silence()

    const calling = paneCalls(4)
    const answered = await clicks(mails)
    // Less than what makes it doubtful.
    await wait(1_000)
    await world.line.mend()
    const called = await calling

    expect(answered.answered).toBe(100)
    expect(called).toMatchObject({ done: 4, refused: 0, other: 0 })
    await drained()
    expect(await recorded(mails)).toEqual(NOTHING_LOST)
  })
})
