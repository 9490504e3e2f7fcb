import { describe, expect, it } from '@jest/globals'
import type { Participant, QuarantinedMessage } from '../../../../src/contract/quarantine.ts'
import {
  assignable,
  author,
  called,
  creatable,
  domainOf,
  ignoreScopes,
} from '../../../../src/addin/taskpane/quarantine/decidable.ts'
import { participant } from '../read/log-samples.ts'
import { ANNA, BO, KIM } from '../read/samples.ts'

const bo = participant()
const anna = participant({ ...ANNA, field: 'to', is: 'salesperson' })
const kim = participant({ ...KIM, field: 'cc', is: 'ambiguous' })
const message = (
  participants: Participant[],
  reason: QuarantinedMessage['reason'] = 'unmatched',
) => ({ participants, reason })

const addresses = (all: Participant[]) => all.map(({ email }) => email)

describe('what can be given to a contact', () => {
  it.each<[string, Participant[], string[]]>([
    ['nobody', [], []],
    ['whoever is not known, or shared', [bo, anna, kim], [BO.email, KIM.email]],
    ['nobody who is known', [{ ...bo, is: 'contact' }, anna], []],
    ['a colleague as little', [{ ...bo, is: 'colleague' }, anna], []],
    ['nobody without a mail address', [{ ...bo, email: 'undisclosed' }, anna], []],
    [
      'each address once',
      [bo, { ...bo, field: 'sender', email: BO.email.toUpperCase() }],
      [BO.email],
    ],
  ])('is %s', (_name, participants, expected) => {
    expect(addresses(assignable(message(participants)))).toEqual(expected)
  })

  it.each(['failed', 'unreadable', 'other-content'] as const)(
    'is nothing where the reason is %s',
    (reason) => {
      expect(assignable(message([bo, kim], reason))).toEqual([])
      expect(creatable(message([bo, kim], reason))).toEqual([])
    },
  )

  it('makes no contact of an address that several have', () => {
    expect(addresses(creatable(message([bo, kim], 'ambiguous')))).toEqual([BO.email])
  })
})

describe('what can be ignored', () => {
  it.each<[string, Participant[], string[]]>([
    ['an outsider’s', [bo, anna], ['message', 'address', 'domain']],
    ['a contact’s', [{ ...bo, is: 'contact' }, anna], ['message', 'address', 'domain']],
    ['of our own people only this', [{ ...bo, is: 'salesperson' }], ['message']],
    ['of a colleague only this', [{ ...bo, is: 'colleague' }], ['message']],
    ['of nobody only this', [anna], ['message']],
  ])('%s', (_name, participants, scopes) => {
    expect(ignoreScopes(message(participants))).toEqual(scopes)
  })

  it('goes by the sender where the writer has no address', () => {
    const sender = participant({ ...KIM, field: 'sender' })

    expect(author(message([{ ...bo, email: 'Bo' }, sender]))?.email).toBe(KIM.email)
    expect(author(message([sender, bo]))?.email).toBe(BO.email)
  })
})

it.each([
  ['bo@Contoso.Example', 'contoso.example'],
  ['"a@b"@c.example', 'c.example'],
])('%s is of %s', (email, domain) => {
  expect(domainOf(email)).toBe(domain)
})

it.each([
  [{ name: 'Bo', email: 'bo@c.example' }, 'Bo (bo@c.example)'],
  [{ name: null, email: 'bo@c.example' }, 'bo@c.example'],
  [{ name: 'bo@c.example', email: 'bo@c.example' }, 'bo@c.example'],
])('%j is called %s', (person, name) => {
  expect(called(person)).toBe(name)
})
