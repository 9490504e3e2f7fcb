/** The signed-in salesperson of a request; identity is tenant and id, never the address. */
export interface Caller {
  tenantId: string
  /** Entra object id. */
  salespersonId: string
  name: string
  email: string
}
