import { sql, type Kysely, type Migration } from 'kysely'

/** What several processes share. Small tables without a tenant; on Citus they stay where they are. */
export const processes: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table job_lease (
        name text primary key,
        fence bigint not null,
        held_until timestamptz,
        next_at timestamptz not null
      )`.execute(db)
    await sql`
      create table journal_mark (
        id uuid primary key,
        waiting integer not null,
        oldest_at timestamptz,
        seen_at timestamptz not null
      )`.execute(db)
  },
}
