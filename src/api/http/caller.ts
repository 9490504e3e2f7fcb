import type { Role } from '../../contract/people.ts'
import type { Membership } from './membership.ts'

/** The signed-in salesperson of a request; identity is tenant and id, never the address. */
export interface Caller {
  tenantId: string
  /** Entra object id. */
  salespersonId: string
  name: string
  email: string
  /** Of a guest, the address says nothing about this organisation. Undefined: `untold`. */
  membership?: Membership
  /** Roles that Entra gives; an administrator here may have given more. */
  claimedRoles?: readonly Role[]
}
