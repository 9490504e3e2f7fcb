import { forgetAlerts, releaseAlerts } from './alerts/release-alerts.service.ts'
import type { Context } from './context.ts'
import { collectDue } from './enrichment/collect.service.ts'
import { forgetCollected } from './enrichment/forget-collected.service.ts'
import { recountWaiting } from './enrichment/recount-waiting.service.ts'
import { forgetFiles } from './files/forget-files.service.ts'
import { keepHitPartitions } from './interactions/hit-partitions.service.ts'
import { forgetOwnViews } from './interactions/own-view.service.ts'
import { runDueMailboxes } from './logging/due-mailboxes.service.ts'
import { drainAndTell, forgetJournalMarks } from './processes/drain.service.ts'
import type { Outcome } from './operation/meters.ts'
import { traced } from './operation/spans.ts'
import { takeTurn, type Turn } from './processes/turn.service.ts'
import { purgeTerminated } from './privacy/purge.service.ts'
import { applyRetention } from './privacy/retention.service.ts'
import { forgetReminders, settleDueReminders } from './reminders/due-reminders.service.ts'
import { dutiesOf, type Duty } from './roles.ts'
import {
  forgetTeamNetworks,
  teamNetworkReader,
  tellTeamNetworks,
} from './tracking/share-team-networks.service.ts'

interface Job {
  name: string
  everyMs: number
  /** Runs at once too, where a server that stops often would else never come to it. */
  atStart?: true
  /** @param isStopped asked by what takes long: what is done by then stays */
  run: (ctx: Context, isStopped: () => boolean) => Promise<unknown>
}

/** How often each process looks whether a shared job is due, or was left by one that died. */
const LOOK_EVERY_MS = 3000
const SECOND_MS = 1000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** A job that one process does for all of them. */
function once(
  name: string,
  everyMs: number,
  work: (ctx: Context, turn: Turn) => Promise<unknown>,
): Job {
  return {
    name,
    everyMs: LOOK_EVERY_MS,
    atStart: true,
    run: (ctx, isStopped) =>
      takeTurn(ctx, { name, everyMs, isStopped, work: (turn) => work(ctx, turn) }),
  }
}

/**
 * Everything a process does without being asked. Of what is shared, some takes its work row by row and
 * does no harm in many processes at once; the rest is done by one of them, see `once`.
 */
const JOBS: Readonly<Record<Duty, (ctx: Context) => readonly Job[]>> = {
  buffer: ({ config }) => [
    { name: 'drain', everyMs: config.buffer.drainEveryMs, run: drainAndTell },
  ],
  networks: (ctx) => [
    { name: 'scanner-networks', everyMs: 2 * SECOND_MS, run: ({ scanners }) => scanners.refresh() },
    {
      ...{ name: 'team-networks', everyMs: 2 * SECOND_MS, atStart: true },
      run: teamNetworkReader(ctx),
    },
  ],
  team: () => [{ name: 'tell-team-networks', everyMs: SECOND_MS, run: tellTeamNetworks }],
  refusals: () => [
    {
      name: 'refused-hosts',
      everyMs: 2 * SECOND_MS,
      run: ({ refusedHosts }) => refusedHosts.refresh(),
    },
  ],
  streams: () => [
    { name: 'alert-news', everyMs: SECOND_MS, run: ({ alertNews }) => alertNews.lookAll() },
  ],
  shared: () => [
    { name: 'alerts', everyMs: SECOND_MS, run: releaseAlerts },
    { name: 'reminders', everyMs: 2 * SECOND_MS, run: settleDueReminders },
    { name: 'logging', everyMs: 2 * SECOND_MS, run: runDueMailboxes },
    { name: 'collect', everyMs: 2 * SECOND_MS, run: collectDue },
    { name: 'forget-collected', everyMs: 2 * SECOND_MS, run: forgetCollected },
    once('recount', 30 * SECOND_MS, (ctx, { isStopped }) => recountWaiting(ctx, isStopped)),
    once('forget-alerts', HOUR_MS, forgetAlerts),
    once('forget-reminders', HOUR_MS, forgetReminders),
    once('forget-own-views', HOUR_MS, forgetOwnViews),
    once('forget-team-networks', HOUR_MS, forgetTeamNetworks),
    once('forget-journals', HOUR_MS, forgetJournalMarks),
    once('hit-partitions', HOUR_MS, keepHitPartitions),
    once('forget-files', 10 * MINUTE_MS, (ctx, { isStopped }) => forgetFiles(ctx, isStopped)),
    once('retention', HOUR_MS, applyRetention),
    once('purge', HOUR_MS, purgeTerminated),
  ],
}

const allJobs = (ctx: Context): readonly Job[] =>
  dutiesOf(ctx.config.role, ctx.config.buffer.azure !== null).flatMap((duty) => JOBS[duty](ctx))

export interface Jobs {
  /** Starts no further run; resolves when those under way are done. */
  stop(): Promise<void>
}

/** Starts every job. A job's runs never overlap; one that fails is logged and tried again. */
export function startJobs(ctx: Context, jobs: readonly Job[] = allJobs(ctx)): Jobs {
  const stops = jobs.map((job) => repeat(job, ctx))
  return {
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()))
    },
  }
}

/** Tells how a run ended; one that left a shared job to another process was none. */
function watched(name: string, { watch }: Context, run: () => Promise<unknown>): Promise<unknown> {
  if (!watch) return run()
  const { meters, spans } = watch
  return traced(spans, { name: `job ${name}` }, async () => {
    const begun = performance.now()
    const tell = (outcome: Outcome) =>
      meters.jobRun(name, outcome, (performance.now() - begun) / SECOND_MS)
    try {
      const done = await run()
      if (done !== false) tell('ok')
      return done
    } catch (error) {
      tell('failed')
      throw error
    }
  })
}

function repeat({ name, everyMs, atStart, run }: Job, ctx: Context): () => Promise<void> {
  let isStopped = false
  let isFailing = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  const begin = () => {
    running = once().then(next)
  }
  const next = () => {
    if (!isStopped) timer = setTimeout(begin, everyMs)
  }
  const once = async () => {
    try {
      await watched(name, ctx, () => run(ctx, () => isStopped))
      if (isFailing) ctx.log.info({ job: name }, 'a job works again')
      isFailing = false
    } catch (err) {
      // One loud line when it begins: a database that is away fails every run.
      ctx.log[isFailing ? 'debug' : 'error']({ err, job: name }, 'a job failed')
      isFailing = true
    }
  }
  if (atStart) begin()
  else next()
  return () => {
    isStopped = true
    clearTimeout(timer)
    return running
  }
}
