import { sql, type Kysely, type Migration } from 'kysely'

/** Who may be measured and who said so, what is kept how long, who may do what, and who did. */
export const rights: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of [...ORGANISATION, ...CONSENT, ...NUMBERS, ...REQUESTS, ...AUDIT]) {
      await sql.raw(statement).execute(db)
    }
  },
}

const MODES = `('opt-out', 'opt-in', 'aggregate-only', 'clicks-only', 'off')`
const MEASURED = `('individual', 'totals', 'nothing')`
const STATES = `('none', 'requested', 'granted', 'refused', 'withdrawn')`
const PREFERENCES = `('allow', 'do-not-allow')`
/**
 * 32 bytes of two random ids (244 random bits). Every organisation has its key from the beginning, so
 * that every backup that has contacts has it too: see docs/decisions/0037-erasure.md.
 */
const RANDOM_KEY = `sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))`

const ORGANISATION = [
  `alter table organisation
    add column changed_by uuid,
    add column terminated_at timestamptz,
    add column default_mode text not null default 'opt-out' check (default_mode in ${MODES}),
    add column mixed_groups text not null default 'block'
      check (mixed_groups in ('block', 'partial')),
    add column footer boolean not null default false,
    add column organisation_name text,
    add column privacy_contact text,
    add column privacy_notice text,
    add column loosened_at timestamptz,
    add column hit_days integer default 180 check (hit_days > 0),
    add column interaction_days integer default 730 check (interaction_days > 0),
    add column followed_email_days integer default 730 check (followed_email_days > 0),
    add column retention_run_at timestamptz,
    add column retention_removed jsonb not null default '{}',
    add column retention_removing jsonb not null default '{}',
    add column fingerprint_key bytea not null default ${RANDOM_KEY},
    add column revision integer not null default 0,
    add check (terminated_at is null or not follow_enabled)`,
  `create table organisation_consent (
    tenant_id uuid not null references organisation on delete cascade,
    id uuid not null,
    at timestamptz not null,
    salesperson_id uuid not null,
    wording text not null,
    locale text not null,
    primary key (tenant_id, id)
  )`,
  `alter table salesperson
    add column is_manager boolean not null default false,
    add column is_administrator boolean not null default false,
    add column reads_contacts boolean not null default false,
    add column manager_id uuid,
    add foreign key (tenant_id, manager_id) references salesperson`,
  `create index salesperson_by_manager on salesperson (tenant_id, manager_id)`,
]

const CONSENT = [
  `alter table account
    add column preference text not null default 'allow' check (preference in ${PREFERENCES}),
    add column allowed_since timestamptz,
    add column preference_changed_at timestamptz,
    add column preference_changed_by uuid,
    add column preference_reason text`,
  `alter table contact
    add column preference_reason text,
    add column consent text not null default 'none' check (consent in ${STATES}),
    add column consent_at timestamptz,
    add column consent_by text check (consent_by in ('recipient', 'organisation')),
    add column asked_at timestamptz,
    add check (consent = 'none' or consent_at is not null and consent_by is not null)`,
  `create table consent_event (
    tenant_id uuid not null,
    id uuid not null,
    contact_id uuid not null,
    state text not null check (state in ${STATES}),
    at timestamptz not null,
    recorded_at timestamptz not null,
    by text not null check (by in ('recipient', 'organisation')),
    recorded_by uuid,
    source text check (source in ('own-page', 'written', 'spoken', 'form')),
    wording text not null,
    note text,
    from_own_network boolean not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, contact_id) references contact on delete cascade
  )`,
  `create index consent_event_by_contact on consent_event (tenant_id, contact_id, at desc)`,
  `create table consent_rule (
    tenant_id uuid not null references organisation on delete cascade,
    scope text not null check (scope in ('contact', 'account', 'domain', 'country')),
    target text not null,
    mode text not null check (mode in ${MODES}),
    changed_at timestamptz not null,
    changed_by uuid,
    primary key (tenant_id, scope, target)
  )`,
  `alter table follow
    add column measure_opens text not null default 'individual' check (measure_opens in ${MEASURED}),
    add column measure_clicks text not null default 'individual' check (measure_clicks in ${MEASURED}),
    add column erased integer not null default 0 check (erased >= 0),
    add column asks boolean not null default false`,
]

const COUNTERS = ['opens', 'clicks', 'file_views', 'replies']
  .flatMap((kind) => [`${kind}_people`, `${kind}_all`])
  .map((column) => `${column} integer not null default 0`)
  .join(',\n    ')

const NUMBERS = [
  `create table organisation_day (
    tenant_id uuid not null references organisation on delete cascade,
    day date not null,
    ${COUNTERS},
    primary key (tenant_id, day)
  )`,
  `create table counted_hit (
    tenant_id uuid not null references organisation on delete cascade,
    id uuid not null,
    at timestamptz not null,
    primary key (tenant_id, id)
  )`,
  `create index counted_hit_by_age on counted_hit (tenant_id, at)`,
  `create index interaction_by_age on interaction (tenant_id, at, id)`,
  // Short: what is older than details are kept has none.
  `create index interaction_with_details on interaction (tenant_id, at) where signals is not null`,
  `create index follow_by_age on follow (tenant_id, coalesce(activated_at, created_at), key)`,
]

const REQUESTS = [
  `create table suppression (
    tenant_id uuid not null references organisation on delete cascade,
    fingerprint bytea not null,
    at timestamptz not null,
    primary key (tenant_id, fingerprint)
  )`,
  `create table subject_request (
    tenant_id uuid not null references organisation on delete cascade,
    id uuid not null,
    kind text not null check (kind in ('export', 'erasure')),
    state text not null check (state in ('open', 'done', 'refused')),
    email text,
    source text not null check (source in ('own-page', 'administrator')),
    received_at timestamptz not null,
    due_at timestamptz not null,
    closed_at timestamptz,
    closed_by uuid,
    note text,
    certificate jsonb,
    primary key (tenant_id, id),
    check ((state = 'open') = (closed_at is null))
  )`,
  `create index subject_request_by_state on subject_request (tenant_id, state, due_at, id)`,
  `create table purge (
    tenant_id uuid not null,
    id uuid not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    removed jsonb not null default '{}',
    primary key (tenant_id, id)
  )`,
]

const AUDIT = [
  `create table audit_entry (
    tenant_id uuid not null,
    position bigint not null check (position > 0),
    at timestamptz not null,
    actor text not null check (actor in ('person', 'recipient', 'job', 'operator')),
    actor_id uuid,
    action text not null,
    subject text,
    detail text not null,
    hash bytea not null,
    primary key (tenant_id, position)
  )`,
  `create table audit_head (
    tenant_id uuid not null,
    position bigint not null,
    hash bytea not null,
    primary key (tenant_id)
  )`,
]
