import { sql, type Kysely, type Migration } from 'kysely'

/** Alerts, and for each salesperson what they want of them and how far they have come. */
export const alerts: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const KINDS = `('first-open', 'first-click', 'file-view', 'reply', 'opened-again')`

const STATEMENTS = [
  `create table alert (
    tenant_id uuid not null,
    id uuid not null,
    salesperson_id uuid not null,
    follow_key text not null,
    kind text not null check (kind in ${KINDS}),
    interaction_id uuid not null,
    contact_id uuid,
    at timestamptz not null,
    state text not null check (state in ('pending', 'shown', 'seen', 'retracted')),
    muted boolean not null,
    quiet boolean not null,
    held_until timestamptz not null,
    shown_at timestamptz,
    seen_at timestamptz,
    created_at timestamptz not null,
    position bigint not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, follow_key) references follow on delete cascade,
    foreign key (tenant_id, salesperson_id) references salesperson on delete cascade,
    check (state in ('pending', 'retracted') or shown_at is not null)
  )`,
  `create index alert_by_follow on alert (tenant_id, follow_key)`,
  `create index alert_by_time on alert (tenant_id, salesperson_id, at desc, id desc)`,
  `create index alert_by_position on alert (tenant_id, salesperson_id, position)`,
  `create index alert_by_age on alert (tenant_id, created_at)`,
  // The queue of those held back: short, however many alerts there are.
  `create index alert_held on alert (tenant_id, held_until) where state = 'pending'`,
  `create table alert_inbox (
    tenant_id uuid not null,
    salesperson_id uuid not null,
    position bigint not null default 0,
    kinds_off text[] not null default '{}',
    quiet_from text,
    quiet_to text,
    time_zone text,
    primary key (tenant_id, salesperson_id),
    foreign key (tenant_id, salesperson_id) references salesperson on delete cascade,
    check ((quiet_from is null) = (quiet_to is null) and (quiet_from is null) = (time_zone is null))
  )`,
]
