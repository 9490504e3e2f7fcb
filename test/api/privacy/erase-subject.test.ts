import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readFile, rm, stat } from 'node:fs/promises'
import { sql, type KyselyPlugin } from 'kysely'
import { ensurePeople } from '../../../src/api/contacts/contact.service.ts'
import type { Context } from '../../../src/api/context.ts'
import { drainBuffer, recordReply } from '../../../src/api/interactions/interaction.service.ts'
import { rejudgeTenant } from '../../../src/api/interactions/rejudge.service.ts'
import { rebuildRollups } from '../../../src/api/interactions/rollup-rebuild.store.ts'
import { eraseSubject, type Erasure } from '../../../src/api/privacy/erase-subject.service.ts'
import { listSuppressed } from '../../../src/api/privacy/suppression.store.ts'
import type { HitSignals } from '../../../src/api/tracking/hit.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  insertInteraction,
  insertReminder,
  makeHit,
  MALLORY,
  newTenant,
  NORTHWIND,
} from '../../fixtures/make.ts'
import { allRows, TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { BO, CY, fillSubject, open, type KnownSubject } from './known-subject.ts'

let test: TestApp
let known: KnownSubject

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

beforeEach(async () => {
  await drainBuffer(test.ctx)
  await test.db.updateTable('salesperson').set({ manager_id: null }).execute()
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  await rm(test.ctx.config.replayListFile, { force: true })
  await newTenant(test.db)
  known = await fillSubject(test.ctx)
})

const ERASURE: Erasure = {
  tenantId: FABRIKAM,
  email: ' Bo@Contoso.example ',
  actor: 'person',
  actorId: ANNA.salespersonId,
  source: 'administrator',
}

/** As Apple Mail loads pictures, whether anybody reads or not. */
const FETCHED_AHEAD: HitSignals = {
  ...{ method: 'GET', agent: 'prefetch', client: 'Apple Mail', prefetchHeader: false },
  ...{ network: null, team: false },
}

const erase = (some: Partial<Erasure> = {}) => eraseSubject(test.ctx, { ...ERASURE, ...some })

const listed = async () => {
  const text = await readFile(test.ctx.config.replayListFile, 'utf8').catch(() => '')
  return text.split('\n').filter(Boolean)
}

const COUNTERS = ['follow_total', 'link_total', 'contact_total', 'contact_day'] as const

async function counters(): Promise<string[]> {
  const tables = await Promise.all(
    COUNTERS.map((table) => test.db.selectFrom(table).selectAll().execute() as Promise<object[]>),
  )
  return tables.flatMap((rows) => rows.map((row) => JSON.stringify(row))).sort()
}

describe('erasing somebody', () => {
  it('leaves nothing that names them, nor their id but in the audit log', async () => {
    await erase()

    const rows = await allRows(test.db)
    expect(rows.filter((row) => /bo@contoso|Bo Lind|For Bo/.test(row))).toEqual([])
    const naming = rows.filter((row) => row.includes(known.bo))
    expect(naming.map((row) => JSON.parse(row)[0])).toEqual(['audit_entry'])
  })

  it('says what was removed, with the position in the audit log', async () => {
    const certificate = await erase()

    expect(certificate).toMatchObject({
      at: test.clock.now().toISOString(),
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      onReplayList: true,
      waitingHits: 0,
      auditPosition: 1,
      removed: {
        contact: 1,
        followedEmails: 1,
        sharedEmails: 1,
        // Of the mail to Bo alone open, click and reply; of the other one the reply.
        interactions: 4,
        alerts: 4,
        consentEvents: 1,
        rules: 1,
        reminders: 1,
        reminderTexts: 1,
        requests: 1,
      },
    })
    const entry = await test.db.selectFrom('audit_entry').selectAll().executeTakeFirstOrThrow()
    expect(entry).toMatchObject({
      position: 1,
      actor: 'person',
      actor_id: ANNA.salespersonId,
      action: 'subject-erased',
      subject: `contact ${known.bo}`,
    })
    expect(JSON.parse(entry.detail).removed).toEqual(certificate.removed)
  })

  it('keeps reminders of mails that others got too, without what was written into them', async () => {
    await insertReminder(test.db, { follow_key: null, text: 'Call Cy' })
    await erase()

    const kept = await test.db.selectFrom('reminder').select(['follow_key', 'text']).execute()
    expect(kept).toHaveLength(2)
    expect(kept).toContainEqual({ follow_key: known.shared, text: '' })
    expect(kept).toContainEqual({ follow_key: null, text: 'Call Cy' })
  })

  it('keeps what others did, counts it as a rebuild would, and judges it without them', async () => {
    await erase()

    const shared = await test.db.selectFrom('interaction').selectAll().execute()
    expect(shared.map(({ follow_key }) => follow_key)).toEqual(Array(3).fill(known.shared))
    expect(shared.filter(({ kind }) => kind === 'reply').map((one) => one.contact_id)).toEqual([
      known.cy,
    ])
    expect(shared.filter(({ attribution }) => attribution === 'one-of')).toHaveLength(2)
    const kept = await counters()
    await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))
    expect(await counters()).toEqual(kept)
    expect((await rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: false })).changed).toBe(0)
  })

  it('takes back what only their reply proved: that somebody opened the mail', async () => {
    const { key } = await insertFollow(test.db)
    for (const contact_id of [known.bo, known.cy])
      await insertFollowRecipient(test.db, { follow_key: key, contact_id })
    await test.ctx.buffer.append(makeHit({ followKey: key, signals: FETCHED_AHEAD }))
    await drainBuffer(test.ctx)
    const reply = { tenantId: FABRIKAM, followKey: key, fromEmail: BO, at: atMinute(7) }
    await recordReply(test.ctx, { ...reply, messageId: '<proof@contoso.example>' })
    const opens = () =>
      test.db
        .selectFrom('interaction as i')
        .innerJoin('follow_total as t', 't.follow_key', 'i.follow_key')
        .select(['i.verdict', 't.opens_people'])
        .where('i.follow_key', '=', key)
        .where('i.kind', '=', 'open')
        .execute()
    expect(await opens()).toEqual([{ verdict: 'person', opens_people: 1 }])

    await erase()

    expect(await opens()).toEqual([{ verdict: 'machine', opens_people: 0 }])
  })

  it('answers the open request with the certificate, without the address', async () => {
    const certificate = await erase()

    const requests = await test.db.selectFrom('subject_request').selectAll().execute()
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({ state: 'done', email: null, certificate })
    expect(requests[0]?.id).toBe(certificate.id)
    expect(requests[0]?.closed_by).toBe(ANNA.salespersonId)
  })

  it('notes what was done where nobody had asked in writing', async () => {
    await test.db.deleteFrom('subject_request').execute()

    const certificate = await erase({ actor: 'recipient', actorId: null, source: 'own-page' })

    const [request] = await test.db.selectFrom('subject_request').selectAll().execute()
    expect(request).toMatchObject({ id: certificate.id, kind: 'erasure', state: 'done' })
    expect(request).toMatchObject({ source: 'own-page', closed_by: null, certificate })
  })

  it('silences the mails that others got too', async () => {
    await erase()
    const before = await allRows(test.db)

    await open(test.ctx, FABRIKAM, known.shared)
    await drainBuffer(test.ctx)

    expect(await allRows(test.db)).toEqual(before)
    const { erased } = await test.db.selectFrom('follow').select('erased').executeTakeFirstOrThrow()
    expect(erased).toBe(1)
  })

  it('drops hits that still wait in the buffer', async () => {
    await open(test.ctx, FABRIKAM, known.alone)
    await open(test.ctx, FABRIKAM, known.shared)

    const { waitingHits } = await erase()
    const before = await allRows(test.db)
    const drained = await drainBuffer(test.ctx)

    expect([waitingHits, drained]).toEqual([4, 4])
    expect(await allRows(test.db)).toEqual(before)
  })

  it('removes a shared mail as a whole once the last one outside is gone', async () => {
    await erase()
    await erase({ email: CY })

    for (const table of ['follow', 'interaction', 'contact', 'alert', 'follow_total'] as const)
      expect(await test.db.selectFrom(table).selectAll().execute()).toEqual([])
  })

  it('keeps a mail that somebody got whom nobody can name', async () => {
    await test.db
      .updateTable('follow')
      .set({ has_others: true })
      .where('key', '=', known.alone)
      .execute()

    const { removed } = await erase()

    expect(removed).toMatchObject({ followedEmails: 0, sharedEmails: 2 })
    const follow = await test.db
      .selectFrom('follow')
      .select(['erased', 'subject'])
      .where('key', '=', known.alone)
      .executeTakeFirst()
    expect(follow).toEqual({ erased: 1, subject: 'For Bo' })
  })

  it('takes the counts of another away who answered an earlier sending of the same mail', async () => {
    await insertInteraction(test.db, {
      ...{ follow_key: known.alone, kind: 'reply', attribution: 'exact', contact_id: known.cy },
    })
    await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))

    await erase()

    const kept = await counters()
    await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))
    expect(await counters()).toEqual(kept)
  })

  it('takes replies away of a mail that they are no recipient of any more', async () => {
    const other = await insertFollow(test.db, { subject: 'Sent again to Cy' })
    await insertFollowRecipient(test.db, { follow_key: other.key, contact_id: known.cy })
    await insertInteraction(test.db, {
      ...{ follow_key: other.key, kind: 'reply', attribution: 'exact', contact_id: known.bo },
    })
    await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))

    await erase()

    const follow = await test.db
      .selectFrom('follow')
      .select('erased')
      .where('key', '=', other.key)
      .executeTakeFirst()
    expect(follow).toEqual({ erased: 0 })
  })

  it('is the same when done again, and removes nothing more', async () => {
    const first = await erase()
    const before = await withoutTraces()

    const again = await erase()

    expect(Object.keys(again)).toEqual(Object.keys(first))
    expect(Object.keys(again.removed)).toEqual(Object.keys(first.removed))
    expect(new Set(Object.values(again.removed))).toEqual(new Set([0]))
    expect(again.fingerprint).toBe(first.fingerprint)
    expect(await withoutTraces()).toEqual(before)
    expect(await listed()).toHaveLength(2)
  })

  it('works for an address that nobody knows, and keeps it out from then on', async () => {
    const before = await withoutTraces()

    const { removed } = await erase({ email: 'nobody@elsewhere.example' })

    expect(new Set(Object.values(removed))).toEqual(new Set([0]))
    const after = await withoutTraces()
    expect(after.filter((row) => !before.includes(row))).toEqual([
      expect.stringContaining('suppression'),
    ])
    const audit = await test.db.selectFrom('audit_entry').selectAll().execute()
    expect(audit.map(({ subject }) => subject)).toEqual([null])
  })

  it('is refused for a colleague, unless they were a contact before', async () => {
    await expect(erase({ email: 'ole@fabrikam.example' })).rejects.toMatchObject({
      code: 'internal-only',
    })
    expect(await listed()).toEqual([])

    await insertContact(test.db, { email: 'eva@fabrikam.example' })
    expect((await erase({ email: 'eva@fabrikam.example' })).removed).toMatchObject({ contact: 1 })
  })

  it('touches nothing of another organisation that knows the same address (law 11)', async () => {
    await fillSubject(test.ctx, MALLORY)
    const before = await allRows(test.db, NORTHWIND)

    await erase()

    expect(await allRows(test.db, NORTHWIND)).toEqual(before)
    expect(before.filter((row) => row.includes(BO)).length).toBeGreaterThan(1)
    const asked = { tenantId: NORTHWIND, addresses: [BO] }
    expect(await listSuppressed(test.db, asked)).toEqual(new Set())
  })
})

