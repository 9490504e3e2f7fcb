import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { paths, type CallName } from '../../src/contract/paths.ts'
import { ENRICHMENT_WORDING } from '../../src/contract/enrichment.ts'
import { LOGGING_WORDING } from '../../src/contract/logging.ts'
import type { Role } from '../../src/contract/people.ts'
import { appendAudit } from '../../src/api/audit/audit.store.ts'
import { STANDARD_WEIGHTS } from '../../src/api/enrichment/account-score.ts'
import { drainBuffer } from '../../src/api/interactions/interaction.service.ts'
import { findLoggingSetup } from '../../src/api/logging/logging-setup.store.ts'
import { findOrganisation } from '../../src/api/settings/organisation.store.ts'
import { ask } from '../fixtures/ask.ts'
import { fillEngagement } from '../fixtures/engagement.ts'
import { insertEnrichment, SETTINGS } from '../fixtures/enrichment-setup.ts'
import {
  ANNA,
  FABRIKAM,
  insertAlert,
  insertAccount,
  insertBounce,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertFollowUp,
  insertInteraction,
  insertLogComment,
  insertLogEntry,
  insertLoggedMessage,
  insertOpportunity,
  insertReminder,
  insertSalesperson,
  insertTrackedLink,
  MALLORY,
  newId,
  newTenant,
  NORTHWIND,
  NOW,
} from '../fixtures/make.ts'
import { insertIndividual } from '../fixtures/individual.ts'
import { allRows } from '../fixtures/rows.ts'
import { GRAPH_SOURCE, insertLoggingSetup } from '../fixtures/logging-setup.ts'
import { makeFacts } from '../fixtures/mail.ts'
import { insertStoredFile } from '../fixtures/stored-file.ts'
import { insertTemplate, insertTemplateUse } from '../fixtures/template.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'
import { OTHER_WEIGHTS } from '../fixtures/weights.ts'
import { insertRequest } from './privacy/known-subject.ts'

/** Everything of Fabrikam's that must not be seen has this in it. */
const SECRET = 'secret-of-fabrikam'
const BO = 'bo@contoso.example'
/** Known to Fabrikam alone. */
const CY = `cy.${SECRET}@contoso.example`
const MESSAGE_ID = '<1@fabrikam.example>'
const TICKET = 'VGlja2V0LW9mLUFubmFzLW1haWwtZm9yLXRlc3RzLTE'

let test: TestApp
let key: string
let keyOfMallory: string
/** Of a reminder of Anna's. */
let reminderId: string
/** Contoso, as Fabrikam knows it. */
let accountId: string
/** Of an open request at Fabrikam. */
let requestId: string
/** Of Fabrikam's interaction log. */
let log: { entryId: string; followUpId: string; opportunityId: string }
/** Waits for Anna's decision. */
let quarantinedId: string
/** Shared with everybody at Fabrikam. */
let template: { id: string; versionId: string }
let fileId: string
/** Of a segment of Fabrikam's. */
let segmentId: string
/** Of an individual send of Anna's. */
let sendId: string

beforeAll(async () => {
  // No directory is asked.
  test = await openTestApp({ config: { enrichment: null } })
  const { bo, account } = await newTenant(test.db)
  accountId = account.id
  key = await fillFabrikam(bo.id)
  const reminder = { follow_key: key, contact_id: bo.id, text: SECRET }
  reminderId = (await insertReminder(test.db, reminder)).id
  await fillPeople([`contact ${bo.id}`, `account ${accountId}`])
  await fillConsent(bo.id)
  log = await fillLog(bo.id)
  quarantinedId = await fillQuarantine(bo.id)
  await fillLogging()
  await fillEnrichment()
  segmentId = await fillAccounts(bo.id)
  template = await fillTemplates()
  fileId = (await insertStoredFile(test.db, { follow_key: key, name: SECRET })).id
  requestId = await insertRequest(test.db, { tenantId: FABRIKAM, email: CY })
  sendId = await insertIndividual(test.db, { email: CY })
  keyOfMallory = (
    await insertFollow(test.db, {
      tenant_id: NORTHWIND,
      salesperson_id: MALLORY.salespersonId,
      subject: 'Own offer',
    })
  ).key
})
afterAll(() => test.close())

/** What Fabrikam chose to look at, and one mailbox of it, which is read. */
async function fillEnrichment() {
  const { db } = test
  await insertEnrichment(db, { name: `Close to ${SECRET}`, is_enabled: true, next_run_at: NOW })
  const tenant = { tenant_id: FABRIKAM }
  const id = ANNA.salespersonId
  const mailbox = { ...tenant, id, address: ANNA.email, name: `Anna ${SECRET}`, person: 1 }
  await db
    .insertInto('enrichment_mailbox')
    .values({ ...mailbox, state: 'done', next_try_at: NOW })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(mailbox))
    .execute()
  await db
    .insertInto('enrichment_run')
    .values({ ...tenant, id: newId(), started_at: NOW })
    .execute()
  await db
    .insertInto('left_mailbox')
    .values({ ...tenant, person: 2 })
    .execute()
}

/** A template that a mail was sent with. */
async function fillTemplates() {
  const words = { name: SECRET, category: SECRET, subject: SECRET, html: `<p>${SECRET}</p>` }
  const row = await insertTemplate(test.db, { ...words, scope: 'organisation' })
  await insertTemplateUse(test.db, row, { follow_key: key })
  return { id: row.id, versionId: row.version_id }
}

/** What is collected about Contoso, and a segment that it is in. */
async function fillAccounts(contactId: string): Promise<string> {
  const { db } = test
  const id = await fillEngagement(db, { accountId, contactId })
  for (const table of ['segment', 'enrichment_mailbox'] as const)
    await db.updateTable(table).set({ name: SECRET }).execute()
  return id
}

