import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ContainerClient } from '@azure/storage-blob'
import { BlobBuffer } from '../src/api/buffer/blob-buffer.ts'
import type { HitBuffer } from '../src/api/buffer/hit-buffer.ts'
import { openJournal } from '../src/api/buffer/journal.ts'
import { startAzurite } from '../test/fixtures/azurite.ts'
import { makeHit, newId } from '../test/fixtures/make.ts'
import { median, summaryLine } from './summary.ts'

const AT_ONCE = [1, 100, 1000]
const ROUNDS = 5
const SPELL_MS = 600
const PLENTY = 2 ** 31

/**
 * How many hits are made safe, and how long each waits for it: in Azurite, which says what our side
 * costs and nothing about Azure's, and in the journal, which the figures can be compared with.
 */
export async function benchBuffer(): Promise<void> {
  await mkdir('.data', { recursive: true })
  const dir = await mkdtemp(join('.data', 'bench-'))
  const azurite = await startAzurite()
  await azurite.createContainer('hits')
  const blobs = new BlobBuffer({
    container: new ContainerClient(azurite.connectionString, 'hits'),
    newId,
    ...{ maxBytes: PLENTY, maxPendingBytes: PLENTY, maxPendingMs: 60_000 },
  })
  const journal = await openJournal({ dir, maxBytes: PLENTY })
  try {
    for (const [name, buffer] of [
      ['Azurite (not Azure)', blobs],
      ['the journal', journal],
    ] as const)
      for (const atOnce of AT_ONCE) await benchAppends(name, buffer, atOnce)
  } finally {
    await blobs.close()
    await journal.close()
    await azurite.stop()
    await rm(dir, { recursive: true })
  }
}

async function benchAppends(name: string, buffer: HitBuffer, atOnce: number): Promise<void> {
  await spell(buffer, atOnce)
  const rounds: { perSecond: number; p50: number; p99: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await spell(buffer, atOnce))
  const p50 = median(rounds.map((round) => round.p50)).toFixed(1)
  const p99 = median(rounds.map((round) => round.p99)).toFixed(1)
  console.log(
    summaryLine(
      `hits safe in ${name}, ${atOnce} at once (p50 ${p50} ms, p99 ${p99} ms)`,
      rounds.map(({ perSecond }) => perSecond),
      { unit: '/s', budget: 'none' },
    ),
  )
}

/** So many that each send their next hit when the last one is safe. */
async function spell(buffer: HitBuffer, atOnce: number) {
  const waits: number[] = []
  const start = performance.now()
  const one = async () => {
    while (performance.now() < start + SPELL_MS) {
      const began = performance.now()
      await buffer.append(makeHit())
      waits.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  const seconds = (performance.now() - start) / 1000
  await buffer.drain(async () => undefined)
  waits.sort((a, b) => a - b)
  const at = (share: number) => waits[Math.floor(waits.length * share)] ?? 0
  return { perSecond: waits.length / seconds, p50: at(0.5), p99: at(0.99) }
}
