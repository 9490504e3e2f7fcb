import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { drainAndTell, drainLast } from '../../../src/api/processes/drain.service.ts'
import { upsertJournalMark } from '../../../src/api/processes/journal-mark.store.ts'
import { waitingHits } from '../../../src/api/processes/waiting-hits.service.ts'
import { settleDueReminders } from '../../../src/api/reminders/due-reminders.service.ts'
import {
  atMinute,
  insertFollow,
  insertReminder,
  newId,
  newTenant,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

const OTHER = newId()

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
})
afterAll(() => test.close())

const says = (mark: { waiting: number; oldestAt: Date | null; seenAt: Date }) =>
  upsertJournalMark(test.db, { id: OTHER, ...mark })

describe('the buffer of another process', () => {
  it('is waited for by a reminder that its hits may answer', async () => {
    const { key } = await insertFollow(test.db)
    const due = { follow_key: key, kind: 'not-opened-by' as const, due_at: atMinute(-5) }
    const { id } = await insertReminder(test.db, due)
    const state = async () => {
      await settleDueReminders(test.ctx)
      const found = test.db.selectFrom('reminder').select('state').where('id', '=', id)
      return (await found.executeTakeFirstOrThrow()).state
    }

    await says({ waiting: 3, oldestAt: atMinute(-6), seenAt: NOW })
    const whileWaiting = await state()
    await says({ waiting: 0, oldestAt: null, seenAt: NOW })

    expect([whileWaiting, await state()]).toEqual(['set', 'met'])
  })

  it('is counted with our own, and a container in Azure once', async () => {
    await says({ waiting: 7, oldestAt: NOW, seenAt: NOW })
    const buffer = { ...test.ctx.buffer, status: () => ({ ...OWN, waiting: 4 }) }
    const { config } = test.ctx
    const azure = { ...config, buffer: { ...config.buffer, azure: {} } } as typeof config

    expect(await waitingHits({ ...test.ctx, buffer })).toBe(11)
    expect(await waitingHits({ ...test.ctx, buffer, config: azure })).toBe(7)
  })

  const OWN = { oldestAt: null, bytes: 0, failed: 0 }

  it('says where it stands on a shared database, and nothing more once it ended empty', async () => {
    const store = { kind: 'postgres' as const, url: 'postgres://db/follow', connections: 10 }
    const ctx = { ...test.ctx, config: { ...test.ctx.config, store } }
    const said = () =>
      test.db
        .selectFrom('journal_mark')
        .select(['waiting', 'oldest_at', 'seen_at'])
        .where('id', '=', ctx.processId)
        .execute()

    await drainAndTell(ctx)
    const open = await said()
    await drainLast(ctx)

    expect(open).toEqual([{ waiting: 0, oldest_at: null, seen_at: NOW }])
    expect(await said()).toEqual([])
  })
})
