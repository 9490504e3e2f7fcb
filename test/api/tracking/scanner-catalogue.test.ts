import { describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StartError } from '../../../src/api/start-error.ts'
import { addressRange, addressWords, isInRange } from '../../../src/api/tracking/ip-address.ts'
import { networkIndex } from '../../../src/api/tracking/network-index.ts'
import { openScannerCatalogue } from '../../../src/api/tracking/scanner-catalogue.service.ts'
import { checkedCatalogue } from '../../../src/api/tracking/scanner-catalogue.ts'
import * as fc from '../../fixtures/fast-check.ts'

const SERVICE = {
  name: 'Example',
  scope: 'all',
  certainty: 'certain',
  source: 'https://example.com/ranges',
  ranges: ['192.0.2.0/24', '2001:db8::/32'],
}

describe('a catalogue', () => {
  it('finds the service that an address belongs to', () => {
    const { catalogue, problems } = checkedCatalogue({ networks: [SERVICE] })

    expect(problems).toEqual([])
    expect(catalogue?.size).toBe(2)
    const found = { name: 'Example', scope: 'all', certainty: 'certain' }
    expect(catalogue?.find('192.0.2.9')).toEqual(found)
    expect(catalogue?.find('::ffff:192.0.2.9')).toEqual(found)
    expect(catalogue?.find('2001:db8::1')).toEqual(found)
    expect(catalogue?.find('192.0.3.1')).toBeUndefined()
    expect(catalogue?.find('no address')).toBeUndefined()
  })

  it('takes the smallest of networks within each other', () => {
    const around = { ...SERVICE, name: 'Around', scope: 'clicks', ranges: ['192.0.0.0/16'] }
    const within = { ...SERVICE, name: 'Within', ranges: ['192.0.2.128/25'] }
    const { catalogue } = checkedCatalogue({ networks: [within, SERVICE, around] })

    const at = (address: string) => catalogue?.find(address)?.name
    expect(['192.0.2.129', '192.0.2.1', '192.0.1.1', '192.0.3.1', '192.1.0.0'].map(at)).toEqual([
      'Within',
      'Example',
      'Around',
      'Around',
      undefined,
    ])
  })

  it.each([
    ['no object', null, 'it is not an object with a list "networks"'],
    ['no list', { networks: {} }, 'it is not an object with a list "networks"'],
    ['a service that is no object', { networks: ['x'] }, 'networks[0] is no object'],
    ['no name', { networks: [{ ...SERVICE, name: ' ' }] }, 'networks[0].name must'],
    ['an unknown scope', { networks: [{ ...SERVICE, scope: 'opens' }] }, 'networks[0].scope must'],
    ['an unknown certainty', { networks: [{ ...SERVICE, certainty: 1 }] }, 'networks[0].certainty'],
    ['no source', { networks: [{ ...SERVICE, source: 'x' }] }, 'networks[0].source must'],
    ['no ranges', { networks: [{ ...SERVICE, ranges: [] }] }, 'networks[0].ranges must'],
    [
      'a range that is none',
      { networks: [{ ...SERVICE, ranges: [7] }] },
      'networks[0].ranges[0] 7',
    ],
    [
      'a range with bits behind its prefix',
      { networks: [SERVICE, { ...SERVICE, ranges: ['198.51.100.1/24'] }] },
      'networks[1].ranges[0] "198.51.100.1/24" is neither',
    ],
    ['half the internet', { networks: [{ ...SERVICE, ranges: ['0.0.0.0/1'] }] }, 'too wide'],
    ['all of IPv6', { networks: [{ ...SERVICE, ranges: ['::/0'] }] }, 'too wide'],
    ['a range twice', { networks: [SERVICE, SERVICE] }, '192.0.2.0/24 is there twice'],
  ])('with %s is refused', (_, given, problem) => {
    const { catalogue, problems } = checkedCatalogue(given)

    expect(catalogue).toBeNull()
    expect(problems[0]).toContain(problem)
  })

  it('names everything that is wrong at once', () => {
    const bad = { ...SERVICE, name: '', scope: '', ranges: ['x', '192.0.2.0/24'] }

    expect(checkedCatalogue({ networks: [bad, 7] }).problems).toHaveLength(4)
  })
})

