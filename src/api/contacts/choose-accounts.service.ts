import { listAccountPersons, movePersons } from '../accounts/activity-move.store.ts'
import { updateAccountOf } from '../accounts/held-people.store.ts'
import type { Context } from '../context.ts'
import { personOf } from '../enrichment/person.ts'
import { grouped } from '../grouped.ts'
import { findFingerprintKey } from '../privacy/suppression.store.ts'
import { updateLoosened } from '../settings/organisation.store.ts'
import { listContactAddresses } from './contact-address.store.ts'
import type { PlannedContact } from './contact-import-plan.ts'

type Chosen = PlannedContact & { id: string }

/**
 * Gives contacts the accounts that were chosen for them, and what was collected of them goes along. Who
 * comes from another account may be measured from now on who was not before: earlier hits are not
 * recorded (law 5).
 *
 * @param contacts that are held; those without a choice stay where they are
 */
export async function chooseAccounts(
  ctx: Context,
  tenantId: string,
  contacts: readonly Chosen[],
): Promise<void> {
  const isChosen = { isChosen: true }
  for (const [to, chosen] of grouped(contacts, ({ accountId }) => accountId)) {
    if (to === null) continue
    const contactIds = chosen.map(({ id }) => id)
    await updateAccountOf(ctx.db, { tenantId, contactIds, to }, isChosen)
  }
  const movers = contacts.filter(isMoving)
  if (movers.length > 0) await updateLoosened(ctx.db, tenantId, ctx.now())
  for (const [from, moved] of grouped(movers, ({ before }) => before?.accountId ?? null))
    if (from !== null) await moveCollected(ctx, { tenantId, from }, moved)
}

/** From one account to another. */
function isMoving({ accountId, before }: Chosen): boolean {
  return accountId !== null && before !== undefined && before.accountId !== accountId
}

async function moveCollected(
  ctx: Context,
  { tenantId, from }: { tenantId: string; from: string },
  contacts: readonly Chosen[],
): Promise<void> {
  const known = await listAccountPersons(ctx.db, { tenantId, accountId: from })
  if (known.length === 0) return
  const all = new Set(known.map(({ person }) => person))
  const key = await findFingerprintKey(ctx.db, tenantId)
  for (const { id, email, accountId } of contacts) {
    const further = await listContactAddresses(ctx.db, { tenantId, contactId: id })
    const persons = [email, ...further].map((address) => personOf(key, address))
    const going = persons.filter((person) => all.has(person))
    if (accountId !== null)
      await movePersons(ctx.db, { tenantId, from, to: accountId, persons: going })
  }
}
