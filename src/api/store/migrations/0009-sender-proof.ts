import { sql, type Kysely, type Migration } from 'kysely'

/** How far it is proven that a logged mail comes from whom it names; null: decided before that was kept. */
export const senderProof: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table logged_message add column sender_proof text`.execute(db)
  },
}
