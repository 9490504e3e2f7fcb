import { sql, type Kysely, type Migration } from 'kysely'

/**
 * What can be distributed by tenant: no key empties a column when what it refers to goes, since Citus
 * knows no such key; whoever deletes does it. And what is too old is found by tenant.
 */
export const plainKeys: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

/** In place of the key with the action, the same without; each a statement of its own, as Citus wants. */
const plain = (table: string, column: string, target: string) => [
  `alter table ${table} drop constraint ${table}_tenant_id_${column}_fkey`,
  `alter table ${table} add constraint ${table}_tenant_id_${column}_fkey
    foreign key (tenant_id, ${column}) references ${target}`,
]

const STATEMENTS = [
  ...plain('opportunity', 'contact_id', 'contact'),
  ...plain('log_entry', 'opportunity_id', 'opportunity'),
  ...plain('reminder', 'contact_id', 'contact'),
  ...plain('individual_recipient', 'follow_key', 'follow'),
  // The key asks for each contact that goes; else all opportunities would be read for it.
  `create index opportunity_by_contact on opportunity (tenant_id, contact_id)
    where contact_id is not null`,
  `create index reminder_by_age on reminder (tenant_id, settled_at) where settled_at is not null`,
  `create index own_view_by_age on own_view (tenant_id, at)`,
]
