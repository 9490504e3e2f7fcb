import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { startAzurite, type Azurite } from '../../fixtures/azurite.ts'
import { blobBuffers, type BlobBuffers } from '../../fixtures/blob-buffers.ts'

/** `BLOB_KILLS=100` for a long run by hand. Azurite is never killed: it loses what it acknowledged. */
const KILLS = Number(process.env['BLOB_KILLS'] ?? 3)
const FIXTURES = path.join(import.meta.dirname, '../../fixtures')

jest.setTimeout(480_000 + KILLS * 10_000)

let azurite: Azurite
let shared: BlobBuffers
beforeAll(async () => {
  azurite = await startAzurite()
  shared = await blobBuffers(azurite)
})
afterAll(async () => {
  await shared.close()
  await azurite.stop()
})

interface Said {
  acknowledged: Set<string>
  recorded: string[]
}

/** Runs a writer until it has acknowledged `count` hits, kills it, and notes what it said. */
async function killedAfter(count: number, said: Said): Promise<void> {
  const scripts = ['run-ts.mjs', 'blob-writer-process.ts'].map((name) => path.join(FIXTURES, name))
  const [loader = '', script = ''] = scripts
  const writer = spawn(
    process.execPath,
    ['--import', loader, script, azurite.connectionString, shared.name],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  )
  let left = count
  for await (const line of createInterface({ input: writer.stdout })) {
    if (line.startsWith('a ')) said.acknowledged.add(line.slice(2))
    if (line.startsWith('r ')) said.recorded.push(line.slice(2))
    if (line.startsWith('a ') && --left === 0) writer.kill('SIGKILL')
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit')
  expect(writer.signalCode).toBe('SIGKILL')
}

/** What a process takes with it when it is killed in the middle of a drain. */
async function releaseLeases(): Promise<number> {
  let released = 0
  for (const name of await shared.blobs('hits/')) {
    const lease = shared.container.getBlobClient(name).getBlobLeaseClient()
    await lease.breakLease(0).then(
      () => released++,
      () => undefined,
    )
  }
  return released
}

describe('law 4: what was acknowledged is never lost', () => {
  it(`by kill -9 of both of two processes on one buffer, ${KILLS} times`, async () => {
    const said: Said = { acknowledged: new Set(), recorded: [] }
    let leases = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      await Promise.all([1, 2].map(() => killedAfter(1 + Math.floor(Math.random() * 1200), said)))
      // They would run out by themselves; nobody has the time to wait for that here.
      leases += await releaseLeases()
    }
    const left: string[] = []
    const drainer = shared.open()
    // What a process asked for last may be carried out after its end.
    for (let tries = 0; tries < 20 && (await shared.blobs()).length > 0; tries += 1) {
      leases += await releaseLeases()
      await drainer.drain(async (hits) => {
        left.push(...hits.map(({ id }) => id))
      })
    }

    const handed = [...said.recorded, ...left]
    const once = new Set(handed)
    const lost = [...said.acknowledged].filter((id) => !once.has(id))
    process.stdout.write(
      `${KILLS * 2} kills, ${said.acknowledged.size} acknowledged, ${lost.length} lost, ` +
        `${once.size - said.acknowledged.size} kept and never acknowledged, ` +
        `${handed.length - once.size} handed over again, ${leases} leases left behind\n`,
    )
    expect(lost).toEqual([])
    expect(said.acknowledged.size).toBeGreaterThan(KILLS)
    expect(await shared.blobs()).toEqual([])
  })
})
