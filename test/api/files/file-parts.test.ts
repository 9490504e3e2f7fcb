import { describe, expect, it } from '@jest/globals'
import * as fc from '../../fixtures/fast-check.ts'
import {
  partCount,
  partLength,
  partsOf,
  requestedRange,
} from '../../../src/api/files/file-parts.ts'
import { FILE_PART_BYTES, MAX_FILE_BYTES } from '../../../src/contract/file.ts'

const P = FILE_PART_BYTES

describe('the parts of a file', () => {
  it.each([
    [1, 1, 1],
    [P - 1, 1, P - 1],
    [P, 1, P],
    [P + 1, 2, 1],
    [MAX_FILE_BYTES, 50, P],
  ])('%i bytes are %i parts, the last of %i', (size, count, last) => {
    expect(partCount(size)).toBe(count)
    expect(partLength(size, count)).toBe(last)
    expect(partLength(size, count + 1)).toBe(0)
    expect(partLength(size, 0)).toBe(0)
  })

  it('make up any range of it, each byte once', () => {
    const sizes = fc.integer({ min: 1, max: 4 * P })
    fc.assert(
      fc.property(sizes, fc.nat(4 * P), fc.nat(4 * P), (size, a, b) => {
        const [from = 0, to = 0] = [a % size, b % (size + 1)].sort((one, other) => one - other)

        const parts = partsOf({ from, to })

        expect(parts.reduce((sum, part) => sum + part.to - part.from, 0)).toBe(to - from)
        for (const part of parts) expect(part.to).toBeLessThanOrEqual(partLength(size, part.number))
      }),
    )
  })
})

describe('a range that is asked for', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['bytes=0-', { from: 0, to: 100 }],
    ['bytes=0-0', { from: 0, to: 1 }],
    ['bytes=10-19', { from: 10, to: 20 }],
    ['bytes=99-', { from: 99, to: 100 }],
    ['bytes=90-500', { from: 90, to: 100 }],
    ['bytes=-10', { from: 90, to: 100 }],
    ['bytes=-500', { from: 0, to: 100 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=20-10', undefined],
    ['bytes=0-1,5-6', undefined],
    ['pages=1-2', undefined],
    ['bytes=-', undefined],
  ])('%j of 100 bytes is %j', (header, range) => {
    expect(requestedRange(header, 100)).toEqual(range)
  })
})
