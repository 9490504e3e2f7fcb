import { describe, expect, it } from '@jest/globals'
import {
  chosenChange,
  renewal,
  unchanged,
  type TypedChange,
} from '../../../../src/addin/taskpane/files/file-options.ts'
import type { FileChange, TrackedFile } from '../../../../src/contract/file.ts'

const NOW = new Date('2026-11-22T10:00:00.000Z')
const PLAIN = { hasPassword: false, oneTime: false }

describe('a change of a shared file', () => {
  it.each<[string, Partial<TrackedFile>, Partial<TypedChange>, FileChange | undefined]>([
    ['nothing', {}, {}, undefined],
    ['a day that stays', { hasPassword: true, oneTime: true }, {}, undefined],
    ['another day', {}, { days: 7 }, { expiresAt: '2026-11-29T10:00:00.000Z' }],
    ['a password', {}, { password: ' sesame' }, { password: ' sesame' }],
    ['another password', { hasPassword: true }, { password: 'sesame' }, { password: 'sesame' }],
    ['no password any more', { hasPassword: true }, { noPassword: true }, { password: null }],
    [
      'no password, whatever is typed',
      { hasPassword: true },
      { noPassword: true, password: 'sesame' },
      { password: null },
    ],
    ['no password where there is none', {}, { noPassword: true }, undefined],
    ['once only', {}, { once: true }, { oneTime: true }],
    ['as often as wanted', { oneTime: true }, { once: false }, { oneTime: false }],
  ])('to %s says no more than that', (_, file, typed, change) => {
    const known = { ...PLAIN, ...file }

    expect(chosenChange(known, { ...unchanged(known), ...typed }, NOW)).toEqual(change)
  })

  it.each<[TrackedFile['state'], string, FileChange]>([
    ['expired', '2026-11-20T10:00:00.000Z', { expiresAt: '2026-12-22T10:00:00.000Z' }],
    ['revoked', '2026-12-01T10:00:00.000Z', { isRevoked: false }],
    [
      'revoked',
      '2026-11-20T10:00:00.000Z',
      { isRevoked: false, expiresAt: '2026-12-22T10:00:00.000Z' },
    ],
  ])('makes one that is %s until %s available again', (state, expiresAt, change) => {
    expect(renewal({ state, expiresAt } as TrackedFile, NOW)).toEqual(change)
  })
})
