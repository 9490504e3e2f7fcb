import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { IndividualSendRow } from '../store/schema.ts'
import { findPart, lockOwnSend, updateSend } from './individual.store.ts'
import { inUse, noSuchSend } from './individual.service.ts'
import type { HeldPart } from './individual-mail.service.ts'
import { leaseEnd } from './lease.ts'

/** What is to be held, and by whose lease. */
export interface Fenced {
  caller: Caller
  id: string
  fence: number
  /** True for what is done to sent mails afterwards. */
  mayHaveEnded?: boolean
}

/**
 * Does something with an own individual send, held until it is done.
 *
 * @throws Problem `not-found`
 */
export async function withSend<T>(
  ctx: Context,
  { caller: { tenantId, salespersonId }, id }: Omit<Fenced, 'fence'>,
  work: (own: Context, send: IndividualSendRow) => Promise<T>,
): Promise<T> {
  return ctx.db.transaction().execute(async (db) => {
    const send = await lockOwnSend(db, { tenantId, salespersonId, id })
    if (!send) throw noSuchSend()
    return work({ ...ctx, db }, send)
  })
}

/**
 * Only who has the lease may go on.
 *
 * @throws Problem `in-use`, `changed-meanwhile`
 */
export function checkFence(
  send: IndividualSendRow,
  { fence, mayHaveEnded = false }: Pick<Fenced, 'fence' | 'mayHaveEnded'>,
): void {
  if (send.fence !== fence || send.holder === null) throw inUse()
  if (send.state !== 'open' && !mayHaveEnded) throw changedMeanwhile()
}

/** Does something with the mail to one recipient; the lease begins anew with it. */
export async function withPart<T>(
  ctx: Context,
  { position, ...fenced }: Fenced & { position: number },
  work: (held: HeldPart) => Promise<T>,
): Promise<T> {
  const { caller, id } = fenced
  return withSend(ctx, fenced, async (own, send) => {
    checkFence(send, fenced)
    const one = { tenantId: caller.tenantId, id, position }
    await updateSend(own.db, one, { leased_until: leaseEnd(ctx.now()) })
    const part = await findPart(own.db, one)
    if (!part) throw noSuchSend()
    return work({ ctx: own, send, part, one })
  })
}

export const changedMeanwhile = (): Problem =>
  new Problem('changed-meanwhile', 'This individual send has gone on meanwhile; load it again')
