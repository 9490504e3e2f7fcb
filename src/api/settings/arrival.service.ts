import { accountDomain } from '../accounts/account-domain.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { insertInternalDomain } from './internal-domain.store.ts'
import { ensureOrganisation } from './organisation.store.ts'
import { upsertSalesperson } from './salesperson.store.ts'
import { turns } from './turns.service.ts'

/** A salesperson who keeps calling is written again after this long, not with every call. */
const NOTED_FOR_MS = 15 * 60_000
const MAX_REMEMBERED = 10_000
/**
 * After a restart everybody arrives at once. Who waits for a connection of the pool is refused after five
 * seconds, and comes back; who waits for their turn is not.
 */
const WRITTEN_AT_ONCE = 5

interface Noted {
  at: number
  done: Promise<void>
}

/**
 * Makes callers known to the store before their first call is handled: their organisation, they
 * themselves, and their mail domain as one of the organisation's own.
 *
 * @returns what to await for each call; writes when a caller is new to this process, has a new name
 *   or address, or was last written a quarter of an hour ago
 */
export function arrivals(ctx: Context): (caller: Caller) => Promise<void> {
  const noted = new Map<string, Noted>()
  const inTurn = turns(WRITTEN_AT_ONCE)

  return (caller) => {
    const key = JSON.stringify([caller.tenantId, caller.salespersonId, caller.name, caller.email])
    const now = ctx.now().getTime()
    const known = noted.get(key)
    if (known && isRecent(known, now)) return known.done

    const done = inTurn(() =>
      ctx.db.transaction().execute((db) => writeArrival({ ...ctx, db }, caller)),
    )
    if (noted.size >= MAX_REMEMBERED) noted.clear()
    noted.set(key, { at: now, done })
    // Forgotten at once when it failed, so that the next call tries again; this one still fails.
    done.catch(() => noted.delete(key))
    return done
  }
}

/** What was written in the future was written before the clock was set back: a day would pass till it is old. */
const isRecent = ({ at }: Noted, now: number): boolean => now >= at && now - at < NOTED_FOR_MS

async function writeArrival(ctx: Context, caller: Caller): Promise<void> {
  const { tenantId } = caller
  const now = ctx.now()
  await ensureOrganisation(ctx.db, {
    tenantId,
    followEnabled: ctx.config.followEnabledByDefault,
    now,
  })
  await upsertSalesperson(ctx.db, { ...caller, now })
  // A guest's domain is a customer's: nobody there could be followed any more.
  const domain = caller.membership === 'guest' ? undefined : accountDomain(caller.email)
  if (domain) await insertInternalDomain(ctx.db, { tenantId, domain })
}
