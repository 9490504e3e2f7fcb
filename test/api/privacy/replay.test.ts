import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { personOf } from '../../../src/api/enrichment/person.ts'
import { privacyArguments } from '../../../src/api/privacy/privacy-arguments.ts'
import { eraseSubject } from '../../../src/api/privacy/erase-subject.service.ts'
import { appendReplay } from '../../../src/api/privacy/replay-list.service.ts'
import {
  mergedEntries,
  readReplayList,
  replayLine,
  replayTasks,
  REPLAY_KINDS,
  type ReplayEntry,
  type ReplayKind,
} from '../../../src/api/privacy/replay-list.ts'
import { replayTenant } from '../../../src/api/privacy/replay.service.ts'
import { findFingerprintKey, listSuppressed } from '../../../src/api/privacy/suppression.store.ts'
import * as fc from '../../fixtures/fast-check.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertAccount,
  insertContact,
  insertLoggedMessage,
  MALLORY,
  newId,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'
import { insertIndividual } from '../../fixtures/individual.ts'
import { allRows, TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { BO, CY, fillSubject, insertRequest } from './known-subject.ts'

let test: TestApp

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

async function freshStore() {
  test.clock.set(NOW)
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  await rm(test.ctx.config.replayListFile, { force: true })
  await newTenant(test.db)
  await fillSubject(test.ctx)
}

const entry = fc.record({
  at: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
  tenantId: fc.constantFrom(FABRIKAM, NORTHWIND),
  kind: fc.constantFrom(...REPLAY_KINDS),
  keyId: fc.constantFrom('00000000', 'ffffffff'),
  fingerprint: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
})

describe('a replay list', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const text = entries.map(replayLine).join('')
        expect(readReplayList(text)).toEqual({ entries, unreadable: [] })
      }),
    )
  })

  it('that was cut off anywhere loses its last line and no other', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), fc.nat(), (entries, cut) => {
        const lines = entries.map(replayLine)
        const last = lines.at(-1) ?? ''
        const text = lines.slice(0, -1).join('') + last.slice(0, cut % (last.length - 1))
        const read = readReplayList(text)
        expect(read.entries).toEqual(entries.slice(0, -1))
      }),
    )
  })

  it.each([
    ['not JSON', '{'],
    ['no object', '7'],
    ['null', 'null'],
    ['an unknown kind', line({ kind: 'forget' as ReplayKind })],
    ['no instant', line({}).replace(/"at":"[^"]+"/, '"at":"soon"')],
    ['a tenant that is none', line({ tenantId: 'x' })],
    ['half a fingerprint', line({ fingerprint: 'ab' })],
    ['a key that is none', line({ keyId: 'x' })],
  ])('names the line that has %s', (_, wrong) => {
    const text = `${line({})}\n${wrong}\n${line({})}`

    expect(readReplayList(text)).toMatchObject({ unreadable: [3] })
    expect(readReplayList(text).entries).toHaveLength(2)
  })
})

function line(some: Partial<ReplayEntry>): string {
  return replayLine({
    ...{ at: NOW, tenantId: FABRIKAM, kind: 'erase', keyId: '0123abcd' },
    ...{ fingerprint: 'c'.repeat(64), ...some },
  })
}

describe('the lists of several processes', () => {
  const said = (kind: ReplayKind, minute: number) =>
    readReplayList(line({ kind, at: atMinute(minute) }))
  const asked = (...lists: ReturnType<typeof said>[]) =>
    [...replayTasks(mergedEntries(lists), FABRIKAM).values()].map(({ kind }) => kind)

  it('ask together for the last word, whichever was written where', () => {
    expect(asked(said('allow', 2), said('withdraw', 1))).toEqual([])
    expect(asked(said('withdraw', 2), said('allow', 1))).toEqual(['withdraw'])
    expect(asked()).toEqual([])
  })

  it('keep the order of a single one, though its clock was set back', () => {
    const { entries } = said('withdraw', 2)
    const later = said('allow', 1).entries

    expect(asked({ entries: [...entries, ...later], unreadable: [] })).toEqual([])
  })
})

describe('what a list asks for', () => {
  it.each([
    ['erase', ['erase']],
    ['erase', ['erase', 'allow']],
    ['erase', ['withdraw', 'erase', 'withdraw']],
    ['withdraw', ['withdraw']],
    ['withdraw', ['allow', 'withdraw']],
    [undefined, ['withdraw', 'allow']],
    [undefined, ['allow']],
  ] as [ReplayKind | undefined, ReplayKind[]][])('is %s after %j', (expected, kinds) => {
    const entries = kinds.map((kind, index) => ({
      ...{ at: atMinute(index), tenantId: FABRIKAM, kind, keyId: '0123abcd', fingerprint: 'f' },
    }))

    expect(replayTasks(entries, FABRIKAM).get('f')?.kind).toBe(expected)
    expect(replayTasks(entries, NORTHWIND).size).toBe(0)
  })
})

