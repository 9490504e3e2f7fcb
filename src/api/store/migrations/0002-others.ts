import { sql, type Kysely, type Migration } from 'kysely'

/** Whether a followed email went to people whom nobody can name. */
export const others: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table follow add column has_others boolean not null default false`.execute(db)
  },
}
