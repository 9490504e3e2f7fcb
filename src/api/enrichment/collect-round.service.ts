import { isInternalAddress } from '../contacts/internal-address.ts'
import type { Context } from '../context.ts'
import { graphActivitySource } from '../graph/graph-activity-source.ts'
import { LeaseLost } from '../logging/lease-lost.ts'
import { MailSourceError } from '../logging/mail-source.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import type { OpenActivitySource } from './activity-source.ts'
import { enrichmentGraph } from './application-token.service.ts'
import { ChangedMeanwhile, beginCollecting, type Collecting } from './collecting.service.ts'
import type { ClaimedRound } from './claim-round.store.ts'
import { listDueMailboxes, markFailing, type DueMailbox } from './collect-mailbox.store.ts'
import {
  findOpenRun,
  finishCollectRun,
  insertCollectRun,
  type BegunRun,
} from './collect-run.store.ts'
import { nextTry } from './collect-schedule.ts'
import { enrichmentFault, mailboxFault, type EnrichmentFault } from './enrichment-fault.ts'
import { recount } from './recount.service.ts'
import { visitMailbox } from './visit-mailbox.service.ts'

/** Mailboxes that are read at the same time. */
const MOST_AT_ONCE = 20
/** So many in a row that do not answer or are too busy: it is Graph, and not the mailboxes. */
const MOST_UNANSWERED = 20
/** While much is read, what there is by then is counted now and then. */
const RECOUNT_MS = 120_000

interface Watch {
  isStopped: () => boolean
  /** Called whenever something was written. */
  sign: () => void
}

/**
 * Reads all mailboxes that are due, several at once, and counts what came of it.
 *
 * @returns what kept all of them from being read; null: nothing
 * @throws LeaseLost, or MailSourceError where nothing can be read at all
 */
export async function collectRound(
  ctx: Context,
  claimed: ClaimedRound,
  { isStopped, sign }: Watch,
): Promise<EnrichmentFault | null> {
  const { tenantId, fence, timeZone } = claimed
  const internal = await listInternalDomains(ctx.db, tenantId)
  const isInternal = (address: string) => isInternalAddress(address, internal)
  const source = (ctx.openActivitySource ?? graphActivities(ctx))(tenantId, isInternal)
  const begun = await openRun(ctx, claimed)
  const given = { tenantId, fence, source, who: claimed, timeZone, isStopped }
  const run = beginCollecting(ctx, { ...given, runId: begun.id, sign })
  const since = claimed.isRound || claimed.isResumed ? begun.startedAt : null
  const due = await listDueMailboxes(ctx.db, { tenantId, since, now: ctx.now() })
  const round = new Round(ctx, run, due)
  try {
    await round.readAll()
    if (isStopped()) return null
    const fault = round.commonFault()
    await end(ctx, run, { id: begun.id, fault })
    return fault
  } catch (error) {
    if (!(error instanceof LeaseLost))
      await end(ctx, run, { id: begun.id, fault: enrichmentFault(error) })
    throw error
  }
}

const graphActivities =
  (ctx: Context): OpenActivitySource =>
  (tenantId, isInternal) =>
    graphActivitySource({ ...enrichmentGraph(ctx, tenantId), isInternal })

/** Goes on with the run of whoever was stopped. */
async function openRun(ctx: Context, { tenantId, isResumed }: ClaimedRound): Promise<BegunRun> {
  const open = isResumed ? await findOpenRun(ctx.db, tenantId) : undefined
  if (open) return open
  const run = { id: ctx.newId(), startedAt: ctx.now() }
  await insertCollectRun(ctx.db, { tenantId, ...run })
  return run
}

async function end(
  ctx: Context,
  run: Collecting,
  { id, fault }: { id: string; fault: EnrichmentFault | null },
): Promise<void> {
  const { tenantId } = run
  const { accounts } = await recount(ctx, tenantId)
  await run.write(async (db) => {
    await run.count(db, {})
    const problem = fault?.problem ?? null
    await finishCollectRun(db, { tenantId, id, at: ctx.now(), accounts, problem })
  })
}

