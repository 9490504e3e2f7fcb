import { describe, expect, it } from '@jest/globals'
import { validate, version } from 'uuid'
import { newId } from '../../src/api/new-id.ts'

describe('newId', () => {
  it('is a UUID of version 7, never the same twice', () => {
    const ids = Array.from({ length: 2000 }, () => newId())

    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('carries the millisecond it was made in, so that ids are in order of time', () => {
    const before = Date.now()
    const made = parseInt(newId().replace('-', '').slice(0, 12), 16)

    expect(made).toBeGreaterThanOrEqual(before)
    expect(made).toBeLessThanOrEqual(Date.now())
  })
})
