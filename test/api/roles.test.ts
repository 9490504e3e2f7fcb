import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { paths, type CallName } from '../../src/contract/paths.ts'
import type { ProblemCode } from '../../src/contract/problem.ts'
import { routes, type Input } from '../../src/contract/routes.ts'
import type { Caller } from '../../src/api/http/caller.ts'
import { callApi, type CallApi, type Credential } from '../fixtures/call-api.ts'
import {
  ANNA,
  insertCaller,
  insertFollow,
  newId,
  newTenant,
  NORTHWIND,
  OLE,
  TICKET,
} from '../fixtures/make.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'
import { madeUpIds, validInput } from '../fixtures/valid-inputs.ts'

interface Entrance {
  /** Who may make this call. */
  by: 'ticket' | 'salesperson' | 'manager' | 'administrator'
  /** Nobody may while Follow is switched off. */
  hidden?: true
}

/**
 * Who may make which call, by hand: what the contract says is compared with it, and a new call does not
 * compile until somebody has decided.
 */
const entrances: Record<CallName, Entrance> = {
  getSession: { by: 'salesperson' },
  checkRecipients: { by: 'salesperson' },
  createFollow: { by: 'salesperson' },
  listFollows: { by: 'salesperson', hidden: true },
  getFollow: { by: 'salesperson', hidden: true },
  unfollow: { by: 'salesperson' },
  finaliseFollow: { by: 'ticket' },
  prepareFollow: { by: 'salesperson' },
  activateFollow: { by: 'salesperson', hidden: true },
  bindFollow: { by: 'salesperson' },
  listTrackedLinks: { by: 'salesperson' },
  createTrackedLink: { by: 'salesperson' },
  getFileTerms: { by: 'salesperson' },
  createFile: { by: 'salesperson', hidden: true },
  listFiles: { by: 'salesperson', hidden: true },
  replaceFile: { by: 'salesperson', hidden: true },
  finishFile: { by: 'salesperson', hidden: true },
  linkFile: { by: 'salesperson', hidden: true },
  // Whoever shared a file takes it back whatever is switched off.
  changeFile: { by: 'salesperson' },
  removeFile: { by: 'salesperson' },
  listFollowInteractions: { by: 'salesperson', hidden: true },
  resolveMessage: { by: 'salesperson' },
  // What was begun is brought to an end whatever is switched off.
  planIndividualSend: { by: 'salesperson', hidden: true },
  listIndividualSends: { by: 'salesperson' },
  leaseIndividualSend: { by: 'salesperson' },
  prepareIndividual: { by: 'salesperson' },
  recordIndividual: { by: 'salesperson' },
  finishIndividualSend: { by: 'salesperson' },
  stopIndividualSend: { by: 'salesperson' },
  getContact: { by: 'salesperson' },
  listContactInteractions: { by: 'salesperson', hidden: true },
  setFollowPreference: { by: 'salesperson' },
  getContactConsent: { by: 'salesperson' },
  recordConsent: { by: 'salesperson' },
  setAccountPreference: { by: 'salesperson' },
  getBestTime: { by: 'salesperson' },
  setContactZone: { by: 'salesperson' },
  listReminders: { by: 'salesperson', hidden: true },
  createReminder: { by: 'salesperson', hidden: true },
  getReminder: { by: 'salesperson', hidden: true },
  changeReminder: { by: 'salesperson', hidden: true },
  removeReminder: { by: 'salesperson' },
  snoozeReminder: { by: 'salesperson', hidden: true },
  dismissReminder: { by: 'salesperson', hidden: true },
  getFollowReminder: { by: 'salesperson', hidden: true },
  listAlerts: { by: 'salesperson', hidden: true },
  markAlertsSeen: { by: 'salesperson', hidden: true },
  getAlertSettings: { by: 'salesperson' },
  setAlertSettings: { by: 'salesperson' },
  listAccountEngagement: { by: 'salesperson', hidden: true },
  getAccountEngagement: { by: 'salesperson', hidden: true },
  listSegments: { by: 'salesperson', hidden: true },
  listSegmentMembers: { by: 'salesperson', hidden: true },
  countSegment: { by: 'salesperson', hidden: true },
  createSegment: { by: 'manager', hidden: true },
  changeSegment: { by: 'manager', hidden: true },
  removeSegment: { by: 'manager' },
  listTemplates: { by: 'salesperson', hidden: true },
  getTemplate: { by: 'salesperson', hidden: true },
  getTemplateVersion: { by: 'salesperson', hidden: true },
  // To share one takes a manager: see templates/template.routes.test.ts.
  createTemplate: { by: 'salesperson', hidden: true },
  changeTemplate: { by: 'salesperson', hidden: true },
  archiveTemplate: { by: 'salesperson', hidden: true },
  restoreTemplateVersion: { by: 'salesperson', hidden: true },
  noteTemplateUse: { by: 'salesperson', hidden: true },
  getMessageLogging: { by: 'salesperson' },
  logMessage: { by: 'salesperson', hidden: true },
  getPrivacyBlock: { by: 'salesperson' },
  setPrivacyBlock: { by: 'salesperson' },
  getContactAddresses: { by: 'salesperson' },
  setContactAddresses: { by: 'salesperson' },
  searchContacts: { by: 'salesperson' },
  listQuarantine: { by: 'salesperson', hidden: true },
  decideQuarantined: { by: 'salesperson', hidden: true },
  listSenderRules: { by: 'administrator' },
  removeSenderRule: { by: 'administrator' },
  getMemberAddresses: { by: 'administrator' },
  setMemberAddresses: { by: 'administrator' },
  listLog: { by: 'salesperson', hidden: true },
  getLogEntry: { by: 'salesperson', hidden: true },
  changeLogEntry: { by: 'salesperson', hidden: true },
  addLogComment: { by: 'salesperson', hidden: true },
  addFollowUp: { by: 'salesperson', hidden: true },
  createOpportunity: { by: 'salesperson', hidden: true },
  listFollowUps: { by: 'salesperson', hidden: true },
  changeFollowUp: { by: 'salesperson', hidden: true },
  listOpportunities: { by: 'salesperson', hidden: true },
  changeOpportunity: { by: 'salesperson', hidden: true },
  listContactTimeline: { by: 'salesperson', hidden: true },
  getOrganisation: { by: 'administrator' },
  switchOrganisation: { by: 'administrator' },
  getConsentPolicy: { by: 'administrator' },
  setConsentPolicy: { by: 'administrator' },
  setConsentRule: { by: 'administrator' },
  removeConsentRule: { by: 'administrator' },
  listContacts: { by: 'administrator' },
  listAccounts: { by: 'administrator' },
  setFollowPreferences: { by: 'administrator' },
  getRetention: { by: 'administrator' },
  setRetention: { by: 'administrator' },
  getFileSettings: { by: 'administrator' },
  setFileSettings: { by: 'administrator' },
  listSubjectRequests: { by: 'administrator' },
  exportSubject: { by: 'administrator' },
  eraseSubject: { by: 'administrator' },
  refuseSubjectRequest: { by: 'administrator' },
  listAudit: { by: 'administrator' },
  verifyAudit: { by: 'administrator' },
  getHealth: { by: 'administrator' },
  listMembers: { by: 'administrator' },
  setMember: { by: 'administrator' },
  getLogging: { by: 'administrator' },
  setLogging: { by: 'administrator' },
  setLoggingCredential: { by: 'administrator' },
  beginLoggingSignIn: { by: 'administrator' },
  consentToLogging: { by: 'administrator' },
  switchLogging: { by: 'administrator' },
  validateLogging: { by: 'administrator' },
  runLogging: { by: 'administrator' },
  recreateLoggingJob: { by: 'administrator' },
  clearLogging: { by: 'administrator' },
  backfillLogging: { by: 'administrator' },
  startProbe: { by: 'administrator' },
  listLoggingRuns: { by: 'administrator' },
  checkAddresses: { by: 'administrator' },
  setInternalDomains: { by: 'administrator' },
  changeAccount: { by: 'administrator' },
  mergeAccounts: { by: 'administrator' },
  splitAccount: { by: 'administrator' },
  importAccounts: { by: 'administrator' },
  importContacts: { by: 'administrator' },
  getEnrichment: { by: 'administrator' },
  setEnrichment: { by: 'administrator' },
  resolveMailboxes: { by: 'administrator' },
  agreeToEnrichment: { by: 'administrator' },
  changeEnrichment: { by: 'administrator' },
  listEnrichmentRuns: { by: 'administrator' },
  listEnrichmentMailboxes: { by: 'administrator' },
  listGraphContacts: { by: 'administrator', hidden: true },
  listOfficeRows: { by: 'salesperson', hidden: true },
  listOfficeUsers: { by: 'administrator', hidden: true },
  setScoreWeights: { by: 'administrator' },
}
const names = Object.keys(paths) as CallName[]

