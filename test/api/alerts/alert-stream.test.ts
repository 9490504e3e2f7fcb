import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { AddressInfo } from 'node:net'
import { createAlertStream, type AlertEvent } from '../../../src/addin/client/alert-stream.ts'
import { releaseAlerts } from '../../../src/api/alerts/release-alerts.service.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { ask } from '../../fixtures/ask.ts'
import { callApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  insertCaller,
  insertFollow,
  MALLORY,
  newTenant,
  NOW,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { happens, turns } from './happening.ts'

let test: TestApp
let key: string
let stops: (() => void)[]

beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
  await test.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => test.close())

beforeEach(async () => {
  test.clock.set(NOW)
  stops = []
  key = (await insertFollow(test.db)).key
})
afterEach(async () => {
  for (const stop of stops) stop()
  await test.db.deleteFrom('follow').execute()
})

const aReply = () => ({ follow_key: key, kind: 'reply' as const, confidence: 'certain' as const })
const aClick = () => ({ follow_key: key, kind: 'click' as const })

function origin(): string {
  return `http://127.0.0.1:${(test.app.server.address() as AddressInfo).port}`
}

/** The add-in's own client, connected to the app that listens; resolves once it is connected. */
async function connect({ as = ANNA, after }: { as?: Caller; after?: number } = {}) {
  const stop = new AbortController()
  stops.push(() => stop.abort())
  const { authorization } = await test.tokens.headerFor(as)
  const open = createAlertStream({
    origin: origin(),
    authorization: async () => authorization,
    fetch,
    timeoutMs: 10_000,
  })
  const events = open(after, stop.signal)[Symbol.asyncIterator]()
  const next = async (): Promise<AlertEvent> => (await events.next()).value as AlertEvent
  const ready = await next()
  const told = async () => {
    const { alert } = await next()
    return [alert?.kind, alert?.state]
  }
  return { ready, next, told, ended: () => events.next(), stop: () => stop.abort() }
}

