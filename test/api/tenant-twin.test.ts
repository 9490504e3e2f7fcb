import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import type { AccountEngagementQuery } from '../../src/contract/account.ts'
import { ENRICHMENT_WORDING } from '../../src/contract/enrichment.ts'
import { LOGGING_WORDING } from '../../src/contract/logging.ts'
import type { MemberRequest } from '../../src/contract/people.ts'
import type { SegmentRequest } from '../../src/contract/segment.ts'
import type { Recipient } from '../../src/contract/recipient.ts'
import { countSegments } from '../../src/api/segments/count-segments.service.ts'
import { appendAudit } from '../../src/api/audit/audit.store.ts'
import { verifyAudit } from '../../src/api/audit/verify-audit.service.ts'
import { forgetLeft } from '../../src/api/enrichment/forget-collected.service.ts'
import { recountAll } from '../../src/api/enrichment/recount.service.ts'
import { refreshMailboxes } from '../../src/api/enrichment/refresh-mailboxes.service.ts'
import type { Caller } from '../../src/api/http/caller.ts'
import { drainBuffer } from '../../src/api/interactions/interaction.service.ts'
import { signInCookie } from '../../src/api/logging/sign-in-cookie.ts'
import { settleDueReminders } from '../../src/api/reminders/due-reminders.service.ts'
import { rebuildRollups } from '../../src/api/interactions/rollup-rebuild.store.ts'
import { fingerprintOf } from '../../src/api/privacy/fingerprint.ts'
import { findFingerprintKey } from '../../src/api/privacy/suppression.store.ts'
import type { Schema } from '../../src/api/store/schema.ts'
import { ask } from '../fixtures/ask.ts'
import { callApi, type CallApi } from '../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  newId,
  newTenant,
  NORTHWIND,
  NOW,
  OLE,
  TICKET,
} from '../fixtures/make.ts'
import {
  insertCaller,
  insertAccount,
  insertBounce,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertFollowUp,
  insertLogComment,
  insertLogEntry,
  insertLoggedMessage,
  insertOpportunity,
  insertReminder,
  insertTrackedLink,
} from '../fixtures/make.ts'
import { entraStandIn, throughTo, type EntraStandIn } from '../fixtures/entra-stand-in.ts'
import { GRAPH_SOURCE, insertLoggingSetup } from '../fixtures/logging-setup.ts'
import { look, pagePath, submit } from '../fixtures/recipient-page.ts'
import { insertEnrichment, SETTINGS } from '../fixtures/enrichment-setup.ts'
import { fillEngagement } from '../fixtures/engagement.ts'
import { insertIndividual } from '../fixtures/individual.ts'
import { keepRows } from '../fixtures/kept-rows.ts'
import { allRows, TABLES } from '../fixtures/rows.ts'
import { insertStoredFile } from '../fixtures/stored-file.ts'
import { insertTemplate, insertTemplateUse } from '../fixtures/template.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'
import { OTHER_WEIGHTS } from '../fixtures/weights.ts'

/**
 * Two tenants with the same keys, ids and addresses, and different contents: whatever forgets to
 * name the tenant, in a condition or in a join, answers with the wrong one or writes both.
 */
const BO: Recipient = { email: 'bo@contoso.example', field: 'to' }
const EVA: Recipient = { email: 'eva@contoso.example', field: 'to' }
const MESSAGE_ID = '<1@fabrikam.example>'
/** Anna, to whom Entra gives every role. */
const ADA: Caller = { ...ANNA, claimedRoles: ['administrator', 'manager'] }
const NO_ROLES: MemberRequest = {
  isManager: false,
  isAdministrator: false,
  readsContacts: false,
  managerId: null,
}

let test: TestApp
let call: CallApi
let entra: EntraStandIn
let key: string
/** Of a mail to Bo and Eva. */
let sharedKey: string
/** Of a mail of Ole's, who is of Anna's team. */
let teamKey: string
let accountId: string
/** Of another account, with somebody who was written to. */
let otherAccountId: string
/** Of Anna's reminder about the mail to Bo. */
let reminderId: string
/** Of an open request of Bo's. */
let requestId: string
/** Of Anna's entry in the log about Bo. */
let entryId: string
let followUpId: string
let opportunityId: string
/** Of her other entry, of which no opportunity is made yet. */
let plainEntryId: string
/** Of a template that a mail of Anna's was sent with. */
let template: { id: string; versionId: string }
/** Of a segment that Contoso is in. */
let segmentId: string
/** Of an individual send that waits for Bo's mail. */
let sendId: string
/** Of a file in the mail to Bo, with a version that waits to be finished. */
let fileId: string

/** Puts the rows back that Fabrikam has while it is alone, and those of both. */
let restoreAlone: () => Promise<void>
let restoreBoth: () => Promise<void>
/** What was answered while there was no twin. */
const withoutTwin = new Map<string, { status: number; body: unknown }>()
/** The rows of the twin, and how many entries Fabrikam's audit log has, before anything is written. */
let twin: string[]
let entries: number

beforeAll(async () => {
  const ctx = { entra: throughTo(() => entra), fetchGraph: emptyDirectory }
  test = await openTestApp({ config: { trustedProxies: ['loopback'] }, ctx })
  call = callApi(test)
  entra = entraStandIn('https://login.example')
  await fillFabrikam()
  restoreAlone = await keepRows(test.db, 'kept_alone')
  for (const [name, asked] of READS) withoutTwin.set(name, await asked())
  // Looking at a file's page is a hit.
  await drainBuffer(test.ctx)
  await restoreAlone()
  await bearTwin()
  restoreBoth = await keepRows(test.db, 'kept_both')
  twin = await allRows(test.db, NORTHWIND)
  ;({ entries } = await verifyAudit(test.ctx, FABRIKAM))
})
afterAll(() => test.close())
beforeEach(() => void (entra = entraStandIn('https://login.example')))

/** Graph finds nothing and nobody. */
const emptyDirectory: typeof fetch = async (_url, init) => {
  const { requests } = JSON.parse(String(init?.body)) as { requests: { id: string }[] }
  const body = { value: [] }
  return Response.json({ responses: requests.map(({ id }) => ({ id, status: 200, body })) })
}

