import type { AccountEngagement } from '../../contract/account.ts'
import type { Context } from '../context.ts'
import { DAYS_NEEDED, engagementScore } from '../engagement/engagement-score.ts'
import { utcDayBefore } from '../engagement/utc-day.ts'
import { midnight } from '../enrichment/midnight.ts'
import { personOf } from '../enrichment/person.ts'
import { rollingYear } from '../enrichment/rolling-year.ts'
import { findFingerprintKey } from '../privacy/suppression.store.ts'
import {
  listAddressedContacts,
  listDaysOfContacts,
  listFollowedContacts,
  listPairs,
  type AddressedContact,
} from './account-circle.store.ts'

/** Pairs of people that are shown. */
const PAIRS = 5
/** Contacts that are shown. */
const CONTACTS = 20

type Acquainted = NonNullable<AccountEngagement['acquaintances']>[number]
type Scored = NonNullable<AccountEngagement['contacts']>[number]

interface OneAccount {
  tenantId: string
  id: string
  /** The organisation's. */
  timeZone: string
}

/** People of an account: who of ours knows them best, and who is the most engaged. */
export async function readAccountCircle(
  ctx: Pick<Context, 'db' | 'now'>,
  account: OneAccount,
): Promise<{ acquaintances: Acquainted[]; contacts: Scored[] }> {
  const contacts = await listAddressedContacts(ctx.db, account)
  const [acquaintances, scored] = await Promise.all([
    acquaintancesOf(ctx, account, contacts),
    scoredContacts(ctx, account, contacts),
  ])
  return { acquaintances, contacts: scored }
}

async function acquaintancesOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { tenantId, id, timeZone }: OneAccount,
  contacts: readonly AddressedContact[],
): Promise<Acquainted[]> {
  const until = now()
  const since = midnight(rollingYear(until, timeZone).from, timeZone)
  const contactOf = personsOf(await findFingerprintKey(db, tenantId), contacts)
  const pairs = await listPairs(db, { tenantId, id, contactOf, since, until, limit: PAIRS })
  const names = new Map(contacts.map(({ id: contact, name, email }) => [contact, name ?? email]))
  return pairs.map(({ ours, contact_id, emails, meetings, last_at }) => ({
    ours,
    theirs: (contact_id !== null && names.get(contact_id)) || null,
    emails,
    meetings,
    lastAt: last_at.toISOString(),
  }))
}

/** Which contact a person of an activity is, by any of their addresses. */
function personsOf(key: Buffer, contacts: readonly AddressedContact[]): Map<number, string> {
  return new Map(
    contacts.flatMap(({ id, email, addresses }) =>
      [email, ...addresses].map((address): [number, string] => [personOf(key, address), id]),
    ),
  )
}

async function scoredContacts(
  { db, now }: Pick<Context, 'db' | 'now'>,
  account: OneAccount,
  contacts: readonly AddressedContact[],
): Promise<Scored[]> {
  const at = now()
  const since = utcDayBefore(at, DAYS_NEEDED)
  const [days, followed] = await Promise.all([
    listDaysOfContacts(db, { ...account, since }),
    listFollowedContacts(db, account),
  ])
  const scored = contacts.map(({ id, email, name }): Scored => {
    const score = followed.has(id) ? engagementScore(days.get(id) ?? [], at).score : null
    return { email, name, score, lastInteractionAt: followed.get(id)?.toISOString() ?? null }
  })
  return scored.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1)).slice(0, CONTACTS)
}
