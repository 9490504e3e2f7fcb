import type { Role } from '../../contract/people.ts'

/** Who looks at the log. */
export interface Reader {
  salespersonId: string
  roles: ReadonlySet<Role>
  /** Sees colleagues' entries; all but an administrator who was not granted it. */
  readsContacts: boolean
}

/** Whose something is, and whose team they are in. */
interface Owned {
  salesperson_id: string
  manager_id: string | null
}

/** The log is shared within the organisation; an administrator sees what is their own. */
export function maySee({ salesperson_id }: Pick<Owned, 'salesperson_id'>, reader: Reader): boolean {
  return reader.readsContacts || salesperson_id === reader.salespersonId
}

/** What people make of an entry is its own salesperson's and their manager's. */
export function mayChange(owned: Owned, { salespersonId, roles }: Reader): boolean {
  if (owned.salesperson_id === salespersonId) return true
  return owned.manager_id === salespersonId && roles.has('manager')
}