/** A followed mail of Anna's to Bo and Cy with a link, an open, a click and all their counters. */
async function fillFabrikam(bo: string): Promise<string> {
  const { db } = test
  await db
    .updateTable('contact')
    .set({ name: `Bo ${SECRET}` })
    .where('id', '=', bo)
    .execute()
  await db
    .updateTable('account')
    .set({ name: `Contoso ${SECRET}` })
    .execute()
  const cy = await insertContact(db, { email: CY, name: SECRET, preference: 'do-not-allow' })
  const follow = await insertFollow(db, {
    subject: `Offer ${SECRET}`,
    ticket_hash: createHash('sha256').update(TICKET).digest(),
    internet_message_id: MESSAGE_ID,
    conversation_id: 'conversation-1',
  })
  const of = { tenant_id: FABRIKAM, follow_key: follow.key }
  await insertFollowRecipient(db, { ...of, contact_id: bo })
  await insertFollowRecipient(db, { ...of, contact_id: cy.id, position: 1 })
  await insertTrackedLink(db, { ...of, target: `https://fabrikam.example/${SECRET}` })
  await insertInteraction(db, { ...of, attribution: 'exact', contact_id: bo })
  const click = await insertInteraction(db, {
    ...of,
    kind: 'click',
    link_number: 1,
    client: SECRET,
  })
  await db
    .insertInto('alert_inbox')
    .values({
      tenant_id: FABRIKAM,
      salesperson_id: ANNA.salespersonId,
      position: 7,
      kinds_off: ['reply'],
      quiet_from: null,
      quiet_to: null,
      time_zone: null,
    })
    .execute()
  await insertAlert(db, { ...of, interaction_id: click.id, position: 7 })
  await db
    .insertInto('follow_total')
    .values({ ...of, opens_people: 1, opens_all: 1, clicks_all: 1 })
    .execute()
  await db
    .insertInto('link_total')
    .values({ ...of, number: 1, clicks_all: 1 })
    .execute()
  const contact = { tenant_id: FABRIKAM, contact_id: bo }
  await db
    .insertInto('contact_total')
    .values({ ...contact, opens_people: 1 })
    .execute()
  await db
    .insertInto('contact_day')
    .values({ ...contact, day: '2026-06-09', opens: 1 })
    .execute()
  return follow.key
}

/**
 * Anna's manager at Fabrikam has the id that Mallory has at Northwind, and both logs name Anna and
 * what is Fabrikam's.
 */
async function fillPeople(subjects: readonly string[]) {
  const { db } = test
  const manager = { id: MALLORY.salespersonId, name: `Guest ${SECRET}`, is_manager: true }
  await insertSalesperson(db, manager)
  await db
    .updateTable('salesperson')
    .set({ manager_id: manager.id, name: `Anna ${SECRET}` })
    .where('tenant_id', '=', FABRIKAM)
    .where('id', '=', ANNA.salespersonId)
    .execute()
  for (const tenantId of [FABRIKAM, NORTHWIND])
    for (const subject of subjects)
      await appendAudit(db, {
        tenantId,
        at: NOW,
        actor: 'person',
        actorId: ANNA.salespersonId,
        action: 'preference-changed',
        subject,
        detail: tenantId === FABRIKAM ? { to: SECRET } : {},
      })
  // Broken, so that whoever checks Fabrikam's notices.
  await db
    .updateTable('audit_entry')
    .set({ subject: SECRET })
    .where('tenant_id', '=', FABRIKAM)
    .execute()
}

/** Bo agreed, Contoso opted out, and there is a rule about a domain. */
async function fillConsent(bo: string) {
  const { db } = test
  await db
    .updateTable('account')
    .set({ preference: 'do-not-allow', preference_reason: SECRET })
    .execute()
  await db
    .updateTable('contact')
    .set({ consent: 'granted', consent_at: NOW, consent_by: 'organisation' })
    .where('id', '=', bo)
    .execute()
  await insertContact(db, { email: RULE.target })
  await db
    .insertInto('consent_event')
    .values({
      ...{ tenant_id: FABRIKAM, id: newId(), contact_id: bo, state: 'granted', at: NOW },
      ...{ recorded_at: NOW, by: 'organisation', recorded_by: null, source: 'written' },
      ...{ wording: '2026-11', note: SECRET, from_own_network: false },
    })
    .execute()
  const rule = { scope: 'domain', target: `${SECRET}.example`, mode: 'off' } as const
  await db
    .insertInto('consent_rule')
    .values({ ...rule, tenant_id: FABRIKAM, changed_at: NOW, changed_by: null })
    .execute()
}

/** Logged mail of Bo's to Anna with an entry of hers, and what she made of it. */
async function fillLog(bo: string) {
  const { db } = test
  const message = await insertLoggedMessage(db, {
    ...{ subject: SECRET, conversation_id: SECRET, follow_key: key, message_id: MESSAGE_ID },
    web_link: `https://mail.example/${SECRET}`,
  })
  const opportunity = await insertOpportunity(db, { name: SECRET, contact_id: bo })
  const entry = await insertLogEntry(db, {
    ...{ contact_id: bo, logged_message_id: message.id, opportunity_id: opportunity.id },
  })
  await insertLogComment(db, { entry_id: entry.id, text: SECRET })
  const followUp = await insertFollowUp(db, { entry_id: entry.id, text: SECRET })
  await insertBounce(db, { contact_id: bo, follow_key: key })
  return { entryId: entry.id, followUpId: followUp.id, opportunityId: opportunity.id }
}

/** Mail that nobody at Fabrikam decided yet, and what was said about whose mail is whose. */
async function fillQuarantine(bo: string): Promise<string> {
  const { db } = test
  const tenant = { tenant_id: FABRIKAM }
  const address = `di.${SECRET}@litware.example`
  const { id } = await insertLoggedMessage(db, {
    ...{ status: 'quarantined', reason: 'unmatched', subject: SECRET, author: address },
    ...{ addresses: [address, MALLORY.email, ANNA.email], pushed_by: MALLORY.salespersonId },
    ...{ message_id: '<2@litware.example>', web_link: `https://mail.example/${SECRET}` },
    facts: makeFacts({ subject: SECRET, from: { email: address, name: SECRET } }),
  })
  await db
    .insertInto('contact_address')
    .values({ ...tenant, address, contact_id: bo, created_at: NOW, created_by: null })
    .execute()
  await db
    .insertInto('salesperson_address')
    .values({ ...tenant, address: `${SECRET}@own.example`, salesperson_id: ANNA.salespersonId })
    .execute()
  const rule = { scope: 'domain', target: `${SECRET}.example` } as const
  await db
    .insertInto('sender_rule')
    .values({ ...tenant, ...rule, created_at: NOW, created_by: null })
    .execute()
  await db
    .updateTable('contact')
    .set({ privacy_blocked: true, privacy_blocked_at: NOW, privacy_blocked_reason: SECRET })
    .where('email', '=', CY)
    .execute()
  return id
}

