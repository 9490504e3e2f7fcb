import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { accessOf, type Access } from './access.ts'
import { findGrants } from './access.store.ts'

/** What a call takes beyond being signed in. What a manager may do, an administrator may as well. */
export interface Entrance {
  role?: 'manager' | 'administrator'
  hidden?: true
}

const NOTHING = { isManager: false, isAdministrator: false, readsContacts: false, barredAt: null }

/** What a caller may act as and see at this moment: what was taken away holds at once. */
export async function readAccess(ctx: Pick<Context, 'db'>, caller: Caller): Promise<Access> {
  const grants = await findGrants(ctx.db, caller)
  return accessOf(caller.claimedRoles ?? [], grants ?? NOTHING)
}

/**
 * Lets a caller into a call, or not.
 *
 * @throws Problem `barred` for who was shut out, whatever the token says; `not-allowed` without the role, `organisation-off` where what was collected is
 *   hidden because Follow is switched off
 */
export async function admit(
  ctx: Pick<Context, 'db'>,
  caller: Caller,
  { role, hidden }: Entrance,
): Promise<void> {
  const grants = { ...NOTHING, followEnabled: false, ...(await findGrants(ctx.db, caller)) }
  if (grants.barredAt) throw new Problem('barred', 'An administrator shut this person out')
  const { roles } = accessOf(caller.claimedRoles ?? [], grants)
  if (role && !mayAct(roles, role)) {
    throw new Problem('not-allowed', `This takes the role of ${role}`)
  }
  if (hidden && !grants.followEnabled) {
    throw new Problem('organisation-off', 'Follow is switched off for this organisation')
  }
}

const mayAct = (roles: Access['roles'], role: 'manager' | 'administrator'): boolean =>
  roles.has(role) || roles.has('administrator')
