import { everybody, type Person } from '../../../src/sandbox/cast.ts'
import { openMailStore, type MailStore } from '../../../src/sandbox/mail/mail-store.ts'
import { createPostOffice, type PostOffice } from '../../../src/sandbox/mail/post-office.ts'

export const BO: Person = { name: 'Bo Karlsson', email: 'bo@contoso.example' }
export const MARA: Person = { name: 'Mara Novak', email: 'mara@northwind.example' }

/** A small world in memory: time moves a minute with every look at the clock, ids count up. */
export function smallWorld(file: string | null = null): { store: MailStore; office: PostOffice } {
  const store = openMailStore(file, everybody)
  let minutes = 0
  let ids = 0
  const now = () => new Date(Date.UTC(2026, 10, 21, 9, (minutes += 1)))
  return { store, office: createPostOffice(store, { now, newId: () => `id-${(ids += 1)}` }) }
}
