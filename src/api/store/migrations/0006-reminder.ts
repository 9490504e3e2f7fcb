import { sql, type Kysely, type Migration } from 'kysely'

/** Reminders, and alerts about them. */
export const reminder: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS = [
  `create table reminder (
    tenant_id uuid not null,
    id uuid not null,
    salesperson_id uuid not null,
    follow_key text,
    contact_id uuid,
    kind text not null check (kind in ('no-reply-by', 'not-opened-by', 'anyway')),
    text text not null,
    subject text not null,
    due_at timestamptz not null,
    state text not null check (state in ('set', 'met', 'cleared', 'invalid', 'dismissed')),
    gap text check (gap in ('not-followed', 'unfollowed', 'held-back', 'not-measured', 'opted-out',
      'organisation-off')),
    happened text check (happened in ('opened', 'clicked', 'file-viewed', 'replied')),
    told_at timestamptz,
    settled_at timestamptz,
    snoozes integer not null default 0,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, salesperson_id) references salesperson on delete cascade,
    foreign key (tenant_id, follow_key) references follow on delete cascade,
    foreign key (tenant_id, contact_id) references contact on delete set null (contact_id),
    check ((state = 'set') = (settled_at is null)),
    check (state <> 'met' or told_at is not null)
  )`,
  `create index reminder_of_salesperson on reminder (tenant_id, salesperson_id, due_at, id)`,
  `create index reminder_by_follow on reminder (tenant_id, follow_key)
    where follow_key is not null`,
  `create index reminder_by_contact on reminder (tenant_id, contact_id)
    where contact_id is not null`,
  // The queue of those whose time comes, of all tenants.
  `create index reminder_waiting on reminder (due_at) where state = 'set'`,
  // An alert may be about a reminder, which knows its mail itself.
  `alter table alert
    add column reminder_id uuid,
    drop constraint alert_kind_check,
    add constraint alert_kind_check check (kind in ('first-open', 'first-click', 'file-view',
      'reply', 'opened-again', 'account-entered', 'reminder')),
    drop constraint alert_check2,
    add constraint alert_about_check check (
      (kind in ('account-entered', 'reminder')) = (follow_key is null)),
    add constraint alert_reminder_check check ((kind = 'reminder') = (reminder_id is not null)),
    add foreign key (tenant_id, reminder_id) references reminder on delete cascade`,
  `create index alert_by_reminder on alert (tenant_id, reminder_id) where reminder_id is not null`,
]