/** A mail of Anna's to Bo, with an open, a click and a reply and all their counters. */
async function fillFabrikam() {
  const { bo, account } = await newTenant(test.db)
  accountId = account.id
  await test.db.deleteFrom('organisation').where('tenant_id', '=', NORTHWIND).execute()
  const follow = { internet_message_id: MESSAGE_ID, conversation_id: 'talk' }
  ;({ key } = await insertFollow(test.db, follow))
  await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo.id })
  await insertTrackedLink(test.db, { follow_key: key })
  await insertFollow(test.db, { subject: 'Prices' })
  await changedTwice()
  await hit()
  await fillShared(bo.id)
  await call('resolveMessage', ANNA, { body: reply(1) })
  const reminder = { follow_key: key, contact_id: bo.id }
  reminderId = (await insertReminder(test.db, reminder)).id
  await fillTeam()
  await fillRights(bo.id)
  await fillLog(bo.id)
  await fillLogging()
  segmentId = await fillEngagement(test.db, { accountId, contactId: bo.id })
  await fillTemplates()
  fileId = (await insertStoredFile(test.db, { follow_key: key, ctx: test.ctx })).id
  await fillEnrichment()
  await fillIndividual()
  await fillOtherAccount()
  // Makes the standard one where it is not yet.
  await call('listSegments', ANNA, {})
}

/** The mail to Bo has one's words. */
async function fillTemplates() {
  const row = await insertTemplate(test.db, { scope: 'team', category: 'Fairs', subject: 'Offer' })
  await insertTemplateUse(test.db, row, { follow_key: key })
  template = { id: row.id, versionId: row.version_id }
}

async function fillIndividual() {
  sendId = await insertIndividual(test.db, { follow_key: sharedKey })
  const held = { fence: 1, holder: PANE, leased_until: atMinute(1) }
  await test.db.updateTable('individual_send').set(held).execute()
}

async function fillOtherAccount() {
  const { id } = await insertAccount(test.db, { name: 'Adatum', domain: 'adatum.example' })
  otherAccountId = id
  await insertContact(test.db, { email: 'cy@adatum.example', account_id: id })
  const of = { tenant_id: FABRIKAM, account_id: id }
  await test.db
    .insertInto('activity')
    .values({
      ...{ ...of, key: newId(), kind: 'mail', direction: 'in', at: NOW, ours: [1], theirs: [3] },
      ...{ minutes: null, conversation: newId() },
    })
    .execute()
  await test.db
    .insertInto('activity_person')
    .values({ ...of, person: 3, domain: 'adatum.example' })
    .execute()
}

/** A set-up that works, its job, a run and a back-fill. */
async function fillLogging() {
  const { db } = test
  const tenant = { tenant_id: FABRIKAM }
  await insertLoggingSetup(test, {
    ...{ source: GRAPH_SOURCE, is_enabled: true, sealed_tokens: 'tokens', account_id: 'account' },
    ...{ account_name: 'Logging', account_email: 'logging@fabrikam.example', signed_in_at: NOW },
    ...{ probe_code: 'FOLLOW-AAAAAAAA', probe_at: NOW },
  })
  await db
    .insertInto('logging_job')
    .values({ ...tenant, next_run_at: NOW, cursor: 'far' })
    .execute()
  await db
    .insertInto('logging_run')
    .values({ ...tenant, id: newId(), trigger: 'schedule', started_at: NOW })
    .execute()
  await db
    .insertInto('logging_backfill')
    .values({ ...tenant, days: 30, since: NOW, state: 'paused', started_at: NOW })
    .execute()
}

/** A set-up that is started, of a mailbox that is read, and of another one that is not any more. */
async function fillEnrichment() {
  const { db } = test
  const tenant = { tenant_id: FABRIKAM }
  await insertEnrichment(db, { is_enabled: true, enabled_at: NOW, next_run_at: NOW })
  const mailbox = { mailbox_id: ANNA.salespersonId, folder: '' }
  await db
    .insertInto('enrichment_cursor')
    .values([
      { ...tenant, ...mailbox, part: 'history', is_done: true },
      { ...tenant, ...mailbox, part: 'calendar', link: 'far' },
    ])
    .execute()
  await db
    .insertInto('left_mailbox')
    .values({ ...tenant, person: 7 })
    .execute()
}

async function fillLog(bo: string) {
  const { db } = test
  const message = await insertLoggedMessage(db, { follow_key: key })
  opportunityId = (await insertOpportunity(db, { contact_id: bo })).id
  const of = { contact_id: bo, logged_message_id: message.id }
  const entry = await insertLogEntry(db, { ...of, opportunity_id: opportunityId })
  entryId = entry.id
  await insertLogComment(db, { entry_id: entryId })
  followUpId = (await insertFollowUp(db, { entry_id: entryId })).id
  plainEntryId = (await insertLogEntry(db, { contact_id: bo, subject: 'Prices' })).id
  await insertLogEntry(db, { ...of, salesperson_id: OLE.salespersonId })
  await insertBounce(db, { contact_id: bo, follow_key: key })
}

async function fillTeam() {
  await insertCaller(test.db, OLE)
  await test.db
    .updateTable('salesperson')
    .set({ manager_id: ANNA.salespersonId })
    .where('id', '=', OLE.salespersonId)
    .execute()
  const mail = { subject: 'Of the team', salesperson_id: OLE.salespersonId }
  ;({ key: teamKey } = await insertFollow(test.db, mail))
}

/** A row or two of everything about consent, people's requests, numbers, and who did what. */
async function fillRights(bo: string) {
  const { db } = test
  const tenant = { tenant_id: FABRIKAM }
  const by = ANNA.salespersonId
  await db
    .insertInto('organisation_consent')
    .values({ ...tenant, id: newId(), at: NOW, salesperson_id: by, wording: '1', locale: 'en-US' })
    .execute()
  await db
    .insertInto('contact_clock')
    .values({ ...tenant, contact_id: bo, at: NOW, offset_minutes: 120 })
    .execute()
  await db
    .insertInto('consent_event')
    .values({
      ...{ ...tenant, id: newId(), contact_id: bo, state: 'granted', at: NOW, recorded_at: NOW },
      ...{ by: 'organisation', recorded_by: by, source: 'spoken', wording: '1', note: 'By phone' },
      from_own_network: false,
    })
    .execute()
  await db
    .updateTable('contact')
    .set({ consent: 'granted', consent_at: NOW, consent_by: 'organisation' })
    .where('id', '=', bo)
    .execute()
  await db
    .insertInto('consent_rule')
    .values([
      { ...tenant, scope: 'contact', target: bo, mode: 'opt-in', changed_at: NOW, changed_by: by },
      { ...tenant, scope: 'country', target: 'DE', mode: 'off', changed_at: NOW, changed_by: by },
    ])
    .execute()
  await db
    .insertInto('organisation_day')
    .values({ ...tenant, day: '2026-06-09', opens_all: 9 })
    .execute()
  await db
    .insertInto('counted_hit')
    .values({ ...tenant, id: newId(), at: NOW })
    .execute()
  requestId = newId()
  await db
    .insertInto('subject_request')
    .values({
      ...{ ...tenant, id: requestId, kind: 'erasure', state: 'open', email: BO.email },
      ...{ source: 'own-page', received_at: NOW, due_at: NOW, closed_at: null, closed_by: null },
      ...{ note: null, certificate: null },
    })
    .execute()
  const gone = fingerprintOf(await findFingerprintKey(db, FABRIKAM), 'gone@contoso.example')
  await db
    .insertInto('suppression')
    .values({ ...tenant, fingerprint: gone, at: NOW })
    .execute()
  for (const subject of [`contact ${bo}`, `salesperson ${by}`])
    await appendAudit(db, {
      ...{ tenantId: FABRIKAM, at: NOW, actor: 'person', actorId: by, subject },
      ...{ action: 'preference-changed', detail: {} },
    })
}