/** A set-up with a back-fill, a run and a probe, and a sign-in that was begun. */
async function fillLogging() {
  const { db } = test
  await insertLoggingSetup(test, {
    source: { ...GRAPH_SOURCE, mailbox: `${SECRET}@fabrikam.example` },
    ...{ account_id: SECRET, account_name: SECRET, account_email: SECRET, signed_in_at: NOW },
    ...{ sealed_tokens: SECRET, probe_code: SECRET, probe_at: NOW },
  })
  const tenant = { tenant_id: FABRIKAM }
  await db
    .insertInto('logging_job')
    .values({ ...tenant, cursor: SECRET, next_run_at: NOW })
    .execute()
  await db
    .insertInto('logging_run')
    .values({ ...tenant, id: newId(), trigger: 'schedule', started_at: NOW })
    .execute()
  await db
    .insertInto('logging_backfill')
    .values({ ...tenant, days: 30, since: NOW, state: 'paused', started_at: NOW, cursor: SECRET })
    .execute()
  await db
    .insertInto('logging_sign_in')
    .values({
      ...{ ...tenant, state_hash: Buffer.alloc(32, 1), salesperson_id: ANNA.salespersonId },
      ...{ sealed: SECRET, expires_at: NOW },
    })
    .execute()
}

interface Attack {
  params?: () => Record<string, string>
  query?: string
  body?: () => object | Promise<object>
  /** Roles that Mallory has in her own tenant. */
  roles?: readonly Role[]
  /** What the other tenant's salesperson gets. */
  status: number
  /** What of the answer says that nothing was found. */
  answer?: object
}

/** What an administrator of Northwind sends along with a change. */
const revision = async () => {
  const organisation = await findOrganisation(test.db, NORTHWIND)
  return { revision: organisation?.revision ?? 0 }
}
const setupRevision = async () => {
  const setup = await findLoggingSetup(test.db, NORTHWIND)
  return { revision: setup?.revision ?? 0 }
}
const BY_HAND = { source: { kind: 'pane' }, everyMinutes: 10, batchSize: 50 }
const AGREED = { wording: LOGGING_WORDING, locale: 'en-US' }
const NOTHING_SET_UP = {
  ...{ source: null, credential: null, account: null, consent: null, probe: null, backfill: null },
  job: { state: 'stopped', run: null },
}
const ADMINISTRATOR = ['administrator'] as const
const MANAGER = ['manager'] as const
const NO_ROLES = {
  isManager: false,
  isAdministrator: false,
  readsContacts: false,
  managerId: null,
}

const finding = () => ({ key })
const reminding = () => ({ id: reminderId })
const TOMORROW = '2026-06-11T09:30:00Z'
const REMINDER = { kind: 'anyway', text: 'x', dueAt: TOMORROW }
const beingContoso = () => ({ id: accountId })
const segmenting = () => ({ id: segmentId })
const sendingAll = () => ({ id: sendId })
const sendingOne = () => ({ id: sendId, position: '1' })
const HOLDER = 'a-pane-of-mallory'
const filing = () => ({ id: fileId })
const templating = () => ({ id: template.id })
const versioning = () => template
const quarantining = () => ({ id: quarantinedId })
const beingAnna = () => ({ id: ANNA.salespersonId })
const IGNORE = { act: 'ignore', scope: 'message' }
const asBo = () => ({ email: BO })
const asCy = () => ({ email: CY })
const entering = () => ({ id: log.entryId })
const followingUp = () => ({ id: log.followUpId })
const selling = () => ({ id: log.opportunityId })
const SALE = {
  ...{ name: 'x', value: null, currency: 'EUR', stage: 'won', closeDate: null },
}
const EVERY_KIND = {
  'first-open': true,
  'first-click': true,
  'file-view': true,
  reply: true,
  'opened-again': true,
  'account-entered': true,
}
const RULES = {
  match: 'all',
  rules: [{ field: 'daysSinceLastEmail', comparison: 'more-than', value: 0 }],
}
const SEGMENT = { ...RULES, name: 'Own', alerts: true, revision: 0 }
const TEMPLATE = { name: 'Own', category: null, scope: 'own', subject: null, html: '<p>x</p>' }
const POLICY = {
  ...{ defaultMode: 'opt-out', mixedGroups: 'block', footer: false },
  ...{ organisationName: 'Northwind', privacyContact: null, privacyNotice: null },
}
const ACCOUNT = { name: 'x', domains: [], parentId: null, ownerId: null, revision: 0 }
const ownAccount = async () =>
  (await insertAccount(test.db, { tenant_id: NORTHWIND, domain: 'own.example' })).id
/** About somebody whom Fabrikam alone knows. */
const RULE = { scope: 'contact', target: 'di@litware.example', mode: 'off' }
const FABRIKAMS_RULE = { scope: 'domain', target: `${SECRET}.example` }
const KEPT = {
  hitDays: 7,
  interactionDays: 30,
  followedEmailDays: 30,
  logDays: 30,
  quarantineDays: 7,
}
const FILE_RULES = { isShared: true, maxMegabytes: 25, mostDays: 365, quotaMegabytes: 10 }
const recipients = [
  { email: BO, field: 'to' },
  { email: CY, field: 'to' },
]

/**
 * For every call: Mallory, signed in rightly in her own tenant, names what is Fabrikam's. A new
 * call does not compile until somebody has thought of how to attack it.
 */
