import { sql, type Kysely, type Migration } from 'kysely'

/** A file may have several links in a mail, so that each of several people can use up one of their own. */
export const moreLinks: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      alter table file_link drop constraint file_link_tenant_id_follow_key_file_id_key
    `.execute(db)
  },
}