let test: TestApp
let call: CallApi
let key: string
let accountId: string

const MANAGER: Caller = { ...OLE, salespersonId: newId(), name: 'Max' }
const GRANTED: Caller = { ...OLE, salespersonId: newId(), name: 'Ada' }

/** Everybody who may try; Anna's is the mail that calls are about. */
const people = {
  nobody: undefined,
  'the holder of a ticket': { ticket: TICKET },
  'a salesperson': ANNA,
  'a manager': MANAGER,
  'a manager by Entra': { ...OLE, claimedRoles: ['manager'] },
  'an administrator by grant': GRANTED,
  'an administrator by Entra': { ...OLE, claimedRoles: ['administrator'] },
  'an administrator of another tenant': { ...GRANTED, tenantId: NORTHWIND },
} satisfies Record<string, Credential>
type Who = keyof typeof people

const ADMINISTRATORS: readonly Who[] = ['an administrator by grant', 'an administrator by Entra']
const MANAGERS: readonly Who[] = ['a manager', 'a manager by Entra', ...ADMINISTRATORS]

beforeAll(async () => {
  // Nobody's directory is asked.
  test = await openTestApp({ config: { enrichment: null } })
  call = callApi(test)
  const { account } = await newTenant(test.db)
  accountId = account.id
  for (const person of [MANAGER, GRANTED]) await insertCaller(test.db, person)
  await grant(MANAGER, { is_manager: true })
  await grant(GRANTED, { is_administrator: true })
})
afterAll(() => test.close())

