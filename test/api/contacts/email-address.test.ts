import { describe, expect, it } from '@jest/globals'
import { domainOf, normaliseAddress } from '../../../src/api/contacts/email-address.ts'
import { isInternalAddress } from '../../../src/api/contacts/internal-address.ts'
import * as fc from '../../fixtures/fast-check.ts'

describe('normaliseAddress', () => {
  it.each([
    ['bo@contoso.example', 'bo@contoso.example'],
    ['  Bo.Lind@Contoso.Example ', 'bo.lind@contoso.example'],
    ['bo@BÜCHER.example', 'bo@xn--bcher-kva.example'],
    ['bo@xn--bcher-kva.example', 'bo@xn--bcher-kva.example'],
    ['bo@bu\u0308cher.example', 'bo@xn--bcher-kva.example'],
    ['"a@b"@contoso.example', '"a@b"@contoso.example'],
    ['jörg@contoso.example', 'jörg@contoso.example'],
    ['nobody', 'nobody'],
    ['', ''],
  ])('spells %j as %j', (given, spelled) => {
    expect(normaliseAddress(given)).toBe(spelled)
  })

  it('keeps apart what cannot be converted', () => {
    expect(normaliseAddress('bo@bücher.example/a')).not.toBe(
      normaliseAddress('bo@bücher.example/b'),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.emailAddress()),
        fc.domain(),
        (local, domain) => {
          const once = normaliseAddress(`${local}@${domain}`)
          expect(normaliseAddress(once)).toBe(once)
        },
      ),
    )
  })

  it('does not care about case', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(normaliseAddress(address.toUpperCase())).toBe(normaliseAddress(address))
      }),
    )
  })
})

describe('domainOf', () => {
  it.each([
    ['Bo@Contoso.Example', 'contoso.example'],
    ['"a@b"@contoso.example', 'contoso.example'],
    ['nobody', ''],
  ])('of %j is %j', (address, domain) => {
    expect(domainOf(address)).toBe(domain)
  })
})

describe('isInternalAddress', () => {
  const own = ['fabrikam.example', 'fabrikam.onmicrosoft.com']

  it.each([
    ['anna@fabrikam.example', true],
    ['ANNA@Fabrikam.Example', true],
    ['anna@sales.fabrikam.example', true],
    ['anna@notfabrikam.example', false],
    ['anna@fabrikam.example.evil.example', false],
    ['bo@onmicrosoft.com', false],
    ['bo@contoso.example', false],
  ])('of %s is %s', (address, isInternal) => {
    expect(isInternalAddress(address, own)).toBe(isInternal)
  })

  it('is never true while no domain is known', () => {
    expect(isInternalAddress('anna@fabrikam.example', [])).toBe(false)
  })
})
