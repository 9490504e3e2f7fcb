import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { createLogger } from '../../../src/api/http/logger.ts'
import { takeTurn, type Turn } from '../../../src/api/processes/turn.service.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

const HOUR_MS = 3_600_000

let test: TestDb
beforeAll(async () => {
  test = await openTestDb()
})
afterAll(() => test.close())
beforeEach(async () => void (await test.db.deleteFrom('job_lease').execute()))

const take = (work: (turn: Turn) => Promise<unknown>, isStopped = () => false) =>
  takeTurn(
    { db: test.db, log: createLogger('silent') },
    { name: 'job', everyMs: HOUR_MS, work, isStopped },
  )
const nothing = () => Promise.resolve()
const lease = () => test.db.selectFrom('job_lease').selectAll().executeTakeFirstOrThrow()

/** As if that much time had gone by on the database's clock. */
const later = (ms: number) =>
  sql`update job_lease set held_until = held_until - ${ms} * interval '1 millisecond',
    next_at = next_at - ${ms} * interval '1 millisecond'`.execute(test.db)

/** Somebody else finds the lease run out, and takes the job. */
async function takenOver() {
  await later(10_000)
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  const taken = new Promise<void>((resolve) => {
    void take(() => {
      resolve()
      return ended
    })
  })
  await taken
  return end
}

describe('a job that all processes share', () => {
  it('is done by one of many that look at the same moment', async () => {
    let done = 0
    const turns = await Promise.all(Array.from({ length: 5 }, () => take(async () => void done++)))

    expect(done).toBe(1)
    expect(turns.filter(Boolean)).toHaveLength(1)
  })

  it('is due again after its interval, and not before', async () => {
    expect(await take(nothing)).toBe(true)
    await later(HOUR_MS - 60_000)
    expect(await take(nothing)).toBe(false)
    await later(60_000)
    expect(await take(nothing)).toBe(true)
  })

  it('is due again a minute after it failed', async () => {
    await expect(take(() => Promise.reject(new Error('away')))).rejects.toThrow('away')

    expect(await take(nothing)).toBe(false)
    await later(61_000)
    expect(await take(nothing)).toBe(true)
  })

  it('is due at once for the next process where one stops in the middle', async () => {
    let isStopped = false
    await take(
      async () => void (isStopped = true),
      () => isStopped,
    )

    expect(await take(nothing)).toBe(true)
  })

  it('is due where a wrong clock once put it years away', async () => {
    await take(nothing)
    await sql`update job_lease set next_at = now() + interval '3 years'`.execute(test.db)

    expect(await take(nothing)).toBe(true)
  })

  it('is not begun by a process that stops', async () => {
    const isStopped = () => true

    expect(await take(nothing, isStopped)).toBe(false)
  })

  it('writes nothing more for who hung until another one took it', async () => {
    const wrote: string[] = []
    let fence = 0
    await take(async (turn) => {
      await test.db.transaction().execute(async (db) => {
        await turn.guard(db)
        wrote.push('before')
      })
      const end = await takenOver()
      fence = (await lease()).fence
      await test.db
        .transaction()
        .execute(async (db) => {
          await turn.guard(db)
          wrote.push('after')
        })
        .finally(end)
    })

    expect(wrote).toEqual(['before'])
    expect(fence).toBe(2)
  })

  it('stays with who took it over, whatever the one before does at its end', async () => {
    let end: () => void = () => undefined
    await take(async () => void (end = await takenOver()))
    const held = await lease()

    expect(held.fence).toBe(2)
    expect(held.held_until).not.toBeNull()
    expect(await take(nothing)).toBe(false)
    end()
  })
})