describe('the stream of alerts', () => {
  it('tells an alert as it happens, without anybody asking', async () => {
    const anna = await connect()
    const waiting = anna.next()

    await happens(test, aReply())

    expect((await waiting).alert).toMatchObject({ kind: 'reply', state: 'shown', followKey: key })
  })

  it('tells one that was held back when its time has come', async () => {
    const anna = await connect()
    await happens(test, { ...aClick(), kind: 'open' })
    test.clock.advance(15_000)
    await releaseAlerts(test.ctx)

    expect(await anna.told()).toEqual(['first-open', 'shown'])
  })

  it('takes back what turns out not to be a person’s', async () => {
    const anna = await connect()
    const [click] = await happens(test, aClick())
    expect(await anna.told()).toEqual(['first-click', 'shown'])

    await turns(test, click!, { verdict: 'machine' })

    expect(await anna.told()).toEqual(['first-click', 'retracted'])
  })

  it('tells other panes what was looked at in one', async () => {
    const anna = await connect()
    await happens(test, aReply())
    const { position } = await anna.next()

    await callApi(test)('markAlertsSeen', ANNA, { body: { upTo: position } })

    expect(await anna.told()).toEqual(['reply', 'seen'])
  })

  it('goes on after an interruption with everything since, and nothing twice', async () => {
    const first = await connect()
    await happens(test, aReply())
    const { position } = await first.next()
    first.stop()
    await happens(test, aReply())
    await happens(test, aClick())

    const second = await connect({ after: position })

    expect(await second.told()).toEqual(['reply', 'shown'])
    expect(await second.told()).toEqual(['first-click', 'shown'])
    await happens(test, { ...aReply() })
    const last = await second.next()
    expect(last.alert?.kind).toBe('reply')
    expect(last.position).toBe(position + 3)
  })

  it('goes on likewise where it was ready and nothing came', async () => {
    const first = await connect()
    first.stop()
    await happens(test, aReply())

    const second = await connect({ after: first.ready.position })

    expect(await second.told()).toEqual(['reply', 'shown'])
  })

  it('begins with what happens from now on, unless told where', async () => {
    await happens(test, aReply())
    const anna = await connect()
    await happens(test, aClick())

    expect(await anna.told()).toEqual(['first-click', 'shown'])
  })

  it('does not wait for a position that a restored database has not reached', async () => {
    const anna = await connect({ after: 1_000_000 })
    await happens(test, aReply())

    expect(await anna.told()).toEqual(['reply', 'shown'])
  })

  it('loses and doubles nothing in a hundred alerts at once', async () => {
    const anna = await connect()
    await happens(test, ...Array.from({ length: 150 }, aReply))

    const ids: (string | undefined)[] = []
    while (ids.length < 150) ids.push((await anna.next()).alert?.id)

    expect(new Set(ids).size).toBe(150)
  })

  it('tells nobody else (law 11)', async () => {
    const [ole, mallory] = [await connect({ as: OLE }), await connect({ as: MALLORY, after: 0 })]
    await happens(test, aReply())
    const keyOfOle = (await insertFollow(test.db, { salesperson_id: OLE.salespersonId })).key
    await happens(test, { ...aReply(), follow_key: keyOfOle })

    expect((await ole.next()).alert?.followKey).toBe(keyOfOle)
    const silence = mallory.next().then(() => 'told')
    await test.ctx.alertNews.lookAll()
    mallory.stop()
    await expect(silence).rejects.toBeDefined()
  })

  it('ends after half an hour, so that its reader signs in again', async () => {
    const anna = await connect()
    await happens(test, aReply())
    expect((await anna.next()).alert?.kind).toBe('reply')

    test.clock.advance(30 * 60_000)
    await happens(test, aReply())

    // It may have ended before it would have told the second one; the next stream does then.
    const last = await anna.ended()
    expect(last.done || (await anna.ended()).done).toBe(true)
  })

  it('ends with the next round for who was shut out, by whichever process', async () => {
    const [anna, ole] = [await connect(), await connect({ as: OLE })]
    const bar = (barred_at: Date | null) =>
      test.db
        .updateTable('salesperson')
        .set({ barred_at })
        .where('tenant_id', '=', ANNA.tenantId)
        .where('id', '=', ANNA.salespersonId)
        .execute()
    await bar(NOW)

    await test.ctx.alertNews.lookAll()

    expect((await anna.ended()).done).toBe(true)
    expect(test.ctx.alertNews.count(OLE)).toBe(1)
    ole.stop()
    await bar(null)
  })

  it('forgets a reader who went away', async () => {
    const anna = await connect()
    expect(test.ctx.alertNews.count(ANNA)).toBe(1)

    anna.stop()

    await until(() => test.ctx.alertNews.count(ANNA) === 0)
  })

  it('is refused without sign-in, and from the twenty-first on', async () => {
    expect((await ask(test.app, '/api/alerts/stream')).statusCode).toBe(401)
    for (let number = 0; number < 20; number++) await connect({ as: OLE })

    await expect(connect({ as: OLE })).rejects.toMatchObject({
      name: 'ApiError',
      code: 'too-many-requests',
      retryAfterSeconds: 60,
    })
  })

  it('is refused from a position that is none', async () => {
    const headers = await test.tokens.headerFor(ANNA)

    const reply = await ask(test.app, { url: '/api/alerts/stream?after=soon', headers })

    expect(reply.statusCode).toBe(400)
  })

  it('ends when the server stops', async () => {
    const other = await openTestApp()
    await newTenant(other.db)
    await other.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = other.app.server.address() as AddressInfo
    const { authorization } = await other.tokens.headerFor(ANNA)
    const reply = await fetch(`http://127.0.0.1:${port}/api/alerts/stream`, {
      headers: { authorization },
    })
    expect(reply.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(reply.headers.get('cache-control')).toContain('no-store')

    await other.close()

    expect(await reply.text()).toBe('id: 0\nevent: ready\ndata: {}\n\n')
  })
})

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve))
}