const attacks: Record<CallName, readonly Attack[]> = {
  getSession: [{ status: 200, answer: { salesperson: { id: MALLORY.salespersonId } } }],
  checkRecipients: [
    // Cy opted out, but at Fabrikam.
    { body: () => ({ recipients }), status: 200, answer: { mayFollow: true, optedOut: [] } },
  ],
  createFollow: [{ body: () => ({ subject: 'x', recipients }), status: 200 }],
  listFollows: [
    { status: 200 },
    { query: `search=${SECRET}`, status: 200, answer: { items: [] } },
    { query: 'of=team', status: 403 },
    { roles: MANAGER, query: 'of=team', status: 200, answer: { items: [] } },
  ],
  getFollow: [
    { params: finding, status: 404 },
    { roles: MANAGER, params: finding, status: 404 },
  ],
  listTrackedLinks: [{ params: finding, status: 404 }],
  getFileTerms: [{ status: 200 }],
  createFile: [{ body: () => ({ name: 'x.pdf', size: 9 }), status: 200 }],
  // Those of a mail: test/api/files/file.routes.test.ts.
  listFiles: [{ status: 200 }],
  replaceFile: [{ params: filing, body: () => ({ name: 'x.pdf', size: 9 }), status: 404 }],
  finishFile: [{ params: filing, body: () => ({ version: 2 }), status: 404 }],
  linkFile: [
    { params: finding, body: () => ({ fileId }), status: 404 },
    { params: () => ({ key: keyOfMallory }), body: () => ({ fileId }), status: 404 },
  ],
  changeFile: [{ params: filing, body: () => ({ isRevoked: true }), status: 404 }],
  removeFile: [{ params: filing, status: 404 }],
  createTrackedLink: [
    { params: finding, body: () => ({ target: 'https://evil.example/' }), status: 404 },
  ],
  unfollow: [{ params: finding, status: 404 }],
  finaliseFollow: [
    // The ticket of her own mail, for a mail of Fabrikam's.
    {
      params: finding,
      body: () => ({ subject: 'x', recipients, targets: [] }),
      status: 401,
    },
  ],
  prepareFollow: [
    { params: finding, body: () => ({ subject: 'x', recipients, targets: [] }), status: 404 },
  ],
  activateFollow: [{ params: finding, body: () => ({ recipients }), status: 404 }],
  bindFollow: [{ params: finding, body: () => ({ internetMessageId: '<2@x>' }), status: 404 }],
  listFollowInteractions: [
    { params: finding, query: 'show=everything', status: 404 },
    { roles: MANAGER, params: finding, query: 'show=everything', status: 404 },
  ],
  planIndividualSend: [
    {
      body: () => ({
        ...{ draftId: 'own', subject: 'x', unmeasured: 'send' },
        recipients: [BO, 'own@litware.example'].map((email) => ({ email, field: 'to' })),
        ...{ showsNames: true, tidies: false },
      }),
      status: 200,
    },
  ],
  listIndividualSends: [{ status: 200 }],
  leaseIndividualSend: [{ params: sendingAll, body: () => ({ holder: HOLDER }), status: 404 }],
  prepareIndividual: [{ params: sendingOne, body: () => ({ fence: 1, targets: [] }), status: 404 }],
  recordIndividual: [
    { params: sendingOne, body: () => ({ fence: 1, to: 'sending' }), status: 404 },
  ],
  finishIndividualSend: [{ params: sendingAll, body: () => ({ fence: 1 }), status: 404 }],
  stopIndividualSend: [{ params: sendingAll, body: () => ({ fence: 1 }), status: 404 }],
  resolveMessage: [
    {
      body: () => ({
        ownKey: key,
        headerKey: key,
        internetMessageId: MESSAGE_ID,
        conversationId: 'conversation-1',
        inReplyTo: MESSAGE_ID,
        references: [MESSAGE_ID],
        from: BO,
        sentAt: NOW.toISOString(),
      }),
      status: 200,
      answer: { ownFollow: null, replyTo: null },
    },
  ],
  getContact: [
    { params: asBo, status: 200, answer: { preference: 'allow', engagement: null } },
    { params: asCy, status: 200, answer: { preference: 'allow', engagement: null } },
  ],
  listContactInteractions: [
    { params: asBo, query: 'show=everything', status: 200, answer: { items: [] } },
    { params: asCy, query: 'show=everything', status: 200, answer: { items: [] } },
  ],
  setFollowPreference: [
    { params: asBo, body: () => ({ preference: 'do-not-allow' }), status: 200 },
    { params: asCy, body: () => ({ preference: 'allow' }), status: 200 },
  ],
  // What she set herself just now is her own.
  getContactConsent: [
    { params: asBo, status: 200, answer: { state: 'none', mode: 'opt-out', events: [] } },
    { params: asCy, status: 200, answer: { state: 'none', events: [] } },
  ],
  recordConsent: [
    {
      params: asCy,
      body: () => ({ state: 'refused', source: 'spoken' }),
      status: 200,
      answer: { events: { length: 1 } },
    },
  ],
  setAccountPreference: [
    {
      params: () => ({ id: accountId }),
      body: () => ({ preference: 'allow' }),
      status: 404,
    },
  ],
  getConsentPolicy: [
    { status: 403 },
    { roles: ADMINISTRATOR, status: 200, answer: { defaultMode: 'opt-out', rules: [] } },
  ],
  setConsentPolicy: [
    { body: async () => ({ ...POLICY, ...(await revision()) }), status: 403 },
    {
      roles: ADMINISTRATOR,
      body: async () => ({ ...POLICY, ...(await revision()) }),
      status: 200,
      answer: { rules: [] },
    },
  ],
  setConsentRule: [
    { body: async () => ({ rule: RULE, ...(await revision()) }), status: 403 },
    {
      roles: ADMINISTRATOR,
      body: async () => ({ rule: RULE, ...(await revision()) }),
      status: 404,
    },
  ],
  removeConsentRule: [
    { body: async () => ({ ...FABRIKAMS_RULE, ...(await revision()) }), status: 403 },
    {
      roles: ADMINISTRATOR,
      body: async () => ({ ...FABRIKAMS_RULE, ...(await revision()) }),
      status: 404,
    },
  ],
  listContacts: [
    { status: 403 },
    { roles: ADMINISTRATOR, status: 200 },
    { roles: ADMINISTRATOR, query: 'search=Bo+secret', status: 200, answer: { items: [] } },
  ],
  listAccounts: [
    { status: 403 },
    { roles: ADMINISTRATOR, status: 200 },
    { roles: ADMINISTRATOR, query: 'preference=do-not-allow', status: 200, answer: { items: [] } },
  ],
  setFollowPreferences: [
    { body: () => ({ addresses: [BO, CY], preference: 'allow' }), status: 403 },
    {
      roles: ADMINISTRATOR,
      body: () => ({ addresses: [BO, CY], preference: 'allow', type: 'lead' }),
      status: 200,
      answer: { results: [{ outcome: 'changed' }, { outcome: 'changed' }] },
    },
  ],
  listReminders: [
    { status: 200, answer: { items: [], waiting: 0 } },
    { query: 'show=done', status: 200, answer: { items: [] } },
  ],
  createReminder: [
    { body: () => ({ ...REMINDER, followKey: key }), status: 404 },
    // She learns nothing of a contact whom Fabrikam alone knows.
    {
      body: () => ({ ...REMINDER, recipient: RULE.target }),
      status: 200,
      answer: { recipient: null },
    },
  ],
  getReminder: [{ params: reminding, status: 404 }],
  changeReminder: [{ params: reminding, body: () => REMINDER, status: 404 }],
  removeReminder: [{ params: reminding, status: 404 }],
  snoozeReminder: [{ params: reminding, body: () => ({ until: TOMORROW }), status: 404 }],
  dismissReminder: [{ params: reminding, status: 404 }],
  getFollowReminder: [{ params: finding, status: 404 }],
  listAlerts: [{ status: 200, answer: { items: [], unseen: 0, position: 0 } }],
  markAlertsSeen: [{ body: () => ({ upTo: 1000 }), status: 200, answer: { unseen: 0 } }],
  getAlertSettings: [{ status: 200, answer: { kinds: { reply: true } } }],
  getOrganisation: [
    { status: 403 },
    { roles: ADMINISTRATOR, status: 200, answer: { internalDomains: ['northwind.example'] } },
  ],
  switchOrganisation: [
    { body: async () => ({ to: 'terminated', ...(await revision()) }), status: 403 },
    {
      roles: ADMINISTRATOR,
      body: async () => ({ to: 'restored', ...(await revision()) }),
      status: 200,
      answer: { internalDomains: ['northwind.example'] },
    },
  ],
  getRetention: [{ status: 403 }, { roles: ADMINISTRATOR, status: 200, answer: { hitDays: 180 } }],
  setRetention: [
    { body: async () => ({ ...KEPT, ...(await revision()) }), status: 403 },
    { roles: ADMINISTRATOR, body: async () => ({ ...KEPT, ...(await revision()) }), status: 200 },
  ],
  getFileSettings: [
    { status: 403 },
    // Of the file that she announced herself.
    { roles: ADMINISTRATOR, status: 200, answer: { isShared: true, usedBytes: 9, available: 0 } },
  ],
  setFileSettings: [
    { body: async () => ({ ...FILE_RULES, ...(await revision()) }), status: 403 },
    {
      roles: ADMINISTRATOR,
      body: async () => ({ ...FILE_RULES, ...(await revision()) }),
      status: 200,
      answer: { quotaMegabytes: 10 },
    },
  ],
  listSubjectRequests: [
    { status: 403 },
    { roles: ADMINISTRATOR, status: 200, answer: { items: [], nextCursor: null } },
  ],
  exportSubject: [
    { body: () => ({ email: CY, locale: 'en-US' }), status: 403 },
    { roles: ADMINISTRATOR, body: () => ({ email: CY, locale: 'en-US' }), status: 200 },
  ],
  eraseSubject: [
    { body: () => ({ email: BO }), status: 403 },
    {
      roles: ADMINISTRATOR,
      body: () => ({ email: BO }),
      status: 200,
      answer: { removed: { followedEmails: 0, sharedEmails: 0, interactions: 0, requests: 0 } },
    },
  ],
  refuseSubjectRequest: [
    { params: () => ({ id: requestId }), body: () => ({ note: 'No' }), status: 403 },
    {
      roles: ADMINISTRATOR,
      params: () => ({ id: requestId }),
      body: () => ({ note: 'No' }),
      status: 404,
    },
  ],
  listAudit: [
    { status: 403 },
    { roles: ADMINISTRATOR, status: 200 },
    {
      roles: ADMINISTRATOR,
      query: `actor=${ANNA.salespersonId}`,
      status: 200,
      answer: {
        items: [
          { position: 2, actorName: null, subjectName: null, detail: {} },
          { position: 1, actorName: null, subjectName: null, detail: {} },
        ],
      },
    },
  ],
  verifyAudit: [
    { status: 403 },
    { roles: ADMINISTRATOR, status: 200, answer: { isWhole: true, brokenAt: null } },
  ],
  getHealth: [
    { status: 403 },
    { roles: ADMINISTRATOR, status: 200, answer: { hits: { perMinute: null } } },
  ],
  listMembers: [
    { status: 403 },
    { roles: MANAGER, status: 403 },
    { roles: ADMINISTRATOR, status: 200, answer: { items: [{ id: MALLORY.salespersonId }] } },
  ],
  setMember: [
    { params: () => ({ id: MALLORY.salespersonId }), body: () => NO_ROLES, status: 403 },
    {
      roles: ADMINISTRATOR,
      params: () => ({ id: ANNA.salespersonId }),
      body: () => NO_ROLES,
      status: 404,
    },
    {
      roles: ADMINISTRATOR,
      params: () => ({ id: MALLORY.salespersonId }),
      body: () => ({ ...NO_ROLES, managerId: ANNA.salespersonId }),
      status: 400,
    },
  ],
  getLogging: [
    { roles: ADMINISTRATOR, status: 200, answer: NOTHING_SET_UP },
    { status: 403 },
    { roles: MANAGER, status: 403 },
  ],
  setLogging: [
    { body: async () => ({ ...BY_HAND, ...(await setupRevision()) }), status: 403 },
    {
      roles: ADMINISTRATOR,
      body: async () => ({ ...BY_HAND, ...(await setupRevision()) }),
      status: 200,
      answer: { source: { kind: 'pane' }, credential: null, account: null, consent: null },
    },
  ],
  setLoggingCredential: [
    {
      roles: ADMINISTRATOR,
      body: async () => ({
        ...{ credential: { kind: 'secret', secret: 'x' }, ...(await setupRevision()) },
      }),
      // By hand only, there is nothing to prove oneself to.
      status: 400,
    },
  ],
  beginLoggingSignIn: [{ status: 403 }, { roles: ADMINISTRATOR, status: 409 }],
  consentToLogging: [
    {
      roles: ADMINISTRATOR,
      body: async () => ({ ...AGREED, ...(await setupRevision()) }),
      status: 200,
      answer: { consent: { by: MALLORY.name } },
    },
  ],
  switchLogging: [
    {
      roles: ADMINISTRATOR,
      body: async () => ({ isEnabled: true, ...(await setupRevision()) }),
      status: 200,
      answer: { isEnabled: true, source: { kind: 'pane' } },
    },
  ],
  validateLogging: [{ status: 403 }, { roles: ADMINISTRATOR, status: 200 }],
  runLogging: [{ status: 403 }, { roles: ADMINISTRATOR, status: 200 }],
  recreateLoggingJob: [
    { roles: ADMINISTRATOR, body: async () => setupRevision(), status: 200 },
    { body: async () => setupRevision(), status: 403 },
  ],
  startProbe: [
    { roles: ADMINISTRATOR, status: 200, answer: { probe: { outSeenAt: null } } },
    { status: 403 },
  ],
  backfillLogging: [
    { roles: ADMINISTRATOR, body: () => ({ act: 'pause' }), status: 404 },
    { roles: ADMINISTRATOR, body: () => ({ act: 'cancel' }), status: 404 },
    { body: () => ({ act: 'cancel' }), status: 403 },
  ],
  clearLogging: [
    { body: async () => setupRevision(), status: 403 },
    // Hers is on by now; Fabrikam's is not.
    { roles: ADMINISTRATOR, body: async () => setupRevision(), status: 409 },
  ],
  listLoggingRuns: [{ roles: ADMINISTRATOR, status: 200, answer: { items: [] } }, { status: 403 }],
  checkAddresses: [{ roles: ADMINISTRATOR, status: 200, answer: { items: [] } }, { status: 403 }],
  getEnrichment: [
    {
      roles: ADMINISTRATOR,
      status: 200,
      answer: { settings: null, agreement: null, mailboxes: { count: 0 }, run: null, revision: 0 },
    },
    { status: 403 },
  ],
  listEnrichmentRuns: [
    { roles: ADMINISTRATOR, status: 200, answer: { items: [] } },
    { status: 403 },
  ],
  listEnrichmentMailboxes: [
    { roles: ADMINISTRATOR, status: 200, answer: { items: [] } },
    { roles: ADMINISTRATOR, query: 'state=done', status: 200, answer: { items: [] } },
    { status: 403 },
  ],
  // Nobody is asked for her; where somebody is, see enrichment/.
  resolveMailboxes: [
    { roles: ADMINISTRATOR, body: () => ({ targets: [ANNA.email] }), status: 409 },
    { body: () => ({ targets: [ANNA.email] }), status: 403 },
  ],
  listGraphContacts: [{ roles: ADMINISTRATOR, status: 409 }, { status: 403 }],
  // Contoso and all others here are Fabrikam's.
  listOfficeRows: [
    { status: 200, answer: { items: [] } },
    { query: 'level=week', status: 200, answer: { items: [] } },
  ],
  listOfficeUsers: [{ roles: ADMINISTRATOR, status: 200, answer: { items: [] } }, { status: 403 }],
  setScoreWeights: [
    { body: () => ({ act: 'set', weights: STANDARD_WEIGHTS, revision: 0 }), status: 403 },
    {
      roles: ADMINISTRATOR,
      body: () => ({ act: 'preview', weights: OTHER_WEIGHTS, revision: 0 }),
      status: 200,
      answer: { accounts: 0, moved: 0, movers: [] },
    },
    // Fabrikam's revision is not hers.
    {
      roles: ADMINISTRATOR,
      body: () => ({ act: 'set', weights: OTHER_WEIGHTS, revision: 70 }),
      status: 409,
    },
  ],
  setEnrichment: [
    { body: () => ({ ...SETTINGS, revision: 0 }), status: 403 },
    { roles: ADMINISTRATOR, body: () => ({ ...SETTINGS, revision: 0 }), status: 409 },
    // Fabrikam's revision is not hers.
    { roles: ADMINISTRATOR, body: () => ({ ...SETTINGS, revision: 1 }), status: 409 },
  ],
  agreeToEnrichment: [
    {
      roles: ADMINISTRATOR,
      body: () => ({ wording: ENRICHMENT_WORDING, locale: 'en-US', revision: 0 }),
      status: 409,
    },
  ],
  changeEnrichment: [
    { body: () => ({ act: 'clear', revision: 0 }), status: 403 },
    { roles: ADMINISTRATOR, body: () => ({ act: 'stop', revision: 0 }), status: 200 },
    {
      roles: ADMINISTRATOR,
      body: () => ({ act: 'clear', revision: 0 }),
      status: 200,
      answer: { settings: null, mailboxes: { count: 0 } },
    },
    { roles: ADMINISTRATOR, body: () => ({ act: 'recollect', revision: 1 }), status: 409 },
  ],
  setInternalDomains: [
    {
      roles: ADMINISTRATOR,
      body: () => ({ domains: ['northwind.example'] }),
      status: 200,
      answer: { internalDomains: ['northwind.example'] },
    },
    { body: () => ({ domains: [] }), status: 403 },
  ],
  setAlertSettings: [{ body: () => ({ kinds: EVERY_KIND, quietHours: null }), status: 200 }],
  listAccountEngagement: [
    // She knows a Contoso herself by then, and nothing is collected about it.
    { status: 200, answer: { items: [{ owner: null, score: null }], total: 1 } },
    { query: `search=${SECRET}`, status: 200, answer: { items: [], total: 0 } },
    {
      query: `owner=${ANNA.salespersonId}&sort=lastEmail&order=up`,
      status: 200,
      answer: { items: [] },
    },
  ],
  getAccountEngagement: [
    { params: beingContoso, status: 404 },
    { roles: MANAGER, params: beingContoso, status: 404 },
  ],
  listSegments: [{ status: 200, answer: { items: [{ isStandard: true, members: 0 }] } }],
  listSegmentMembers: [
    { params: segmenting, status: 404 },
    { params: segmenting, query: 'show=left', status: 404 },
  ],
  countSegment: [{ body: () => RULES, status: 200, answer: { members: 0, accounts: 0 } }],
  createSegment: [
    { body: () => SEGMENT, status: 403 },
    { roles: MANAGER, body: () => SEGMENT, status: 200, answer: { members: 0 } },
  ],
  changeSegment: [
    { params: segmenting, body: () => SEGMENT, status: 403 },
    { roles: MANAGER, params: segmenting, body: () => SEGMENT, status: 404 },
  ],
  removeSegment: [
    { params: segmenting, status: 403 },
    { roles: MANAGER, params: segmenting, status: 404 },
  ],
  listTemplates: [
    // Her own followed mails alone are counted.
    {
      status: 200,
      answer: { items: [], total: 0, categories: [], average: { sent: 1, replied: 0 } },
    },
    { query: `search=${SECRET}&archived=false`, status: 200, answer: { items: [], total: 0 } },
    { roles: ADMINISTRATOR, query: `category=${SECRET}`, status: 200, answer: { items: [] } },
  ],
  getTemplate: [
    { params: templating, status: 404 },
    { roles: ADMINISTRATOR, params: templating, status: 404 },
  ],
  getTemplateVersion: [{ params: versioning, status: 404 }],
  createTemplate: [{ body: () => TEMPLATE, status: 200 }],
  changeTemplate: [
    { roles: MANAGER, params: templating, body: () => ({ ...TEMPLATE, revision: 0 }), status: 404 },
  ],
  archiveTemplate: [
    {
      ...{ roles: ADMINISTRATOR, params: templating, status: 404 },
      body: () => ({ isArchived: true, revision: 0 }),
    },
  ],
  restoreTemplateVersion: [
    { roles: MANAGER, params: versioning, body: () => ({ revision: 0 }), status: 404 },
  ],
  noteTemplateUse: [{ params: versioning, status: 404 }],
  // Email logging is off at Northwind by then; where it is on, see logging/.
  getMessageLogging: [
    { body: () => ({ internetMessageId: MESSAGE_ID }), status: 200, answer: { state: 'off' } },
  ],
  logMessage: [
    {
      body: () => ({
        ...{ internetMessageId: MESSAGE_ID, from: { email: BO }, to: [], cc: [], subject: 'x' },
        ...{ sentAt: NOW.toISOString(), headerKey: key },
      }),
      status: 409,
    },
  ],
  listQuarantine: [
    { status: 200, answer: { items: [], total: 0 } },
    { query: 'scope=everything', status: 403 },
    { roles: MANAGER, query: 'scope=everything', status: 200, answer: { items: [], total: 0 } },
    { roles: ADMINISTRATOR, query: `search=${SECRET}`, status: 200, answer: { items: [] } },
  ],
  decideQuarantined: [
    { params: quarantining, body: () => ({ act: 'retry' }), status: 409 },
    { roles: ADMINISTRATOR, params: quarantining, body: () => IGNORE, status: 409 },
  ],
  listSenderRules: [{ roles: ADMINISTRATOR, status: 200, answer: { items: [] } }, { status: 403 }],
  removeSenderRule: [
    { roles: ADMINISTRATOR, body: () => FABRIKAMS_RULE, status: 404 },
    { body: () => FABRIKAMS_RULE, status: 403 },
  ],
  getContactAddresses: [{ params: asBo, status: 200, answer: { addresses: [] } }],
  setContactAddresses: [
    { params: asBo, body: () => ({ addresses: ['bo@home.example'] }), status: 200 },
    { params: asBo, body: () => ({ addresses: [] }), status: 200, answer: { addresses: [] } },
  ],
  getBestTime: [{ params: asBo, status: 200, answer: { ownZone: null, habits: null } }],
  setContactZone: [
    {
      params: asBo,
      body: () => ({ timeZone: 'Asia/Kolkata' }),
      status: 200,
      answer: { ownZone: 'Asia/Kolkata', habits: null },
    },
    { params: asBo, body: () => ({ timeZone: null }), status: 200, answer: { ownZone: null } },
  ],
  searchContacts: [{ query: `search=Bo%20${SECRET}`, status: 200, answer: { items: [] } }],
  getPrivacyBlock: [
    { params: asCy, status: 200, answer: { isBlocked: false, reason: null, changedBy: null } },
  ],
  setPrivacyBlock: [
    { params: asBo, body: () => ({ isBlocked: true }), status: 200, answer: { isBlocked: true } },
    { params: asCy, body: () => ({ isBlocked: false }), status: 200 },
  ],
  getMemberAddresses: [
    { roles: ADMINISTRATOR, params: beingAnna, status: 404 },
    { params: beingAnna, status: 403 },
  ],
  setMemberAddresses: [
    { roles: ADMINISTRATOR, params: beingAnna, body: () => ({ addresses: [] }), status: 404 },
    { params: beingAnna, body: () => ({ addresses: [] }), status: 403 },
  ],
  listLog: [
    { query: 'show=everything', status: 200, answer: { items: [] } },
    { query: 'scope=everybody', status: 200, answer: { items: [] } },
    { query: `scope=everybody&contact=${BO}`, status: 200, answer: { items: [] } },
    { query: `scope=everybody&search=${SECRET}`, status: 200, answer: { items: [] } },
    { query: 'scope=everybody&followUp=open', status: 200, answer: { items: [] } },
    { query: 'scope=team', status: 403 },
    { roles: MANAGER, query: 'scope=team', status: 200, answer: { items: [] } },
  ],
  getLogEntry: [
    { params: entering, status: 404 },
    { roles: MANAGER, params: entering, status: 404 },
  ],
  changeLogEntry: [
    { params: entering, body: () => ({ isCanceled: true, revision: 0 }), status: 404 },
    {
      roles: MANAGER,
      params: entering,
      body: () => ({ isCanceled: true, revision: 0 }),
      status: 404,
    },
  ],
  addLogComment: [{ params: entering, body: () => ({ text: 'x' }), status: 404 }],
  addFollowUp: [
    { params: entering, body: () => ({ text: 'x', dueAt: NOW.toISOString() }), status: 404 },
  ],
  createOpportunity: [{ roles: MANAGER, params: entering, body: () => SALE, status: 404 }],
  listFollowUps: [
    { status: 200, answer: { items: [] } },
    { query: 'state=done', status: 200, answer: { items: [] } },
  ],
  changeFollowUp: [
    { params: followingUp, body: () => ({ isDone: true }), status: 404 },
    { roles: MANAGER, params: followingUp, body: () => ({ isDone: true }), status: 404 },
  ],
  listOpportunities: [
    { query: 'state=everything', status: 200, answer: { items: [] } },
    { query: 'scope=team', status: 403 },
    { roles: MANAGER, query: 'scope=team', status: 200, answer: { items: [] } },
  ],
  changeOpportunity: [
    { params: selling, body: () => ({ ...SALE, revision: 0 }), status: 404 },
    { roles: MANAGER, params: selling, body: () => ({ ...SALE, revision: 0 }), status: 404 },
  ],
  listContactTimeline: [
    { params: asBo, query: 'show=everything', status: 200, answer: { items: [] } },
    { params: asCy, query: 'show=everything', status: 200, answer: { items: [] } },
  ],
  changeAccount: [
    { params: beingContoso, body: () => ACCOUNT, status: 403 },
    { roles: ADMINISTRATOR, params: beingContoso, body: () => ACCOUNT, status: 404 },
  ],
  mergeAccounts: [
    { params: beingContoso, body: () => ({ otherId: newId() }), status: 403 },
    {
      roles: ADMINISTRATOR,
      params: beingContoso,
      body: async () => ({ otherId: await ownAccount() }),
      status: 404,
    },
  ],
  splitAccount: [
    {
      roles: ADMINISTRATOR,
      params: beingContoso,
      body: () => ({ name: 'x', domains: [], contacts: [BO] }),
      status: 404,
    },
  ],
  importAccounts: [
    {
      roles: ADMINISTRATOR,
      body: () => ({
        act: 'import',
        rows: [
          { line: 2, name: 'Contoso', domains: 'contoso.example', owner: ANNA.email },
          { line: 3, name: 'x', domains: 'x.example', parent: SECRET },
        ],
      }),
      status: 200,
      answer: { results: [{ fault: 'unknown-owner' }, { fault: 'unknown-parent' }] },
    },
  ],
  importContacts: [
    {
      roles: ADMINISTRATOR,
      body: () => ({
        act: 'import',
        rows: [
          { line: 2, email: RULE.target, type: 'lead' },
          { line: 3, email: 'x@x.example', account: SECRET },
        ],
      }),
      status: 200,
      answer: { results: [{ fault: null }, { fault: 'unknown-account' }] },
    },
  ],
}

