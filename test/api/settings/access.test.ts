import { describe, expect, it } from '@jest/globals'
import type { Role } from '../../../src/contract/people.ts'
import { accessOf, type Grants } from '../../../src/api/settings/access.ts'

const NOTHING: Grants = { isManager: false, isAdministrator: false, readsContacts: false }

describe('what somebody may act as', () => {
  it.each<[string, Role[], Partial<Grants>, Role[]]>([
    ['nothing was given', [], {}, ['salesperson']],
    ['a role was given here', [], { isManager: true }, ['salesperson', 'manager']],
    ['Entra gives a role', ['administrator'], {}, ['salesperson', 'administrator']],
    [
      'each gives one',
      ['manager'],
      { isAdministrator: true },
      ['salesperson', 'manager', 'administrator'],
    ],
    ['both give the same', ['manager'], { isManager: true }, ['salesperson', 'manager']],
  ])('when %s', (_, claimed, grants, roles) => {
    expect([...accessOf(claimed, { ...NOTHING, ...grants }).roles]).toEqual(roles)
  })
})

describe('who reads contacts', () => {
  it.each<[string, boolean, Role[], Partial<Grants>]>([
    ['a salesperson does', true, [], {}],
    ['a manager does', true, ['manager'], {}],
    ['an administrator does not', false, [], { isAdministrator: true }],
    ['an administrator by Entra does not', false, ['administrator'], {}],
    ['an administrator who manages too does not', false, ['administrator'], { isManager: true }],
    ['one who was granted it does', true, ['administrator'], { readsContacts: true }],
  ])('%s', (_, reads, claimed, grants) => {
    expect(accessOf(claimed, { ...NOTHING, ...grants }).readsContacts).toBe(reads)
  })
})