beforeEach(async () => {
  ;({ key } = await insertFollow(test.db))
})

const grant = (
  { salespersonId }: Caller,
  to: { is_manager?: boolean; is_administrator?: boolean },
) => test.db.updateTable('salesperson').set(to).where('id', '=', salespersonId).execute()

const switchTo = (follow_enabled: boolean) =>
  test.db.updateTable('organisation').set({ follow_enabled }).execute()

/** Of Anna's mail; of all else there is none: refused, but not for who asks. */
const inputOf = (name: CallName) =>
  validInput(name, {
    ...{ ...madeUpIds(), key },
    ...(name === 'setAccountPreference' && { accountId }),
  })

/** What becomes of a call at the door; `entered` is whatever its handler says. */
type Outcome = 'entered' | 'not-signed-in' | 'ticket-invalid' | 'not-allowed' | 'organisation-off'
const AT_THE_DOOR: readonly ProblemCode[] = [
  ...(['not-signed-in', 'ticket-invalid', 'not-allowed', 'organisation-off'] as const),
  // The handler was not reached, so that nothing is known of the door behind.
  ...(['invalid-request', 'internal', 'unavailable', 'too-many-requests'] as const),
]

async function outcome(name: CallName, who: Who): Promise<string> {
  // Which input belongs to which name is lost in a union of all names.
  const input = inputOf(name) as Input<'getFollow'>
  const { status, problem } = await call(name as 'getFollow', people[who], input)
  return status !== 200 && AT_THE_DOOR.includes(problem.code) ? problem.code : 'entered'
}

function expected({ by }: Entrance, who: Who): Outcome {
  const hasTicket = who === 'the holder of a ticket'
  if (by === 'ticket') return hasTicket ? 'entered' : 'ticket-invalid'
  if (hasTicket || who === 'nobody') return 'not-signed-in'
  if (by === 'manager') return MANAGERS.includes(who) ? 'entered' : 'not-allowed'
  return by === 'salesperson' || ADMINISTRATORS.includes(who) ? 'entered' : 'not-allowed'
}

describe('who may make a call', () => {
  it.each(names)('is in the contract as it is decided here: %s', (name) => {
    const { credential, role, hidden } = routes[name] as {
      credential?: string
      role?: string
      hidden?: true
    }

    expect({ by: credential ?? role ?? 'salesperson', ...(hidden && { hidden }) }).toEqual(
      entrances[name],
    )
  })

  it.each(names)('is so at the door of %s', async (name) => {
    const seen: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const who of Object.keys(people) as Who[]) {
      seen[who] = await outcome(name, who)
      wanted[who] = expected(entrances[name], who)
    }

    expect(seen).toEqual(wanted)
  })
})

/** One of those who may. */
const WHO: Record<Entrance['by'], Who> = {
  ticket: 'the holder of a ticket',
  salesperson: 'a salesperson',
  manager: 'a manager',
  administrator: 'an administrator by grant',
}

describe('while Follow is switched off', () => {
  beforeAll(() => switchTo(false))
  afterAll(() => switchTo(true))

  const hidden = names.filter((name) => entrances[name].hidden)
  const open = names.filter((name) => !entrances[name].hidden)

  it.each(hidden)('nobody may make %s, not even an administrator', async (name) => {
    const who = ['a salesperson', 'a manager', ...ADMINISTRATORS] as const
    for (const one of who.filter((any) => expected(entrances[name], any) === 'entered'))
      expect([one, await outcome(name, one)]).toEqual([one, 'organisation-off'])
  })

  it.each(open)('%s stays open to who may make it', async (name) => {
    expect(await outcome(name, WHO[entrances[name].by])).toBe(
      // Following something new is refused by the call itself.
      name === 'createFollow' ? 'organisation-off' : 'entered',
    )
  })
})
