import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { paths, type CallName } from '../../src/contract/paths.ts'
import { Id, MessageKey } from '../../src/contract/primitives.ts'
import { routes, type Input } from '../../src/contract/routes.ts'
import { sendTicket, ticketHash } from '../../src/api/follow/send-ticket.ts'
import type { Caller } from '../../src/api/http/caller.ts'
import { callApi, type CallApi } from '../fixtures/call-api.ts'
import { fillEverything } from '../fixtures/everything-of-annas.ts'
import { GRAPH_SOURCE, insertLoggingSetup } from '../fixtures/logging-setup.ts'
import {
  FABRIKAM,
  insertAccount,
  insertFollow,
  insertReminder,
  insertSalesperson,
  MALLORY,
  newId,
  newKey,
  NORTHWIND,
  NOW,
  OLE,
} from '../fixtures/make.ts'
import { allRows } from '../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../fixtures/test-app.ts'
import { madeUpIds, validInput, type Ids } from '../fixtures/valid-inputs.ts'

/**
 * Strangers ask for what is Anna's by its right ids. They learn nothing, not even that it is there: a
 * call answers word for word as for ids that nobody has. Which calls and which fields take an id is read
 * from the contract.
 */
const ADMINISTRATOR: Caller = { ...MALLORY, claimedRoles: ['administrator', 'manager'] }
/** Looks as if it were of Contoso, as Bo's does. */
const UNKNOWN = 'no@contoso.example'

let test: TestApp
let call: CallApi
let annas: Ids
/** Of a contact of Fabrikam's. */
let contactId: string

beforeAll(async () => {
  // No directory is asked.
  test = await openTestApp({ config: { enrichment: null } })
  call = callApi(test)
  annas = await fillEverything(test.db)
  contactId = (await test.db.selectFrom('contact').select('id').executeTakeFirstOrThrow()).id
  for (const tenantId of [FABRIKAM, NORTHWIND])
    await insertLoggingSetup(
      test,
      {
        ...{ source: GRAPH_SOURCE, is_enabled: true, sealed_tokens: 'tokens' },
        ...{ account_id: 'a', account_email: 'log@x.example', signed_in_at: NOW },
      },
      tenantId,
    )
})
afterAll(() => test.close())

const names = Object.keys(paths) as CallName[]
const withIds = names.filter((name) => 'params' in routes[name])

/** The whole answer, without the address that was asked for and the ids that are made for it. */
async function answerTo(name: CallName, as: Caller, input: object) {
  const who = name === 'finaliseFollow' ? { ticket: await ticketOf(as) } : as
  // Which input belongs to which name is lost in a union of all names.
  const { status, body } = await call(name as 'getFollow', who, input as Input<'getFollow'>)
  const text = JSON.stringify(body).replaceAll(annas.email, '…').replaceAll(UNKNOWN, '…')
  return { status, text: withoutIds(text) }
}

const withoutIds = (text: string) =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '#')
    .replace(/"(key|sendTicket|beaconUrl|url|token)":"[^"]*"/g, '"$1":"#"')

/** Of a mail of their own. */
async function ticketOf({ tenantId, salespersonId }: Caller): Promise<string> {
  const ticket = sendTicket(tenantId, Buffer.from('a-stranger’s-own-ticket-0001'))
  const whose = { tenant_id: tenantId, salesperson_id: salespersonId }
  await insertFollow(test.db, { ...whose, ticket_hash: ticketHash(ticket) })
  return ticket
}

async function expectNothingLearnt(name: CallName, as: Caller) {
  const asked = await answerTo(name, as, validInput(name, annas))
  const nobodys = { ...madeUpIds(), email: UNKNOWN }
  expect(asked).toEqual(await answerTo(name, as, validInput(name, nobodys)))
  return asked.status
}

/** What was in the tables before is there as it was. */
async function expectUnchanged(before: readonly string[]) {
  const after = new Set(await allRows(test.db, FABRIKAM))
  expect(before.filter((row) => !after.has(row))).toEqual([])
}

/** A contact is known by the address, so that every organisation may know the same one. */
const BY_ADDRESS = withIds.filter((name) => paths[name].includes(':email'))

describe('an administrator of another tenant', () => {
  let before: string[]
  beforeAll(async () => void (before = await allRows(test.db, FABRIKAM)))

  it.each(withIds)('learns nothing from %s', async (name) => {
    const status = await expectNothingLearnt(name, ADMINISTRATOR)

    const expected = name === 'finaliseFollow' ? 401 : 404
    expect(status).toBe(BY_ADDRESS.includes(name) ? 200 : expected)
  })

  it('has changed nothing by that', () => expectUnchanged(before))
})