const cases = (Object.keys(paths) as CallName[]).flatMap((name) =>
  attacks[name].map((attack, index) => ({ name, index, attack })),
)

async function send(name: CallName, { params, query, body, roles }: Attack, as = MALLORY) {
  const [method = '', pattern = ''] = paths[name].split(' ')
  const path = Object.entries(params?.() ?? {}).reduce(
    (url, [parameter, value]) => url.replace(`:${parameter}`, encodeURIComponent(value)),
    pattern,
  )
  const headers =
    name === 'finaliseFollow'
      ? { authorization: `Ticket ${(await ticketOf(as)) ?? ''}` }
      : await test.tokens.headerFor(roles ? { ...as, claimedRoles: roles } : as)
  return test.app.inject({
    method: method as 'GET',
    url: query ? `${path}?${query}` : path,
    headers,
    ...(body && { payload: await body() }),
  })
}

/** A ticket that the API itself gave to this salesperson for a mail of their own. */
async function ticketOf(as: typeof MALLORY): Promise<string> {
  const reply = await test.app.inject({
    method: 'POST',
    url: '/api/follows',
    headers: await test.tokens.headerFor(as),
    payload: { subject: 'x', recipients: [{ email: 'x@elsewhere.example', field: 'to' }] },
  })
  return reply.json().sendTicket
}

