import type { Member, MemberRequest, Role } from '../../contract/people.ts'

/** Somebody who signed in, as the store has it. */
export interface MemberRow {
  id: string
  name: string
  email: string
  last_seen_at: Date
  is_manager: boolean
  is_administrator: boolean
  reads_contacts: boolean
  barred_at: Date | null
  manager_id: string | null
}

/** A member as the contract shows it. */
export function member(row: MemberRow): Member {
  const roles: Role[] = ['salesperson']
  if (row.is_manager) roles.push('manager')
  if (row.is_administrator) roles.push('administrator')
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    lastSeenAt: row.last_seen_at.toISOString(),
    roles,
    readsContacts: row.reads_contacts,
    isBarred: row.barred_at !== null,
    managerId: row.manager_id,
  }
}

/** What a member has, all of it. */
export type GivenRights = Required<MemberRequest>

/** What is given to a member, in the words of the request. */
export function given(row: MemberRow): GivenRights {
  return {
    isManager: row.is_manager,
    isAdministrator: row.is_administrator,
    readsContacts: row.reads_contacts,
    isBarred: row.barred_at !== null,
    managerId: row.manager_id,
  }
}

/**
 * Whether somebody would see or decide more, or less, who may not be the one to say so: an
 * administrator gives themself nothing, and cannot lock themself out either.
 */
export function changesOwnRights(from: GivenRights, to: GivenRights): boolean {
  return (
    from.isManager !== to.isManager ||
    from.isAdministrator !== to.isAdministrator ||
    from.readsContacts !== to.readsContacts ||
    from.isBarred !== to.isBarred
  )
}

/** What differs, for the audit log; null: nothing does. */
export function memberChange(from: GivenRights, to: GivenRights) {
  const keys = ['isManager', 'isAdministrator', 'readsContacts', 'isBarred', 'managerId'] as const
  const changed = keys.filter((key) => from[key] !== to[key])
  const only = (values: GivenRights) => Object.fromEntries(changed.map((key) => [key, values[key]]))
  return changed.length > 0 ? { from: only(from), to: only(to) } : null
}