describe('the built-in catalogue', () => {
  it.each([
    ['40.107.1.2', 'Exchange Online Protection', 'certain'],
    ['2a01:111:f403::5', 'Exchange Online Protection', 'certain'],
    ['209.222.82.1', 'Barracuda Email Gateway Defense', 'certain'],
    ['67.231.153.4', 'Proofpoint', 'probable'],
    ['205.139.111.9', 'Mimecast', 'probable'],
  ])('has %s as %s', async (address, name, certainty) => {
    const catalogue = await openScannerCatalogue(null)

    expect(catalogue.find(address)).toMatchObject({ name, certainty })
  })

  it.each([
    ['Outlook on the web', '52.96.1.1'],
    ['Gmail’s picture proxy', '66.249.84.1'],
    ['Apple’s Private Relay', '172.224.224.1'],
    ['nobody', '192.0.2.1'],
  ])('leaves out the network of %s, where people read', async (_, address) => {
    expect((await openScannerCatalogue(null)).find(address)).toBeUndefined()
  })
})

describe('the operator’s file', () => {
  const withFile = async (text: string, look: (file: string) => Promise<void>) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'follow-for-outlook-'))
    try {
      const file = path.join(folder, 'networks.json')
      await writeFile(file, text)
      await look(file)
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  it('takes the place of the built-in catalogue', () =>
    withFile(JSON.stringify({ networks: [SERVICE] }), async (file) => {
      const catalogue = await openScannerCatalogue(file)

      expect(catalogue.find('192.0.2.1')?.name).toBe('Example')
      expect(catalogue.find('40.107.1.2')).toBeUndefined()
    }))

  it.each([
    ['is no JSON', '{', 'it is no JSON'],
    ['has anything wrong', JSON.stringify({ networks: [SERVICE, {}] }), 'networks[1].name must'],
  ])('keeps the server from starting where it %s', (_, text, message) =>
    withFile(text, async (file) => {
      const opening = openScannerCatalogue(file)

      await expect(opening).rejects.toThrow(StartError)
      await expect(opening).rejects.toThrow(`${file}: `)
      await expect(opening).rejects.toThrow(message)
    }),
  )

  it('takes over when it changes, and stays as it was while a new one is bad', () =>
    withFile(JSON.stringify({ networks: [SERVICE] }), async (file) => {
      const catalogue = await openScannerCatalogue(file)
      const name = () => catalogue.find('192.0.2.1')?.name
      const write = (name: string) =>
        writeFile(file, JSON.stringify({ networks: [{ ...SERVICE, name }] }))

      await catalogue.refresh()
      expect(name()).toBe('Example')

      await write('')
      await expect(catalogue.refresh()).rejects.toThrow('networks[0].name must')
      await expect(catalogue.refresh()).rejects.toThrow('networks[0].name must')
      expect(name()).toBe('Example')

      await write('Example of tomorrow')
      await catalogue.refresh()
      expect(name()).toBe('Example of tomorrow')
      expect(catalogue.named('Example')).toBeUndefined()
      expect(catalogue.size).toBe(2)
    }))

  it('keeps the server from starting where it is not there', async () => {
    await expect(openScannerCatalogue('/nowhere/networks.json')).rejects.toThrow('ENOENT')
  })
})

describe('the index of networks', () => {
  const ranges = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('10.0', '10.1', '192.0'), fc.nat(3), fc.constantFrom(8, 16, 24, 30))
      .map(([start, third, bits]) => {
        const address =
          bits === 8 ? `${start.split('.')[0]}.0.0.0` : `${start}.${bits > 16 ? third : 0}.0`
        return `${address}/${bits}`
      }),
  )
  const address = fc
    .tuple(fc.constantFrom('10.0', '10.1', '10.9', '192.0', '7.7'), fc.nat(4), fc.nat(255))
    .map(([start, third, last]) => `${start}.${third}.${last}`)

  it('finds the same as looking at every network', () => {
    fc.assert(
      fc.property(ranges, address, (texts, asked) => {
        const all = texts.map((value) => ({ value, range: addressRange(value)! }))
        const [smallest] = all
          .filter(({ range }) => isInRange(addressWords(asked)!, range))
          .sort((a, b) => b.range.bits - a.range.bits)

        expect(networkIndex(all).find(asked)).toBe(smallest?.value)
      }),
      { numRuns: 1000 },
    )
  })
})
