import type { Role } from '../../contract/people.ts'

/** The signed-in salesperson of a request; identity is tenant and id, never the address. */
export interface Caller {
  tenantId: string
  /** Entra object id. */
  salespersonId: string
  name: string
  email: string
  /** Signed in from another organisation: the address says nothing about this one. */
  isGuest?: boolean
  /** Roles that Entra gives; an administrator here may have given more. */
  claimedRoles?: readonly Role[]
}
