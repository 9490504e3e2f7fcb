import { sql } from 'kysely'
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
  const organisation = await db
    .selectFrom('organisation')
    .select(['follow_enabled as followEnabled', 'follow_enabled_since as followEnabledSince'])
    .where('tenant_id', '=', tenantId)
    .forShare()
    .executeTakeFirst()
  const follows = await db
    .selectFrom('follow')
    .select([
      'key',
      'colleagues',
      'has_others as hasOthers',
      'state',
      'activated_at as activatedAt',
    ])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .orderBy('key')
    // Two that judge the same mail would each miss what the other adds.
    .forNoKeyUpdate()
    .execute()
  const recipients = await lockRecipients(db, { tenantId, keys })
  return new Map(
    follows.map(({ key, colleagues, hasOthers, ...follow }) => [
      key,
      { follow, organisation, recipients: recipients.get(key) ?? [], colleagues, hasOthers },
    ]),
  )
}

/** Who a mail goes to changes only with the mail locked, what holds of a contact at any time. */
async function lockRecipients(
  db: Db,
  { tenantId, keys }: Wanted,
): Promise<Map<string, MailRecipient[]>> {
  const rows = await db
    .selectFrom('follow_recipient as r')
    .innerJoin('contact as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.id', '=', 'r.contact_id'),
    )
    .select(['r.follow_key', 'c.id as contactId', 'c.email'])
    .select(['c.preference', 'c.allowed_since as allowedSince'])
    .where('r.tenant_id', '=', tenantId)
    .where(sql<boolean>`r.follow_key = any(${[...keys]}::text[])`)
    .orderBy('c.email')
    .forShare('c')
    .execute()
  const byKey = new Map<string, MailRecipient[]>()
  for (const { follow_key: key, ...recipient } of rows) {
    const same = byKey.get(key)
    if (same) same.push(recipient)
    else byKey.set(key, [recipient])
  }
  return byKey
}
