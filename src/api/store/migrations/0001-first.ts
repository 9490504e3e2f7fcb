import { sql, type Kysely, type Migration } from 'kysely'

/**
 * People and their organisations, follows, interactions and the counters kept of them.
 *
 * The tenant comes first in every key, and there are no triggers, so that the tables can be
 * distributed by tenant as they are (design §8).
 */
export const first: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of [...PEOPLE, ...FOLLOWS, ...INTERACTIONS, ...TOTALS]) {
      await sql.raw(statement).execute(db)
    }
  },
}

const PEOPLE = [
  `create table organisation (
    tenant_id uuid primary key,
    follow_enabled boolean not null,
    follow_enabled_since timestamptz not null,
    created_at timestamptz not null
  )`,
  `create table internal_domain (
    tenant_id uuid not null references organisation on delete cascade,
    domain text not null,
    primary key (tenant_id, domain)
  )`,
  `create table salesperson (
    tenant_id uuid not null references organisation on delete cascade,
    id uuid not null,
    name text not null,
    email text not null,
    last_seen_at timestamptz not null,
    send_handler_last_run_at timestamptz,
    primary key (tenant_id, id)
  )`,
  `create table account (
    tenant_id uuid not null references organisation on delete cascade,
    id uuid not null,
    name text not null,
    domain text not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, domain)
  )`,
  `create table contact (
    tenant_id uuid not null references organisation on delete cascade,
    id uuid not null,
    type text not null check (type in ('contact', 'lead')),
    email text not null,
    name text,
    account_id uuid,
    preference text not null check (preference in ('allow', 'do-not-allow')),
    allowed_since timestamptz,
    preference_changed_at timestamptz,
    preference_changed_by uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, email),
    foreign key (tenant_id, account_id) references account
  )`,
  `create index contact_by_account on contact (tenant_id, account_id)`,
]

const FOLLOWS = [
  `create table follow (
    tenant_id uuid not null,
    key text not null,
    salesperson_id uuid not null,
    subject text not null,
    state text not null check (state in ('pending', 'active', 'voided')),
    outcome text,
    ticket_hash bytea not null,
    ticket_expires_at timestamptz not null,
    created_at timestamptz not null,
    activated_at timestamptz,
    voided_at timestamptz,
    left_alone jsonb not null default '{}',
    colleagues integer not null default 0 check (colleagues >= 0),
    has_others boolean not null default false,
    internet_message_id text,
    conversation_id text,
    primary key (tenant_id, key),
    foreign key (tenant_id, salesperson_id) references salesperson
  )`,
  `create index follow_by_sent on follow (tenant_id, salesperson_id, activated_at desc, key desc)`,
  `create index follow_by_created on follow (tenant_id, salesperson_id, created_at desc, key desc)`,
  `create index follow_by_message on follow (tenant_id, internet_message_id)`,
  `create index follow_by_conversation on follow (tenant_id, conversation_id)`,
  `create table follow_recipient (
    tenant_id uuid not null,
    follow_key text not null,
    contact_id uuid not null,
    field text not null check (field in ('to', 'cc', 'bcc')),
    position integer not null,
    first_engaged_at timestamptz,
    primary key (tenant_id, follow_key, contact_id),
    foreign key (tenant_id, follow_key) references follow on delete cascade,
    foreign key (tenant_id, contact_id) references contact
  )`,
  `create index follow_recipient_by_contact on follow_recipient (tenant_id, contact_id)`,
  `create table tracked_link (
    tenant_id uuid not null,
    follow_key text not null,
    number integer not null check (number > 0),
    target text not null,
    primary key (tenant_id, follow_key, number),
    foreign key (tenant_id, follow_key) references follow on delete cascade
  )`,
]

// Law 6 as a constraint: a name only with certainty, a count only for a group.
const ATTRIBUTION = `check (
  case attribution
    when 'exact' then contact_id is not null and one_of is null
    when 'one-of' then contact_id is null and one_of >= 2
    when 'unknown' then contact_id is null and one_of is null
    else false
  end
)`

const INTERACTIONS = [
  `create table interaction (
    tenant_id uuid not null,
    id uuid not null,
    follow_key text not null,
    kind text not null check (kind in ('open', 'click', 'file-view', 'reply')),
    at timestamptz not null,
    link_number integer,
    verdict text not null check (verdict in ('person', 'machine', 'self', 'unknown')),
    machine text check (machine is null or verdict = 'machine'),
    confidence text not null check (confidence in ('certain', 'likely', 'weak')),
    repeat boolean not null,
    reasons text[] not null,
    rules text not null,
    client text,
    signals jsonb,
    attribution text not null ${ATTRIBUTION},
    contact_id uuid,
    one_of integer,
    reply_message_id text,
    reply_distance integer check (reply_distance >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, reply_message_id),
    foreign key (tenant_id, follow_key) references follow on delete cascade,
    foreign key (tenant_id, contact_id) references contact
  )`,
  `create index interaction_by_follow on interaction (tenant_id, follow_key, at desc, id desc)`,
  `create index interaction_by_contact on interaction (tenant_id, contact_id, at desc, id desc)`,
  `create table own_view (
    tenant_id uuid not null,
    follow_key text not null,
    salesperson_id uuid not null,
    at timestamptz not null,
    browser text,
    primary key (tenant_id, follow_key, salesperson_id, at),
    foreign key (tenant_id, follow_key) references follow on delete cascade,
    foreign key (tenant_id, salesperson_id) references salesperson
  )`,
]

const COUNTERS = ['opens', 'clicks', 'file_views', 'replies']
  .flatMap((kind) => [`${kind}_people`, `${kind}_all`])
  .map((column) => `${column} integer not null default 0`)
  .join(',\n    ')

const TOTALS = [
  `create table follow_total (
    tenant_id uuid not null,
    follow_key text not null,
    ${COUNTERS},
    own_views integer not null default 0,
    last_opened_at timestamptz,
    last_interaction_at timestamptz,
    primary key (tenant_id, follow_key),
    foreign key (tenant_id, follow_key) references follow on delete cascade
  )`,
  `create table link_total (
    tenant_id uuid not null,
    follow_key text not null,
    number integer not null,
    clicks_people integer not null default 0,
    clicks_all integer not null default 0,
    last_clicked_at timestamptz,
    primary key (tenant_id, follow_key, number),
    foreign key (tenant_id, follow_key) references follow on delete cascade
  )`,
  `create table contact_total (
    tenant_id uuid not null,
    contact_id uuid not null,
    ${COUNTERS},
    one_of_several_people integer not null default 0,
    one_of_several_all integer not null default 0,
    own_views integer not null default 0,
    last_interaction_at timestamptz,
    primary key (tenant_id, contact_id),
    foreign key (tenant_id, contact_id) references contact on delete cascade
  )`,
  `create table contact_day (
    tenant_id uuid not null,
    contact_id uuid not null,
    day date not null,
    opens integer not null default 0,
    clicks integer not null default 0,
    file_views integer not null default 0,
    replies integer not null default 0,
    unknown_opens integer not null default 0,
    unknown_clicks integer not null default 0,
    unknown_file_views integer not null default 0,
    primary key (tenant_id, contact_id, day),
    foreign key (tenant_id, contact_id) references contact on delete cascade
  )`,
]
