import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openJournal } from '../../../src/api/buffer/journal.ts'

const ROUNDS = 12
const FIXTURES = join(import.meta.dirname, '../../fixtures')
const MAX_BYTES = 8 * 1024 * 1024

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'journal-crash-'))
})
afterEach(() => rm(dir, { recursive: true }))

/** Runs the writer until it has acknowledged `count` hits, kills it, and tells what it said. */
async function killedAfter(count: number) {
  const acknowledged = new Set<string>()
  const recorded = new Set<string>()
  const writer = spawn(
    process.execPath,
    [
      '--import',
      join(FIXTURES, 'run-ts.mjs'),
      join(FIXTURES, 'journal-writer.ts'),
      dir,
      `${MAX_BYTES}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  )
  for await (const line of createInterface({ input: writer.stdout })) {
    if (line.startsWith('a ')) acknowledged.add(line.slice(2))
    if (line.startsWith('r ')) recorded.add(line.slice(2))
    if (acknowledged.size === count) writer.kill('SIGKILL')
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit')
  expect(writer.signalCode).toBe('SIGKILL')
  return { acknowledged, recorded }
}

async function hitsAfterRestart(): Promise<string[]> {
  const journal = await openJournal({ dir, maxBytes: MAX_BYTES })
  const ids: string[] = []
  await journal.drain(async (hits) => {
    ids.push(...hits.map(({ id }) => id))
  })
  await journal.close()
  return ids
}

describe('law 4: what was acknowledged is never lost', () => {
  it(`by kill -9, ${ROUNDS} times over the same folder`, async () => {
    let total = 0
    for (let round = 0; round < ROUNDS; round++) {
      const { acknowledged, recorded } = await killedAfter(1 + Math.floor(Math.random() * 3000))

      const found = new Set([...recorded, ...(await hitsAfterRestart())])

      const lost = [...acknowledged].filter((id) => !found.has(id))
      expect(lost).toEqual([])
      total += acknowledged.size
    }
    expect(total).toBeGreaterThan(ROUNDS)
  })

  it('by two kills with no recording between them', async () => {
    const first = await killedAfter(200)
    const second = await killedAfter(200)

    const found = new Set([...first.recorded, ...second.recorded, ...(await hitsAfterRestart())])

    expect([...first.acknowledged, ...second.acknowledged].filter((id) => !found.has(id))).toEqual(
      [],
    )
  })
})
