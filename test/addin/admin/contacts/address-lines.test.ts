import { describe, expect, it } from '@jest/globals'
import { addressLines, MOST_AT_ONCE } from '../../../../src/addin/admin/contacts/address-lines.ts'
import { ADDRESS } from '../../../../src/addin/admin/files/mail-address.ts'
import { MAX_BULK } from '../../../../src/contract/contact.ts'
import { EmailAddress } from '../../../../src/contract/primitives.ts'
import * as fc from '../../../fixtures/fast-check.ts'

const addresses = (text: string) => addressLines(text).map(({ address }) => address)

describe('addressLines', () => {
  it.each([
    ['one to a line', 'a@x.com\nb@x.com', ['a@x.com', 'b@x.com']],
    [
      'line ends of Windows and empty lines',
      'a@x.com\r\n\r\n  \r\nb@x.com\r\n',
      ['a@x.com', 'b@x.com'],
    ],
    ['a mark at the beginning', '\uFEFFemail\na@x.com', ['a@x.com']],
    ['as Outlook writes recipients', 'Bo <a@x.com>; "Ek, Kim" <b@x.com>', ['a@x.com', 'b@x.com']],
    ['with commas', 'a@x.com, b@x.com', ['a@x.com', 'b@x.com']],
    ['links', 'mailto:a@x.com', ['a@x.com']],
    ['a column by its name', 'Name;E-Mail\nBo;a@x.com\nKim;b@x.com', ['a@x.com', 'b@x.com']],
    ['a column by its Spanish name', 'Correo electrónico,N\na@x.com,1', ['a@x.com']],
    ['the named one of two columns with addresses', 'boss,email\nz@x.com,a@x.com', ['a@x.com']],
    ['tabs', 'name\te-post\nBo\ta@x.com', ['a@x.com']],
    [
      'quoted cells',
      '"Email","Note"\r\n"a@x.com","x, ""y""\nz"\r\n"b@x.com",""',
      ['a@x.com', 'b@x.com'],
    ],
    ['cells without a head', 'Bo;a@x.com\nKim;b@x.com', ['a@x.com', 'b@x.com']],
    ['nothing', ' \n;;\n', []],
  ])('reads %s', (_name, text, expected) => {
    expect(addresses(text)).toEqual(expected)
    expect(addressLines(text).every(({ state }) => state === 'ready')).toBe(true)
  })

  it('tells what it cannot read, and on which line', () => {
    expect(
      addressLines('email;name\na@x.com;Bo\n;Kim\nno address;Ola\n"two\nlines";x\nb@x;Z'),
    ).toEqual([
      { line: 2, address: 'a@x.com', state: 'ready' },
      { line: 3, address: 'Kim', state: 'invalid' },
      { line: 4, address: 'no address', state: 'invalid' },
      { line: 5, address: 'two\nlines', state: 'invalid' },
      { line: 7, address: 'b@x', state: 'ready' },
    ])
  })

  it('takes an address once, however it is written', () => {
    expect(addressLines('a@x.com\nA@X.com').map(({ state }) => state)).toEqual([
      'ready',
      'repeated',
    ])
  })

  it('keeps what is longer than any address out, cut to what is listed', () => {
    const [line] = addressLines(`${'a'.repeat(400)}@x.com`)

    expect(line).toMatchObject({ state: 'invalid', address: 'a'.repeat(320) })
  })

  it('does not lose the rest to a quote that is never closed', () => {
    expect(addresses('Bo "the boss;a@x.com\nKim;b@x.com')).toEqual(['a@x.com', 'b@x.com'])
  })

  it('finds every address of a list', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { minLength: 1 })
    const between = fc.constantFrom('\n', '\r\n', ';', ', ', '\t', ';\n')
    fc.assert(
      fc.property(some, between, (numbers, separator) => {
        const list = numbers.map((number) => `p${number}@x.com`)
        expect(addresses(list.join(separator))).toEqual(list)
      }),
    )
  })
})

describe('what the page knows of the contract', () => {
  it('is the pattern of addresses', () => {
    const { pattern } = EmailAddress as { pattern?: string }

    expect(ADDRESS.source).toBe(pattern)
  })

  it('is how many fit into one call', () => {
    expect(MOST_AT_ONCE).toBeLessThanOrEqual(MAX_BULK)
  })
})