/** A mail of somebody that account engagement knows by a number alone. */
async function insertActivityOf(person: number) {
  const { id: account_id } = await insertAccount(test.db, { domain: 'elsewhere.example' })
  const theirs = { tenant_id: FABRIKAM, account_id }
  await test.db
    .insertInto('activity_person')
    .values({ ...theirs, person, domain: 'elsewhere.example' })
    .execute()
  const mail = { kind: 'mail', direction: 'in', minutes: null, conversation: null } as const
  await test.db
    .insertInto('activity')
    .values({ ...theirs, ...mail, key: newId(), at: NOW, ours: [7], theirs: [person] })
    .execute()
}

const listOf = async () => readReplayList(await readFile(test.ctx.config.replayListFile, 'utf8'))
const replayed = async (tenantId = FABRIKAM) =>
  replayTenant(test.ctx, tenantId, (await listOf()).entries)
const note = (kind: ReplayKind, email: string, tenantId = FABRIKAM) =>
  appendReplay(test.ctx, { tenantId, kind, email })

const ERASURE = { actor: 'person', actorId: ANNA.salespersonId, source: 'administrator' } as const

describe('after a backup was restored', () => {
  beforeEach(freshStore)

  it('whoever was erased since is erased again, once', async () => {
    await eraseSubject(test.ctx, { tenantId: FABRIKAM, email: BO, ...ERASURE })
    await insertContact(test.db, { email: BO, name: 'Bo as the backup has them' })
    await test.db.deleteFrom('suppression').execute()

    const first = await replayed()
    const again = await replayed()

    expect(first).toEqual({ erased: 1, withdrawn: 0, held: 0, otherKey: 0 })
    expect(again).toEqual({ erased: 0, withdrawn: 0, held: 1, otherKey: 0 })
    expect((await allRows(test.db)).filter((row) => row.includes(BO))).toEqual([])
    expect((await listOf()).entries).toHaveLength(1)
    const { actor } = await test.db
      .selectFrom('audit_entry')
      .select('actor')
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow()
    expect(actor).toBe('operator')
  })

  it('an erasure that was noted and broke is done', async () => {
    await note('erase', BO)

    expect(await replayed()).toMatchObject({ erased: 1 })
  })

  it('an address of which only a request is left is taken out of it', async () => {
    const gone = 'gone@elsewhere.example'
    await insertRequest(test.db, { tenantId: FABRIKAM, email: gone })
    await note('erase', gone)

    expect(await replayed()).toMatchObject({ erased: 1 })
    expect((await allRows(test.db)).filter((row) => row.includes(gone))).toEqual([])
  })

  it.each<[string, (email: string) => Promise<unknown>]>([
    [
      'a message that waits to be decided',
      (email) =>
        insertLoggedMessage(test.db, {
          ...{ status: 'waiting', next_attempt_at: NOW, decided_at: null },
          ...{ author: email, addresses: [email.replace('@', '+news@')] },
        }),
    ],
    ['an individual send', (email) => insertIndividual(test.db, { email })],
    [
      'a rule about an address',
      (email) =>
        test.db
          .insertInto('sender_rule')
          .values({
            ...{ tenant_id: FABRIKAM, scope: 'address', target: email },
            ...{ created_at: NOW, created_by: null },
          })
          .execute(),
    ],
  ])('an address that is nobody’s yet is taken out of %s', async (_, insert) => {
    const gone = 'gone@elsewhere.example'
    await insert(gone)
    await note('erase', gone)

    expect(await replayed()).toEqual({ erased: 1, withdrawn: 0, held: 0, otherKey: 0 })
    expect((await allRows(test.db)).filter((row) => /gone.*@elsewhere/.test(row))).toEqual([])
  })

  it('whoever took part in mails without being anybody we know is taken out of them', async () => {
    const gone = 'gone@elsewhere.example'
    const person = personOf(await findFingerprintKey(test.db, FABRIKAM), gone)
    await insertActivityOf(person)
    await note('erase', gone)

    expect(await replayed()).toMatchObject({ erased: 1 })
    expect(await replayed()).toMatchObject({ erased: 0, held: 1 })
    expect((await allRows(test.db)).filter((row) => row.includes(String(person)))).toEqual([])
  })

  it.each(['erase', 'withdraw'] as const)(
    'whom the backup does not know is kept out all the same (%s)',
    async (kind) => {
      await note(kind, 'gone@elsewhere.example')
      await note('withdraw', CY)

      expect(await replayed()).toMatchObject({ erased: 0, withdrawn: 1, held: 1 })
      const asked = { tenantId: FABRIKAM, addresses: ['gone@elsewhere.example', BO, CY] }
      expect([...(await listSuppressed(test.db, asked))]).toEqual(['gone@elsewhere.example'])
    },
  )

  it('a no that was said since is noted with the time it was said', async () => {
    await note('withdraw', BO)
    await note('withdraw', CY)
    test.clock.set(atMinute(500))

    expect(await replayed()).toEqual({ erased: 0, withdrawn: 2, held: 0, otherKey: 0 })
    expect(await replayed()).toEqual({ erased: 0, withdrawn: 0, held: 2, otherKey: 0 })
    const contacts = await test.db
      .selectFrom('contact')
      .select(['email', 'consent', 'consent_by', 'consent_at'])
      .orderBy('email')
      .execute()
    expect(contacts).toEqual([
      { email: BO, consent: 'withdrawn', consent_by: 'recipient', consent_at: NOW },
      { email: CY, consent: 'refused', consent_by: 'recipient', consent_at: NOW },
    ])
  })

  it('a no that was taken back stays taken back', async () => {
    await note('withdraw', BO)
    await note('allow', BO)

    expect(await replayed()).toEqual({ erased: 0, withdrawn: 0, held: 0, otherKey: 0 })
  })

  it.each(['recipient', 'organisation'] as const)(
    'a yes that was said later than the no stands, also one that was recorded here (%s)',
    async (consent_by) => {
      await note('withdraw', BO)
      const granted = { consent: 'granted', consent_by, consent_at: atMinute(9) } as const
      await test.db.updateTable('contact').set(granted).where('email', '=', BO).execute()

      expect(await replayed()).toMatchObject({ withdrawn: 0, held: 1 })
    },
  )

  it('says where an organisation has another key, and touches nobody', async () => {
    await note('erase', BO)
    await test.db
      .updateTable('organisation')
      .set({ fingerprint_key: Buffer.alloc(32, 1) })
      .execute()
    const before = await allRows(test.db)

    expect(await replayed()).toEqual({ erased: 0, withdrawn: 0, held: 0, otherKey: 1 })
    expect(await allRows(test.db)).toEqual(before)
  })

  it('does nothing for another organisation (law 11)', async () => {
    await fillSubject(test.ctx, MALLORY)
    await note('erase', BO)
    const before = await allRows(test.db, NORTHWIND)

    expect(await replayed(NORTHWIND)).toEqual({ erased: 0, withdrawn: 0, held: 0, otherKey: 0 })
    await replayed()

    expect(await allRows(test.db, NORTHWIND)).toEqual(before)
  })

  it('works through more people than are read at a time', async () => {
    const emails = Array.from({ length: 1203 }, (_, index) => `p${index}@many.example`)
    await test.db
      .insertInto('contact')
      .values(
        emails.map((email, index) => ({
          ...{ tenant_id: FABRIKAM, id: idOf(index), type: 'contact' as const, email, name: null },
          ...{ account_id: null, preference: 'allow' as const, allowed_since: null },
          ...{ preference_changed_at: null, preference_changed_by: null, created_at: NOW },
        })),
      )
      .execute()
    for (const email of ['p0@many.example', 'p777@many.example', 'p999@many.example'])
      await note('erase', email)

    expect(await replayed()).toMatchObject({ erased: 3, held: 0 })
  })
})

