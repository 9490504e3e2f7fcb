import { sql } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import { changeInteractions } from '../../src/api/interactions/change-interactions.service.ts'
import { alertListener } from '../../src/api/alerts/raise-alerts.service.ts'
import { AlertNews } from '../../src/api/alerts/alert-news.service.ts'
import type { Context } from '../../src/api/context.ts'
import type { Db } from '../../src/api/store/schema.ts'
import {
  openProcesses,
  type ApiProcess,
  type Processes,
} from '../../test/fixtures/api-processes.ts'
import { freePort } from '../../test/fixtures/free-port.ts'
import { insertFollow, insertInteraction, newId } from '../../test/fixtures/make.ts'
import { scrape, type ServerNumbers } from './exposition.ts'
import { Latencies } from './latencies.ts'
import { whole } from './report.ts'
import { HeldStreams, makeReaders, type StreamReader } from './stream-readers.ts'

const MB = 1024 * 1024
const IDLE_MS = 30_000
const ALERTS = 200
const ALERT_EVERY_MS = 50
/** Longer than the pane's longest pause between attempts. */
const LONGEST_MS = 180_000

interface World {
  processes: Processes
  db: Db
  start: () => Promise<ApiProcess>
  metrics: string
  readers: readonly StreamReader[]
  held: HeldStreams
}

/** So many open alert streams at one process of the role `api`, from first to coming back. */
export async function loadStreams(count: number): Promise<void> {
  const processes = await openProcesses()
  const held = new HeldStreams()
  try {
    const [port, metricsPort] = [await freePort(), await freePort()]
    const settings = {
      ...{ PORT: String(port), METRICS_PORT: String(metricsPort), TENANTS: '*' },
      ...{ TRUSTED_PROXIES: 'loopback', LOG_LEVEL: 'info' },
    }
    const start = () => processes.start('api', settings)
    const first = await start()
    const { db } = await processes.store()
    const sign = (person: StreamReader['person']) => processes.tokens.for(person)
    const readers = await makeReaders(count, sign)
    const metrics = `http://127.0.0.1:${metricsPort}/metrics`
    await run({ processes, db, start, metrics, readers, held }, first)
  } finally {
    held.close()
    await processes.close()
  }
}

async function run(world: World, first: ApiProcess): Promise<void> {
  const { readers, held, metrics } = world
  const engine = process.env['TEST_DATABASE_URL'] ? 'PostgreSQL' : 'embedded engine, one session'
  console.log(`${readers.length} people of ${tenantsOf(readers)} organisations (${engine})\n`)
  const empty = await scrape(metrics)
  const began = now()
  held.open(first.origin, readers)
  await allReady(world, began, 'all connect at once')
  await idle(world, empty)
  await alerts(world)
  await restart(world, first)
}

const tenantsOf = (readers: readonly StreamReader[]): number =>
  new Set(readers.map(({ person }) => person.tenantId)).size

const now = (): number => performance.timeOrigin + performance.now()

