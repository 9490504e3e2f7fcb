import { sql, type Kysely, type Migration } from 'kysely'

/** Since when somebody is let in no more, whatever their token says; null: they are. */
export const people: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table salesperson add column barred_at timestamptz`.execute(db)
  },
}
