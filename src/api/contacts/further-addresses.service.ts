import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { listSuppressed } from '../privacy/suppression.store.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import {
  deleteContactAddresses,
  listContactAddresses,
  putContactAddress,
} from './contact-address.store.ts'
import { ensurePeople, erasedForGood } from './contact.service.ts'
import { listContactsByAddress } from './contact.store.ts'
import { addressChange, furtherAddresses } from './further-addresses.ts'
import { isInternalAddress } from './internal-address.ts'
import { holdContact } from './privacy-block.store.ts'

/**
 * Further addresses of a contact; none of one that nobody knows.
 *
 * @param email normalised
 */
export async function readContactAddresses(
  { db }: Pick<Context, 'db'>,
  tenantId: string,
  email: string,
): Promise<string[]> {
  const [contact] = await listContactsByAddress(db, { tenantId, addresses: [email] })
  return contact ? listContactAddresses(db, { tenantId, contactId: contact.id }) : []
}

/**
 * Says which further addresses a contact writes from; an unknown address becomes a contact with them.
 * One may belong to several contacts: then somebody has to say who is meant.
 *
 * @param email normalised
 * @throws Problem `internal-only` for a colleague's address, `refused-by-recipient` for one of somebody
 *   who was erased
 */
export async function setContactAddresses(
  ctx: Context,
  caller: Caller,
  { email, addresses: typed }: { email: string; addresses: readonly string[] },
): Promise<void> {
  const { tenantId, salespersonId: by } = caller
  const to = furtherAddresses(typed, email)
  await ctx.db.transaction().execute(async (db) => {
    const within = { ...ctx, db }
    const from = await readContactAddresses(within, tenantId, email)
    const known = addressChange(from, to)
    if (known.added.length + known.removed.length === 0) return
    await checkAddresses(within, tenantId, known.added)
    const contactId = await heldContact(within, tenantId, email)
    const { added, removed } = addressChange(
      await listContactAddresses(db, { tenantId, contactId }),
      to,
    )
    const at = ctx.now()
    for (const address of added)
      await putContactAddress(db, { tenantId, contactId, address, isPreferred: false, at, by })
    await deleteContactAddresses(db, { tenantId, contactId, addresses: removed })
    await appendAudit(db, {
      ...{ tenantId, at, actor: 'person', actorId: by, action: 'addresses-changed' },
      subject: `contact ${contactId}`,
      detail: { added: added.length, removed: removed.length },
    })
  })
}

async function heldContact(ctx: Context, tenantId: string, email: string): Promise<string> {
  const people = await ensurePeople(ctx, tenantId, [{ email }])
  const id = people.get(email)
  const contact = id === undefined ? undefined : await holdContact(ctx.db, { tenantId, id })
  if (!contact) throw erasedForGood(email)
  return contact.id
}

async function checkAddresses(
  { db }: Context,
  tenantId: string,
  addresses: readonly string[],
): Promise<void> {
  const internal = await listInternalDomains(db, tenantId)
  const colleague = addresses.find((address) => isInternalAddress(address, internal))
  if (colleague !== undefined)
    throw new Problem('internal-only', 'An address of our own is no contact’s', {
      about: [colleague],
    })
  const [erased] = await listSuppressed(db, { tenantId, addresses })
  if (erased !== undefined) throw erasedForGood(erased)
}
