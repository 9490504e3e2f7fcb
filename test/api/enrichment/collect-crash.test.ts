import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { collectDue } from '../../../src/api/enrichment/collect.service.ts'
import { LEASE_MS } from '../../../src/api/logging/job-schedule.ts'
import type { Db } from '../../../src/api/store/schema.ts'
import {
  ANNAS,
  daysBefore,
  mailOf,
  meetingOf,
  OLES,
  openCollectApp,
  type CollectApp,
} from '../../fixtures/collect-app.ts'

let test: CollectApp
beforeAll(async () => {
  test = await openCollectApp()
})
afterAll(() => test.close())

/** Mail in both mailboxes, an answer, and a meeting. */
async function beginAnew() {
  await test.reset()
  const { mailboxes } = test
  mailboxes.pageSize = 2
  const both = { recipients: ['anna@fabrikam.example', 'ole@fabrikam.example'] }
  for (const box of [ANNAS, OLES]) {
    for (const day of [40, 20]) mailboxes.put(box, mailOf(day, both))
    mailboxes.meet(box, meetingOf(5))
  }
  const ours = { author: 'anna@fabrikam.example', recipients: ['bo@contoso.example'] }
  mailboxes.put(ANNAS, mailOf(30, { ...ours, conversationId: 'offer' }), 'sent')
  mailboxes.put(ANNAS, mailOf(28, { conversationId: 'offer', receivedAt: daysBefore(-0.01) }))
}

/**
 * Lives until its n-th transaction, before that commits or just after; whatever else it had under way
 * is over when this resolves.
 *
 * @returns whether it died
 */
async function liveUntil(n: number, isCommitted: boolean): Promise<boolean> {
  const { db } = test
  const underWay = new Set<Promise<unknown>>()
  let isDead = false
  let number = 0
  const die = () => {
    isDead = true
    throw new Error('killed')
  }
  const once = async (work: (trx: Db) => Promise<unknown>, isLast: boolean) => {
    const result = await db.transaction().execute(async (trx) => {
      const done = await work(trx)
      if (isLast && !isCommitted) die()
      return done
    })
    if (isLast) die()
    return result
  }
  const execute = (work: (trx: Db) => Promise<unknown>) => {
    const running = once(work, (number += 1) === n)
    underWay.add(running)
    return running
  }
  const dying = new Proxy(db, {
    get(target, property) {
      if (isDead) throw new Error('killed')
      if (property === 'transaction') return () => ({ execute })
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  await collectDue({ ...test.ctx, db: dying }).catch(() => undefined)
  await Promise.allSettled(underWay)
  return isDead
}

describe('a process that is killed', () => {
  it.each([
    ['before', false],
    ['after', true],
  ])(
    '%s any transaction commits is gone on with, with the same result',
    async (_when, committed) => {
      await beginAnew()
      await test.run()
      const whole = await test.result()
      const [{ emails, meetings } = { emails: 0, meetings: 0 }] = await test.runs()
      expect([emails, meetings]).toEqual([4, 1])

      let deaths = 0
      for (let n = 1; ; n += 3) {
        await beginAnew()
        if (!(await liveUntil(n, committed))) break
        deaths += 1
        test.clock.advance(LEASE_MS)
        await test.run()

        expect(await test.result()).toEqual(whole)
        expect(await test.runs()).toMatchObject([{ emails, meetings, mailboxes: 2 }])
      }

      expect(deaths).toBeGreaterThan(5)
    },
  )

  it('again and again comes to the same end', async () => {
    await beginAnew()
    await test.run()
    const whole = await test.result()
    await beginAnew()
    let lives = 0
    for (let isDead = true; isDead; lives += 1) {
      // Each lives a little longer than the one before.
      isDead = await liveUntil(4 + lives, false)
      test.clock.advance(LEASE_MS)
      if (lives > 30) throw new Error('It never ends')
    }

    expect(await test.result()).toEqual(whole)
    expect(lives).toBeGreaterThan(2)
  })
})
