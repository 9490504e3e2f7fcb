import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createAlertStream, type AlertEvent } from '../../../src/addin/client/alert-stream.ts'
import { AlertNews } from '../../../src/api/alerts/alert-news.service.ts'
import { alertListener } from '../../../src/api/alerts/raise-alerts.service.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { migrations } from '../../../src/api/store/migrations.ts'
import type { Store } from '../../../src/api/store/store.ts'
import { createTrackingSeal } from '../../../src/api/tracking/aes-seal.ts'
import { paths, type CallName } from '../../../src/contract/paths.ts'
import { ORGANISATION_WORDING } from '../../../src/contract/organisation.ts'
import { openProcesses, type ApiProcess, type Processes } from '../../fixtures/api-processes.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertFollow,
  insertFollowRecipient,
  newId,
  newTenant,
  OLE,
} from '../../fixtures/make.ts'
import type { TestApp } from '../../fixtures/test-app.ts'
import { happens } from '../alerts/happening.ts'

const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const TARGET = 'https://fabrikam.example/offer'
const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'

const seal = createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 1) }])

let world: Processes
let store: Store
let dir: string
let networks: string
let tracking: ApiProcess
let first: ApiProcess
let second: ApiProcess
let worker: ApiProcess
let bo: string

beforeAll(async () => {
  world = await openProcesses()
  dir = await mkdtemp(path.join(tmpdir(), 'many-processes-'))
  networks = path.join(dir, 'networks.json')
  await writeNetworks('192.0.2.0/24')
})
afterAll(async () => {
  await world.close()
  await rm(dir, { recursive: true, force: true })
})

const startTracking = () =>
  world.start('tracking', {
    BUFFER_DIR: path.join(dir, 'buffer'),
    SCANNER_NETWORKS_FILE: networks,
    TRUSTED_PROXIES: 'loopback',
  })

const startApi = () => world.start('api', { TRUSTED_PROXIES: 'loopback' })

const writeNetworks = (...ranges: string[]) =>
  writeFile(
    networks,
    JSON.stringify({
      networks: [
        {
          ...{ name: 'Example Mail Check', scope: 'all', certainty: 'certain' },
          ...{ source: 'https://example.com', ranges },
        },
      ],
    }),
  )

/** A mail that went out an hour ago. */
const sentMail = async () =>
  (await insertFollow(store.db, { activated_at: new Date(Date.now() - 3_600_000) })).key

const click = (followKey: string, address = '203.0.113.9') =>
  fetch(
    `${tracking.origin}/c/${seal.seal({ kind: 'click', tenantId: FABRIKAM, followKey, linkNumber: 1, target: TARGET })}`,
    {
      redirect: 'manual',
      headers: { 'user-agent': BROWSER, 'x-forwarded-for': address },
    },
  )

async function call<T>(
  at: ApiProcess,
  as: Caller,
  asked: { name: CallName; params?: Record<string, string>; body?: object; from?: string },
): Promise<{ status: number; body: T }> {
  const [method = '', pattern = ''] = paths[asked.name].split(' ')
  const url = pattern.replace(/:(\w+)/g, (_, part: string) =>
    encodeURIComponent(asked.params?.[part] ?? ''),
  )
  const { authorization } = await world.tokens.headerFor(as)
  const response = await fetch(at.origin + url, {
    method,
    headers: {
      authorization,
      ...(asked.body && { 'content-type': 'application/json' }),
      ...(asked.from && { 'x-forwarded-for': asked.from }),
    },
    ...(asked.body && { body: JSON.stringify(asked.body) }),
  })
  return { status: response.status, body: (await response.json()) as T }
}

async function switchTo(at: ApiProcess, to: 'on' | 'off') {
  const { body } = await call<{ revision: number }>(at, ADMIN, { name: 'getOrganisation' })
  const consent = { wording: ORGANISATION_WORDING, locale: 'en-US' }
  const { status } = await call(at, ADMIN, {
    name: 'switchOrganisation',
    body: { to, revision: body.revision, ...(to === 'on' && { consent }) },
  })
  expect(status).toBe(200)
}

const health = async ({ origin }: ApiProcess) => {
  const response = await fetch(`${origin}/health/ready`)
  const body = (await response.json()) as { ready: boolean; buffer: { waiting: number } }
  return { status: response.status, waiting: body.buffer.waiting }
}

/** Says what never came to be, before the test is ended. */
const LONGEST_MS = 200_000

