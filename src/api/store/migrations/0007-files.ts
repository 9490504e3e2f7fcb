import { sql, type Kysely, type Migration } from 'kysely'

/** Files in a store of blobs, and what an administrator decides about tracked files. */
export const files: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS = [
  `alter table file_part
    alter column sealed drop not null,
    add column blob text,
    add constraint file_part_place_check check ((sealed is null) <> (blob is null))`,
  `alter table organisation
    add column files_shared boolean not null default true,
    add column file_max_mb integer not null default 25 check (file_max_mb between 1 and 25),
    add column file_most_days integer not null default 365
      check (file_most_days between 1 and 365),
    add column file_quota_mb integer check (file_quota_mb > 0)`,
]
