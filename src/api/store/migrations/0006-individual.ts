import { sql, type Kysely, type Migration } from 'kysely'

/** Individual sends: what is planned, and how far each recipient's mail is. */
export const individual: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STEPS = `('planned', 'drafted', 'sending', 'sent', 'failed', 'left-out', 'stopped')`

const STATEMENTS = [
  `create table individual_send (
    tenant_id uuid not null,
    id uuid not null,
    salesperson_id uuid not null,
    draft_id text not null,
    subject text not null,
    state text not null check (state in ('open', 'done', 'stopped')),
    unmeasured text not null check (unmeasured in ('send', 'leave-out')),
    shows_names boolean not null,
    tidies boolean not null,
    locale text,
    created_at timestamptz not null,
    fence integer not null default 0,
    holder text,
    leased_until timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, salesperson_id) references salesperson on delete cascade
  )`,
  // Planned twice, because the answer was lost: it is the same one.
  `create unique index individual_send_of_draft
    on individual_send (tenant_id, salesperson_id, draft_id) where state = 'open'`,
  `create index individual_send_by_age
    on individual_send (tenant_id, salesperson_id, created_at desc)`,
  `create table individual_recipient (
    tenant_id uuid not null,
    send_id uuid not null,
    position integer not null,
    email text,
    name text,
    field text not null check (field in ('to', 'cc', 'bcc')),
    step text not null check (step in ${STEPS}),
    failure text check (failure in ('refused', 'address', 'lost')),
    message_id text,
    follow_key text,
    unmeasured text,
    primary key (tenant_id, send_id, position),
    foreign key (tenant_id, send_id) references individual_send on delete cascade,
    foreign key (tenant_id, follow_key) references follow on delete set null (follow_key),
    check ((step = 'failed') = (failure is not null)),
    check (step not in ('drafted', 'sending', 'sent') or message_id is not null)
  )`,
  `create unique index individual_recipient_by_follow
    on individual_recipient (tenant_id, follow_key) where follow_key is not null`,
  `create index individual_recipient_by_email
    on individual_recipient (tenant_id, email) where email is not null`,
]
