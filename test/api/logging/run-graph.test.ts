import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startBackfill } from '../../../src/api/logging/backfill.service.ts'
import { startGraphStandIn, type GraphStandIn } from '../../fixtures/graph-stand-in.ts'
import { openMailboxApp, type MailboxApp } from '../../fixtures/mailbox-app.ts'
import { FABRIKAM, NOW } from '../../fixtures/make.ts'
import { sourceOf } from '../graph/stand-in-source.ts'

let test: MailboxApp
let graph: GraphStandIn
beforeAll(async () => {
  test = await openMailboxApp({
    overrides: { ctx: { openMailSource: async () => sourceOf(graph) } },
  })
})
beforeEach(async () => {
  await test.reset()
  graph = await startGraphStandIn()
  test.clock.set(new Date('2026-11-21T12:00:00.000Z'))
})
afterEach(() => graph.close())
afterAll(() => test.close())

const folder = (name: 'inbox' | 'archive') =>
  graph.store.list(graph.mailbox).filter((mail) => mail.folder === name).length

describe('a mailbox that is read by Microsoft Graph', () => {
  it('is logged and emptied, with few requests', async () => {
    for (let number = 0; number < 120; number += 1) graph.deliver()

    await test.run()

    expect(await test.tally()).toEqual({ logged: 120, 'filing done': 120 })
    expect([folder('inbox'), folder('archive')]).toEqual([0, 120])
    expect(graph.asked.length / 120).toBeLessThan(0.2)
    expect((await test.runs())[0]?.requests).toBe(graph.asked.length)
  })

  it('loses and doubles nothing where moves are not answered', async () => {
    for (let number = 0; number < 30; number += 1) graph.deliver()
    graph.faults.set('move-times-out', true)
    await test.run()
    expect(await test.tally()).toEqual({ logged: 30, 'filing waiting': 30 })
    graph.faults.set('move-times-out', false)
    test.clock.advance(60_000)

    await test.run()

    expect(await test.tally()).toEqual({ logged: 30, 'filing done': 30 })
    expect([folder('inbox'), folder('archive')]).toEqual([0, 30])
  })

  it('is left alone while it is throttled, and logged after that', async () => {
    for (let number = 0; number < 3; number += 1) graph.deliver()
    graph.faults.set('throttle', true)
    await test.run()
    expect((await test.job()).job).toMatchObject({ state: 'failing', problem: 'throttled' })
    graph.faults.set('throttle', false)
    test.clock.advance(60_000)

    await test.run()

    expect(await test.tally()).toEqual({ logged: 3, 'filing done': 3 })
  })

  it('keeps a message that is none for somebody to look at, and logs the rest', async () => {
    for (let number = 0; number < 3; number += 1) graph.deliver()
    graph.faults.set('malformed-message', true)

    await test.run()

    expect(await test.tally()).toEqual({
      'quarantined/unreadable': 1,
      logged: 2,
      'filing done': 2,
    })
  })

  it('has its archive logged by a back-fill that moves nothing', async () => {
    for (let number = 0; number < 30; number += 1) graph.deliver({ folder: 'archive' })
    await startBackfill(test.db, { tenantId: FABRIKAM, days: 365, at: NOW })
    const moves = () => graph.asked.filter(({ url }) => url.endsWith('$batch')).length

    await test.run()

    expect(await test.tally()).toEqual({ logged: 30, 'filing done': 30 })
    expect((await test.job()).backfill).toMatchObject({ state: 'done', done: 30, total: 30 })
    expect(moves()).toBe(0)
  })
})
