import { sql, type Kysely, type Migration } from 'kysely'

/** When mail is held back until, and where contacts are by the clock. */
export const timing: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS = [
  `alter table follow add column deliver_at timestamptz`,
  `alter table contact add column time_zone text`,
  `create table contact_clock (
    tenant_id uuid not null,
    contact_id uuid not null,
    at timestamptz not null,
    offset_minutes smallint not null check (offset_minutes between -720 and 840),
    primary key (tenant_id, contact_id, at),
    foreign key (tenant_id, contact_id) references contact on delete cascade
  )`,
  `create index contact_clock_by_age on contact_clock (tenant_id, at)`,
]
