import type { Health } from '../../contract/health.ts'
import type { Context } from '../context.ts'
import { listOtherJournalMarks } from '../processes/journal-mark.store.ts'
import { findOrganisation } from '../settings/organisation.store.ts'
import { healthStates, type HealthNumbers } from './health-states.ts'
import { listOverdueJobs } from './overdue-job.store.ts'
import { RecentMeters, type RecentNumbers } from './recent-meters.service.ts'
import { withinSeconds, type Times } from './times.ts'

const MS = 1000
const MINUTE_MS = 60_000
/** Longer than any time that is told apart. */
const LONGEST_MS = 60_000
const OVERDUE_MS = 15 * MINUTE_MS
/** A process that was not heard of for so long is no more. */
const SILENT_MS = 10 * MINUTE_MS

/** How the installation is doing, for an administrator of one organisation. */
export async function describeHealth(ctx: Context, tenantId: string): Promise<Health> {
  const now = ctx.now()
  const recent = ctx.watch?.recent() ?? new RecentMeters(ctx.now).read()
  const numbers: HealthNumbers = {
    hits: {
      perMinute: (await isAlone(ctx, tenantId)) ? perMinute(recent, now) : null,
      p99Ms: p99Ms(recent.hitTimes),
      late: recent.hits.late,
      lost: recent.hits.lost,
      excess: recent.hits.excess,
    },
    waiting: await waitingHits(ctx, now),
    store: {
      p99Ms: p99Ms(recent.queryTimes),
      failed: share(recent.queries.failed, recent.queries),
    },
    jobs: { failing: await failingJobs(ctx, recent) },
    graph: {
      throttled: share(recent.graph.throttled, recent.graph),
      failed: share(recent.graph.failed + recent.graph.unreachable, recent.graph),
    },
  }
  const states = healthStates(numbers, now)
  return {
    since: recent.since.toISOString(),
    hits: { state: states.hits, ...numbers.hits },
    waiting: { state: states.waiting, ...numbers.waiting },
    store: { state: states.store, ...numbers.store },
    jobs: { state: states.jobs, ...numbers.jobs },
    graph: { state: states.graph, ...numbers.graph },
  }
}

/** How much is measured is an organisation's own business (law 11), and while it is off none is (law 5). */
async function isAlone({ config, db }: Context, tenantId: string): Promise<boolean> {
  if (config.signIn.tenants?.length !== 1) return false
  return (await findOrganisation(db, tenantId))?.follow_enabled === true
}

function perMinute({ hits, since }: RecentNumbers, now: Date): number {
  const minutes = Math.max(1, (now.getTime() - since.getTime()) / MINUTE_MS)
  return Math.round(((hits.kept + hits.late + hits.lost) / minutes) * 10) / 10
}

function p99Ms(times: Times): number | null {
  const seconds = withinSeconds(times, 0.99)
  return seconds === null ? null : Math.ceil(Math.min(seconds * MS, LONGEST_MS))
}

function share(some: number, all: Readonly<Record<string, number>>): number | null {
  const total = Object.values(all).reduce((sum, count) => sum + count, 0)
  return total === 0 ? null : some / total
}

/** What other processes said last counts too; an embedded store has none. */
async function waitingHits(ctx: Context, now: Date): Promise<HealthNumbers['waiting']> {
  const { waiting, oldestAt, bytes } = ctx.buffer.status()
  const filled = bytes / ctx.config.buffer.maxBytes
  const heard = now.getTime() - SILENT_MS
  const others = (await listOtherJournalMarks(ctx.db, ctx.processId)).filter(
    ({ seenAt }) => seenAt.getTime() > heard,
  )
  const times = [
    ...(oldestAt === null ? [] : [oldestAt]),
    ...others.flatMap((mark) => (mark.oldestAt ? [mark.oldestAt.toISOString()] : [])),
  ]
  const hits = others.reduce((sum, mark) => sum + mark.waiting, waiting)
  return { hits, oldestAt: times.sort()[0] ?? null, filled }
}

async function failingJobs(ctx: Context, { jobs }: RecentNumbers) {
  const own = [...jobs].flatMap(([name, { failingSince }]) =>
    failingSince ? [{ name, since: failingSince }] : [],
  )
  const overdue = (await listOverdueJobs(ctx.db, OVERDUE_MS))
    .filter(({ name }) => !own.some((job) => job.name === name))
    .map(({ name, dueAt }) => ({ name, since: dueAt }))
  return [...own, ...overdue]
    .sort((a, b) => a.since.getTime() - b.since.getTime())
    .map(({ name, since }) => ({ name, since: since.toISOString() }))
}
