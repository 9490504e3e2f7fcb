import { sql } from 'kysely'
import { listRules } from '../consent/consent-facts.store.ts'
import type { ModeRules } from '../consent/mode.ts'
import { permissionOf } from '../consent/permission.ts'
import { grouped } from '../grouped.ts'
import type { Db } from '../store/schema.ts'
import type { FollowedMail, MailRecipient } from './followed-mail.ts'

interface Wanted {
  tenantId: string
  keys: readonly string[]
}

/**
 * Followed emails of one tenant with what decides about recording, by message key, held until the
 * transaction ends: unfollowing, opting out and switching off wait for it. So nothing is recorded
 * after one of them was acknowledged, and what was recorded before them stands (law 5).
 *
 * Rows are held in one order everywhere (organisation, emails, contacts), so that two that wait
 * never wait for each other. Keys the tenant does not have are not in the answer.
 */
export async function lockFollowedMails(
  db: Db,
  { tenantId, keys }: Wanted,
): Promise<Map<string, FollowedMail>> {
  const organisation = await lockOrganisationTerms(db, tenantId)
  const follows = await db
    .selectFrom('follow')
    .select([
      'key',
      'colleagues',
      'has_others as hasOthers',
      'state',
      'activated_at as activatedAt',
      'deliver_at as deliverAt',
    ])
    .select(['measure_opens as opens', 'measure_clicks as clicks', 'erased'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .orderBy('key')
    // Two that judge the same mail would each miss what the other adds.
    .forNoKeyUpdate()
    .execute()
  const rules = {
    defaultMode: organisation?.defaultMode ?? 'off',
    rules: await listRules(db, tenantId),
  }
  const recipients = await lockRecipients(db, { tenantId, keys }, rules)
  return new Map(
    follows.map(({ key, colleagues, hasOthers, opens, clicks, ...follow }) => [
      key,
      {
        follow: { ...follow, measures: { opens, clicks } },
        organisation,
        recipients: recipients.get(key) ?? [],
        colleagues,
        hasOthers,
      },
    ]),
  )
}

/** Held against whoever changes switches, rules and accounts. */
async function lockOrganisationTerms(db: Db, tenantId: string) {
  return db
    .selectFrom('organisation')
    .select(['follow_enabled as followEnabled', 'follow_enabled_since as followEnabledSince'])
    .select(['mixed_groups as mixedGroups', 'loosened_at as loosenedAt'])
    .select(['default_mode as defaultMode', 'interaction_days as interactionDays'])
    .where('tenant_id', '=', tenantId)
    .forShare()
    .executeTakeFirst()
}

/**
 * Who a mail goes to changes only with the mail locked, what holds of a contact at any time, and of
 * accounts and rules only with the organisation locked.
 */
async function lockRecipients(
  db: Db,
  { tenantId, keys }: Wanted,
  rules: ModeRules,
): Promise<Map<string, MailRecipient[]>> {
  const rows = await db
    .selectFrom('follow_recipient as r')
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.id', '=', 'r.contact_id'),
    )
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.account_id'),
    )
    .select(['r.follow_key', 'c.id as contactId', 'c.email', 'c.account_id as accountId'])
    .select(['c.preference', 'c.allowed_since as allowedSince', 'c.consent'])
    .select('a.preference as accountPreference')
    .where('r.tenant_id', '=', tenantId)
    .where(sql<boolean>`r.follow_key = any(${[...keys]}::text[])`)
    .orderBy('c.email')
    .forShare('c')
    .execute()
  return grouped(
    rows,
    ({ follow_key }) => follow_key,
    ({ follow_key: _, accountPreference, ...person }): MailRecipient => {
      const known = { accountPreference: accountPreference ?? 'allow', isErased: false }
      const { contactId, email } = person
      return { contactId, email, permission: permissionOf({ ...person, ...known }, rules) }
    },
  )
}
