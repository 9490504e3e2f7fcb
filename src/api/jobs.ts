import { forgetAlerts, releaseAlerts } from './alerts/release-alerts.service.ts'
import type { Context } from './context.ts'
import { collectDue } from './enrichment/collect.service.ts'
import { forgetCollected } from './enrichment/forget-collected.service.ts'
import { recountWaiting } from './enrichment/recount-waiting.service.ts'
import { forgetFiles } from './files/forget-files.service.ts'
import { drainBuffer } from './interactions/interaction.service.ts'
import { forgetOwnViews } from './interactions/own-view.service.ts'
import { runDueMailboxes } from './logging/due-mailboxes.service.ts'
import { purgeTerminated } from './privacy/purge.service.ts'
import { applyRetention } from './privacy/retention.service.ts'
import { forgetReminders, settleDueReminders } from './reminders/due-reminders.service.ts'

interface Job {
  name: string
  everyMs: number
  /** Runs at once too, where a server that stops often would else never come to it. */
  atStart?: true
  /** @param isStopped asked by what takes long: what is done by then stays */
  run: (ctx: Context, isStopped: () => boolean) => Promise<unknown>
}

const purgeJob: Job['run'] = (ctx, isStopped) => purgeTerminated(ctx, { isStopped })

const retentionJob: Job['run'] = (ctx, isStopped) => applyRetention(ctx, { isStopped })

/** Everything the server does without being asked. */
function allJobs(ctx: Context): readonly Job[] {
  return [
    { name: 'drain', everyMs: ctx.config.buffer.drainEveryMs, run: drainBuffer },
    { name: 'alerts', everyMs: 1000, run: releaseAlerts },
    { name: 'reminders', everyMs: 2000, run: settleDueReminders },
    { name: 'logging', everyMs: 2000, run: runDueMailboxes },
    { name: 'collect', everyMs: 2000, run: collectDue },
    { name: 'forget-collected', everyMs: 2000, run: forgetCollected },
    { name: 'recount', everyMs: 30_000, run: recountWaiting },
    { name: 'forget-alerts', everyMs: 3_600_000, run: forgetAlerts },
    { name: 'forget-reminders', everyMs: 3_600_000, run: forgetReminders },
    { name: 'forget-own-views', everyMs: 3_600_000, run: forgetOwnViews },
    { name: 'forget-files', everyMs: 600_000, atStart: true, run: forgetFiles },
    { name: 'retention', everyMs: 3_600_000, atStart: true, run: retentionJob },
    { name: 'purge', everyMs: 3_600_000, atStart: true, run: purgeJob },
    { name: 'scanner-networks', everyMs: 60_000, run: ({ scanners }) => scanners.refresh() },
  ]
}

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
      await run(ctx, () => isStopped)
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
