import { describe, expect, it } from '@jest/globals'
import { splitDomains, typedDomain } from '../../../src/api/accounts/typed-domain.ts'
import * as fc from '../../fixtures/fast-check.ts'

const INTERNAL = ['fabrikam.example', 'sales.tailspin.example']

describe('typedDomain', () => {
  it.each([
    ['contoso.example', 'contoso.example'],
    [' Contoso.Example ', 'contoso.example'],
    ['contoso.example.', 'contoso.example'],
    ['www.contoso.example', 'contoso.example'],
    ['@contoso.example', 'contoso.example'],
    ['*.contoso.example', 'contoso.example'],
    ['https://www.contoso.example/de/start?from=x@y#top', 'contoso.example'],
    ['HTTP://shop.contoso.example:8080', 'contoso.example'],
    ['info@mail.contoso.example', 'contoso.example'],
    ['mailto:info@contoso.example?subject=Hi', 'contoso.example'],
    ['https://me@contoso.example/x', 'contoso.example'],
    ['contoso.co.uk', 'contoso.co.uk'],
    ['www.contoso.co.uk', 'contoso.co.uk'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['https://www.Bücher.example/', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['contoso.mail.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['tailspin.example', 'tailspin.example'],
  ])('understands %j as %s', (typed, domain) => {
    expect(typedDomain(typed, INTERNAL)).toEqual({ domain })
  })

  it.each([
    ['', 'bad-domain'],
    ['contoso', 'bad-domain'],
    ['Contoso AS', 'bad-domain'],
    ['n/a', 'bad-domain'],
    ['co.uk', 'bad-domain'],
    ['192.0.2.1', 'bad-domain'],
    ['[192.0.2.1]', 'bad-domain'],
    ['1.2', 'bad-domain'],
    ['-contoso.example', 'bad-domain'],
    ['con toso.example', 'bad-domain'],
    ['con_toso.example', 'bad-domain'],
    ['contoso..example', 'bad-domain'],
    [`${'a'.repeat(64)}.example`.repeat(5), 'bad-domain'],
    ['https://', 'bad-domain'],
    ['gmail.com', 'free-mail'],
    ['bo@yahoo.co.uk', 'free-mail'],
    ['https://www.gmx.de/', 'free-mail'],
    ['fabrikam.example', 'internal'],
    ['anna@oslo.fabrikam.example', 'internal'],
    ['sales.tailspin.example', 'internal'],
  ])('refuses %j: %s', (typed, fault) => {
    expect(typedDomain(typed, INTERNAL)).toEqual({ fault })
  })

  it('understands what it answers as the same, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.webUrl(), fc.emailAddress()), (typed) => {
        const read = typedDomain(typed, [])
        if ('domain' in read) expect(typedDomain(read.domain, [])).toEqual(read)
      }),
      { numRuns: 200 },
    )
  })
})

describe('splitDomains', () => {
  it.each([
    ['', []],
    [' , ; ', []],
    ['a.example', ['a.example']],
    [
      'a.example, b.example;c.example  d.example\n',
      ['a.example', 'b.example', 'c.example', 'd.example'],
    ],
  ])('of %j is %j', (text, parts) => {
    expect(splitDomains(text)).toEqual(parts)
  })
})
