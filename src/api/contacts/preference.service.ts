import type { BulkPreferenceReply, BulkPreferenceRequest } from '../../contract/contact.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import { storableText } from '../store/storable-text.ts'
import { ensurePeople } from './contact.service.ts'
import { listContactsByAddress } from './contact.store.ts'
import { isInternalAddress } from './internal-address.ts'
import {
  addressLines,
  isKeptOut,
  preferenceOutcome,
  type PreferenceOutcome,
  type PreferenceWish,
  type PreferringContact,
} from './preference.ts'
import { lockPreferences, updatePreferences, updateTypes } from './preference.store.ts'

interface Person {
  /** Normalised. */
  email: string
  name?: string | null
}

interface Wish extends PreferenceWish {
  reason?: string | undefined
}

/** What became of a wish for one address. */
interface Preferred {
  outcome: PreferenceOutcome
  /** Absent: a colleague, or somebody who was erased. */
  contact?: PreferringContact & { id: string }
}

/**
 * Sets a follow preference; an unknown address becomes a contact with it.
 *
 * Hits are judged by the preference of the moment they are recorded, so that a change takes effect
 * at once, for mail already sent as well (law 5).
 *
 * Colleagues are never followed, so there is nothing that they could be kept out of. Somebody who
 * opted out while outside may still be allowed again: until then new mail to them is refused.
 *
 * @throws Problem `internal-only` for a colleague who did not opt out, `refused-by-recipient` where
 *   they refused themselves, or were erased
 */
export async function preferFollow(
  ctx: Context,
  caller: Caller,
  { email, name = null, ...wish }: Person & Wish,
): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    const preferred = await prefer({ ...ctx, db }, caller, { people: [{ email, name }], wish })
    const { outcome = 'refused', contact } = preferred.get(email) ?? {}
    if (outcome === 'colleague')
      throw new Problem('internal-only', 'Colleagues are never followed', { about: [email] })
    if (outcome === 'refused')
      throw new Problem('refused-by-recipient', 'The recipient refused', { about: [email] })
    // Who is new is allowed already.
    if (!contact || contact.preference === wish.preference) return
    const detail = { from: contact.preference, to: wish.preference }
    await audit({ ...ctx, db }, caller, { subject: `contact ${contact.id}`, detail })
  })
}

/**
 * Sets the follow preference of a list of addresses as typed. A line that cannot be done stops no
 * other; those that can are done together, or none of them.
 *
 * @returns what became of each line, in order
 */
export async function preferFollowOfMany(
  ctx: Context,
  caller: Caller,
  { addresses, ...wish }: BulkPreferenceRequest,
): Promise<BulkPreferenceReply> {
  const lines = addressLines(addresses)
  const people = lines.flatMap(({ email }) => (email === undefined ? [] : [{ email }]))
  const preferred = await ctx.db.transaction().execute(async (db) => {
    const outcomes = await prefer({ ...ctx, db }, caller, { people, wish })
    const changed = [...outcomes.values()].filter(({ outcome }) => outcome === 'changed')
    if (changed.length === 0) return outcomes
    const contacts = changed.flatMap(({ contact }) => (contact ? [contact.id] : []))
    const { preference: to, type } = wish
    const detail = { to, ...(type && { type }), changed: contacts.length, contacts }
    await audit({ ...ctx, db }, caller, { subject: null, detail })
    return outcomes
  })
  const results = addresses.map((address, index) => {
    const { email = '', outcome } = lines[index] ?? {}
    return { address, outcome: outcome ?? preferred.get(email)?.outcome ?? 'refused' }
  })
  return { results }
}

/**
 * What becomes of a wish for everybody, by address; it is done, too. Who is gone from the answer was
 * erased.
 *
 * @param people each address once
 */
async function prefer(
  ctx: Context,
  caller: Caller,
  { people, wish }: { people: readonly Person[]; wish: Wish },
): Promise<Map<string, Preferred>> {
  const { tenantId } = caller
  const addresses = people.map(({ email }) => email)
  const before = await listContactsByAddress(ctx.db, { tenantId, addresses })
  const known = new Map(before.map((contact) => [contact.email, contact]))
  const internal = await listInternalDomains(ctx.db, tenantId)
  const isColleague = ({ email }: Person) =>
    isInternalAddress(email, internal) && isKeptOut(known.get(email), wish)

  const outside = people.filter((person) => !isColleague(person))
  const ids = await ensurePeople(ctx, tenantId, outside)
  const contacts = await lockPreferences(ctx.db, { tenantId, contactIds: [...ids.values()] })
  const outcomes = contacts.map((contact): [string, Preferred] => {
    const outcome = known.has(contact.email) ? preferenceOutcome(contact, wish) : 'changed'
    return [contact.email, { outcome, contact }]
  })
  const changed = outcomes.flatMap(([, { outcome, contact }]) =>
    outcome === 'changed' && contact ? [contact.id] : [],
  )
  await write(ctx, caller, { contactIds: changed, wish })
  const colleagues = people.filter(isColleague)
  return new Map([
    ...outcomes,
    ...colleagues.map(({ email }): [string, Preferred] => [email, { outcome: 'colleague' }]),
  ])
}

async function write(
  { db, now }: Context,
  { tenantId, salespersonId }: Caller,
  { contactIds, wish }: { contactIds: readonly string[]; wish: Wish },
): Promise<void> {
  const { preference, type } = wish
  const reason = storableText(wish.reason ?? '').trim() || null
  await updatePreferences(
    db,
    { tenantId, contactIds },
    { preference, reason, salespersonId, at: now() },
  )
  if (type) await updateTypes(db, { tenantId, contactIds }, type)
}

async function audit(
  { db, now }: Context,
  { tenantId, salespersonId }: Caller,
  act: { subject: string | null; detail: Record<string, unknown> },
): Promise<void> {
  const action = 'preference-changed'
  await appendAudit(db, {
    ...act,
    ...{ tenantId, at: now(), actor: 'person', actorId: salespersonId, action },
  })
}