/** Everything but the notes that something was done. */
async function withoutTraces(): Promise<string[]> {
  const rows = await allRows(test.db)
  return rows.filter((row) => !/^\["(subject_request|audit_entry|audit_head)"/.test(row))
}

describe('who was erased', () => {
  it('does not become a contact again', async () => {
    await erase()

    const contacts = await test.db
      .transaction()
      .execute((db) =>
        ensurePeople({ ...test.ctx, db }, FABRIKAM, [{ email: BO, name: 'Bo' }, { email: CY }]),
      )

    expect([...contacts.keys()]).toEqual([CY])
    const rows = await test.db.selectFrom('contact').select('email').execute()
    expect(rows).toEqual([{ email: CY }])
  })

  it('stays out also when somebody sends to them at that moment', async () => {
    const people = () =>
      test.db
        .transaction()
        .execute((db) => ensurePeople({ ...test.ctx, db }, FABRIKAM, [{ email: BO }]))

    for (let round = 0; round < 5; round += 1) {
      await Promise.all([people(), erase(), people(), erase(), people()])
    }

    const rows = await test.db.selectFrom('contact').select('email').execute()
    expect(rows).toEqual([{ email: CY }])
  })
})

/** Fails with the n-th statement. */
class FailingAt implements KyselyPlugin {
  #left: number

  constructor(statement: number) {
    this.#left = statement
  }

  get hasFailed(): boolean {
    return this.#left <= 0
  }

  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => {
    this.#left -= 1
    if (this.#left === 0) throw new Error('The database is away')
    return node
  }

  transformResult: KyselyPlugin['transformResult'] = ({ result }) => Promise.resolve(result)
}

describe('an erasure that breaks', () => {
  it('has erased nothing, whichever statement fails, and can be done again', async () => {
    const before = await allRows(test.db)
    let failures = 0
    for (; ; failures += 1) {
      const plugin = new FailingAt(failures + 1)
      const ctx: Context = { ...test.ctx, db: test.db.withPlugin(plugin) }
      const outcome = await eraseSubject(ctx, ERASURE).catch((error: unknown) => error)
      if (!plugin.hasFailed) break
      expect(String(outcome)).toContain('The database is away')
      expect(await allRows(test.db)).toEqual(before)
    }

    expect(failures).toBeGreaterThan(20)
    expect((await allRows(test.db)).filter((row) => row.includes(BO))).toEqual([])
  })

  it('has erased nothing where a listener fails', async () => {
    const before = await allRows(test.db)
    const failing = { within: () => Promise.reject(new Error('The listener broke')) }
    const ctx = { ...test.ctx, interactionListeners: [...test.ctx.interactionListeners, failing] }

    await expect(eraseSubject(ctx, ERASURE)).rejects.toThrow('The listener broke')

    expect(await allRows(test.db)).toEqual(before)
  })

  it('does not begin where the replay list cannot be written', async () => {
    const before = await allRows(test.db)
    const config = { ...test.ctx.config, replayListFile: '/nowhere/at/all/erasures.jsonl' }

    await expect(eraseSubject({ ...test.ctx, config }, ERASURE)).rejects.toThrow('ENOENT')

    expect(await allRows(test.db)).toEqual(before)
  })
})

describe('the replay list', () => {
  it('has a line before anything is erased, with no address, for its owner alone', async () => {
    const plugin = new FailingAt(8)
    await eraseSubject({ ...test.ctx, db: test.db.withPlugin(plugin) }, ERASURE).catch(() => {})

    const [line = ''] = await listed()
    expect(line).not.toMatch(/bo|contoso/i)
    expect(JSON.parse(line)).toMatchObject({ kind: 'erase', tenantId: FABRIKAM })
    const { mode } = await stat(test.ctx.config.replayListFile)
    expect(mode & 0o777).toBe(0o600)
  })
})

describe('the key of fingerprints', () => {
  it('is drawn for each organisation, 32 bytes', async () => {
    const { rows } = await sql<{ key: string }>`
      select encode(fingerprint_key, 'hex') as key from organisation`.execute(test.db)

    expect(new Set(rows.map(({ key }) => key)).size).toBe(2)
    for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/)
  })
})
