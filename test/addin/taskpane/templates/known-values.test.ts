import { describe, expect, it } from '@jest/globals'
import { knownValues, namesOf } from '../../../../src/addin/taskpane/templates/known-values.ts'

describe('the names of', () => {
  it.each([
    ['Bo Berg', { first: 'Bo', last: 'Berg', full: 'Bo Berg' }],
    ['Berg, Bo', { first: 'Bo', last: 'Berg', full: 'Bo Berg' }],
    [
      'Ana María  López Ruiz',
      { first: 'Ana', last: 'María López Ruiz', full: 'Ana María López Ruiz' },
    ],
    ['Bo', { first: 'Bo', full: 'Bo' }],
    ['Bo Berg (Contoso)', { first: 'Bo', last: 'Berg', full: 'Bo Berg' }],
    ['"Berg, Bo"', { first: 'Bo', last: 'Berg', full: 'Bo Berg' }],
    ['Contoso,', { first: 'Contoso', full: 'Contoso' }],
    ['bo@contoso.example', {}],
    ['  ', {}],
  ])('%j are %j', (name, names) => {
    expect(namesOf(name)).toEqual(names)
  })
})

describe('what is known', () => {
  it('has only what somebody said', () => {
    const facts = { recipient: undefined, account: undefined, own: undefined, today: '10 June' }

    expect([...knownValues(facts)]).toEqual([['today', '10 June']])
  })

  it('is of the recipient, their account and who writes', () => {
    const values = knownValues({
      recipient: { email: 'bo@contoso.example', name: 'Bo Berg' },
      account: 'Contoso',
      own: { email: 'anna@fabrikam.example', name: 'Anna' },
      today: '10 June',
    })

    expect(Object.fromEntries(values)).toEqual({
      ...{ 'first name': 'Bo', 'last name': 'Berg', 'full name': 'Bo Berg' },
      ...{ email: 'bo@contoso.example', account: 'Contoso', today: '10 June' },
      ...{ 'my name': 'Anna', 'my email': 'anna@fabrikam.example' },
    })
  })
})
