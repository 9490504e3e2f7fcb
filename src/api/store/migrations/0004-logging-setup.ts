const RUN_COUNTERS = [
  ...['seen', 'logged', 'entries', 'excluded', 'quarantined', 'bounces', 'failed', 'filed'],
  'requests',
]
  .map((column) => `${column} integer not null default 0`)
  .join(',\n    ')

/** Where mail is logged from, and the job that does it. */
export const LOGGING_SETUP = [
  `create table logging_setup (
    tenant_id uuid not null references organisation on delete cascade,
    source jsonb,
    every_minutes integer not null default 10,
    batch_size integer not null default 50,
    credential_kind text
      check (credential_kind in ('secret', 'certificate', 'password', 'external')),
    credential_set_at timestamptz,
    credential_expires_at timestamptz,
    credential_thumbprint text,
    sealed_credential text,
    sealed_tokens text,
    account_id text,
    account_name text,
    account_email text,
    signed_in_at timestamptz,
    consent_at timestamptz,
    consent_by uuid,
    consent_wording text,
    consent_locale text,
    is_enabled boolean not null default false,
    changed_at timestamptz,
    changed_by uuid,
    probe_code text,
    probe_at timestamptz,
    probe_out_at timestamptz,
    probe_in_at timestamptz,
    revision integer not null default 0,
    primary key (tenant_id),
    check (not is_enabled or consent_at is not null and source is not null)
  )`,
  `create table logging_sign_in (
    tenant_id uuid not null references organisation on delete cascade,
    state_hash bytea not null,
    salesperson_id uuid not null,
    sealed text not null,
    expires_at timestamptz not null,
    primary key (tenant_id, state_hash)
  )`,
  // No key to the set-up: a runner that is on its way must not hold up whoever changes that.
  `create table logging_job (
    tenant_id uuid not null references organisation on delete cascade,
    runner uuid,
    fence bigint not null default 0,
    lease_until timestamptz,
    next_run_at timestamptz,
    trigger text not null default 'schedule',
    cursor text,
    problem text,
    failing_since timestamptz,
    failures integer not null default 0,
    subscription_id text,
    subscription_until timestamptz,
    subscription_secret_hash bytea,
    primary key (tenant_id)
  )`,
  `create index logging_job_due on logging_job (next_run_at) where next_run_at is not null`,
  `create index logging_job_by_subscription on logging_job (subscription_id)
    where subscription_id is not null`,
  `create table logging_run (
    tenant_id uuid not null references organisation on delete cascade,
    id uuid not null,
    trigger text not null check (trigger in ('schedule', 'notification', 'by-hand', 'backfill')),
    started_at timestamptz not null,
    finished_at timestamptz,
    ${RUN_COUNTERS},
    problem text,
    primary key (tenant_id, id)
  )`,
  `create index logging_run_by_age on logging_run (tenant_id, started_at desc, id desc)`,
  `create table logging_backfill (
    tenant_id uuid not null references organisation on delete cascade,
    days integer not null,
    since timestamptz not null,
    state text not null check (state in ('running', 'paused', 'done', 'failed')),
    cursor text,
    done integer not null default 0,
    total integer,
    started_at timestamptz not null,
    finished_at timestamptz,
    problem text,
    primary key (tenant_id)
  )`,
]
