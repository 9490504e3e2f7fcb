import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { moveActivities, movePersons } from '../../../src/api/accounts/activity-move.store.ts'
import { personSet } from '../../../src/api/enrichment/known-people.ts'
import { firstReply } from '../../../src/api/enrichment/reply-time.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { atMinute, FABRIKAM, insertAccount, newId, newTenant } from '../../fixtures/make.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

let test: TestDb
let from: string
let to: string
let elsewhere: string

beforeAll(async () => {
  test = await openTestDb()
  const { account } = await newTenant(test.db)
  from = account.id
  to = (await insertAccount(test.db, { domain: 'to.example' })).id
  elsewhere = (await insertAccount(test.db, { domain: 'elsewhere.example' })).id
})
afterAll(() => test.close())

/** One mail or meeting with an account, as plain as it can be. */
interface Plain {
  account: string
  key: string
  kind: 'mail' | 'meeting'
  direction: 'in' | 'out'
  minute: number
  ours: number[]
  theirs: number[]
  conversation: string
}

const KEYS = Array.from({ length: 8 }, () => newId())
const TALKS = [newId(), newId()]

/** Persons 1 to 3 are of the first account, 4 to 6 of the second, 7 of a third. */
const world = fc.uniqueArray(
  fc.record({
    whose: fc.constantFrom(0, 1, 2),
    key: fc.constantFrom(...KEYS),
    theirs: fc.uniqueArray(fc.constantFrom(0, 1, 2), { minLength: 1 }),
    ours: fc.uniqueArray(fc.constantFrom(101, 102), { minLength: 1 }),
  }),
  { maxLength: 14, selector: ({ whose, key }) => `${whose} ${key}` },
)
/** What a message is, wherever it counts. */
const messages = fc.array(
  fc.record({
    kind: fc.constantFrom('mail' as const, 'mail' as const, 'meeting' as const),
    direction: fc.constantFrom('in' as const, 'out' as const),
    minute: fc.constantFrom(1, 2, 3, 4, 5),
    conversation: fc.constantFrom(...TALKS),
  }),
  { minLength: KEYS.length, maxLength: KEYS.length },
)
const activities = fc.tuple(world, messages).map(([parts, all]) =>
  parts.map(({ whose, key, theirs, ours }): Plain => {
    const message = all[KEYS.indexOf(key)]!
    const account = [from, to, elsewhere][whose]!
    return { ...message, account, key, ours: personSet(ours), theirs: persons(whose, theirs) }
  }),
)
const persons = (whose: number, numbers: number[]) =>
  personSet(numbers.map((number) => (whose === 2 ? 7 : 1 + 3 * whose + number)))

async function fill(all: readonly Plain[]) {
  for (const table of ['activity', 'activity_person', 'stale_span'] as const)
    await test.db.deleteFrom(table).execute()
  const owners = [...[1, 2, 3].map(() => from), ...[4, 5, 6].map(() => to), elsewhere]
  await test.db
    .insertInto('activity_person')
    .values(
      owners.map((account_id, index) => ({
        ...{ tenant_id: FABRIKAM, account_id, person: index + 1, domain: 'x.example' },
      })),
    )
    .execute()
  if (all.length === 0) return
  await test.db
    .insertInto('activity')
    .values(
      all.map(({ account, minute, ...activity }) => ({
        ...{ ...activity, tenant_id: FABRIKAM, account_id: account, at: atMinute(minute) },
        ...{ minutes: null, reply_seconds: null },
      })),
    )
    .execute()
}

/** The accounts that changed, with answers counted the slow way. */
function counted(all: readonly Plain[]) {
  const lines = all.flatMap((one) => {
    const mails = all.filter(
      (other) =>
        other.kind === 'mail' &&
        other.account === one.account &&
        other.conversation === one.conversation,
    )
    const reply = firstReply(mails.map((mail) => ({ ...mail, at: atMinute(mail.minute) })))
    const seconds = one.kind === 'mail' && reply?.key === one.key ? reply.seconds : null
    return one.account === elsewhere ? [] : [line({ ...one, seconds })]
  })
  return lines.sort()
}

const line = ({ account, key, ours, theirs, seconds }: Plain & { seconds: number | null }) =>
  JSON.stringify([account, key, ours, theirs, seconds])

async function stored() {
  const rows = await test.db
    .selectFrom('activity')
    .select(['account_id', 'key', 'ours', 'theirs', 'reply_seconds'])
    .where('account_id', '!=', elsewhere)
    .execute()
  return rows
    .map((row) =>
      JSON.stringify([row.account_id, row.key, row.ours, row.theirs, row.reply_seconds]),
    )
    .sort()
}

/** Of each message one activity for each account. */
function united(all: readonly Plain[]): Plain[] {
  const found = new Map<string, Plain>()
  for (const one of all) {
    const id = `${one.account} ${one.key}`
    const other = found.get(id)
    const ours = personSet([...one.ours, ...(other?.ours ?? [])])
    const theirs = personSet([...one.theirs, ...(other?.theirs ?? [])])
    if (theirs.length > 0) found.set(id, { ...one, ours, theirs })
  }
  return [...found.values()]
}

/** Answers are counted anew in conversations that were touched; in others they stay as they were. */
function isOf(talks: ReadonlySet<string>, all: readonly Plain[]) {
  return (text: string) => {
    const [, key] = JSON.parse(text) as [string, string]
    return talks.has(all.find((one) => one.key === key)?.conversation ?? '')
  }
}

const OPTIONS = { numRuns: 30 }

describe('moving what was collected', () => {
  it('unites two accounts', async () => {
    await fc.assert(
      fc.asyncProperty(activities, async (all) => {
        await fill(all)
        const merged = all.map((one) => (one.account === from ? { ...one, account: to } : one))
        const talks = new Set(
          all.filter(({ account }) => account === from).map(({ conversation }) => conversation),
        )

        await moveActivities(test.db, { tenantId: FABRIKAM, from, to })

        const isTold = isOf(talks, all)
        expect((await stored()).filter(isTold)).toEqual(counted(united(merged)).filter(isTold))
        const left = await test.db
          .selectFrom('activity_person')
          .select('person')
          .where('account_id', '=', from)
          .execute()
        expect(left).toEqual([])
      }),
      OPTIONS,
    )
  })

  it('divides an account by its people', async () => {
    const going = fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(activities, going, async (all, go) => {
        await fill(all)
        const divided = all.flatMap((one) => {
          if (one.account !== from) return [one]
          const [gone, stay] = [true, false].map((isGoing) =>
            one.theirs.filter((person) => go.includes(person) === isGoing),
          )
          return [
            { ...one, account: to, theirs: gone ?? [] },
            { ...one, theirs: stay ?? [] },
          ]
        })
        const talks = new Set(
          all
            .filter(({ account, theirs }) => account === from && theirs.some((p) => go.includes(p)))
            .map(({ conversation }) => conversation),
        )

        await movePersons(test.db, { tenantId: FABRIKAM, from, to, persons: go })

        const isTold = isOf(talks, all)
        expect((await stored()).filter(isTold)).toEqual(counted(united(divided)).filter(isTold))
      }),
      OPTIONS,
    )
  })
})
