import { sql, type Kysely, type Migration } from 'kysely'

/**
 * Counted hits by day, so that a day is forgotten at once. The table that there is becomes the partition
 * for days without one, in one transaction: who counts sees a table of the same name with the same
 * columns, keys and rows.
 */
export const hitPartitions: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS = [
  // To drop a day would lock the organisations for a key to them. Counting holds its organisation, and
  // a purge removes these rows before it.
  `alter table counted_hit drop constraint counted_hit_tenant_id_fkey`,
  `alter table counted_hit rename to counted_hit_rest`,
  `alter index counted_hit_pkey rename to counted_hit_rest_pkey`,
  `alter index counted_hit_by_age rename to counted_hit_rest_by_age`,
  `create table counted_hit (
    tenant_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    primary key (tenant_id, id)
  ) partition by range (id)`,
  `alter table counted_hit attach partition counted_hit_rest default`,
]
