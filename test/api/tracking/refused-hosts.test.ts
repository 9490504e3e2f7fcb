import { describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StartError } from '../../../src/api/start-error.ts'
import { locationOf } from '../../../src/api/tracking/location.ts'
import { openRefusedHosts } from '../../../src/api/tracking/refused-hosts.service.ts'
import { readRefusedHosts } from '../../../src/api/tracking/refused-hosts.ts'
import * as fc from '../../fixtures/fast-check.ts'

const LIST = `# stopped on request
evil.example
Bücher.example   # by its name in letters
192.0.2.7
[2001:db8::7]
`
const { hosts } = readRefusedHosts(LIST)

describe('the list of refused hosts', () => {
  it.each([
    ['the host', 'https://evil.example/'],
    ['a host below it', 'http://a.b.evil.example:8443/x?y#z'],
    ['capitals', 'HTTPS://EVIL.Example/'],
    ['a dot at the end', 'https://evil.example./x'],
    ['a user name that looks like another host', 'https://good.example@evil.example/'],
    ['a backslash for a slash', 'https://evil.example\\@good.example/'],
    ['a tab that browsers drop', 'https://ev\til.example/'],
    ['wide letters', 'https://ｅｖｉｌ.example/'],
    ['a soft hyphen', 'https://ev\u00ADil.example/'],
    ['its name in punycode', 'https://xn--bcher-kva.example/'],
    ['its name in letters', 'https://bücher.example/'],
    ['an address as one number', 'https://3221225991/'],
    ['an address in octal', 'https://0300.0.02.07/'],
    ['the same IPv6 address in full', 'https://[2001:db8:0:0:0:0:0:7]/'],
  ])('refuses %s', (_, target) => {
    expect(hosts?.has(target)).toBe(true)
  })

  it.each([
    'https://good.example/?to=https://evil.example/',
    'https://notevil.example/',
    'https://evil.example.good.example/',
    'https://evil.exampl/',
    'https://example/',
    'https://192.0.2.77/',
    'https://',
  ])('has nothing against %s', (target) => {
    expect(hosts?.has(target)).toBe(false)
  })

  it('refuses a target exactly where the browser would end up there', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (target) => {
        const { hostname } = new URL(locationOf(target))
        const only = readRefusedHosts(hostname).hosts

        expect(only?.has(target)).toBe(true)
        expect(hosts?.has(target)).toBe(false)
      }),
    )
  })

  it('is empty for an empty file', () => {
    expect(readRefusedHosts('').problems).toEqual([])
    expect(readRefusedHosts('\n#\r\n  \n').hosts?.has('https://evil.example/')).toBe(false)
  })

  it.each([
    'https://evil.example',
    'evil.example/path',
    'a b',
    '*.evil.example',
    'evil.example:80',
  ])('has no line %p', (line) => {
    const { hosts: none, problems } = readRefusedHosts(`good.example\n${line}\n`)

    expect(none).toBeNull()
    expect(problems).toEqual([`line 2: ${line} is no host, such as evil.example`])
  })
})

describe('a file of refused hosts', () => {
  const inFolder = async (work: (file: string) => Promise<void>) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'refused-hosts-'))
    try {
      await work(path.join(folder, 'hosts.txt'))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  it('is read again when it changed, and not used while it is wrong', () =>
    inFolder(async (file) => {
      await writeFile(file, 'evil.example')
      const open = await openRefusedHosts(file)
      await writeFile(file, 'evil.example\nworse.example')
      await open.refresh()
      expect(open.has('https://worse.example/')).toBe(true)

      await writeFile(file, 'not a host')
      await expect(open.refresh()).rejects.toThrow(`${file}: line 1: not a host is no host`)
      await expect(open.refresh()).rejects.toThrow(StartError)
      expect(open.has('https://worse.example/')).toBe(true)

      await rm(file)
      await expect(open.refresh()).rejects.toThrow('ENOENT')
      expect(open.has('https://evil.example/')).toBe(true)
    }))

  it('keeps the server from starting while it is wrong', () =>
    inFolder(async (file) => {
      await writeFile(file, 'evil.example/x')

      await expect(openRefusedHosts(file)).rejects.toThrow(StartError)
    }))
})
