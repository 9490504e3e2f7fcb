import { describe, expect, it } from '@jest/globals'
import { isInternalAddress } from '../../../src/api/contacts/internal-address.ts'
import { addressFaults, type AddressedPerson } from '../../../src/api/logging/address-check.ts'
import { internalDomainsOf } from '../../../src/api/logging/internal-domains.ts'
import * as fc from '../../fixtures/fast-check.ts'

const DOMAINS = ['fabrikam.example']

const person = (change: Partial<AddressedPerson> & { id: string }): AddressedPerson => ({
  ...{ whose: 'contact', name: change.id, email: `${change.id}@contoso.example`, further: [] },
  ...change,
})
const anna = person({ id: 'anna', whose: 'salesperson', email: 'anna@fabrikam.example' })
const bo = person({ id: 'bo' })
const also = (address: string, isPreferred = false) => ({ address, isPreferred })

const faults = (...people: AddressedPerson[]) =>
  addressFaults(people, DOMAINS).map(({ id, fault, address }) => `${id} ${fault} ${address}`)

describe('the check of addresses', () => {
  it('finds nothing where everybody has one of their own', () => {
    expect(faults(anna, bo, person({ id: 'cy', further: [also('cy@tailspin.example')] }))).toEqual(
      [],
    )
  })

  it.each<[string, AddressedPerson[], string[]]>([
    ['none', [{ ...anna, email: '' }], ['anna missing ']],
    [
      'none but a further one',
      [{ ...anna, email: ' ', further: [also('a@fabrikam.example')] }],
      [],
    ],
    ['no address', [{ ...bo, email: 'bo' }], ['bo malformed bo']],
    ['no domain', [{ ...bo, email: 'bo@localhost' }], ['bo malformed bo@localhost']],
    [
      'a name with it',
      [{ ...bo, email: 'Bo <bo@contoso.example>' }],
      ['bo malformed bo <bo@contoso.example>'],
    ],
    [
      'another domain',
      [{ ...anna, email: 'anna@home.example' }],
      ['anna outside anna@home.example'],
    ],
    [
      'a further one elsewhere',
      [{ ...anna, further: [also('a@home.example')] }],
      ['anna outside a@home.example'],
    ],
    [
      'one of our own',
      [{ ...bo, email: 'bo@fabrikam.example' }],
      ['bo internal bo@fabrikam.example'],
    ],
    [
      'one below our own',
      [{ ...bo, email: 'bo@de.fabrikam.example' }],
      ['bo internal bo@de.fabrikam.example'],
    ],
    [
      'the same in another spelling',
      [bo, person({ id: 'cy', further: [also('BO@Contoso.example')] })],
      ['bo shared bo@contoso.example', 'cy shared bo@contoso.example'],
    ],
    [
      'the same, of which one was chosen',
      [bo, person({ id: 'cy', further: [also(bo.email, true)] })],
      [],
    ],
    [
      'the same, of which both were chosen',
      [
        { ...bo, further: [also(bo.email, true)] },
        person({ id: 'cy', further: [also(bo.email, true)] }),
      ],
      ['bo shared bo@contoso.example', 'cy shared bo@contoso.example'],
    ],
    [
      'that of a contact too',
      [
        { ...anna, email: bo.email },
        { ...bo, further: [also(bo.email, true)] },
      ],
      ['anna outside bo@contoso.example', 'bo shared bo@contoso.example'],
    ],
    ['it twice', [{ ...bo, further: [also(bo.email)] }], []],
  ])('finds who has %s', (_, people, expected) => {
    expect(faults(...people)).toEqual(expected)
  })

  it('says with whom, as people know them', () => {
    const cy = person({ id: 'cy', name: null, further: [also(bo.email)] })

    expect(addressFaults([bo, cy], DOMAINS).map(({ sharedWith }) => sharedWith)).toEqual([
      ['cy@contoso.example'],
      ['bo'],
    ])
  })

  it('is the same in whatever order people come', () => {
    const some = [
      ...[anna, { ...anna, id: 'ann', email: '' }, bo, { ...bo, id: 'b2' }],
      ...[person({ id: 'cy', email: 'cy' }), person({ id: 'd', email: 'd@fabrikam.example' })],
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (people) => {
        expect(faults(...people)).toEqual(faults(...some))
      }),
    )
    expect(faults(...some)[0]).toMatch(/^ann /)
  })
})

it('takes for our own what the rest of the API does', () => {
  const label = fc.constantFrom('a', 'b', 'fabrikam', 'example')
  const domain = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'))
  fc.assert(
    fc.property(domain, fc.array(domain, { maxLength: 3 }), (own, internal) => {
      const bo = person({ id: 'bo', email: `bo@${own}` })
      const isInternal = isInternalAddress(bo.email, internal)

      expect(addressFaults([bo], internal).length > 0).toBe(isInternal)
    }),
  )
})

describe('internal domains', () => {
  it('are stored in one spelling, each once', () => {
    expect(internalDomainsOf([' Fabrikam.example', 'fabrikam.EXAMPLE', 'bücher.example'])).toEqual({
      domains: ['fabrikam.example', 'xn--bcher-kva.example'],
    })
    expect(internalDomainsOf([])).toEqual({ domains: [] })
  })

  it.each([
    'fabrikam',
    '.example',
    'a..example',
    '-a.example',
    'a b.example',
    '*.example',
    'a@b.example',
    'https://a.example',
  ])('are not %j', (wrong) => {
    expect(internalDomainsOf(['fabrikam.example', wrong])).toEqual({ wrong: [wrong] })
  })
})
