import { sql, type Kysely, type Migration } from 'kysely'

/**
 * From where our own people call, for processes that never see them sign in. Unlogged: it is gone after hours
 * anyway, and neither the write-ahead log nor a standby nor a dump of ours has it.
 */
export const networks: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create unlogged table team_network (
        tenant_id uuid not null,
        hash integer not null,
        written_at timestamptz not null,
        constraint team_network_pkey primary key (tenant_id, hash),
        constraint team_network_tenant_id_fkey foreign key (tenant_id) references organisation (tenant_id)
          on delete cascade
      )`.execute(db)
    await sql`create index team_network_by_time on team_network (written_at)`.execute(db)
  },
}
