import { describe, expect, it } from '@jest/globals'
import { askedDomains } from '../../../src/api/accounts/asked-domains.ts'

describe('askedDomains', () => {
  it.each([
    ['nobody', [], []],
    ['one', ['bo@contoso.example'], ['contoso.example']],
    ['one company twice', ['a@x.contoso.example', 'b@contoso.example'], ['contoso.example']],
    [
      'the most addressed first, then by name',
      ['a@beta.example', 'a@zeta.example', 'b@zeta.example', 'a@alfa.example'],
      ['zeta.example', 'alfa.example', 'beta.example'],
    ],
    ['free mail, which says nothing', ['bo@gmail.com', 'bo@[192.0.2.1]'], []],
  ])('of %s', (_, addresses, domains) => {
    expect(askedDomains(addresses)).toEqual(domains)
  })

  it('are ten at most', () => {
    const addresses = Array.from({ length: 500 }, (_, n) => `bo@company${n}.example`)

    expect(askedDomains(addresses)).toHaveLength(10)
  })
})
