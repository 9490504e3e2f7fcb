import { sql, type Kysely, type Migration } from 'kysely'
import { ENRICHMENT_SETUP } from './0005-enrichment-setup.ts'

/** What is exchanged with accounts, by metadata of mail and calendars, and who is going cold. */
export const engagement: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of [...ACCOUNTS, ...ENRICHMENT_SETUP, ...ACTIVITIES, ...SEGMENTS]) {
      await sql.raw(statement).execute(db)
    }
  },
}

const ACCOUNTS = [
  `alter table account
    add column parent_id uuid,
    add column owner_id uuid,
    add column revision integer not null default 0,
    add foreign key (tenant_id, parent_id) references account,
    add foreign key (tenant_id, owner_id) references salesperson,
    add check (parent_id <> id)`,
  `create table account_domain (
    tenant_id uuid not null,
    domain text not null,
    account_id uuid not null,
    primary key (tenant_id, domain),
    foreign key (tenant_id, account_id) references account on delete cascade
  )`,
  `insert into account_domain (tenant_id, domain, account_id)
    select tenant_id, domain, id from account`,
  `create index account_domain_by_account on account_domain (tenant_id, account_id)`,
  `create index account_by_parent on account (tenant_id, parent_id) where parent_id is not null`,
  // Two companies may share a domain; whose it is says account_domain.
  `alter table account drop constraint account_tenant_id_domain_key`,
  `create index account_by_domain on account (tenant_id, domain, id)`,
  `alter table contact add column account_is_chosen boolean not null default false`,
]

const ACTIVITIES = [
  // One row for each mail or meeting and account. People are keyed hashes of their addresses.
  `create table activity (
    tenant_id uuid not null,
    account_id uuid not null,
    key uuid not null,
    kind text not null check (kind in ('mail', 'meeting')),
    direction text not null check (direction in ('in', 'out')),
    at timestamptz not null,
    ours bigint[] not null,
    theirs bigint[] not null,
    minutes integer check (minutes >= 0),
    conversation uuid,
    reply_seconds integer check (reply_seconds >= 0),
    primary key (tenant_id, account_id, key),
    foreign key (tenant_id, account_id) references account on delete cascade
  )`,
  `create index activity_by_time on activity (tenant_id, account_id, at)`,
  `create index activity_by_conversation on activity (tenant_id, account_id, conversation)
    where conversation is not null`,
  // A meeting counts once it has begun.
  `create index activity_by_begin on activity (tenant_id, at) where kind = 'meeting'`,
  `create table activity_person (
    tenant_id uuid not null,
    person bigint not null,
    account_id uuid not null,
    domain text not null,
    primary key (tenant_id, person),
    foreign key (tenant_id, account_id) references account on delete cascade
  )`,
  `create index activity_person_by_account on activity_person (tenant_id, account_id)`,
  `create index activity_by_meeting on activity (tenant_id, key) where kind = 'meeting'`,
  // Which calendars a meeting is in: Graph says of one that is gone nothing but its id.
  `create table calendar_entry (
    tenant_id uuid not null,
    mailbox_id uuid not null,
    entry uuid not null,
    key uuid not null,
    attends boolean not null,
    at timestamptz not null,
    seen_at timestamptz not null,
    primary key (tenant_id, mailbox_id, entry),
    foreign key (tenant_id, mailbox_id) references enrichment_mailbox on delete cascade
  )`,
  `create index calendar_entry_by_key on calendar_entry (tenant_id, key)`,
  // What happened with an account between two beginnings of a week or a month.
  `create table account_span (
    tenant_id uuid not null,
    account_id uuid not null,
    start date not null,
    emails_to integer not null,
    emails_from integer not null,
    meetings_to integer not null,
    meetings_from integer not null,
    timed_meetings integer not null,
    meeting_minutes bigint not null,
    replies integer not null,
    reply_seconds bigint not null,
    ours_emails bigint[] not null,
    theirs_emails bigint[] not null,
    ours_meetings bigint[] not null,
    theirs_meetings bigint[] not null,
    first_at timestamptz not null,
    last_email_to_at timestamptz,
    last_email_from_at timestamptz,
    last_meeting_at timestamptz,
    primary key (tenant_id, account_id, start),
    foreign key (tenant_id, account_id) references account on delete cascade
  )`,
  `create index account_span_by_start on account_span (tenant_id, start)`,
  // Spans whose activities changed since they were added up.
  `create table stale_span (
    tenant_id uuid not null,
    account_id uuid not null,
    start date not null,
    primary key (tenant_id, account_id, start),
    foreign key (tenant_id, account_id) references account on delete cascade
  )`,
  // Where an account stands now, of the year until today.
  `create table account_standing (
    tenant_id uuid not null,
    account_id uuid not null,
    emails_to integer not null,
    emails_from integer not null,
    meetings_to integer not null,
    meetings_from integer not null,
    our_people_emails integer not null,
    our_people_meetings integer not null,
    their_people_emails integer not null,
    their_people_meetings integer not null,
    our_people integer not null,
    their_people integer not null,
    first_at timestamptz,
    last_email_to_at timestamptz,
    last_email_from_at timestamptz,
    last_meeting_at timestamptz,
    meeting_minutes double precision,
    reply_hours double precision,
    weeks integer[] not null,
    score integer,
    percentiles double precision[],
    peers integer not null default 0,
    counted_at timestamptz not null,
    primary key (tenant_id, account_id),
    foreign key (tenant_id, account_id) references account on delete cascade
  )`,
  // Written only on days when the score was another one than before.
  `create table account_score_day (
    tenant_id uuid not null,
    account_id uuid not null,
    day date not null,
    score integer not null,
    primary key (tenant_id, account_id, day),
    foreign key (tenant_id, account_id) references account on delete cascade
  )`,
]

const SEGMENTS = [
  `create table segment (
    tenant_id uuid not null references organisation on delete cascade,
    id uuid not null,
    name text not null,
    is_standard boolean not null default false,
    match text not null check (match in ('all', 'any')),
    rules jsonb not null,
    alerts boolean not null default false,
    created_at timestamptz not null,
    created_by uuid,
    counted_at timestamptz,
    counted_before timestamptz,
    revision integer not null default 0,
    primary key (tenant_id, id)
  )`,
  `create unique index segment_standard on segment (tenant_id) where is_standard`,
  `create table segment_member (
    tenant_id uuid not null,
    segment_id uuid not null,
    account_id uuid not null,
    entered_at timestamptz not null,
    left_at timestamptz,
    primary key (tenant_id, segment_id, account_id),
    foreign key (tenant_id, segment_id) references segment on delete cascade,
    foreign key (tenant_id, account_id) references account on delete cascade
  )`,
  `create index segment_member_by_account on segment_member (tenant_id, account_id)`,
  // An alert may be about an account that entered a segment, instead of a followed mail.
  `alter table alert
    alter column follow_key drop not null,
    alter column interaction_id drop not null,
    add column account_id uuid,
    add column segment_id uuid,
    drop constraint alert_kind_check,
    add constraint alert_kind_check check (kind in ('first-open', 'first-click', 'file-view',
      'reply', 'opened-again', 'account-entered')),
    add check ((kind = 'account-entered') = (account_id is not null)),
    add check ((kind = 'account-entered') = (follow_key is null)),
    add check ((follow_key is null) = (interaction_id is null)),
    add foreign key (tenant_id, account_id) references account on delete cascade,
    add foreign key (tenant_id, segment_id) references segment on delete cascade`,
  `create index alert_by_account on alert (tenant_id, account_id) where account_id is not null`,
]
