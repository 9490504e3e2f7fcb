import { describe, expect, it } from '@jest/globals'
import { addressToLoad, isOwnNetwork, refusalOf } from '../../bench/load/own-network.ts'

const FOREIGN = { ownsHost: false }

describe('load', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.9',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
  ])('may be put on %s', (address) => {
    expect(isOwnNetwork(address)).toBe(true)
  })

  it.each([
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.0',
    '192.169.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '2001:db8::1',
    '::ffff:8.8.8.8',
    'localhost',
    '',
  ])('may not be put on %s', (address) => {
    expect(isOwnNetwork(address)).toBe(false)
  })

  it('is refused for a foreign host, and it is said why and what to do', () => {
    const refusal = refusalOf('tracker.example', ['8.8.8.8'], FOREIGN)

    expect(refusal).toContain('tracker.example')
    expect(refusal).toContain('8.8.8.8')
    expect(refusal).toContain('--i-own-this-host')
  })

  it.each([
    { of: 'every address is private', addresses: ['10.0.0.1', '::1'], isRefused: false },
    { of: 'one of them is public', addresses: ['10.0.0.1', '8.8.8.8'], isRefused: true },
    { of: 'it has none', addresses: [], isRefused: true },
  ])('is decided by all addresses of a name: $of', ({ addresses, isRefused }) => {
    expect(refusalOf('name', addresses, FOREIGN) !== undefined).toBe(isRefused)
    expect(refusalOf('name', addresses, { ownsHost: true })).toBeUndefined()
  })

  it('goes to the address that was looked at', async () => {
    expect(await addressToLoad(new URL('http://127.0.0.1:81/x'), FOREIGN)).toBe('127.0.0.1')
    expect(await addressToLoad(new URL('http://[::1]:81/x'), FOREIGN)).toBe('::1')
    await expect(addressToLoad(new URL('http://8.8.8.8/'), FOREIGN)).rejects.toThrow('8.8.8.8')
    expect(await addressToLoad(new URL('http://8.8.8.8/'), { ownsHost: true })).toBe('8.8.8.8')
  })
})
