import { describe, expect, it } from '@jest/globals'
import { dueState } from '../../../../src/addin/admin/requests/due.ts'
import { exportName } from '../../../../src/addin/admin/requests/file-name.ts'

const now = new Date('2026-11-21T10:00:00.000Z')

describe('dueState', () => {
  it.each([
    ['2026-11-21T09:59:59.999Z', { state: 'overdue' }],
    ['2026-11-21T10:00:00.000Z', { state: 'today' }],
    ['2026-11-22T09:59:59.999Z', { state: 'today' }],
    ['2026-11-22T10:00:00.000Z', { state: 'soon', days: 1 }],
    ['2026-11-28T10:00:00.000Z', { state: 'soon', days: 7 }],
    ['2026-11-29T10:00:00.000Z', { state: 'later', days: 8 }],
  ])('of %s is %p', (dueAt, expected) => {
    expect(dueState(dueAt, now)).toEqual(expected)
  })
})

describe('exportName', () => {
  it.each([
    ['bo@contoso.example', 'follow-data-bo@contoso.example-2026-11-21'],
    ['../b/o@x.com', 'follow-data-_b_o@x.com-2026-11-21'],
    ['"a b"@ø.com', 'follow-data-_a_b_@_.com-2026-11-21'],
  ])('makes a safe name of %s', (email, name) => {
    expect(exportName(email, '2026-11-21T10:00:00.000Z')).toBe(name)
  })
})