async function fillShared(bo: string) {
  const eva = await insertContact(test.db, { email: EVA.email })
  ;({ key: sharedKey } = await insertFollow(test.db, { subject: 'To both' }))
  for (const [position, contact_id] of [bo, eva.id].entries())
    await insertFollowRecipient(test.db, { follow_key: sharedKey, contact_id, position })
  const opened = { kind: 'open' as const, tenantId: FABRIKAM, followKey: sharedKey }
  await ask(test.app, `/o/${test.ctx.seal.seal(opened)}.png`)
  await drainBuffer(test.ctx)
}

/** Somebody opens the mail and clicks its link. */
async function hit() {
  const mail = { tenantId: FABRIKAM, followKey: key }
  const beacon = test.ctx.seal.seal({ kind: 'open', ...mail })
  const link = test.ctx.seal.seal({
    ...{ kind: 'click', ...mail, linkNumber: 1 },
    target: 'https://contoso.example/offer',
  })
  await ask(test.app, `/o/${beacon}.png`)
  await ask(test.app, `/c/${link}`)
  await drainBuffer(test.ctx)
}

const reply = (number: number) => ({
  internetMessageId: `<reply${number}@contoso.example>`,
  inReplyTo: MESSAGE_ID,
  conversationId: 'talk',
  from: BO.email,
})

/** What the twin has otherwise than Fabrikam. */
const OTHERWISE: Partial<Record<keyof Schema, object>> = {
  organisation: {
    follow_enabled: false,
    terminated_at: '2020-01-01T00:00:00Z',
    default_mode: 'off',
    mixed_groups: 'partial',
    footer: true,
    organisation_name: 'Twin',
    hit_days: 7,
    revision: 70,
    loosened_at: '2040-01-01T00:00:00Z',
  },
  internal_domain: { domain: 'contoso.example' },
  salesperson: { name: 'Twin', reads_contacts: true, is_administrator: true, manager_id: null },
  account: { name: 'Twin', preference: 'do-not-allow', preference_reason: 'Twin' },
  contact: {
    name: 'Twin',
    preference: 'do-not-allow',
    consent: 'withdrawn',
    consent_at: '2020-01-01T00:00:00Z',
    consent_by: 'recipient',
  },
  reminder: { text: 'Twin', subject: 'Twin', kind: 'anyway', snoozes: 7 },
  follow: { subject: 'Zwilling: Twin', colleagues: 5, has_others: true, outcome: 'too-large' },
  tracked_link: { target: 'https://twin.example/' },
  interaction: { client: 'Twin', at: '2020-01-01T00:00:00Z' },
  follow_recipient: { first_engaged_at: '2019-01-01T00:00:00Z' },
  follow_total: { opens_people: 70, opens_all: 70 },
  link_total: { clicks_people: 70, clicks_all: 70 },
  contact_total: { opens_people: 70, opens_all: 70 },
  contact_day: { opens: 70 },
  organisation_consent: { at: '2040-01-01T00:00:00Z', wording: 'Twin' },
  consent_event: { state: 'withdrawn', by: 'recipient', note: 'Twin' },
  contact_clock: { offset_minutes: -300 },
  consent_rule: { mode: 'clicks-only', changed_at: '2020-01-01T00:00:00Z' },
  organisation_day: { opens_all: 70 },
  subject_request: { email: 'twin@contoso.example', due_at: '2020-01-01T00:00:00Z' },
  logged_message: { subject: 'Twin', web_link: 'https://twin.example/', automatic: 'auto-reply' },
  bounce: { at: '2020-01-01T00:00:00Z' },
  log_entry: { evaluation: 'negative', canceled_at: '2020-01-01T00:00:00Z', revision: 70 },
  log_comment: { text: 'Twin' },
  follow_up: { text: 'Twin', due_at: '2020-01-01T00:00:00Z' },
  opportunity: { name: 'Twin', value: 70, currency: 'NOK', revision: 70 },
  logging_setup: {
    ...{ source: { kind: 'pane' }, every_minutes: 70, credential_kind: 'password' },
    ...{
      sealed_credential: 'Twin',
      sealed_tokens: 'Twin',
      account_name: 'Twin',
      is_enabled: false,
    },
    ...{ consent_wording: 'Twin', probe_code: 'FOLLOW-TTTTTTTT', revision: 70 },
  },
  logging_job: { next_run_at: null, cursor: 'Twin', problem: 'throttled', failures: 7 },
  logging_run: { seen: 70, problem: 'throttled' },
  logging_backfill: { days: 70, state: 'failed', problem: 'throttled' },
  enrichment: {
    ...{ name: 'Twin', time_zone: 'Asia/Tokyo', aggregate_only: true, counted_at: null },
    ...{ weights: { emailsFrom: 1 }, revision: 70 },
  },
  enrichment_mailbox: { name: 'Twin', covered_from: '2020-01-01T00:00:00Z' },
  enrichment_run: { started_at: '2040-01-01T00:00:00Z' },
  activity: { at: '2026-06-02T00:00:00Z', kind: 'meeting' },
  account_span: { emails_to: 70, meetings_to: 70 },
  account_standing: { score: 7, emails_to: 70, last_email_to_at: '2026-06-10T00:00:00Z' },
  account_score_day: { score: 70 },
  segment: { name: 'Twin', match: 'any', rules: [], counted_before: null, revision: 70 },
  segment_member: { entered_at: '2020-01-01T00:00:00Z' },
  template: { name: 'Twin', category: 'Twin', times_used: 70, revision: 70 },
  template_version: { subject: 'Twin', html: 'Twin' },
  template_use: { has_links: false },
  audit_entry: { detail: '{"whose":"Twin"}', actor: 'job' },
  audit_head: { position: 70 },
}

