import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { sql } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import type { InteractionList } from '../../../src/contract/interaction.ts'
import { paths } from '../../../src/contract/paths.ts'
import { releaseAlerts } from '../../../src/api/alerts/release-alerts.service.ts'
import { takeTurn, type Turn } from '../../../src/api/processes/turn.service.ts'
import { settleDueReminders } from '../../../src/api/reminders/due-reminders.service.ts'
import { openFaultyWorld, type FaultyWorld } from '../../fixtures/faulty-world.ts'
import { ANNA, FABRIKAM, insertFollows, insertReminder } from '../../fixtures/make.ts'
import { recipientsAsk } from '../../fixtures/recipients.ts'

const TARGET = 'https://contoso.example/offer'
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Only the clock is ours: what the network and the jobs wait for goes on. */
const NOT_THE_CLOCK = [
  ...(['nextTick', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] as const),
  ...(['setInterval', 'clearInterval', 'queueMicrotask', 'performance', 'hrtime'] as const),
]

let world: FaultyWorld
let trueTime: () => number
beforeAll(async () => {
  const [began, beganAt] = [Date.now(), performance.now()]
  trueTime = () => began + performance.now() - beganAt
  jest.useFakeTimers({ now: began, doNotFake: NOT_THE_CLOCK, advanceTimers: true })
  world = await openFaultyWorld()
  // The first call makes the salesperson known.
  expect(await paneCall(await world.tokens.headerFor(ANNA))).toBe(200)
  // What comes from before Follow was switched on is not recorded.
  const follow_enabled_since = new Date(began - 2 * DAY_MS)
  await world.store.db.updateTable('organisation').set({ follow_enabled_since }).execute()
})
afterEach(() => setClock(0))
afterAll(async () => {
  await world.close()
  jest.useRealTimers()
})

/** Sets the clock so far ahead of the time that it is, or behind. */
const setClock = (aheadMs: number) => void jest.setSystemTime(trueTime() + aheadMs)

async function paneCall(headers: Record<string, string>): Promise<number> {
  const [method = '', path = ''] = paths.listAlerts.split(' ')
  return (await fetch(world.origin + path, { method, headers })).status
}

const linkOf = (followKey: string) => {
  const token = { tenantId: FABRIKAM, followKey, linkNumber: 1, target: TARGET }
  return `/c/${world.ctx.seal.seal({ kind: 'click', ...token })}`
}

async function numberOf(query: ReturnType<typeof sql<{ number: number }>>): Promise<number> {
  const { rows } = await query.execute(world.store.db)
  return rows[0]?.number ?? 0
}

type Listed = Pick<InteractionList['items'][number], 'id' | 'at'>

/** What was done with a mail, as the pane pages through it. */
async function listedOf(key: string): Promise<Listed[]> {
  const headers = await world.tokens.headerFor(ANNA)
  const all: Listed[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = new URLSearchParams({ limit: '5', show: 'everything', ...(cursor && { cursor }) })
    const url = `${world.origin}/api/follows/${key}/interactions?${query.toString()}`
    const page = (await (await fetch(url, { headers })).json()) as InteractionList
    all.push(...page.items)
    cursor = page.nextCursor
  }
  return all
}

const placeOf = ({ at, id }: Listed): string => `${at} ${id}`

/** The millisecond in an id. */
const madeAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)

/** An hour forward, a day back from there, and right again. */
const JUMPS = [0, HOUR_MS, HOUR_MS - DAY_MS, 0]
const CLICKS = 25