/** A tour of mailboxes: each has its turn until it is read, and those with a long past several. */
class Round {
  readonly #ctx: Context
  readonly #run: Collecting
  readonly #queue: DueMailbox[]
  readonly #faults: EnrichmentFault[] = []
  #read = 0
  #unanswered = 0
  #countedAt: number
  #counting: Promise<unknown> | undefined
  #failure: { error: unknown } | undefined

  constructor(ctx: Context, run: Collecting, due: DueMailbox[]) {
    this.#ctx = ctx
    this.#run = run
    this.#queue = due
    this.#countedAt = ctx.now().getTime()
  }

  async readAll(): Promise<void> {
    await Promise.all(Array.from({ length: MOST_AT_ONCE }, () => this.#lane()))
    await this.#counting
    if (this.#failure) throw this.#failure.error
  }

  /** Where no mailbox at all could be read, and for the same reason: that, and the shortest wait. */
  commonFault(): EnrichmentFault | null {
    const [first, ...others] = this.#faults
    if (!first || this.#read > 0 || others.some(({ problem }) => problem !== first.problem))
      return null
    const retryAfterMs = Math.min(...this.#faults.map((one) => one.retryAfterMs ?? 0))
    // Not every mailbox is closed: it is the application that may not.
    const isRefused = first.problem === 'mailbox-closed'
    return { problem: isRefused ? 'permission-needed' : first.problem, retryAfterMs }
  }

  async #lane(): Promise<void> {
    for (;;) {
      const mailbox = this.#queue.shift()
      if (!mailbox || this.#failure || this.#run.isStopped()) return
      await this.#turn(mailbox).catch((error: unknown) => (this.#failure ??= { error }))
      this.#countNowAndThen()
    }
  }

  async #turn(mailbox: DueMailbox): Promise<void> {
    try {
      const ending = await visitMailbox(this.#ctx, this.#run, mailbox)
      this.#unanswered = 0
      if (ending === 'more') this.#queue.push(mailbox)
      if (ending === 'done') this.#read += 1
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return
      if (error instanceof LeaseLost || isOfAll(error)) throw error
      await this.#note(mailbox, error)
    }
  }

  /** The mailbox is tried again later; the others go on. */
  async #note({ id }: DueMailbox, error: unknown): Promise<void> {
    const { log, now } = this.#ctx
    const { tenantId } = this.#run
    const fault = mailboxFault(error)
    const { problem, retryAfterMs } = fault
    const isOurs = !(error instanceof MailSourceError)
    log[isOurs ? 'error' : 'warn']({ tenant: tenantId, mailbox: id, problem, err: error }, FAILED)
    const nextTryAt = (failures: number) => nextTry(failures, retryAfterMs, now())
    await this.#run.write(async (db) => {
      await markFailing(db, { tenantId, mailboxId: id, problem, nextTryAt })
      await this.#run.count(db, { failed: 1 })
    })
    this.#faults.push(fault)
    if (problem !== 'unreachable' && problem !== 'throttled') return
    this.#unanswered += 1
    if (this.#unanswered >= MOST_UNANSWERED) throw error
  }

  #countNowAndThen(): void {
    // Also where the clock was set back, which would keep it from being counted for as long.
    const sinceMs = Math.abs(this.#ctx.now().getTime() - this.#countedAt)
    if (this.#counting || sinceMs < RECOUNT_MS) return
    this.#counting = recount(this.#ctx, this.#run.tenantId)
      .catch((error: unknown) => (this.#failure ??= { error }))
      .finally(() => {
        this.#countedAt = this.#ctx.now().getTime()
        this.#counting = undefined
      })
  }
}

const FAILED = 'a mailbox was not read'

/** No token, no mailbox. */
const OF_ALL = new Set([
  'credential-missing',
  'credential-refused',
  'sign-in-needed',
  'consent-needed',
])

const isOfAll = (error: unknown): boolean =>
  error instanceof MailSourceError && OF_ALL.has(error.fault)
