import { sql, type Kysely, type Migration } from 'kysely'

/** What the draft of an individual send carries, and copies put out of the way in Sent Items. */
export const individualParts: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS = [
  `alter table individual_send
    add column templates uuid[] not null default '{}',
    add column asks boolean not null default false,
    add column reminder_id uuid`,
  `alter table individual_recipient add column is_tidied boolean not null default false`,
  // The last choice, and the folder as Microsoft Graph knows it.
  `alter table salesperson
    add column tidies_individual boolean,
    add column individual_folder text`,
]
