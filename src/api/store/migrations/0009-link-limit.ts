import { sql, type Kysely, type Migration } from 'kysely'

/** How many new targets of links a person has had sealed on their last day: one host leads to all of them. */
export const linkLimit: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      alter table salesperson
        add column targets_day integer,
        add column targets_made integer not null default 0
    `.execute(db)
  },
}
