import { sql, type Kysely, type Migration } from 'kysely'

/** What the pane asks for most, by index. */
export const indexes: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS = [
  // The followed list as it is ordered; else the mails of everybody, or all of one's own, are read for a page.
  `create index follow_in_list
    on follow (tenant_id, salesperson_id, coalesce(activated_at, created_at) desc, key desc)`,
  // Counted with each page of alerts; few, however many were seen.
  `create index alert_unseen on alert (tenant_id, salesperson_id) where state = 'shown'`,
]
