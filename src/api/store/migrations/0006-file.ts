import { sql, type Kysely, type Migration } from 'kysely'

/** Files that recipients get by a tracked link. */
export const file: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of FILES) await sql.raw(statement).execute(db)
  },
}

const FILES = [
  `create table file (
    tenant_id uuid not null,
    id uuid not null,
    salesperson_id uuid not null,
    name text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    removed_at timestamptz,
    password_hash text,
    one_time boolean not null,
    current_version integer not null default 0,
    linked_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, salesperson_id) references salesperson
  )`,
  `create index file_by_salesperson on file (tenant_id, salesperson_id, created_at desc)`,
  `create table file_version (
    tenant_id uuid not null,
    file_id uuid not null,
    version integer not null,
    state text not null check (state in ('uploading', 'checking', 'ready')),
    name text not null,
    size integer not null check (size > 0),
    type text,
    is_scanned boolean not null default false,
    data_key text not null,
    created_at timestamptz not null,
    replaced_at timestamptz,
    primary key (tenant_id, file_id, version),
    foreign key (tenant_id, file_id) references file on delete cascade
  )`,
  `create table file_part (
    tenant_id uuid not null,
    file_id uuid not null,
    version integer not null,
    number integer not null,
    sealed bytea not null,
    primary key (tenant_id, file_id, version, number),
    foreign key (tenant_id, file_id, version) references file_version on delete cascade
  )`,
  // It is sealed: there is nothing to compress.
  `alter table file_part alter column sealed set storage external`,
  `create table file_link (
    tenant_id uuid not null,
    follow_key text not null,
    number integer not null,
    file_id uuid not null,
    created_at timestamptz not null,
    downloads integer not null default 0,
    used_at timestamptz,
    failures integer not null default 0,
    failures_since timestamptz,
    primary key (tenant_id, follow_key, number),
    unique (tenant_id, follow_key, file_id),
    foreign key (tenant_id, follow_key) references follow on delete cascade,
    foreign key (tenant_id, file_id) references file on delete cascade
  )`,
  `create index file_link_by_file on file_link (tenant_id, file_id)`,
]
