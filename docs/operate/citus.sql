-- Distributes the tables by tenant, on PostgreSQL with Citus. By hand, once, as the tables' owner, connected
-- to the coordinator, after a process or `node dist/api/main.js` brought the database up to date and before
-- anything else uses it:
--
--     psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -f docs/operate/citus.sql
--
-- What is referred to comes before what refers to it. Left out, and so local to the coordinator, are
-- `job_lease`, `journal_mark` and Kysely's own two tables: they are about no tenant. Partitions of
-- `counted_hit`, those there are and those that come, go with it. Never run on a Citus yet; what can be
-- known without one is checked by test/api/store/citus.test.ts. See docs/scale.md.

begin;

-- To move a shard without stopping, Citus replicates it, and what is unlogged is not replicated.
alter table team_network set logged;

select create_distributed_table('organisation', 'tenant_id');
select create_distributed_table('salesperson', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('account', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('contact', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('follow', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('account_domain', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('account_score_day', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('account_span', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('account_standing', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('activity', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('activity_person', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('reminder', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('segment', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('alert', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('alert_inbox', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('audit_entry', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('audit_head', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('logged_message', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('bounce', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('enrichment', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('enrichment_mailbox', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('calendar_entry', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('consent_event', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('consent_rule', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('contact_address', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('contact_clock', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('contact_day', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('contact_total', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('counted_hit', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('enrichment_cursor', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('enrichment_run', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('file', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('file_link', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('file_version', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('file_part', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('follow_recipient', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('follow_total', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('opportunity', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('log_entry', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('follow_up', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('individual_send', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('individual_recipient', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('interaction', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('internal_domain', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('left_mailbox', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('link_total', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('log_comment', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('logging_backfill', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('logging_job', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('logging_run', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('logging_setup', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('logging_sign_in', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('organisation_consent', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('organisation_day', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('own_view', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('purge', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('salesperson_address', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('segment_member', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('sender_rule', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('stale_span', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('subject_request', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('suppression', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('team_network', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('template', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('template_version', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('template_use', 'tenant_id', colocate_with => 'organisation');
select create_distributed_table('tracked_link', 'tenant_id', colocate_with => 'organisation');

commit;