describe('one tenant never sees the data of another (law 11)', () => {
  it.each(cases)('in $name ($index)', async ({ name, attack }) => {
    const before = await allRows(test.db, FABRIKAM)

    const reply = await send(name, attack)

    expect(reply.statusCode).toBe(attack.status)
    if (attack.answer) expect(reply.json()).toMatchObject(attack.answer)
    // An address that she named herself may come back.
    expect(reply.body.replaceAll(CY, '')).not.toContain(SECRET)
    expect(await allRows(test.db, FABRIKAM)).toEqual(before)
  })

  it('and the same calls do see it from within, so that the attacks above mean something', async () => {
    const seen = await Promise.all(
      (
        [
          ...(['getFollow', 'listFollows', 'getContact', 'listFollowInteractions'] as const),
          ...(['listAlerts', 'listLog', 'getLogEntry', 'listFollowUps'] as const),
          ...(['listQuarantine', 'getContactAddresses', 'searchContacts'] as const),
          ...(['getPrivacyBlock', 'getReminder', 'listReminders'] as const),
          ...(['getFollowReminder', 'listFiles'] as const),
          ...(['listOpportunities', 'listContactTimeline'] as const),
          ...(['listAccountEngagement', 'getAccountEngagement'] as const),
        ] as const
      ).map(async (name) => (await send(name, attacks[name][0]!, ANNA)).body),
    )

    for (const body of seen) expect(body).toContain(SECRET)
  })

  it('and an administrator sees what is kept about consent from within', async () => {
    const administrator = { ...ANNA, claimedRoles: ADMINISTRATOR }
    for (const name of [
      ...(['getContactConsent', 'getConsentPolicy', 'listContacts', 'listAccounts'] as const),
      ...(['getLogging', 'getEnrichment', 'listEnrichmentMailboxes'] as const),
    ])
      expect((await send(name, attacks[name][0]!, administrator)).body).toContain(SECRET)
  })

  it('also with a token of the right person in the wrong tenant', async () => {
    const reply = await send('getFollow', attacks.getFollow[0]!, { ...ANNA, tenantId: NORTHWIND })

    expect(reply.statusCode).toBe(404)
  })

  it('not even with the right ticket for the wrong mail', async () => {
    const finalise = (of: string, ticket: string) =>
      test.app.inject({
        method: 'POST',
        url: `/api/follows/${of}/finalise`,
        headers: { authorization: `Ticket ${ticket}` },
        payload: { subject: 'x', recipients: [], targets: [] },
      })

    expect((await finalise(keyOfMallory, TICKET)).statusCode).toBe(401)
    expect((await finalise(key, 'A'.repeat(43))).statusCode).toBe(401)
  })

  it('nor does a hit on a key of one tenant count under the name of another', async () => {
    const before = await allRows(test.db, FABRIKAM)
    const forged = test.ctx.seal.seal({ kind: 'open', tenantId: NORTHWIND, followKey: key })

    const reply = await ask(test.app, `/o/${forged}.png`)
    await drainBuffer(test.ctx)

    expect(reply.statusCode).toBe(200)
    expect(await allRows(test.db, FABRIKAM)).toEqual(before)
    const stray = await test.db
      .selectFrom('interaction')
      .select('id')
      .where('tenant_id', '=', NORTHWIND)
      .where('follow_key', '=', key)
      .execute()
    expect(stray).toEqual([])
  })
})