/** Looks until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > LONGEST_MS) throw new Error(`It never is so: ${isSo}`)
    await wait(50)
  }
}

const ready = (at: ApiProcess) => until(async () => (await health(at)).status === 200)

const drained = () => until(async () => (await health(tracking)).waiting === 0)

const recorded = (key: string) =>
  store.db.selectFrom('interaction').selectAll().where('follow_key', '=', key).execute()

/** What happens, as another process than those that are started records it. */
function elsewhere(): TestApp {
  const now = () => new Date()
  const news = new AlertNews(store.db)
  const listener = alertListener({ now, newId, burstMs: 75_000, news })
  const ctx = { db: store.db, interactionListeners: [listener] }
  return { ctx, clock: { now } } as unknown as TestApp
}

async function streamAt(at: ApiProcess, after?: number) {
  const { authorization } = await world.tokens.headerFor(ANNA)
  const options = { origin: at.origin, authorization: async () => authorization, fetch }
  const stop = new AbortController()
  const open = createAlertStream({ ...options, timeoutMs: 60_000 })
  const events = open(after, stop.signal)[Symbol.asyncIterator]()
  const next = async () => (await events.next()).value as AlertEvent
  const ready = await next()
  return { ready, next, end: () => events.next(), stop: () => stop.abort() }
}

describe('processes that start', () => {
  it('redirect and keep hits while nobody has made a table, and say that they wait', async () => {
    tracking = await startTracking()

    const { status, headers } = await click('AAAAAAAAAAAAAAAAAAAAAA')

    expect([status, headers.get('location')]).toEqual([302, TARGET])
    expect(await health(tracking)).toEqual({ status: 503, waiting: 1 })
  })

  it('bring the database up to date once, when two do so at the same moment', async () => {
    ;[first, second] = await Promise.all([startApi(), startApi()])
    worker = await world.start('worker')
    store = await world.store()
    bo = (await newTenant(store.db)).bo.id
    await insertCaller(store.db, OLE)

    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(
      store.db,
    )
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(migrations).sort())
    await ready(first)
    await drained()
    await ready(tracking)
  })
})

// How often a process looks is tested with the jobs; here, that it then does what it saw.
describe('what one process is told', () => {
  let key: string
  beforeEach(async () => {
    key = await sentMail()
  })

  it('holds for hits at another one: Follow off, and on again', async () => {
    const connected = await streamAt(first)
    const ended = connected.end()
    await switchTo(second, 'off')

    expect((await ended).done).toBe(true)
    const { status } = await call(first, ANNA, { name: 'listAlerts' })
    expect(status).toBe(403)
    expect((await click(key)).status).toBe(302)
    await drained()
    expect(await recorded(key)).toEqual([])

    await switchTo(first, 'on')
    await click(key)
    await until(async () => (await recorded(key)).length === 1)
  })

  it('holds for hits at another one: a contact opted out, after the mail was sent', async () => {
    await insertFollowRecipient(store.db, { follow_key: key, contact_id: bo })
    await click(key)
    await until(async () => (await recorded(key)).length === 1)
    const body = { preference: 'do-not-allow', reason: 'by phone' }
    const { email } = await store.db
      .selectFrom('contact')
      .select('email')
      .where('id', '=', bo)
      .executeTakeFirstOrThrow()
    const answer = await call(second, ANNA, {
      name: 'setFollowPreference',
      params: { email },
      body,
    })
    expect(answer.status).toBe(200)

    expect((await click(key)).status).toBe(302)
    await drained()

    expect(await recorded(key)).toHaveLength(1)
  })

  it('holds at once for who lost a role', async () => {
    const params = { id: OLE.salespersonId }
    const none = { isManager: false, isAdministrator: false, readsContacts: false, managerId: null }
    const give = (isAdministrator: boolean) =>
      call(second, ADMIN, { name: 'setMember', params, body: { ...none, isAdministrator } })
    const asOle = async () => (await call(first, OLE, { name: 'getOrganisation' })).status

    await give(true)
    const before = await asOle()
    await give(false)

    expect([before, await asOle()]).toEqual([200, 403])
  })

  /** What is known of a click from there. */
  const clickFrom = async (address: string) => {
    const mail = await sentMail()
    await click(mail, address)
    await until(async () => (await recorded(mail)).length === 1)
    const [hit] = await recorded(mail)
    return { signals: JSON.stringify(hit?.signals), verdict: hit?.verdict }
  }

  it('holds for hits that come later: networks of scanners', async () => {
    await writeNetworks('192.0.2.0/24', '198.51.100.0/24')

    const isKnown = async () =>
      (await clickFrom('198.51.100.7')).signals.includes('Example Mail Check')

    await until(isKnown)
  })

  it('holds for hits that come later: from where our own people call', async () => {
    const { status } = await call(second, ANNA, { name: 'getSession', from: '192.0.3.7' })
    expect(status).toBe(200)

    const isOurs = async () => (await clickFrom('192.0.3.99')).verdict === 'self'

    await until(isOurs)
    expect((await clickFrom('192.0.4.99')).verdict).toBe('person')
  })
})

