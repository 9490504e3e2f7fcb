import { sql, type Kysely, type Migration } from 'kysely'

/** When a salesperson's mail went out and the send handler had not run. */
export const heartbeat: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table salesperson add column send_handler_missed_at timestamptz`.execute(db)
  },
}
