import { ensurePeople, erasedForGood } from '../contacts/contact.service.ts'
import { listContactsByAddress } from '../contacts/contact.store.ts'
import { isInternalAddress } from '../contacts/internal-address.ts'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { listSuppressed } from '../privacy/suppression.store.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import { updateTimeZone } from './contact-zone.store.ts'
import { isNamedZone } from './zone-time.ts'

interface Chosen {
  tenantId: string
  /** Normalised. */
  email: string
  /** Null: nobody says any more. */
  timeZone: string | null
}

/**
 * Sets which time zone a contact is in; an unknown address becomes a contact with it.
 *
 * @throws Problem `invalid-request` for no zone, `internal-only` for a colleague's address,
 *   `refused-by-recipient` for that of somebody who was erased
 */
export async function setContactZone(
  ctx: Context,
  { tenantId, email, timeZone }: Chosen,
): Promise<void> {
  if (timeZone !== null && !isNamedZone(timeZone)) {
    throw new Problem('invalid-request', 'There is no such time zone', { about: ['timeZone'] })
  }
  await ctx.db.transaction().execute(async (db) => {
    const within = { ...ctx, db }
    const contactId = await contactToChange(within, { tenantId, email, timeZone })
    if (contactId) await updateTimeZone(db, { tenantId, contactId, timeZone })
  })
}

/** @returns undefined where nobody is known and nothing is said */
async function contactToChange(
  ctx: Context,
  { tenantId, email, timeZone }: Chosen,
): Promise<string | undefined> {
  if (isInternalAddress(email, await listInternalDomains(ctx.db, tenantId))) {
    throw new Problem('internal-only', 'This is a colleague', { about: [email] })
  }
  const of = { tenantId, addresses: [email] }
  if ((await listSuppressed(ctx.db, of)).has(email)) throw erasedForGood(email)
  const [known] = await listContactsByAddress(ctx.db, of)
  if (known || timeZone === null) return known?.id
  const made = (await ensurePeople(ctx, tenantId, [{ email }])).get(email)
  if (!made) throw erasedForGood(email)
  return made
}
