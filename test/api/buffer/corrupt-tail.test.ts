import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { HitBuffer } from '../../../src/api/buffer/hit-buffer.ts'
import { segmentIdOf } from '../../../src/api/buffer/hit-blob.ts'
import { openJournal } from '../../../src/api/buffer/journal.ts'
import { recordLength, writeRecord } from '../../../src/api/buffer/record.ts'
import { startAzurite, type Azurite } from '../../fixtures/azurite.ts'
import { blobBuffers } from '../../fixtures/blob-buffers.ts'
import { makeHit, newId } from '../../fixtures/make.ts'

const HITS = 40
const MAX_BYTES = 1024 * 1024
const hits = Array.from({ length: HITS }, () => makeHit())
const texts = hits.map((hit) => Buffer.from(JSON.stringify(hit)))
const lengths = texts.map(({ length }) => recordLength(length))
/** Where the n-th record begins. */
const startOf = (n: number) => lengths.slice(0, n).reduce((sum, length) => sum + length, 0)
const END = startOf(HITS)

function records(segmentId: number): Buffer {
  const bytes = Buffer.alloc(END)
  let at = 0
  for (const payload of texts) at = writeRecord(bytes, { segmentId, payload, at })
  return bytes
}

/** What may have become of bytes on their way to a disk, and how many hits must be left. */
const FAULTS: [what: string, spoil: (bytes: Buffer) => Buffer, left: number][] = [
  ['nothing', (bytes) => bytes, HITS],
  ['a cut in the middle of the last record', (bytes) => bytes.subarray(0, END - 100), HITS - 1],
  ['a cut in a header', (bytes) => bytes.subarray(0, startOf(30) + 5), 30],
  ['a flipped byte', (bytes) => flipped(bytes, startOf(17) + 60), HITS - 1],
  ['a flipped byte in a length', (bytes) => flipped(bytes, startOf(17) + 6), HITS - 1],
  ['zeros to the end', (bytes) => Buffer.from(bytes).fill(0, startOf(25) + 8), 25],
  ['garbage to the end', (bytes) => Buffer.from(bytes).fill('x9~', startOf(25) + 8), 25],
  ['garbage in the middle', (bytes) => Buffer.from(bytes).fill('x', startOf(5), startOf(8)), 37],
  ['garbage behind', (bytes) => Buffer.concat([bytes, Buffer.alloc(4000, 'x9~')]), HITS],
  ['the same twice', (bytes) => Buffer.concat([bytes, bytes]), HITS],
]

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 0x40, at)
  return copy
}

/** How many of the hits are handed over, each counted once, and of others. */
async function handedOver(buffer: HitBuffer) {
  const ids = new Set<string>()
  await buffer.drain(async (batch) => batch.forEach(({ id }) => ids.add(id)))
  const known = hits.filter(({ id }) => ids.has(id)).length
  return { known, strange: ids.size - known, waiting: buffer.status().waiting }
}

describe('a journal whose bytes were spoilt', () => {
  it.each(FAULTS)(
    'by %s: hands over what is whole, and takes hits again',
    async (_, spoil, left) => {
      const dir = await mkdtemp(path.join(tmpdir(), 'corrupt-tail-'))
      await writeFile(path.join(dir, 'hits-0000000007.journal'), spoil(records(7)))

      const journal = await openJournal({ dir, maxBytes: MAX_BYTES })

      expect(await handedOver(journal)).toEqual({ known: left, strange: 0, waiting: 0 })
      await journal.append(makeHit())
      expect(await handedOver(journal)).toEqual({ known: 0, strange: 1, waiting: 0 })
      await journal.close()
      await rm(dir, { recursive: true })
    },
  )
})

describe('a blob whose bytes were spoilt', () => {
  let azurite: Azurite
  beforeAll(async () => {
    azurite = await startAzurite()
  })
  afterAll(() => azurite.stop())

  it.each(FAULTS)('by %s: hands over what is whole, and keeps the rest', async (_, spoil, left) => {
    const shared = await blobBuffers(azurite)
    const name = `hits/${newId()}`
    const whole = records(segmentIdOf(name))
    const bytes = spoil(whole)
    const blob = shared.container.getAppendBlobClient(name)
    await blob.create()
    await blob.appendBlock(bytes, bytes.length)
    const buffer = shared.open()

    expect(await handedOver(buffer)).toEqual({ known: left, strange: 0, waiting: 0 })
    expect(await shared.blobs('hits/')).toEqual([])
    const isSpoilt = left < HITS || bytes.length % whole.length > 0
    const aside = (await shared.blobs('quarantine/')).length
    expect(aside > 0).toBe(isSpoilt)
    expect(buffer.status().quarantined).toBe(aside)
    await shared.close()
  })
})

describe('two processes on the same spoilt blobs', () => {
  it('hand over each hit once, and set aside what is spoilt once', async () => {
    const azurite = await startAzurite()
    const shared = await blobBuffers(azurite)
    for (let n = 0; n < 6; n += 1) {
      const name = `hits/${newId()}`
      const bytes = Buffer.concat([records(segmentIdOf(name)), Buffer.alloc(40, 'x')])
      const blob = shared.container.getAppendBlobClient(name)
      await blob.create()
      await blob.appendBlock(bytes, bytes.length)
    }
    const handed: string[] = []
    const drain = (buffer: HitBuffer) =>
      buffer.drain(async (batch) => void handed.push(...batch.map(({ id }) => id)))

    const counts = await Promise.all([shared.open(), shared.open()].map(drain))

    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6 * HITS)
    expect(handed).toHaveLength(6 * HITS)
    expect(await shared.blobs('hits/')).toEqual([])
    expect(await shared.blobs('quarantine/')).toHaveLength(6)
    await shared.close()
    await azurite.stop()
  })
})
