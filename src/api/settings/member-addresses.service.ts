import { appendAudit } from '../audit/audit.store.ts'
import { addressChange, furtherAddresses } from '../contacts/further-addresses.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import type { Db } from '../store/schema.ts'
import { changeMemberAddresses, listMemberAddresses } from './member-address.store.ts'
import { lockOrganisation } from './organisation.store.ts'
import { findSalesperson, type SalespersonRow } from './salesperson.store.ts'

/**
 * Further addresses that a salesperson writes from or is written to.
 *
 * @throws Problem `not-found` for who never signed in
 */
export async function readMemberAddresses(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
  id: string,
): Promise<string[]> {
  await knownMember(db, tenantId, id)
  return listMemberAddresses(db, { tenantId, salespersonId: id })
}

/**
 * Says which further addresses are a salesperson's. It holds from the next message on.
 *
 * @throws Problem `not-found` for who never signed in
 */
export async function setMemberAddresses(
  ctx: Context,
  { tenantId, salespersonId: by }: Caller,
  { id, addresses }: { id: string; addresses: readonly string[] },
): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    // Of two administrators who change the same one, one comes second.
    await lockOrganisation(db, tenantId)
    const { email } = await knownMember(db, tenantId, id)
    const one = { tenantId, salespersonId: id }
    const from = await listMemberAddresses(db, one)
    const change = addressChange(from, furtherAddresses(addresses, email))
    const { added, removed } = change
    if (added.length + removed.length === 0) return
    await changeMemberAddresses(db, one, change)
    await appendAudit(db, {
      ...{ tenantId, at: ctx.now(), actor: 'person', actorId: by, action: 'addresses-changed' },
      subject: `salesperson ${id}`,
      detail: { added: added.length, removed: removed.length },
    })
  })
}

async function knownMember(db: Db, tenantId: string, id: string): Promise<SalespersonRow> {
  const member = await findSalesperson(db, { tenantId, salespersonId: id })
  if (!member) throw new Problem('not-found', 'Nobody of that id has signed in')
  return member
}