describe('a clock that jumps an hour forward and a day back', () => {
  it('loses no hit, doubles none, and tells of each mail once', async () => {
    const mails = await insertFollows(world.store.db, JUMPS.length * CLICKS, {
      activated_at: new Date(trueTime() - 2 * DAY_MS),
    })
    let answered = 0
    for (const [number, aheadMs] of JUMPS.entries()) {
      setClock(aheadMs)
      const some = mails.slice(number * CLICKS, (number + 1) * CLICKS)
      answered += (await recipientsAsk(world.origin, some.map(linkOf), 302)).answered
      while (world.ctx.buffer.status().waiting > 0) await wait(20)
    }
    setClock(HOUR_MS)
    await Promise.all([1, 2, 3].map(() => releaseAlerts(world.ctx)))

    expect(answered).toBe(mails.length)
    const { rows } = await sql<Record<string, number>>`
      select count(*)::int as hits, count(distinct follow_key)::int as mails,
        count(distinct id)::int as ids,
        count(*) filter (where at < now() - interval '12 hours')::int as behind,
        (select count(*)::int from alert where state = 'shown') as told,
        (select count(distinct follow_key)::int from alert) as told_of
      from interaction where follow_key = any(${mails})
    `.execute(world.store.db)
    const each = mails.length
    expect(rows[0]).toEqual({
      ...{ hits: each, mails: each, ids: each },
      ...{ told: each, told_of: each, behind: CLICKS },
    })
  })

  it('lists what was done by time, on every page, each once', async () => {
    const [key = ''] = await insertFollows(world.store.db, 1, {
      activated_at: new Date(trueTime() - 2 * DAY_MS),
    })
    for (const aheadMs of JUMPS) {
      setClock(aheadMs)
      const links = Array.from({ length: 3 }, () => linkOf(key))
      await recipientsAsk(world.origin, links, 302)
    }
    while (world.ctx.buffer.status().waiting > 0) await wait(20)
    setClock(0)

    const listed = await listedOf(key)
    expect(new Set(listed.map(({ id }) => id)).size).toBe(JUMPS.length * 3)
    expect(listed).toHaveLength(JUMPS.length * 3)
    const byTime = listed.toSorted((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
    expect(listed).toEqual(byTime)
    const hours = listed.map(({ at }) => Math.round((Date.parse(at) - trueTime()) / HOUR_MS))
    expect(hours.map((hour) => hour || 0)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, -23, -23, -23])
    // An id says when it was made, by the clock of then: no index of a time is out of its order.
    for (const { id, at } of listed)
      expect(Math.abs(madeAt(id) - Date.parse(at))).toBeLessThan(MINUTE_MS)
  })

  it('has reminders told once, at the time that the clock says', async () => {
    const due_at = new Date(trueTime() + 30 * MINUTE_MS)
    const { id } = await insertReminder(world.store.db, { due_at })
    const settled = async () => {
      await Promise.all([1, 2, 3].map(() => settleDueReminders(world.ctx)))
      return numberOf(sql`select count(*)::int as number from alert where reminder_id = ${id}`)
    }
    const told: number[] = []
    for (const aheadMs of [0, HOUR_MS - DAY_MS, HOUR_MS, HOUR_MS - DAY_MS, 0, HOUR_MS]) {
      setClock(aheadMs)
      told.push(await settled())
    }

    expect(told).toEqual([0, 0, 1, 1, 1, 1])
  })

  it('takes no token past its end, and none that begins in the future', async () => {
    const seconds = Math.floor(Date.now() / 1000)
    const times = { iat: seconds, nbf: seconds, exp: seconds + 50 * 60 }
    const headers = await world.tokens.headerFor(ANNA, times)
    const answers: number[] = []
    for (const aheadMs of JUMPS) {
      setClock(aheadMs)
      answers.push(await paneCall(headers))
    }

    expect(answers).toEqual([200, 401, 401, 200])
  })
})

describe('a job that processes share, while the clock jumps', () => {
  const EVERY_MS = HOUR_MS
  const take = (name: string, work: (turn: Turn) => Promise<unknown>) =>
    takeTurn(world.ctx, { name, everyMs: EVERY_MS, work, isStopped: () => false })

  /** Whether the database has the clock that jumped: its own is not ours, save where it is embedded. */
  async function databaseIsOffMs(): Promise<number> {
    const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(world.store.db)
    return Math.abs(rows[0]!.at.getTime() - trueTime())
  }

  it.each([
    ['an hour forward', HOUR_MS],
    ['a day back', -DAY_MS],
  ])('is written by one of two, %s', async (name, aheadMs) => {
    const wrote: string[] = []
    const write = (who: string, turn: Turn) =>
      world.store.db.transaction().execute(async (db) => {
        await turn.guard(db)
        wrote.push(who)
      })
    let second = false
    await take(name, async (turn) => {
      await write('first', turn)
      setClock(aheadMs)
      second = await take(name, (other) => write('second', other))
      await write('first', turn)
    })

    expect(wrote).toEqual(['first', second ? 'second' : 'first'])
  })

  it('goes on after a day back, and not a day later', async () => {
    const name = 'goes on'
    expect(await take(name, () => Promise.resolve())).toBe(true)
    expect(await take(name, () => Promise.resolve())).toBe(false)

    setClock(-DAY_MS)
    const isOff = (await databaseIsOffMs()) > HOUR_MS
    expect(await take(name, () => Promise.resolve())).toBe(isOff)
  })
})