/** Until everybody is connected, or nobody waits any longer. */
async function allReady({ held, readers }: World, began: number, what: string): Promise<void> {
  while (held.readyAt.size < readers.length && now() - began < LONGEST_MS) await wait(50)
  const times = [...held.readyAt.values()].map((at) => at - began).toSorted((a, b) => a - b)
  const at = (share: number) =>
    seconds(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN)
  const refused = [...held.refusals].map(([status, times]) => `${times} × ${status}`)
  console.log(
    `${what}: ${held.readyAt.size} of ${readers.length} open; half after ${at(0.5)}, 99 % after ${at(0.99)}, ` +
      `all after ${at(1)}; refused on the way: ${refused.join(', ') || 'none'}`,
  )
  held.refusals.clear()
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** What open streams cost while nothing happens. */
async function idle(world: World, empty: ServerNumbers): Promise<void> {
  const { metrics, readers } = world
  await wait(IDLE_MS / 2)
  const before = await scrape(metrics)
  await wait(IDLE_MS)
  const after = await scrape(metrics)
  const perSecond = (read: (numbers: ServerNumbers) => number) =>
    (read(after) - read(before)) / (IDLE_MS / 1000)
  const kilobytes = (after.rssBytes - empty.rssBytes) / 1024 / readers.length
  const connections = await databaseConnections(world)
  console.log(
    `idle: ${(perSecond(({ cpuSeconds }) => cpuSeconds) * 100).toFixed(1)} % of a core; ` +
      `RSS ${whole(empty.rssBytes / MB)} → ${whole(after.rssBytes / MB)} MB, ${kilobytes.toFixed(1)} KB a stream; ` +
      `heap ${whole(after.heapBytes / MB)} MB; loop p99 ${after.loopP99Ms.toFixed(1)}, max ${after.loopMaxMs.toFixed(1)} ms`,
  )
  console.log(
    `store: ${perSecond(({ queries }) => queries).toFixed(1)} queries/s, which take ` +
      `${(perSecond(({ querySeconds }) => querySeconds) * 1000).toFixed(0)} ms/s; ${connections} connections`,
  )
}

/** Of the process; we have one ourselves. */
async function databaseConnections({ db }: World): Promise<string> {
  if (!process.env['TEST_DATABASE_URL']) return 'no figure for'
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
  `.execute(db)
  return String(rows[0]?.count ?? '?')
}

/** From the commit of what happened, in another process, to the reader. */
async function alerts(world: World): Promise<void> {
  const { db, readers, held } = world
  const chosen = Array.from(
    { length: Math.min(ALERTS, readers.length) },
    (_, index) => readers[Math.floor((index * readers.length) / Math.min(ALERTS, readers.length))],
  )
  const committedAt = new Map<string, number>()
  const raise = replies(db)
  for (const reader of chosen) {
    if (!reader) continue
    const { key } = await insertFollow(db, {
      tenant_id: reader.person.tenantId,
      salesperson_id: reader.person.salespersonId,
    })
    await raise(reader.person.tenantId, key)
    committedAt.set(key, now())
    await wait(ALERT_EVERY_MS)
  }
  const deadline = now() + 30_000
  while (held.alertAt.size < committedAt.size && now() < deadline) await wait(50)
  const latencies = new Latencies()
  for (const [key, at] of held.alertAt) latencies.record(at - (committedAt.get(key) ?? at))
  const { count, p50Ms, p99Ms, maxMs } = latencies.summary()
  console.log(
    `alerts: ${count} of ${committedAt.size} arrived; p50 ${whole(p50Ms)}, p99 ${whole(p99Ms)}, max ${whole(maxMs)} ms after the commit in another process`,
  )
}

/** Records a reply as another process does. */
function replies(db: Db): (tenantId: string, followKey: string) => Promise<void> {
  const news = new AlertNews(db)
  const listener = alertListener({ now: () => new Date(), newId, burstMs: 75_000, news })
  const ctx = { db, interactionListeners: [listener] } as unknown as Context
  return async (tenantId, followKey) => {
    await changeInteractions(ctx, tenantId, async (within) => {
      const after = await insertInteraction(within, {
        ...{ tenant_id: tenantId, follow_key: followKey, at: new Date() },
        ...{ kind: 'reply' as const, confidence: 'certain' as const },
        reply_message_id: `<${newId()}@contoso.example>`,
      })
      return [{ before: null, after }]
    })
  }
}

/** kill -9, and everybody comes back to the next one, with the pane's own patience. */
async function restart(world: World, first: ApiProcess): Promise<void> {
  const { held, start, readers } = world
  await first.kill()
  while (held.readyAt.size > 0) await wait(20)
  await start()
  const began = now()
  console.log(`killed: all ${readers.length} streams ended; another one listens`)
  await allReady(world, began, 'all come back')
}