/** Bo was erased there: with our key, which the twin has too. */
async function eraseAtTwin() {
  const fingerprint = fingerprintOf(await findFingerprintKey(test.db, FABRIKAM), BO.email)
  await test.db
    .insertInto('suppression')
    .values({ tenant_id: NORTHWIND, fingerprint, at: NOW })
    .execute()
}

async function bearTwin() {
  for (const table of TABLES) {
    const otherwise = JSON.stringify({ tenant_id: NORTHWIND, ...OTHERWISE[table] })
    await sql`
      insert into ${sql.table(table)}
      select (jsonb_populate_record(one, ${otherwise}::jsonb)).*
      from ${sql.table(table)} one where one.tenant_id = ${FABRIKAM}::uuid
    `.execute(test.db)
  }
  await eraseAtTwin()
  // Written again, so that whoever takes the first row that fits takes the twin's.
  for (const table of TABLES.toReversed()) {
    await sql`
      update ${sql.table(table)} set tenant_id = tenant_id where tenant_id = ${FABRIKAM}::uuid
    `.execute(test.db)
  }
}

const sentTo = (recipient: Recipient) => ({ subject: 'x', recipients: [recipient], targets: [] })

const reminderOf = (of: { followKey?: string; recipient?: string }) => ({
  ...{ kind: 'anyway' as const, text: 'New', dueAt: atMinute(60).toISOString(), ...of },
})

type Cases = readonly [name: string, asked: () => Promise<{ status: number; body: unknown }>][]

const filePath = () =>
  `/f/${test.ctx.seal.seal({ kind: 'file', tenantId: FABRIKAM, followKey: key, number: 1 })}`

async function fromFile(url: string) {
  const { statusCode: status, body } = await look(test, url)
  return { status, body }
}

const READS: Cases = [
  ['getSession', () => call('getSession', ANNA, {})],
  ['checkRecipients', () => call('checkRecipients', ANNA, { body: { recipients: [BO] } })],
  ['listFollows', () => call('listFollows', ANNA, { query: {} })],
  ['listFollows, searching', () => call('listFollows', ANNA, { query: { search: 'Offer' } })],
  [
    'listFollows, searching the other',
    () => call('listFollows', ANNA, { query: { search: 'Twin' } }),
  ],
  ['listFollows, going on', secondPage],
  ['listFollows, of the team', () => call('listFollows', ADA, { query: { of: 'team' } })],
  ['getFollow', () => call('getFollow', ANNA, { params: { key } })],
  ['getFollow, of the team', () => call('getFollow', ADA, { params: { key: teamKey } })],
  ['listTrackedLinks', () => call('listTrackedLinks', ANNA, { params: { key } })],
  [
    'listFollowInteractions',
    () => call('listFollowInteractions', ANNA, { params: { key }, query: { show: 'everything' } }),
  ],
  ['getContact', () => call('getContact', ANNA, { params: { email: BO.email } })],
  [
    'listContactInteractions',
    () =>
      call('listContactInteractions', ANNA, {
        params: { email: BO.email },
        query: { show: 'everything' },
      }),
  ],
  [
    'listContactInteractions, to an administrator',
    () => call('listContactInteractions', ADA, { params: { email: BO.email }, query: {} }),
  ],
  ['listLog', () => call('listLog', ANNA, { query: {} })],
  ['listLog, of the team', () => call('listLog', ADA, { query: { scope: 'team' } })],
  ['listLog, of everybody', () => call('listLog', ANNA, { query: { scope: 'everybody' } })],
  ['listLog, canceled', () => call('listLog', ANNA, { query: { show: 'canceled' } })],
  ['listLog, searching the other', () => call('listLog', ANNA, { query: { search: 'Twin' } })],
  ['listLog, overdue', () => call('listLog', ANNA, { query: { followUp: 'overdue' } })],
  ['getLogEntry', () => call('getLogEntry', ANNA, { params: { id: entryId } })],
  ['listFollowUps', () => call('listFollowUps', ANNA, { query: {} })],
  ['listOpportunities', () => call('listOpportunities', ANNA, { query: {} })],
  [
    'listOpportunities, of the team',
    () => call('listOpportunities', ADA, { query: { scope: 'team', state: 'everything' } }),
  ],
  [
    'listContactTimeline',
    () => call('listContactTimeline', ANNA, { params: { email: BO.email }, query: {} }),
  ],
  [
    'listContactTimeline, of people, to an administrator',
    () =>
      call('listContactTimeline', ADA, {
        params: { email: BO.email },
        query: { show: 'people' },
      }),
  ],
  ['listFiles', () => call('listFiles', ANNA, { query: {} })],
  ['listFiles, of a mail', () => call('listFiles', ANNA, { query: { key } })],
  ['the page of a file', () => fromFile(filePath())],
  ['listReminders', () => call('listReminders', ANNA, { query: {} })],
  ['getReminder', () => call('getReminder', ANNA, { params: { id: reminderId } })],
  ['getFollowReminder', () => call('getFollowReminder', ANNA, { params: { key } })],
  ['listAlerts', () => call('listAlerts', ANNA, { query: {} })],
  ['listAccountEngagement', () => call('listAccountEngagement', ANNA, { query: {} })],
  ...(['name', 'score', 'emails', 'meetings', 'lastEmail', 'lastMeeting'] as const).map(
    (sort): Cases[number] => [
      `listAccountEngagement, by ${sort}, going on`,
      () => secondAccounts({ sort, order: 'up' }),
    ],
  ),
  [
    'listAccountEngagement, searching the other',
    () => call('listAccountEngagement', ANNA, { query: { search: 'Twin' } }),
  ],
  [
    'listAccountEngagement, of a segment',
    () => call('listAccountEngagement', ANNA, { query: { segment: segmentId, band: 'fair' } }),
  ],
  [
    'listAccountEngagement, of an owner',
    () => call('listAccountEngagement', ANNA, { query: { owner: ANNA.salespersonId } }),
  ],
  ['getAccountEngagement', () => call('getAccountEngagement', ANNA, { params: { id: accountId } })],
  ['listIndividualSends', () => call('listIndividualSends', ANNA, {})],
  ['listSegments', () => call('listSegments', ANNA, {})],
  ['listTemplates', () => call('listTemplates', ANNA, { query: {} })],
  ['listTemplates, of all', () => call('listTemplates', ADA, { query: { search: 'Twin' } })],
  ['getTemplate', () => call('getTemplate', ANNA, { params: { id: template.id } })],
  ['getTemplateVersion', () => call('getTemplateVersion', ANNA, { params: template })],
  ...(['in', 'entered', 'left'] as const).map((show): Cases[number] => [
    `listSegmentMembers, ${show}`,
    () => call('listSegmentMembers', ANNA, { params: { id: segmentId }, query: { show } }),
  ]),
  ['countSegment', () => call('countSegment', ANNA, { body: SEGMENT })],
  ['getAlertSettings', () => call('getAlertSettings', ANNA, {})],
  ['getContactConsent', () => call('getContactConsent', ANNA, { params: { email: BO.email } })],
  ['getBestTime', () => call('getBestTime', ANNA, { params: { email: BO.email } })],
  ['getOrganisation', () => call('getOrganisation', ADA, {})],
  ['getConsentPolicy', () => call('getConsentPolicy', ADA, {})],
  ['getRetention', () => call('getRetention', ADA, {})],
  ['getFileSettings', () => call('getFileSettings', ADA, {})],
  ['listContacts', () => call('listContacts', ADA, { query: {} })],
  ['listContacts, searching', () => call('listContacts', ADA, { query: { search: 'bo' } })],
  [
    'listContacts, searching the other',
    () => call('listContacts', ADA, { query: { search: 'Twin' } }),
  ],
  ['listAccounts', () => call('listAccounts', ADA, { query: {} })],
  ['listSubjectRequests', () => call('listSubjectRequests', ADA, { query: {} })],
  ['listAudit', () => call('listAudit', ADA, { query: {} })],
  ['verifyAudit', () => call('verifyAudit', ADA, {})],
  ['getHealth', () => call('getHealth', ADA, {})],
  ['getLogging', () => call('getLogging', ADA, {})],
  ['validateLogging', () => call('validateLogging', ADA, {})],
  ['listLoggingRuns', () => call('listLoggingRuns', ADA, {})],
  ['getEnrichment', () => call('getEnrichment', ADA, {})],
  ['listEnrichmentRuns', () => call('listEnrichmentRuns', ADA, {})],
  ['listEnrichmentMailboxes', () => call('listEnrichmentMailboxes', ADA, { query: {} })],
  [
    'listEnrichmentMailboxes, of a state',
    () => call('listEnrichmentMailboxes', ADA, { query: { state: 'done', limit: 1 } }),
  ],
  [
    'resolveMailboxes',
    () => call('resolveMailboxes', ADA, { body: { targets: ['anna@fabrikam.example'] } }),
  ],
  ['listGraphContacts', () => call('listGraphContacts', ADA, { query: {} })],
  ['listOfficeRows', () => call('listOfficeRows', ANNA, { query: {} })],
  ['listOfficeRows, of weeks', () => call('listOfficeRows', ANNA, { query: { level: 'week' } })],
  [
    'setScoreWeights, to see who moves',
    () =>
      call('setScoreWeights', ADA, {
        body: { act: 'preview', weights: OTHER_WEIGHTS, revision: 0 },
      }),
  ],
  ['checkAddresses', () => call('checkAddresses', ADA, {})],
  ['listMembers', () => call('listMembers', ADA, {})],
  ['the recipient’s page', ownPage],
]