/** Contacts, accounts, segments and the log are the whole organisation's; who may change what is in the log is not. */
const SHARED: Partial<Record<CallName, number>> = {
  ...Object.fromEntries(BY_ADDRESS.map((name) => [name, 200])),
  ...{ setAccountPreference: 200, getAccountEngagement: 200, listSegmentMembers: 200 },
  ...{ getLogEntry: 200, changeLogEntry: 403, addLogComment: 403, addFollowUp: 403 },
  ...{ createOpportunity: 403, changeFollowUp: 403 },
}

describe('a colleague without any rights', () => {
  const own = withIds.filter((name) => SHARED[name] === undefined)
  let before: string[]
  beforeAll(async () => void (before = await allRows(test.db, FABRIKAM)))

  it.each(own)('learns nothing from %s', async (name) => {
    const needs = (routes[name] as { role?: string }).role
    const expected = name === 'finaliseFollow' ? 401 : 404

    expect(await expectNothingLearnt(name, OLE)).toBe(needs ? 403 : expected)
  })

  const refused = withIds.filter((name) => SHARED[name] === 403)
  it.each(refused)('is refused %s, of what everybody may see', async (name) => {
    expect((await answerTo(name, OLE, validInput(name, annas))).status).toBe(403)
  })

  it('has changed nothing by that', () => expectUnchanged(before))

  const open = withIds.filter((name) => SHARED[name] === 200)
  it.each(open)('shares %s with everybody', async (name) => {
    expect((await answerTo(name, OLE, validInput(name, annas))).status).toBe(200)
  })
})

interface Schema {
  pattern?: string
  type?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  allOf?: Schema[]
}

const IDS: readonly (string | undefined)[] = [Id, MessageKey].map((id: Schema) => id.pattern)

/** Where something is named by its id or key, e.g. `body.fileId`; `[]` after a list of them. */
function placesIn(place: string, { pattern, ...schema }: Schema): string[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, each]) =>
    placesIn(`${place}.${name}`, each),
  )
  const same = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
  return [
    ...(IDS.includes(pattern) ? [place] : []),
    ...inner,
    ...same.flatMap((each) => placesIn(place, each)),
    ...(schema.items ? placesIn(`${place}[]`, schema.items) : []),
  ]
}

const fields = names.flatMap((name) => {
  const { query, body } = routes[name] as { query?: Schema; body?: Schema }
  const places = [...placesIn('query', query ?? {}), ...placesIn('body', body ?? {})]
  return [...new Set(places)].map((place) => ({ name, place }))
})

/** What of Anna's each field could name; a field that is not here fails. */
const meant = (place: string): string | undefined =>
  ({
    'query.key': annas.key,
    'query.owner': annas.personId,
    'query.segment': annas.segmentId,
    'body.contactId': contactId,
    'body.fileId': annas.fileId,
    'body.followKey': annas.key,
    'body.headerKey': annas.key,
    'body.ownKey': annas.key,
    'body.managerId': annas.personId,
    'body.otherId': annas.otherAccountId,
    'body.ownerId': annas.personId,
    'body.parentId': annas.otherAccountId,
    'body.reminderId': annas.reminderId,
    'body.templates[]': annas.versionId,
  })[place]

/** What gets a call as far as looking at its fields. */
const FURTHER: Partial<Record<CallName, object>> = {
  changeAccount: { revision: 0 },
  decideQuarantined: { act: 'assign' },
  setMember: { isManager: false },
}

function naming({ name, place }: (typeof fields)[number], id: string, own: Ids): object {
  const input = structuredClone(validInput(name, own)) as Record<string, Record<string, unknown>>
  const [part = '', field = ''] = place.replace('[]', '').split('.')
  const value = place.endsWith('[]') ? [id] : id
  input[part] = { ...input[part], ...(part === 'body' && FURTHER[name]), [field]: value }
  return input
}

describe('an administrator of another tenant who names it beside what is their own', () => {
  let own: Ids
  let before: string[]

  beforeAll(async () => void (before = await allRows(test.db, FABRIKAM)))
  beforeEach(async () => {
    const tenant_id = NORTHWIND
    const whose = { tenant_id, salesperson_id: ADMINISTRATOR.salespersonId }
    const pending = { ...whose, state: 'pending' as const, activated_at: null }
    const domain = `${newId()}.example`
    own = {
      ...madeUpIds(),
      key: (await insertFollow(test.db, pending)).key,
      accountId: (await insertAccount(test.db, { tenant_id, domain })).id,
      reminderId: (await insertReminder(test.db, whose)).id,
      personId: (await insertSalesperson(test.db, { tenant_id })).id,
    }
  })

  it.each(fields)('learns nothing from $place of $name', async (field) => {
    const id = meant(field.place)
    if (id === undefined) throw new Error(`Say what ${field.place} means.`)
    const nobodys = id === annas.key ? newKey() : newId()

    const asked = await answerTo(field.name, ADMINISTRATOR, naming(field, id, own))
    const none = await answerTo(field.name, ADMINISTRATOR, naming(field, nobodys, own))

    expect(asked).toEqual(none)
  })

  it('has changed nothing by that', () => expectUnchanged(before))
})
