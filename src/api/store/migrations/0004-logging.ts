import { sql, type Kysely, type Migration } from 'kysely'
import { LOGGING_SETUP } from './0004-logging-setup.ts'

/** Every exchanged mail: where it comes from, what was decided, and what people made of it. */
export const logging: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of [...PEOPLE, ...MESSAGES, ...LOG, ...LOGGING_SETUP]) {
      await sql.raw(statement).execute(db)
    }
  },
}

const PEOPLE = [
  `alter table organisation
    add column log_days integer default 1095 check (log_days > 0),
    add column quarantine_days integer default 90 check (quarantine_days > 0)`,
  `alter table contact
    add column privacy_blocked boolean not null default false,
    add column privacy_blocked_at timestamptz,
    add column privacy_blocked_by uuid,
    add column privacy_blocked_reason text`,
  `create table contact_address (
    tenant_id uuid not null,
    address text not null,
    contact_id uuid not null,
    is_preferred boolean not null default false,
    created_at timestamptz not null,
    created_by uuid,
    primary key (tenant_id, address, contact_id),
    foreign key (tenant_id, contact_id) references contact on delete cascade
  )`,
  `create index contact_address_by_contact on contact_address (tenant_id, contact_id)`,
  `create table salesperson_address (
    tenant_id uuid not null,
    address text not null,
    salesperson_id uuid not null,
    primary key (tenant_id, address, salesperson_id),
    foreign key (tenant_id, salesperson_id) references salesperson on delete cascade
  )`,
  `create index salesperson_by_email on salesperson (tenant_id, lower(email))`,
  `create table sender_rule (
    tenant_id uuid not null references organisation on delete cascade,
    scope text not null check (scope in ('address', 'domain')),
    target text not null,
    created_at timestamptz not null,
    created_by uuid,
    primary key (tenant_id, scope, target)
  )`,
]

const STATUSES = `('waiting', 'logged', 'excluded', 'quarantined', 'bounce')`

const MESSAGES = [
  `create table logged_message (
    tenant_id uuid not null references organisation on delete cascade,
    id uuid not null,
    source text not null check (source in ('graph', 'ews', 'pane')),
    source_id text not null,
    message_id text not null,
    is_first boolean not null,
    fingerprint bytea not null,
    status text not null check (status in ${STATUSES}),
    reason text,
    direction text check (direction in ('in', 'out')),
    automatic text not null check (automatic in ('no', 'auto-reply', 'bounce')),
    subject text,
    author text,
    addresses text[],
    facts jsonb,
    conversation_id text,
    follow_key text,
    pending_reply jsonb,
    at timestamptz not null,
    web_link text,
    seen_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    pushed_by uuid,
    attempts integer not null default 0,
    next_attempt_at timestamptz,
    problem text,
    filing text not null default 'none'
      check (filing in ('none', 'waiting', 'done', 'failed')),
    filing_attempts integer not null default 0,
    filing_begun_at timestamptz,
    next_filing_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, source, source_id),
    check ((status = 'waiting') = (next_attempt_at is not null)),
    check ((filing = 'waiting') = (next_filing_at is not null))
  )`,
  // One message is first with its Message-ID; whatever comes later is a duplicate, or to be decided.
  `create unique index logged_message_first on logged_message (tenant_id, message_id)
    where is_first`,
  `create index logged_message_by_message on logged_message (tenant_id, message_id)`,
  `create index logged_message_waiting on logged_message (tenant_id, next_attempt_at, at)
    where status = 'waiting'`,
  `create index logged_message_to_file on logged_message (tenant_id, source, next_filing_at)
    where filing = 'waiting'`,
  `create index logged_message_pending_reply on logged_message (tenant_id)
    where pending_reply is not null`,
  `create index logged_message_by_status on logged_message (tenant_id, status, at desc, id desc)`,
  `create index logged_message_in_quarantine on logged_message (tenant_id, author)
    where status = 'quarantined'`,
  `create index logged_message_followed on logged_message (tenant_id, conversation_id, at desc)
    where follow_key is not null`,
  `create table bounce (
    tenant_id uuid not null,
    id uuid not null,
    logged_message_id uuid not null,
    at timestamptz not null,
    contact_id uuid,
    follow_key text,
    primary key (tenant_id, id),
    foreign key (tenant_id, logged_message_id) references logged_message on delete cascade,
    foreign key (tenant_id, contact_id) references contact on delete cascade
  )`,
  `create index bounce_by_contact on bounce (tenant_id, contact_id, at desc, id desc)`,
  `create index bounce_by_follow on bounce (tenant_id, follow_key)`,
]

const LOG = [
  `create table opportunity (
    tenant_id uuid not null,
    id uuid not null,
    name text not null,
    value numeric(15, 2),
    currency text not null,
    stage text not null
      check (stage in ('qualify', 'develop', 'propose', 'close', 'won', 'lost')),
    close_date date,
    contact_id uuid,
    salesperson_id uuid not null,
    created_at timestamptz not null,
    closed_at timestamptz,
    revision integer not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, contact_id) references contact on delete set null (contact_id),
    foreign key (tenant_id, salesperson_id) references salesperson,
    check ((stage in ('won', 'lost')) = (closed_at is not null))
  )`,
  `create index opportunity_by_salesperson
    on opportunity (tenant_id, salesperson_id, close_date, id)`,
  `create table log_entry (
    tenant_id uuid not null,
    id uuid not null,
    logged_message_id uuid not null,
    message_id text not null,
    contact_id uuid not null,
    salesperson_id uuid not null,
    direction text not null check (direction in ('in', 'out')),
    at timestamptz not null,
    evaluation text check (evaluation in
      ('very-positive', 'positive', 'neutral', 'negative', 'very-negative')),
    canceled_at timestamptz,
    canceled_by uuid,
    opportunity_id uuid,
    revision integer not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, message_id, contact_id, salesperson_id),
    foreign key (tenant_id, logged_message_id) references logged_message on delete cascade,
    foreign key (tenant_id, contact_id) references contact on delete cascade,
    foreign key (tenant_id, salesperson_id) references salesperson,
    foreign key (tenant_id, opportunity_id) references opportunity
      on delete set null (opportunity_id)
  )`,
  `create index log_entry_by_message on log_entry (tenant_id, logged_message_id)`,
  `create index log_entry_by_age on log_entry (tenant_id, at desc, id desc)`,
  `create index log_entry_by_contact on log_entry (tenant_id, contact_id, at desc, id desc)`,
  `create index log_entry_by_salesperson
    on log_entry (tenant_id, salesperson_id, at desc, id desc)`,
  `create table log_comment (
    tenant_id uuid not null,
    id uuid not null,
    entry_id uuid not null,
    at timestamptz not null,
    salesperson_id uuid not null,
    text text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, entry_id) references log_entry on delete cascade
  )`,
  `create index log_comment_by_entry on log_comment (tenant_id, entry_id, at)`,
  `create table follow_up (
    tenant_id uuid not null,
    id uuid not null,
    entry_id uuid not null,
    salesperson_id uuid not null,
    text text not null,
    due_at timestamptz not null,
    created_at timestamptz not null,
    done_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, entry_id) references log_entry on delete cascade
  )`,
  `create index follow_up_by_entry on follow_up (tenant_id, entry_id, due_at)`,
  `create index follow_up_by_salesperson on follow_up (tenant_id, salesperson_id, due_at)`,
]
