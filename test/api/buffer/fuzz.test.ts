import { describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hitBlobName, readHitBlob, segmentIdOf } from '../../../src/api/buffer/hit-blob.ts'
import { openJournal } from '../../../src/api/buffer/journal.ts'
import { knownHit } from '../../../src/api/buffer/known-hit.ts'
import { recordLength, writeRecord } from '../../../src/api/buffer/record.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { makeHit, newId } from '../../fixtures/make.ts'
import { mutated } from '../../fixtures/mutations.ts'

const hits = Array.from({ length: 8 }, () => makeHit())
const ids = hits.map(({ id }) => id)

function records(payloads: readonly Buffer[], segmentId: number): Buffer {
  const bytes = Buffer.alloc(payloads.reduce((sum, one) => sum + recordLength(one.length), 0))
  let at = 0
  for (const payload of payloads) at = writeRecord(bytes, { segmentId, payload, at })
  return bytes
}

const written = (segmentId: number) =>
  records(
    hits.map((hit) => Buffer.from(JSON.stringify(hit))),
    segmentId,
  )

/** What may have become of bytes, as often as four times: any places, whole blocks or single ones. */
const spoilt = fc.array(
  fc.record({
    from: fc.nat(),
    length: fc.oneof(fc.nat(16), fc.nat(2000)),
    by: fc.oneof(
      fc.constantFrom('cut', 'double', 'zeros'),
      fc.uint8Array({ minLength: 1, maxLength: 24 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
)
type Damages = typeof spoilt extends fc.Arbitrary<infer Value> ? Value : never

function putFor(by: Damages[number]['by'], piece: Buffer): readonly Uint8Array[] {
  if (by instanceof Uint8Array) return [by]
  if (by === 'double') return [piece, piece]
  return by === 'cut' ? [] : [Buffer.alloc(piece.length)]
}

function spoil(sample: Buffer, damages: Damages): Buffer {
  return damages.reduce((bytes, { from, length, by }) => {
    const start = from % (bytes.length + 1)
    const piece = bytes.subarray(start, start + length)
    const put = putFor(by, piece)
    return Buffer.concat([bytes.subarray(0, start), ...put, bytes.subarray(start + length)])
  }, sample)
}

/** Without repetitions; a doubled block is read twice, and the store takes each hit once. */
const firstOf = (found: readonly { id: string }[]) => [...new Set(found.map(({ id }) => id))]

describe('a blob with hits whose bytes were spoilt', () => {
  const name = hitBlobName(newId())
  const whole = written(segmentIdOf(name))

  it('gives back hits as they were written, and no others', () => {
    fc.assert(
      fc.property(spoilt, (damages) => {
        for (const hit of readHitBlob(name, spoil(whole, damages)).hits)
          expect(hits).toContainEqual(hit)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps their order where nothing was doubled', () => {
    const once = spoilt.filter((damages) => damages.every(({ by }) => by !== 'double'))
    fc.assert(
      fc.property(once, (damages) => {
        const found = readHitBlob(name, spoil(whole, damages)).hits.map(({ id }) => id)
        expect(found).toEqual(ids.filter((id) => found.includes(id)))
      }),
      { numRuns: 200 },
    )
  })

  it('loses no byte: each is of a hit, or set aside', () => {
    fc.assert(
      fc.property(spoilt, (damages) => {
        const bytes = spoil(whole, damages)
        const { hits: found, others } = readHitBlob(name, bytes)
        const lengths = [
          ...found.map((hit) => recordLength(Buffer.byteLength(JSON.stringify(hit)))),
          ...others.map((other) => other.bytes.length),
        ]
        // A last record that is cut within the zeros behind it is whole.
        const missing = lengths.reduce((sum, length) => sum + length, 0) - bytes.length
        expect([0, 1, 2, 3, 4, 5, 6, 7]).toContain(missing)
      }),
      { numRuns: 200 },
    )
  })

  it('of a record that is whole but says something else gives a hit, or sets it aside', () => {
    fc.assert(
      fc.property(mutated(makeHit()), (value) => {
        const payload = Buffer.from(JSON.stringify(value))
        const read = readHitBlob(name, records([payload], segmentIdOf(name)))
        expect(read.hits.length + read.others.length).toBe(1)
        for (const hit of read.hits) expect(knownHit(hit)).toBe(hit)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a journal whose bytes were spoilt anywhere', () => {
  it('opens, hands over only what was written, and takes hits again', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async (damages) => {
        const dir = await mkdtemp(path.join(tmpdir(), 'journal-fuzz-'))
        await writeFile(path.join(dir, 'hits-0000000007.journal'), spoil(written(7), damages))
        const journal = await openJournal({ dir, maxBytes: 256 * 1024 })
        const found: { id: string }[] = []
        const next = makeHit()

        await journal.append(next)
        await journal.drain(async (batch) => void found.push(...batch))

        expect(ids.concat(next.id)).toEqual(expect.arrayContaining(firstOf(found)))
        expect(found).toContainEqual(next)
        await journal.close()
        await rm(dir, { recursive: true })
      }),
      { numRuns: 15 },
    )
  })
})
