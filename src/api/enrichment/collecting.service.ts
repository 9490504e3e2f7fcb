import type { Context } from '../context.ts'
import { LeaseLost } from '../logging/lease-lost.ts'
import type { Db } from '../store/schema.ts'
import type { WhoCounts } from './account-of.store.ts'
import type { ActivitySource } from './activity-source.ts'
import { holdRound } from './collect-lease.store.ts'
import { addToCollectRun, type CollectCounts } from './collect-run.store.ts'

/** A round that is under way. */
export interface Collecting {
  tenantId: string
  fence: number
  source: ActivitySource
  who: WhoCounts
  timeZone: string
  /** Asked between pages: what is done by then stays. */
  isStopped: () => boolean
  /**
   * Does all of it or nothing, one after the other; again where the database says that somebody else was
   * in the way, or an account is gone that was there just now.
   *
   * @throws LeaseLost where it is somebody else's round by now, or collecting or Follow is off
   */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** Adds to what the run counted, and the requests made since the last time; within `write`. */
  count(db: Db, counts: CollectCounts): Promise<void>
}

/** Somebody merged an account or took it away, or a mailbox is not chosen any more. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile'
  readonly what: 'account' | 'mailbox'

  constructor(what: ChangedMeanwhile['what']) {
    super(`The ${what} was changed meanwhile`)
    this.what = what
  }
}

const MOST_TRIES = 5

interface Given extends Omit<Collecting, 'write' | 'count'> {
  /** Of the run, where it is counted. */
  runId: string
  /** Called whenever something was written. */
  sign: () => void
}

export function beginCollecting(
  ctx: Pick<Context, 'db'>,
  { runId, sign, ...given }: Given,
): Collecting {
  const { tenantId, fence, source } = given
  // Of the source's requests: those that are written, and those that are being written.
  let counted = 0
  let counting = 0
  let last: Promise<unknown> = Promise.resolve()
  const transaction = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
    counting = counted
    const result = await ctx.db.transaction().execute(async (db) => {
      if (!(await holdRound(db, { tenantId, fence }))) throw new LeaseLost()
      return work(db)
    })
    counted = counting
    sign()
    return result
  }
  return {
    ...given,
    write: (work) => {
      const done = last.then(() => repeated(() => transaction(work)))
      last = done.catch(() => undefined)
      return done
    },
    count: async (db, counts) => {
      const requests = source.requests - counting
      await addToCollectRun(db, { tenantId, id: runId, counts: { ...counts, requests } })
      counting += requests
    },
  }
}

async function repeated<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (tries === MOST_TRIES || !isInTheWay(error)) throw error
    }
  }
}

/** PostgreSQL's words for a deadlock and for two who changed the same. */
const OTHERS = new Set(['40P01', '40001'])

function isInTheWay(error: unknown): boolean {
  if (error instanceof ChangedMeanwhile) return error.what === 'account'
  return error instanceof Error && 'code' in error && OTHERS.has(String(error.code))
}
