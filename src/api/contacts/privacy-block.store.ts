import { sql } from 'kysely'
import type { ContactRow, Db } from '../store/schema.ts'

/** A contact, held until the transaction ends: whoever logs mail with them waits. */
export async function holdContact(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<ContactRow | undefined> {
  return db
    .selectFrom('contact')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** A contact's block with the name of who set it; undefined: nobody of that address is known. */
export async function findPrivacyBlock(
  db: Db,
  { tenantId, email }: { tenantId: string; email: string },
) {
  return db
    .selectFrom('contact as c')
    .leftJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.id', '=', 'c.privacy_blocked_by'),
    )
    .select(['c.privacy_blocked', 'c.privacy_blocked_at', 'c.privacy_blocked_reason'])
    .select('s.name as changed_by_name')
    .where('c.tenant_id', '=', tenantId)
    .where('c.email', '=', email)
    .executeTakeFirst()
}

interface Block {
  isBlocked: boolean
  reason: string | null
  by: string
  at: Date
}

/** Blocks or opens a contact, and notes who did, when and why. */
export async function updatePrivacyBlock(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
  { isBlocked, reason, by, at }: Block,
): Promise<void> {
  await db
    .updateTable('contact')
    .set({
      privacy_blocked: isBlocked,
      privacy_blocked_at: at,
      privacy_blocked_by: by,
      privacy_blocked_reason: reason,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/**
 * Has undecided mail with somebody decided anew, also mail to an address of theirs with something
 * behind a plus: where it must not be logged any more, nothing of it is kept. Before the contact is
 * held, as whoever decides holds messages first.
 */
export async function reconsiderMessages(
  db: Db,
  { tenantId, email, at }: { tenantId: string; email: string; at: Date },
): Promise<void> {
  await sql`
    with theirs as (
      select ${email}::text as address
      union
      select a.address from contact c
      join contact_address a on a.tenant_id = c.tenant_id and a.contact_id = c.id
      where c.tenant_id = ${tenantId}::uuid and c.email = ${email}
    ), concerned as (
      select m.id from logged_message m
      where m.tenant_id = ${tenantId}::uuid and m.status = 'quarantined' and m.facts is not null
        and m.reason in ('unmatched', 'ambiguous', 'forged', 'failed')
        and exists (select from unnest(m.addresses) as one join theirs
          on theirs.address in (one, regexp_replace(one, ${BEHIND_PLUS}, '\\1@')))
      order by m.id for no key update of m
    )
    update logged_message m
    set status = 'waiting', reason = null, next_attempt_at = ${at}, attempts = 0, problem = null,
      decided_at = null
    from concerned where m.tenant_id = ${tenantId}::uuid and m.id = concerned.id
  `.execute(db)
}

const BEHIND_PLUS = '^([^+@]+)[+][^@]*@'
