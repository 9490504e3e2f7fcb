import { describe, expect, it } from '@jest/globals'
import { ownVersion } from '../../src/api/own-version.ts'
import { openPostgresStore } from '../../src/api/store/postgres-store.ts'
import type { Db } from '../../src/api/store/schema.ts'
import {
  BASELINE_KEYS,
  BASELINE_NOW,
  keptMail,
  listBaselines,
  loadBaseline,
  readSeen,
  writeBaseline,
} from '../fixtures/baseline.ts'
import { actOnStory, openAgain, rowsOfTwin, seenIn } from '../fixtures/seen.ts'
import { openTestApp, testConfig, type TestApp } from '../fixtures/test-app.ts'

/** The present version at work on a database that is there already. */
async function servedOn<T>(db: Db, work: (test: TestApp) => Promise<T>): Promise<T> {
  const tracking = { ...testConfig('').tracking, keys: BASELINE_KEYS }
  const test = await openTestApp({ config: { tracking }, ctx: { db } })
  test.clock.set(BASELINE_NOW)
  try {
    return await work(test)
  } finally {
    await test.close()
  }
}

// `npm run baseline`: before a release is made, its data is kept for the versions after it.
if (process.env['WRITE_BASELINE'])
  await writeBaseline(ownVersion(), (db) =>
    servedOn(db, async (test) => {
      await actOnStory(test)
      const mail = keptMail()
      return { mail, story: await seenIn(test, mail), twin: await rowsOfTwin(db) }
    }),
  )

const baselines = await listBaselines()

it('has data of this version or one before it', () => {
  expect(baselines).not.toEqual([])
})

describe.each(baselines)('the data of version %s', (version) => {
  it('is brought up to date, and nobody notices', async () => {
    const { mail, story, twin } = await readSeen(version)
    const database = await loadBaseline(version)
    const store = await openPostgresStore({ url: database.url })
    try {
      expect(await rowsOfTwin(store.db)).toMatchObject(twin)
      await servedOn(store.db, async (test) => {
        expect(await seenIn(test, mail)).toMatchObject(story)
        const [before = 0, after] = await openAgain(test, mail)
        expect(after).toBe(before + 1)
      })
    } finally {
      await store.close()
      await database.remove()
    }
  })
})
