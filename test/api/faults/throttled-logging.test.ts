import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { RequestHandler } from 'express'
import { startGraphStandIn, type GraphStandIn } from '../../fixtures/graph-stand-in.ts'
import { openMailboxApp, type MailboxApp } from '../../fixtures/mailbox-app.ts'
import type { TestClock } from '../../fixtures/test-app.ts'
import { sourceOf } from '../graph/stand-in-source.ts'

const MINUTE_MS = 60_000
const STORM_MINUTES = 8

type Part = { id: string; url: string }

let graph: GraphStandIn
let test: MailboxApp
beforeAll(async () => {
  graph = await startGraphStandIn()
  test = await openMailboxApp({
    overrides: { ctx: { openMailSource: async () => sourceOf(graph) } },
  })
})
beforeEach(async () => {
  await test.reset()
  test.clock.set(new Date('2026-11-21T12:00:00.000Z'))
})
afterAll(async () => {
  await test.close()
  await graph.close()
})

const archived = () => graph.store.list(graph.mailbox).filter(({ folder }) => folder === 'archive')

describe('Graph asks to wait while a logging mailbox is emptied', () => {
  it('for minutes, and is left alone: every mail is logged and moved once', async () => {
    for (let number = 0; number < 60; number += 1) graph.deliver()
    const storm = refusingMoves(test.clock, { minutes: STORM_MINUTES, retryAfter: 120 })
    graph.intercept = storm.handle

    for (let minute = 0; minute < STORM_MINUTES; minute += 1) {
      await test.run()
      expect((await test.job()).job).toMatchObject({ state: 'failing', problem: 'throttled' })
      test.clock.advance(MINUTE_MS)
    }
    // At 0, 2 and 7 minutes, one batch each.
    expect(storm.counted).toEqual({ refused: 3, early: 0 })
    for (let minute = 0; minute <= 30; minute += 5) {
      await test.run()
      test.clock.advance(5 * MINUTE_MS)
    }

    expect(await test.tally()).toEqual({ logged: 60, 'filing done': 60 })
    expect(await test.entries()).toBe(60)
    expect(storm.counted.early).toBe(0)
    expect(archived()).toHaveLength(60)
  })

  it('twenty times in a row: it waits longer and longer, and nothing is lost', async () => {
    const before = archived().length
    for (let number = 0; number < 3; number += 1) graph.deliver()
    let refused = 0
    graph.intercept = (_request, response, next) => {
      if (refused === 20) return next()
      refused += 1
      response.status(429).set('Retry-After', '120').json({})
    }
    const waited: number[] = []
    for (let run = 0; run < 20; run += 1) {
      await test.run()
      const next = new Date((await test.job()).job.nextRunAt ?? '')
      waited.push((next.getTime() - test.clock.now().getTime()) / MINUTE_MS)
      test.clock.set(next)
    }

    expect(refused).toBe(20)
    expect(waited).toEqual([2, 5, ...Array.from({ length: 18 }, () => 25)])
    await test.run()
    expect(await test.tally()).toEqual({ logged: 3, 'filing done': 3 })
    expect(await test.entries()).toBe(3)
    expect(archived()).toHaveLength(before + 3)
    expect((await test.job()).job).toMatchObject({ state: 'waiting', problem: null })
  })
})

/** From the first move on everything is refused. */
function refusingMoves(clock: TestClock, { minutes = 0, retryAfter = 0 }) {
  let [until, notBefore] = [Infinity, 0]
  const counted = { refused: 0, early: 0 }
  const handle: RequestHandler = (request, response, next) => {
    const at = clock.now().getTime()
    if (at < notBefore) counted.early += 1
    const parts = (request.body as { requests?: Part[] } | undefined)?.requests ?? []
    if (until === Infinity && parts.some(({ url }) => url.endsWith('/move')))
      until = at + minutes * MINUTE_MS
    if (until === Infinity || at >= until) return next()
    counted.refused += 1
    notBefore = at + retryAfter * 1000
    const headers = { 'Retry-After': String(retryAfter) }
    if (parts.length === 0) return void response.status(429).set(headers).json({})
    response.json({ responses: parts.map(({ id }) => ({ id, status: 429, headers })) })
  }
  return { handle, counted }
}
