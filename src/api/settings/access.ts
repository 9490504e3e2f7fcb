import type { Role } from '../../contract/people.ts'

/** What an administrator gave somebody here. */
export interface Grants {
  isManager: boolean
  isAdministrator: boolean
  readsContacts: boolean
}

/** What somebody may act as, and see. */
export interface Access {
  roles: ReadonlySet<Role>
  /**
   * Sees interactions of contacts on colleagues' mail as well. An administrator who was not granted it
   * sees those on their own mail only.
   */
  readsContacts: boolean
}

/**
 * Puts together what Entra and an administrator gave. Who is not an administrator reads contacts,
 * because contacts are shared.
 *
 * @param claimed roles of the access token
 */
export function accessOf(claimed: readonly Role[], grants: Grants): Access {
  const roles = new Set<Role>(['salesperson', ...claimed])
  if (grants.isManager) roles.add('manager')
  if (grants.isAdministrator) roles.add('administrator')
  return { roles, readsContacts: !roles.has('administrator') || grants.readsContacts }
}
