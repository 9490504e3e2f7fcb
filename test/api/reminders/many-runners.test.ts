import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import {
  forgetReminders,
  REMINDERS_KEPT_DAYS,
  settleDueReminders,
} from '../../../src/api/reminders/due-reminders.service.ts'
import { interruptedDb, killedDb } from '../../fixtures/killed-db.ts'
import { atMinute, insertFollow, insertReminder, newTenant, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp

beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
})
afterAll(() => test.close())
afterEach(async () => {
  for (const table of ['alert', 'reminder', 'follow'] as const)
    await test.db.deleteFrom(table).execute()
})

const NUMBER = 30

/** Reminders of Anna's that are due, every second one of a mail she sent. */
async function fill() {
  test.clock.set(NOW)
  for (let number = 0; number < NUMBER; number++) {
    const follow = number % 2 === 0 ? await insertFollow(test.db) : null
    const due_at = atMinute(-number)
    await insertReminder(test.db, { follow_key: follow?.key ?? null, due_at })
  }
}

async function told() {
  const alerts = await test.db.selectFrom('alert').select(['reminder_id', 'position']).execute()
  const reminders = await test.db.selectFrom('reminder').select('state').execute()
  return {
    alerts: alerts.length,
    reminders: new Set(alerts.map(({ reminder_id }) => reminder_id)).size,
    positions: new Set(alerts.map(({ position }) => position)).size,
    met: reminders.filter(({ state }) => state === 'met').length,
  }
}

const ONCE = { alerts: NUMBER, reminders: NUMBER, positions: NUMBER, met: NUMBER }

describe('reminders of several processes', () => {
  it('tell once where several look at the same moment', async () => {
    await fill()

    await Promise.all([1, 2, 3].map(() => settleDueReminders(test.ctx)))
    await settleDueReminders(test.ctx)

    expect(await told()).toEqual(ONCE)
  })

  it('tell once where one comes in after another has looked, and before it writes', async () => {
    await fill()
    const late = interruptedDb(test.db, async (_number, own, work) => {
      await settleDueReminders(test.ctx)
      return own(work)
    })

    await settleDueReminders({ ...test.ctx, db: late })

    expect(await told()).toEqual(ONCE)
  })

  it('tell once where a process is killed before it commits, and another goes on', async () => {
    await fill()
    const killed = { ...test.ctx, db: killedDb(test.db, 1) }
    await expect(settleDueReminders(killed)).rejects.toThrow('killed')
    expect(await told()).toEqual({ alerts: 0, reminders: 0, positions: 0, met: 0 })

    await settleDueReminders(test.ctx)

    expect(await told()).toEqual(ONCE)
  })

  it('leave one that is put off at that moment to its new time', async () => {
    await fill()
    const due_at = atMinute(60)
    const putOff = interruptedDb(test.db, async (_number, own, work) => {
      await test.db.updateTable('reminder').set({ due_at }).execute()
      return own(work)
    })

    await settleDueReminders({ ...test.ctx, db: putOff })

    expect((await told()).alerts).toBe(0)
  })
})

it('are forgotten once they have long not waited, and kept while they wait', async () => {
  await fill()
  await settleDueReminders(test.ctx)
  const [first] = await test.db.selectFrom('reminder').select('id').limit(1).execute()
  await test.db
    .updateTable('reminder')
    .set({ state: 'set', settled_at: null })
    .where('id', '=', first?.id ?? '')
    .execute()
  test.clock.advance((REMINDERS_KEPT_DAYS + 1) * 86_400_000)

  await forgetReminders(test.ctx)

  expect(await test.db.selectFrom('reminder').select('id').execute()).toEqual([first])
})
