import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openPostgresStore } from '../../../src/api/store/postgres-store.ts'
import type { Store } from '../../../src/api/store/store.ts'
import { createTrackingSeal } from '../../../src/api/tracking/aes-seal.ts'
import { openProcesses, type ApiProcess, type Processes } from '../../fixtures/api-processes.ts'
import { openFaultyLine, type FaultyLine } from '../../fixtures/faulty-line.ts'
import { freePort } from '../../fixtures/free-port.ts'
import { FABRIKAM, insertFollows, newKey, newTenant } from '../../fixtures/make.ts'
import { recipientsAsk } from '../../fixtures/recipients.ts'

const TARGET = 'https://contoso.example/offer'
const seal = createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 1) }])

let world: Processes
let store: Store
let tracking: ApiProcess
let line: FaultyLine
let metrics: string
beforeAll(async () => {
  world = await openProcesses()
  store = await openPostgresStore({ url: world.database.url })
  await newTenant(store.db)
  const port = await freePort()
  metrics = `http://127.0.0.1:${port}/metrics`
  const url = new URL(world.database.url)
  line = await openFaultyLine({ host: url.hostname, port: Number(url.port) })
  url.host = `127.0.0.1:${line.port}`
  const settings = { METRICS_PORT: String(port), DATABASE_URL: url.href }
  tracking = await world.start('tracking', settings)
})
afterAll(async () => {
  await store.close()
  await line.close()
  await world.close()
})

/**
 * What a full disk is to a process, for whoever runs the test: the system refuses its writes to files from
 * now on, in the middle of one if it comes to that (EFBIG in place of ENOSPC).
 */
const fillDisk = () => limitFiles('100:unlimited')
const makeRoom = () => limitFiles('unlimited:unlimited')
const limitFiles = (limit: string) =>
  promisify(execFile)('prlimit', ['--pid', String(tracking.child.pid), `--fsize=${limit}`])

const click = (keys: readonly string[]) =>
  recipientsAsk(
    tracking.origin,
    keys.map((followKey) => {
      const token = { tenantId: FABRIKAM, followKey, linkNumber: 1, target: TARGET }
      return `/c/${seal.seal({ kind: 'click', ...token })}`
    }),
    302,
  )

/** What the process says of the hits it answered. */
async function told() {
  const text = await (await fetch(metrics)).text()
  const count = (outcome: string) =>
    Number(new RegExp(`^follow_hits_total{outcome="${outcome}"} (\\d+)`, 'm').exec(text)?.[1] ?? 0)
  return { kept: count('kept'), late: count('late'), lost: count('lost') }
}

async function health(path = '/health/ready') {
  const response = await fetch(tracking.origin + path)
  const body = (await response.json()) as {
    reasons?: string[]
    buffer: { waiting: number; failed: number }
  }
  return { status: response.status, ...body }
}

async function ready(): Promise<void> {
  while ((await health()).status !== 200) await wait(50)
}

async function recorded(keys: readonly string[]) {
  while ((await health()).buffer.waiting > 0) await wait(50)
  const rows = await store.db
    .selectFrom('interaction')
    .select('follow_key')
    .where('follow_key', 'in', keys)
    .execute()
  return { hits: rows.length, mails: new Set(rows.map((row) => row.follow_key)).size }
}

const sentMails = (count: number) =>
  insertFollows(store.db, count, { activated_at: new Date(Date.now() - 3_600_000) })

describe('a full disk', () => {
  it('breaks no link, is told, and claims no hit that is lost; with room all goes on', async () => {
    const before = await sentMails(50)
    const during = await sentMails(200)
    const after = await sentMails(50)
    const first = await click(before)

    await fillDisk()
    const second = await click(during)
    const full = await health()
    const mode = await health('/ready')
    const counts = await told()
    await makeRoom()
    const third = await click(after)

    expect([first, second, third].map(({ answered }) => answered)).toEqual([50, 200, 50])
    expect(counts.kept + counts.late + counts.lost).toBe(250)
    expect(full.buffer.failed).toBeGreaterThan(150)
    expect(full).toMatchObject({ status: 503, reasons: ['disk-full'] })
    expect(mode).toMatchObject({ status: 200, ready: true, mode: 'losing-hits' })
    expect((await health('/health')).status).toBe(200)

    const hits = await recorded([...before, ...during, ...after])
    const kept = 300 - (await health()).buffer.failed
    // Each hit that was not said to be lost, once, and not one more.
    expect(hits).toEqual({ hits: kept, mails: kept })
    expect((await told()).lost).toBe(counts.lost)
    expect(await recorded(after)).toEqual({ hits: 50, mails: 50 })
    await ready()
  })
})

describe('a buffer that is full because the database stays away', () => {
  it('breaks no link, is told, and has every hit that it took recorded once', async () => {
    const mails = await sentMails(500)
    // Hits of mails that nobody knows take their space too, and are dropped in the end.
    const others = Array.from({ length: 4_000 }, newKey)
    const before = await told()
    await line.cut()

    const clicks = [await click(mails), await click(others)]
    const full = await health()
    const mode = await health('/ready')
    const counts = await told()

    expect(clicks.map(({ answered }) => answered)).toEqual([500, 4_000])
    expect(counts.lost - before.lost).toBeGreaterThan(100)
    expect(full.reasons).toEqual(['store-away', 'buffer-nearly-full', 'buffer-full'])
    expect(mode).toMatchObject({ status: 200, mode: 'losing-hits' })

    await line.mend()
    expect(await recorded(mails)).toEqual({ hits: 500, mails: 500 })
    const after = await sentMails(20)
    expect((await click(after)).answered).toBe(20)
    expect(await recorded(after)).toEqual({ hits: 20, mails: 20 })
    expect((await told()).lost).toBe(counts.lost)
    await ready()
  })
})