async function ownPage() {
  const page = await look(test, pagePath(test, key))
  // Its forms and styles carry a value of this one answer.
  return { status: page.statusCode, body: page.body.replace(/nonce="[^"]*"/g, '') }
}

/** The cursor of the order by subject is a mail's key. */
async function secondPage() {
  const query = { sort: 'subject' as const, limit: 1 }
  const { body } = await call('listFollows', ANNA, { query })
  return call('listFollows', ANNA, { query: { ...query, cursor: body.nextCursor ?? '' } })
}

/** The cursor of accounts is of the first one. */
async function secondAccounts(query: AccountEngagementQuery) {
  const { body } = await call('listAccountEngagement', ANNA, { query: { ...query, limit: 1 } })
  return call('listAccountEngagement', ANNA, { query: { ...query, cursor: body.nextCursor ?? '' } })
}

const PANE = 'a-pane-of-anna-1'
const INDIVIDUALLY = {
  ...{ draftId: 'd', subject: 'Offer', recipients: [BO, EVA], unmeasured: 'send' as const },
  ...{ showsNames: true, tidies: false },
}
const INDIVIDUAL = { fence: 1, targets: ['https://fabrikam.example/offer'] }
/** A test's parameters are those of an address. */
const toBo = () => ({ params: { id: sendId, position: '2' as unknown as number } })

async function finishIndividual() {
  for (const to of ['drafted', 'sending', 'sent'] as const)
    await call('recordIndividual', ANNA, {
      ...toBo(),
      body: to === 'drafted' ? { fence: 1, to, messageId: 'm2' } : { fence: 1, to },
    })
  return call('finishIndividualSend', ANNA, { params: { id: sendId }, body: { fence: 1 } })
}

const SEGMENT: SegmentRequest = {
  ...{ name: 'New', match: 'all', alerts: true, revision: 0 },
  rules: [{ field: 'emailsTo', comparison: 'at-least', value: 1 }],
}

const SALE = {
  ...{ name: 'Sale', value: 5, currency: 'EUR', stage: 'won' as const, closeDate: null },
}

const WRITES: Cases = [
  [
    'setContactZone',
    () =>
      call('setContactZone', ANNA, {
        params: { email: BO.email },
        body: { timeZone: 'Asia/Kolkata' },
      }),
  ],
  [
    'changeLogEntry',
    () =>
      call('changeLogEntry', ANNA, {
        params: { id: plainEntryId },
        body: { evaluation: 'positive', isCanceled: true, revision: 0 },
      }),
  ],
  [
    'addLogComment',
    () => call('addLogComment', ANNA, { params: { id: entryId }, body: { text: 'New' } }),
  ],
  [
    'addFollowUp',
    () =>
      call('addFollowUp', ANNA, {
        params: { id: entryId },
        body: { text: 'New', dueAt: NOW.toISOString() },
      }),
  ],
  [
    'createOpportunity',
    () => call('createOpportunity', ANNA, { params: { id: plainEntryId }, body: SALE }),
  ],
  [
    'changeFollowUp',
    () =>
      call('changeFollowUp', ANNA, {
        params: { id: followUpId },
        body: { isDone: true, dueAt: NOW.toISOString() },
      }),
  ],
  [
    'changeOpportunity',
    () =>
      call('changeOpportunity', ANNA, {
        params: { id: opportunityId },
        body: { ...SALE, revision: 0 },
      }),
  ],
  ['createFollow', () => call('createFollow', ANNA, { body: { subject: 'x', recipients: [BO] } })],
  [
    'finaliseFollow',
    () =>
      call(
        'finaliseFollow',
        { ticket: TICKET },
        {
          params: { key },
          body: { subject: 'x', recipients: [BO], targets: ['https://contoso.example/new'] },
        },
      ),
  ],
  [
    'finaliseFollow, to somebody else',
    () =>
      call(
        'finaliseFollow',
        { ticket: TICKET },
        { params: { key }, body: { subject: 'x', recipients: [EVA], targets: [] } },
      ),
  ],
  [
    'finaliseFollow, to one of two',
    () =>
      call(
        'finaliseFollow',
        { ticket: TICKET },
        { params: { key: sharedKey }, body: { subject: 'x', recipients: [BO], targets: [] } },
      ),
  ],
  ['unfollow', () => call('unfollow', ANNA, { params: { key } })],
  [
    'activateFollow',
    () => call('activateFollow', ANNA, { params: { key }, body: { recipients: [BO] } }),
  ],
  [
    'bindFollow',
    () => call('bindFollow', ANNA, { params: { key }, body: { outcome: 'no-links' } }),
  ],
  ['resolveMessage, of a reply', () => call('resolveMessage', ANNA, { body: reply(2) })],
  [
    'resolveMessage, of the sent copy',
    () => call('resolveMessage', ANNA, { body: { ownKey: key, internetMessageId: MESSAGE_ID } }),
  ],
  [
    'setFollowPreference',
    () =>
      call('setFollowPreference', ANNA, {
        params: { email: BO.email },
        body: { preference: 'do-not-allow' },
      }),
  ],
  ['setFollowPreference, back', changedTwice],
  [
    'setAccountPreference',
    () =>
      call('setAccountPreference', ANNA, {
        params: { id: accountId },
        body: { preference: 'do-not-allow' },
      }),
  ],
  [
    'changeAccount',
    () =>
      call('changeAccount', ADA, {
        params: { id: accountId },
        body: {
          ...{ name: 'New', domains: ['contoso.example', 'contoso.co.uk'], revision: 0 },
          ...{ parentId: null, ownerId: OLE.salespersonId },
        },
      }),
  ],
  [
    'mergeAccounts',
    () =>
      call('mergeAccounts', ADA, {
        params: { id: accountId },
        body: { otherId: otherAccountId },
      }),
  ],
  [
    'splitAccount',
    () =>
      call('splitAccount', ADA, {
        params: { id: accountId },
        body: { name: 'Bo AS', domains: [], contacts: [BO.email] },
      }),
  ],
  [
    'importAccounts',
    () =>
      call('importAccounts', ADA, {
        body: {
          act: 'import',
          rows: [
            { line: 2, name: 'New', domains: 'contoso.example contoso.co.uk', owner: OLE.email },
            { line: 3, name: 'Newer', domains: 'newer.example', parent: 'New' },
          ],
        },
      }),
  ],
  [
    'importContacts',
    () =>
      call('importContacts', ADA, {
        body: {
          act: 'import',
          rows: [
            { line: 2, email: BO.email, name: 'Bo', type: 'lead', account: 'contoso.example' },
            { line: 3, email: 'gone@contoso.example' },
            { line: 4, email: 'new@contoso.example' },
          ],
        },
      }),
  ],
  [
    'setFollowPreferences',
    () =>
      call('setFollowPreferences', ADA, {
        body: { addresses: [BO.email, EVA.email], preference: 'do-not-allow', type: 'lead' },
      }),
  ],
  [
    'recordConsent',
    () =>
      call('recordConsent', ANNA, {
        params: { email: BO.email },
        body: { state: 'refused', source: 'spoken' },
      }),
  ],
  [
    'setConsentPolicy',
    async () =>
      call('setConsentPolicy', ADA, {
        body: { ...POLICY, defaultMode: 'opt-in', ...(await latest()) },
      }),
  ],
  [
    'setConsentRule',
    async () =>
      call('setConsentRule', ADA, {
        body: { rule: { ...BOS_RULE, mode: 'off' }, ...(await latest()) },
      }),
  ],
  [
    'removeConsentRule',
    async () => call('removeConsentRule', ADA, { body: { ...BOS_RULE, ...(await latest()) } }),
  ],
  [
    'setRetention',
    async () =>
      call('setRetention', ADA, {
        body: {
          hitDays: 7,
          interactionDays: 30,
          followedEmailDays: 40,
          logDays: 40,
          quarantineDays: 7,
          ...(await latest()),
        },
      }),
  ],
  [
    'setFileSettings',
    async () =>
      call('setFileSettings', ADA, {
        body: {
          ...{ isShared: false, maxMegabytes: 5, mostDays: 90, quotaMegabytes: 1 },
          ...(await latest()),
        },
      }),
  ],
  [
    'switchOrganisation',
    async () => call('switchOrganisation', ADA, { body: { to: 'off', ...(await latest()) } }),
  ],
  [
    'exportSubject',
    () => call('exportSubject', ADA, { body: { email: BO.email, locale: 'en-US' } }),
  ],
  ['eraseSubject', () => call('eraseSubject', ADA, { body: { email: BO.email } })],
  ['eraseSubject, of one of two', () => call('eraseSubject', ADA, { body: { email: EVA.email } })],
  [
    'refuseSubjectRequest',
    () =>
      call('refuseSubjectRequest', ADA, { params: { id: requestId }, body: { note: 'Not Bo.' } }),
  ],
  [
    'setMember',
    () =>
      call('setMember', ADA, {
        params: { id: OLE.salespersonId },
        body: { ...NO_ROLES, isManager: true },
      }),
  ],
  [
    'setLogging',
    async () => {
      const source = { kind: 'pane' as const }
      return call('setLogging', ADA, {
        body: { source, everyMinutes: 5, batchSize: 20, ...(await latestSetup()) },
      })
    },
  ],
  [
    'setLoggingCredential',
    async () =>
      call('setLoggingCredential', ADA, {
        body: { credential: { kind: 'secret', secret: 'x' }, ...(await latestSetup()) },
      }),
  ],
  ['beginLoggingSignIn', () => call('beginLoggingSignIn', ADA, {})],
  ['coming back from signing in', signInAndBack],
  [
    'consentToLogging',
    async () =>
      call('consentToLogging', ADA, {
        body: { wording: LOGGING_WORDING, locale: 'en-US', ...(await latestSetup()) },
      }),
  ],
  [
    'switchLogging',
    async () =>
      call('switchLogging', ADA, { body: { isEnabled: false, ...(await latestSetup()) } }),
  ],
  ['runLogging', () => call('runLogging', ADA, {})],
  [
    'recreateLoggingJob',
    async () => call('recreateLoggingJob', ADA, { body: await latestSetup() }),
  ],
  ['clearLogging', clearSwitchedOff],
  ['backfillLogging', () => call('backfillLogging', ADA, { body: { act: 'start', days: 7 } })],
  ['backfillLogging, cancelled', () => call('backfillLogging', ADA, { body: { act: 'cancel' } })],
  ['startProbe', () => call('startProbe', ADA, {})],
  [
    'setInternalDomains',
    () => call('setInternalDomains', ADA, { body: { domains: ['new.example'] } }),
  ],
  ['createTemplate', () => call('createTemplate', ANNA, { body: TEMPLATE })],
  ['changeSharedTemplate', () => changeTemplate('organisation')],
  ['changeSharedTemplate, to one’s own', () => changeTemplate('own')],
  [
    'changeSharedTemplate, to the archive',
    () => {
      const body = { isArchived: true, revision: 0 }
      return call('archiveTemplate', ADA, { params: { id: template.id }, body })
    },
  ],
  [
    'changeSharedTemplate, to an old version',
    () => call('restoreTemplateVersion', ADA, { params: template, body: { revision: 0 } }),
  ],
  ['noteTemplateUse', () => call('noteTemplateUse', ANNA, { params: template })],
  ['planIndividualSend', () => call('planIndividualSend', ANNA, { body: INDIVIDUALLY })],
  [
    'leaseIndividualSend',
    () => call('leaseIndividualSend', ANNA, { params: { id: sendId }, body: { holder: PANE } }),
  ],
  ['prepareIndividual', () => call('prepareIndividual', ANNA, { ...toBo(), body: INDIVIDUAL })],
  [
    'recordIndividual',
    () =>
      call('recordIndividual', ANNA, {
        ...toBo(),
        body: { fence: 1, to: 'drafted', messageId: 'm2' },
      }),
  ],
  [
    'stopIndividualSend',
    () => call('stopIndividualSend', ANNA, { params: { id: sendId }, body: { fence: 1 } }),
  ],
  ['finishIndividualSend', finishIndividual],
  ['createSegment', () => call('createSegment', ADA, { body: SEGMENT })],
  ['changeSegment', () => call('changeSegment', ADA, { params: { id: segmentId }, body: SEGMENT })],
  ['removeSegment', () => call('removeSegment', ADA, { params: { id: segmentId } })],
  [
    'setEnrichment',
    async () =>
      call('setEnrichment', ADA, {
        body: { ...SETTINGS, timeZone: 'Europe/Paris', ...(await latestEnrichment()) },
      }),
  ],
  [
    'listOfficeUsers',
    async () => {
      const switched = test.db.updateTable('enrichment').set({ aggregate_only: false })
      await switched.where('tenant_id', '=', FABRIKAM).execute()
      return call('listOfficeUsers', ADA, {})
    },
  ],
  [
    'setScoreWeights',
    async () =>
      call('setScoreWeights', ADA, {
        body: { act: 'set', weights: OTHER_WEIGHTS, ...(await latestEnrichment()) },
      }),
  ],
  [
    'setEnrichment, of other people',
    async () =>
      call('setEnrichment', ADA, {
        body: { ...SETTINGS, people: 'contacts', ...(await latestEnrichment()) },
      }),
  ],
  [
    'agreeToEnrichment',
    async () =>
      call('agreeToEnrichment', ADA, {
        body: { wording: ENRICHMENT_WORDING, locale: 'en-US', ...(await latestEnrichment()) },
      }),
  ],
  ...(['stop', 'run', 'recollect', 'clear', 'check-permission'] as const).map(
    (act): Cases[number] => [
      `changeEnrichment, ${act}`,
      async () => {
        // Taken back by the tenant's administrator.
        entra.roles = []
        return call('changeEnrichment', ADA, { body: { act, ...(await latestEnrichment()) } })
      },
    ],
  ),
  ['a tenant’s administrator who comes back', permitAndBack],
  ['createFile', () => call('createFile', ANNA, { body: { name: 'Prices.pdf', size: 9 } })],
  [
    'replaceFile',
    () =>
      call('replaceFile', ANNA, { params: { id: fileId }, body: { name: 'Prices.pdf', size: 9 } }),
  ],
  ['finishFile', () => call('finishFile', ANNA, { params: { id: fileId }, body: { version: 2 } })],
  ['linkFile', () => call('linkFile', ANNA, { params: { key: sharedKey }, body: { fileId } })],
  [
    'changeFile',
    () => call('changeFile', ANNA, { params: { id: fileId }, body: { isRevoked: true } }),
  ],
  ['removeFile', () => call('removeFile', ANNA, { params: { id: fileId } })],
  ['a download of a file', () => fromFile(`${filePath()}/download`)],
  ['createReminder', () => call('createReminder', ANNA, { body: reminderOf({ followKey: key }) })],
  [
    'createReminder, of a draft',
    () => call('createReminder', ANNA, { body: reminderOf({ recipient: EVA.email }) }),
  ],
  [
    'changeReminder',
    () => call('changeReminder', ANNA, { params: { id: reminderId }, body: reminderOf({}) }),
  ],
  ['removeReminder', () => call('removeReminder', ANNA, { params: { id: reminderId } })],
  [
    'snoozeReminder',
    () =>
      call('snoozeReminder', ANNA, {
        params: { id: reminderId },
        body: { until: atMinute(60).toISOString() },
      }),
  ],
  ['dismissReminder', () => call('dismissReminder', ANNA, { params: { id: reminderId } })],
  [
    'finaliseFollow, with a reminder',
    () =>
      call(
        'finaliseFollow',
        { ticket: TICKET },
        { params: { key: sharedKey }, body: { ...sentTo(BO), reminderId } },
      ),
  ],
  ['markAlertsSeen', () => call('markAlertsSeen', ANNA, { body: { upTo: 1000 } })],
  ['a recipient who withdraws', () => onOwnPage({ action: 'withdraw' })],
  ['a recipient who erases', () => onOwnPage({ action: 'erase', confirm: 'yes' })],
]

const TEMPLATE = {
  ...{ name: 'x', category: null, scope: 'own' as const, subject: null, html: '<p>x</p>' },
}

const changeTemplate = (scope: 'own' | 'organisation') =>
  call('changeTemplate', ADA, {
    params: { id: template.id },
    body: { ...TEMPLATE, scope, revision: 0 },
  })

const POLICY = {
  mixedGroups: 'block' as const,
  footer: true,
  organisationName: 'Fabrikam',
  privacyContact: null,
  privacyNotice: null,
}
const BOS_RULE = { scope: 'contact' as const, target: BO.email }

async function latestSetup() {
  const { body } = await call('getLogging', ADA, {})
  return { revision: body.revision }
}

async function latestEnrichment() {
  const { body } = await call('getEnrichment', ADA, {})
  return { revision: body.revision }
}

async function permitAndBack() {
  const { body } = await call('getEnrichment', ADA, {})
  const state = new URL(body.application?.consentUrl ?? '').searchParams.get('state') ?? ''
  const query = new URLSearchParams({ state, tenant: FABRIKAM, admin_consent: 'True' })
  const page = await test.app.inject({ method: 'GET', url: `/sign-in/enrichment?${query}` })
  return { status: page.statusCode, body: page.body }
}

async function signInAndBack() {
  const { body } = await call('beginLoggingSignIn', ADA, {})
  const url = `/sign-in/logging?${entra.pick(body.url)}`
  const state = new URL(body.url).searchParams.get('state') ?? ''
  const headers = { cookie: signInCookie(state, 600) }
  const page = await test.app.inject({ method: 'GET', url, headers })
  return { status: page.statusCode, body: page.body }
}

async function clearSwitchedOff() {
  await call('switchLogging', ADA, { body: { isEnabled: false, ...(await latestSetup()) } })
  return call('clearLogging', ADA, { body: await latestSetup() })
}

async function latest() {
  const { body } = await call('getConsentPolicy', ADA, {})
  return { revision: body.revision }
}

async function onOwnPage(fields: Record<string, string>) {
  const { statusCode, body } = await submit(test, pagePath(test, key), fields)
  // The answer of a form is a page, or leads to one.
  return { status: statusCode === 303 ? 200 : statusCode, body }
}

/** Each of the two changes one that the other tenant has otherwise. */
async function changedTwice() {
  const set = (preference: 'allow' | 'do-not-allow') =>
    call('setFollowPreference', ANNA, { params: { email: BO.email }, body: { preference } })
  await set('do-not-allow')
  return set('allow')
}

/** The counters are those of the tenant's own interactions. */
async function expectOwnCounters() {
  const counting = async () =>
    (await allRows(test.db, FABRIKAM)).filter((row) => !COUNTS_NOTHING.test(row))
  const own = await counting()
  await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))
  expect(await counting()).toEqual(own)
}