const idOf = (index: number) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`

describe('writing to the list', () => {
  beforeEach(freshStore)

  it('keeps apart from a line that a crash cut off', async () => {
    await writeFile(test.ctx.config.replayListFile, line({}).slice(0, 30))

    await note('erase', BO)
    await note('withdraw', CY)

    expect(await listOf()).toMatchObject({
      entries: [{ kind: 'erase' }, { kind: 'withdraw' }],
      unreadable: [1],
    })
  })

  it('keeps every line of many who write at once', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `p${index}@many.example`)

    await Promise.all(many.map((email) => note('withdraw', email)))

    const { entries, unreadable } = await listOf()
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(20)
    expect(unreadable).toEqual([])
  })
})

describe('npm run privacy', () => {
  it.each([
    [['replay'], { command: 'replay', files: [] }],
    [['replay', 'x.jsonl', 'y'], { command: 'replay', files: ['x.jsonl', 'y'] }],
    [['erase', FABRIKAM, BO], { command: 'erase', tenantId: FABRIKAM, email: BO }],
    [[], expect.stringMatching(/^What is to be done\?/)],
    [['forget'], expect.stringMatching(/^What is forget\?/)],
    [['erase', FABRIKAM, BO, 'x'], expect.stringMatching(/^What is x\?/)],
    [['erase'], expect.stringMatching(/^nothing is no tenant id/)],
    [['erase', 'fabrikam', BO], expect.stringMatching(/^fabrikam is no tenant id/)],
    [['erase', FABRIKAM, 'bo'], expect.stringMatching(/^bo is no address/)],
  ])('takes %j', (given, expected) => {
    expect(privacyArguments(given)).toEqual(expected)
  })
})
