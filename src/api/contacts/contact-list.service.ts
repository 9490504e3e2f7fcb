import type { ContactPreference, ContactPreferenceList } from '../../contract/contact.ts'
import type { Input } from '../../contract/routes.ts'
import type { RecipientReason } from '../../contract/recipient.ts'
import { knowPeople } from '../consent/permission.service.ts'
import type { Context } from '../context.ts'
import { shownPage, textPage } from '../http/text-page.ts'
import { listContactPreferences, type ListedContact } from './contact-list.store.ts'

/**
 * A page of an organisation's contacts with their preference, their consent, and why they are not
 * measured; no engagement.
 *
 * @throws Problem `invalid-request` where the cursor is of another listing
 */
export async function listPreferences(
  ctx: Pick<Context, 'db'>,
  tenantId: string,
  query: Input<'listContacts'>['query'],
): Promise<ContactPreferenceList> {
  const page = textPage('contacts', query)
  const { search, preference, consent } = query
  const { after, limit } = page
  const wanted = { tenantId, search, preference, consent, after, limit }
  const read = await listContactPreferences(ctx.db, wanted)
  const { items, nextCursor } = shownPage(page, read, ({ email }) => email)
  const addresses = items.map(({ email }) => email)
  const { people } = await knowPeople(ctx, tenantId, addresses)
  return {
    items: items.map((row) =>
      contactPreference(row, people.get(row.email)?.permission.reason ?? null),
    ),
    nextCursor,
  }
}

function contactPreference(row: ListedContact, reason: RecipientReason | null): ContactPreference {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    type: row.type,
    accountName: row.account_name,
    preference: row.preference,
    preferenceChangedAt: row.preference_changed_at?.toISOString() ?? null,
    preferenceChangedBy: row.changed_by_name,
    preferenceReason: row.preference_reason,
    consent: row.consent,
    consentSince: row.consent_at?.toISOString() ?? null,
    reason,
  }
}
