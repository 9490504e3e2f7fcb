import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { readAccess } from '../settings/access.service.ts'
import type { LoggedMessageRow } from '../store/schema.ts'
import { listOwnAddresses } from './own-address.store.ts'

/** Who looks at the quarantine, and what they may decide. */
export interface Decider {
  salespersonId: string
  /** Normalised addresses of their own. */
  addresses: readonly string[]
  /** An administrator or a manager: whatever waits there. */
  decidesAll: boolean
  /** Sees subjects of others' mail. */
  readsContacts: boolean
}

export async function deciderOf(ctx: Pick<Context, 'db'>, caller: Caller): Promise<Decider> {
  const { tenantId, salespersonId } = caller
  const { roles, readsContacts } = await readAccess(ctx, caller)
  return {
    salespersonId,
    addresses: await listOwnAddresses(ctx.db, { tenantId, salespersonId }),
    decidesAll: roles.has('manager') || roles.has('administrator'),
    readsContacts,
  }
}

/** They sent or got the message, or brought it. */
export const isConcerned = (
  { salespersonId, addresses }: Decider,
  row: Pick<LoggedMessageRow, 'addresses' | 'pushed_by'>,
): boolean =>
  row.pushed_by === salespersonId ||
  (row.addresses ?? []).some((address) => addresses.includes(address))