/** What was done was added to the audit log, and names nobody: what is erased does not live on there. */
async function expectSoundLog() {
  const verified = await verifyAudit(test.ctx, FABRIKAM)
  expect(verified.broken).toBeNull()
  const log = await test.db.selectFrom('audit_entry').select(['subject', 'detail']).execute()
  expect(log.map(({ subject, detail }) => `${subject} ${detail}`).join()).not.toContain('@')
  return verified
}

/** What administrators decide, what is noted of people, and what recipients do themselves. */
const AUDITED =
  /^(set(Follow|Account|Consent|Retention|Member|Logging|Internal|Enrichment|Score)|listOfficeUsers|(agreeTo|change)Enrichment|switch|coming back|consentTo|runLogging|recreateLogging|clearLogging|backfill|startProbe|(create|change|remove)Segment|changeSharedTemplate|(change|merge|split|import)(Account|Contact)|removeConsent|recordConsent|exportSubject|eraseSubject|refuseSubject|a recipient|(change|finish|remove)File|setFile)/

/** What is left of a counter when everything was taken from it. */
const COUNTS_NOTHING = /^\["contact_total",(?!.*_all":-?[1-9])/

describe('a tenant with the same keys, ids and addresses (law 11)', () => {
  beforeAll(() => restoreBoth())

  it.each(READS)('changes nothing of what %s answers', async (name, asked) => {
    const { status, body } = await asked()

    expect(body).toEqual(withoutTwin.get(name)?.body)
    expect(status).toBe(200)
  })
})

describe('a tenant with the same keys, ids and addresses (law 11), too,', () => {
  beforeEach(() => restoreBoth())

  it.each(WRITES)('is not written by %s', async (name, asked) => {
    const answer = await asked()

    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toContain('Twin')
    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    await expectOwnCounters()
    expect((await expectSoundLog()).entries > entries).toBe(AUDITED.test(name))
  })

  it('is not written by reminders whose time has come', async () => {
    await test.db
      .updateTable('reminder')
      .set({ due_at: atMinute(-1) })
      .where('tenant_id', '=', FABRIKAM)
      .execute()

    await settleDueReminders(test.ctx)

    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    const { body } = await call('getReminder', ANNA, { params: { id: reminderId } })
    expect(body).toMatchObject({ state: 'cleared', happened: 'replied' })
  })

  it('is not written by counting segments', async () => {
    const own = await allRows(test.db, FABRIKAM)

    await countSegments(test.ctx, FABRIKAM)

    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    expect(await allRows(test.db, FABRIKAM)).not.toEqual(own)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['looking into groups again', () => refreshMailboxes(test.ctx, FABRIKAM)],
    ['taking somebody out', () => forgetLeft(test.ctx, FABRIKAM)],
    ['counting accounts anew', () => recountAll(test.ctx, FABRIKAM)],
  ])('is not written by %s', async (_, done) => {
    const own = await allRows(test.db, FABRIKAM)

    await done()

    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    expect(await allRows(test.db, FABRIKAM)).not.toEqual(own)
  })

  it('is not written by a hit', async () => {
    const own = await allRows(test.db, FABRIKAM)

    await hit()

    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    expect(await allRows(test.db, FABRIKAM)).not.toEqual(own)
    await expectOwnCounters()
  })

  it('is not written by a hit that is only counted', async () => {
    await test.db.deleteFrom('consent_rule').where('tenant_id', '=', FABRIKAM).execute()
    await test.db
      .updateTable('organisation')
      .set({ default_mode: 'aggregate-only' })
      .where('tenant_id', '=', FABRIKAM)
      .execute()
    const own = await allRows(test.db, FABRIKAM)

    await hit()

    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    const added = (await allRows(test.db, FABRIKAM)).filter((row) => !own.includes(row))
    expect(added.filter((row) => row.startsWith('["counted_hit"'))).toHaveLength(2)
    await expectOwnCounters()
  })

  it('keeps its counters when those of the other are made anew', async () => {
    const own = await allRows(test.db, FABRIKAM)

    await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))

    expect(await allRows(test.db, NORTHWIND)).toEqual(twin)
    expect(await allRows(test.db, FABRIKAM)).toEqual(own)
  })
})
