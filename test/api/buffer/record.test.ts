import { describe, expect, it } from '@jest/globals'
import { readRecords, recordLength, writeRecord } from '../../../src/api/buffer/record.ts'
import * as fc from '../../fixtures/fast-check.ts'

const payloads = fc.array(fc.uint8Array({ minLength: 1, maxLength: 100 }), { maxLength: 20 })

function written(items: readonly Uint8Array[], segmentId: number, tail = 64): Buffer {
  const size = items.reduce((sum, { length }) => sum + recordLength(length), 0)
  const bytes = Buffer.alloc(size + tail)
  let at = 0
  for (const item of items) at = writeRecord(bytes, { segmentId, payload: Buffer.from(item), at })
  return bytes
}

const read = (bytes: Buffer, segmentId: number) =>
  [...readRecords(bytes, segmentId)].map((payload) => payload.toString('hex'))
const hex = (items: readonly Uint8Array[]) => items.map((item) => Buffer.from(item).toString('hex'))

describe('records', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(payloads, fc.integer({ min: 1, max: 0xffffffff }), (items, segmentId) => {
        expect(read(written(items, segmentId), segmentId)).toEqual(hex(items))
      }),
    )
  })

  it('of another segment are not read', () => {
    fc.assert(
      fc.property(payloads, (items) => {
        expect(read(written(items, 7), 8)).toEqual([])
      }),
    )
  })

  it('cut anywhere leave exactly those that are whole', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), (items, cut) => {
        const bytes = written(items, 1, 0)
        const kept = bytes.subarray(0, bytes.length === 0 ? 0 : cut % bytes.length)
        const found = read(kept, 1)

        expect(hex(items).slice(0, found.length)).toEqual(found)
        expect(found.length).toBeLessThanOrEqual(items.length)
      }),
    )
  })

  it('with one byte changed lose at most that one record', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.integer({ min: 1, max: 255 }), (items, where, change) => {
        fc.pre(items.length > 0)
        const bytes = written(items, 1, 0)
        bytes[where % bytes.length]! ^= change
        const found = read(bytes, 1)

        expect(found.length).toBeGreaterThanOrEqual(items.length - 1)
        for (const payload of found) expect(hex(items)).toContain(payload)
      }),
    )
  })
})
