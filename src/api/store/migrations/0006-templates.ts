import { sql, type Kysely, type Migration } from 'kysely'

/** Texts to be used again, and in which followed mails they were. */
export const templates: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of TEMPLATES) await sql.raw(statement).execute(db)
  },
}

const TEMPLATES = [
  // Never deleted but with the organisation: figures of mails refer to it.
  `create table template (
    tenant_id uuid not null references organisation on delete cascade,
    id uuid not null,
    owner_id uuid not null,
    name text not null,
    category text,
    scope text not null check (scope in ('own', 'team', 'organisation')),
    archived_at timestamptz,
    version_id uuid not null,
    changed_at timestamptz not null,
    created_at timestamptz not null,
    times_used integer not null default 0 check (times_used >= 0),
    revision integer not null default 0,
    primary key (tenant_id, id)
  )`,
  `create index template_by_owner on template (tenant_id, owner_id)`,
  `create table template_version (
    tenant_id uuid not null,
    id uuid not null,
    template_id uuid not null,
    number integer not null check (number > 0),
    subject text,
    html text not null,
    created_at timestamptz not null,
    created_by uuid,
    restored_from integer,
    primary key (tenant_id, id),
    unique (tenant_id, template_id, number),
    foreign key (tenant_id, template_id) references template on delete cascade
  )`,
  // A mail counts once for a template, with the version that was inserted last.
  `create table template_use (
    tenant_id uuid not null,
    follow_key text not null,
    template_id uuid not null,
    version_id uuid not null,
    has_links boolean not null,
    primary key (tenant_id, follow_key, template_id),
    foreign key (tenant_id, follow_key) references follow on delete cascade,
    foreign key (tenant_id, template_id) references template on delete cascade,
    foreign key (tenant_id, version_id) references template_version on delete cascade
  )`,
  `create index template_use_by_template on template_use (tenant_id, template_id, version_id)`,
]