describe('alerts', () => {
  it('reach the right person in whichever process, and none is lost when it is killed', async () => {
    const key = await sentMail()
    const reply = (number: number) => ({
      ...{ follow_key: key, kind: 'reply' as const, confidence: 'certain' as const },
      reply_message_id: `<${number}@contoso.example>`,
    })
    const before = await streamAt(first)
    await happens(elsewhere(), reply(1))
    const told = await before.next()
    expect(told.alert).toMatchObject({ kind: 'reply', followKey: key })

    await first.kill()
    for (const number of [2, 3, 4]) await happens(elsewhere(), reply(number))
    const after = await streamAt(second, told.position)
    const caughtUp = [await after.next(), await after.next(), await after.next()]
    await happens(elsewhere(), reply(5))
    const last = await after.next()
    after.stop()

    const alerts = [told, ...caughtUp, last].map(({ alert }) => alert?.id)
    expect(new Set(alerts).size).toBe(5)
    const raised = await store.db
      .selectFrom('alert')
      .select('id')
      .where('follow_key', '=', key)
      .execute()
    expect(alerts.toSorted()).toEqual(raised.map(({ id }) => id).sort())
  })
})

describe('a process that is killed', () => {
  it('leaves its job to another one, which does it once', async () => {
    const key = await sentMail()
    const old = new Date(Date.now() - 100 * 86_400_000)
    const rows = [1, 2, 3].map((number) => ({
      ...{ follow_key: key, kind: 'reply' as const, confidence: 'certain' as const, at: old },
      reply_message_id: `<old-${number}@contoso.example>`,
    }))
    await happens(elsewhere(), ...rows)
    const isReal = process.env['TEST_DATABASE_URL'] !== undefined
    // With one session nobody else could look while this is held.
    const holding = isReal ? await store.db.startTransaction().execute() : undefined
    await holding
      ?.selectFrom('organisation')
      .select('tenant_id')
      .where('tenant_id', '=', FABRIKAM)
      .forUpdate()
      .execute()
    await (holding ?? store.db)
      .updateTable('organisation')
      .set({ interaction_days: 40, hit_days: 10 })
      .where('tenant_id', '=', FABRIKAM)
      .execute()
    const fenceBefore = await fence()
    await sql`update job_lease set next_at = now() where name = 'retention'`.execute(store.db)
    await until(async () => (await fence()) > fenceBefore)
    const other = await world.start('worker')

    await worker.kill()
    await holding?.commit().execute()
    await until(async () => (await audited()) > 0)
    await until(async () => (await lease()).held_until === null)

    expect(await audited()).toBe(1)
    expect((await recorded(key)).length).toBe(0)
    if (isReal) expect(await fence()).toBe(fenceBefore + 2)
    await other.stop()
  })
})

describe('two versions side by side', () => {
  let registry: string
  let known: string
  beforeAll(async () => {
    registry = path.join(world.api.dir, 'dist/api/store/migrations.js')
    known = await readFile(registry, 'utf8')
  })

  const MORE = ['9998-more', 'alter table contact add column shoe_size integer'] as const
  const LESS = ['9999-contract-less', 'alter table contact drop column shoe_size'] as const

  /** What starts from now on is a newer version: it knows more migrations. */
  const nextVersion = (...more: (readonly [name: string, statement: string])[]) => {
    const lines = more.map(
      ([name, statement]) =>
        `migrations['${name}'] = { up: (db) => sql.raw('${statement}').execute(db) }`,
    )
    return writeFile(registry, [known, "import { sql } from 'kysely'", ...lines].join('\n'))
  }
  const thisVersion = () => writeFile(registry, known)

  it('both work on a database that the newer one added to, and the older one starts again', async () => {
    await nextVersion(MORE)
    const newer = await world.start('api')
    await thisVersion()

    const key = await sentMail()
    await click(key)
    await until(async () => (await recorded(key)).length === 1)
    const answers = [second, newer].map((at) => call(at, ANNA, { name: 'getSession' }))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200])

    await second.kill()
    second = await world.start('api')
    await ready(second)
    await newer.stop()
  })

  it('the older one does not start where the newer one took something away', async () => {
    await nextVersion(MORE, LESS)
    const newer = await world.start('api')
    await thisVersion()

    await expect(world.start('api')).rejects.toThrow(
      'The database is too new for this version (9999-contract-less); start a version that knows it',
    )
    await newer.stop()
  })
})

const lease = () =>
  store.db
    .selectFrom('job_lease')
    .selectAll()
    .where('name', '=', 'retention')
    .executeTakeFirstOrThrow()
const fence = async () => (await lease()).fence

async function audited(): Promise<number> {
  const rows = await store.db
    .selectFrom('audit_entry')
    .select('position')
    .where('action', '=', 'retention-applied')
    .execute()
  return rows.length
}
