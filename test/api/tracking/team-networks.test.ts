import { beforeEach, describe, expect, it } from '@jest/globals'
import type { SealKey } from '../../../src/api/tracking/aes-seal.ts'
import { TeamNetworks } from '../../../src/api/tracking/team-networks.ts'

const HOUR = 3_600_000
const START = new Date('2026-11-02T09:00:00Z')
const later = (ms: number) => new Date(START.getTime() + ms)
const from = (address: string) => ({ address, isShared: false })
const key = (byte: number): SealKey => ({ id: `k${byte}`, secret: Buffer.alloc(32, byte) })
const OFFICE = from('203.0.113.7')

let networks: TeamNetworks
beforeEach(() => {
  networks = new TeamNetworks([key(1)])
})

describe('the networks of a team', () => {
  it.each([
    ['203.0.113.7', '203.0.113.200', true],
    ['203.0.113.7', '203.0.114.7', false],
    ['::ffff:203.0.113.7', '203.0.113.8', true],
    ['2001:db8:7:1::1', '2001:db8:7:2::1', true],
    ['2001:db8:7:1::1', '2001:db8:8:1::1', false],
  ])('learned from %s hold %s: %p', (learned, asked, expected) => {
    networks.learn('t1', from(learned), START)

    expect(networks.has('t1', from(asked), START)).toBe(expected)
  })

  it('are one tenant’s and no other’s', () => {
    networks.learn('t1', OFFICE, START)

    expect(networks.has('t2', from('203.0.113.7'), START)).toBe(false)
  })

  it('are forgotten after twelve hours without a call', () => {
    networks.learn('t1', OFFICE, START)

    expect(networks.has('t1', from('203.0.113.7'), later(12 * HOUR - 1))).toBe(true)
    expect(networks.has('t1', from('203.0.113.7'), later(12 * HOUR))).toBe(false)
  })

  it('are kept for another twelve hours by every call', () => {
    networks.learn('t1', OFFICE, START)
    networks.learn('t1', from('203.0.113.7'), later(11 * HOUR))

    expect(networks.has('t1', from('203.0.113.7'), later(22 * HOUR))).toBe(true)
  })

  it('are known for twelve hours across midnight too', () => {
    networks.learn('t1', OFFICE, later(14 * HOUR))

    const known = [15, 26 - 1 / HOUR, 26].map((hours) =>
      networks.has('t1', OFFICE, later(hours * HOUR)),
    )
    expect(known).toEqual([true, true, false])
  })

  it('are forgotten in time where the clock was set back', () => {
    networks.learn('t1', OFFICE, later(10 * HOUR))
    networks.learn('t1', OFFICE, START)

    expect(networks.has('t1', OFFICE, later(12 * HOUR))).toBe(false)
  })

  it('are not learned without a key', () => {
    const keyless = new TeamNetworks([])
    keyless.learn('t1', OFFICE, START)

    expect(keyless.has('t1', OFFICE, START)).toBe(false)
    expect(keyless.untold(START)).toEqual([])
  })

  it.each([
    ...['127.0.0.1', '::1', '10.1.2.3', '172.20.1.1', '192.168.1.1', '169.254.1.1', '100.64.0.1'],
    ...['fe80::1', 'fd00::1', '::ffff:10.1.2.3'],
  ])('are never learned from %s, which half the world may have', (address) => {
    networks.learn('t1', from(address), START)

    expect(networks.has('t1', from(address), START)).toBe(false)
  })

  it('are neither learned nor met behind a proxy that is not ours', () => {
    networks.learn('t1', { address: '203.0.113.7', isShared: true }, START)
    networks.learn('t1', from('198.51.100.1'), START)

    expect(networks.has('t1', from('203.0.113.7'), START)).toBe(false)
    expect(networks.has('t1', { address: '198.51.100.1', isShared: true }, START)).toBe(false)
  })

  it('are at most five hundred, those seen last', () => {
    const at = (index: number) => from(`203.${Math.floor(index / 250)}.${index % 250}.1`)
    for (let index = 0; index < 500; index++) networks.learn('t1', at(index), START)
    networks.learn('t1', at(0), START)
    networks.learn('t1', at(500), START)

    expect([0, 1, 2, 500].map((index) => networks.has('t1', at(index), START))).toEqual([
      true,
      false,
      true,
      true,
    ])
  })
})

/** What is told of a network: its hash alone. */
const hashOf = (place: { tenantId?: string; at?: Date; keys?: readonly SealKey[] }) => {
  const { tenantId = 't1', at = START, keys = [key(1)] } = place
  const one = new TeamNetworks(keys)
  one.learn(tenantId, OFFICE, at)
  return one.untold(at)[0]?.[1][0]
}

const told = (by: TeamNetworks, at: Date, ageS = 0) =>
  by.untold(at).flatMap(([tenantId, hashes]) => hashes.map((hash) => ({ tenantId, hash, ageS })))

/** All that hold an address of 203.0.0.0/16. */
const enumerated = (by: TeamNetworks) =>
  Array.from({ length: 256 }, (_, index) => `203.0.${index}.1`).filter((address) =>
    by.has('t1', from(address), START),
  )

describe('what processes tell each other of a team’s networks', () => {
  it('is enough to know them, for as long as they are fresh', () => {
    const other = new TeamNetworks([key(1)])
    networks.learn('t1', OFFICE, START)
    other.takeOver(told(networks, START, 3600), START)

    expect(other.has('t1', from('203.0.113.99'), START)).toBe(true)
    expect(other.has('t2', OFFICE, START)).toBe(false)
    expect(other.has('t1', OFFICE, later(11 * HOUR - 1))).toBe(true)
    expect(other.has('t1', OFFICE, later(11 * HOUR))).toBe(false)
  })

  it('makes nothing older that a process has seen itself', () => {
    const old = told(networks, START)
    networks.learn('t1', OFFICE, START)
    networks.takeOver([...old, ...told(networks, START, 6 * 3600)], START)

    expect(networks.has('t1', OFFICE, later(11 * HOUR))).toBe(true)
  })

  it('law 9: gives no network away without the key, even if all are tried', () => {
    networks.learn('t1', OFFICE, START)
    const without = new TeamNetworks([key(2)])
    const having = new TeamNetworks([key(1)])
    for (const one of [without, having]) one.takeOver(told(networks, START), START)

    expect(enumerated(without)).toEqual([])
    expect(enumerated(having)).toEqual(['203.0.113.1'])
  })

  it('is another number for each tenant, day and key', () => {
    const hashes = [
      ...[hashOf({}), hashOf({ tenantId: 't2' }), hashOf({ at: later(24 * HOUR) })],
      ...[hashOf({ keys: [key(2)] }), hashOf({ at: later(HOUR) })],
    ]

    expect(new Set(hashes).size).toBe(4)
    expect(hashes[4]).toBe(hashes[0])
  })

  it('is known while keys are rotated, whichever of its keys it was hashed with', () => {
    const rotated = new TeamNetworks([key(2), key(1)])
    networks.learn('t1', OFFICE, START)
    rotated.takeOver(told(networks, START), START)

    expect(rotated.has('t1', OFFICE, START)).toBe(true)
    rotated.learn('t1', OFFICE, START)
    expect(told(rotated, START).map(({ hash }) => hash)).toEqual([hashOf({ keys: [key(2)] })])
  })

  it('is each network once an hour, until it could be told', () => {
    for (const minutes of [0, 1, 59]) networks.learn('t1', OFFICE, later(minutes * 60_000))
    const first = networks.untold(later(59 * 60_000))
    const [[tenantId = '', hashes = []] = []] = first
    networks.told(tenantId, hashes)
    const after = networks.untold(START)
    networks.learn('t1', OFFICE, later(HOUR))

    expect(first).toEqual([['t1', [hashOf({})]]])
    expect(after).toEqual([])
    expect(networks.untold(later(HOUR))).toEqual(first)
  })

  it('is nothing that waited for an hour', () => {
    networks.learn('t1', OFFICE, START)

    expect(networks.untold(later(HOUR - 1))).toHaveLength(1)
    expect(networks.untold(later(HOUR))).toEqual([])
    expect(networks.untold(START)).toEqual([])
  })

  it('is new again where five hundred others are too old', () => {
    for (let index = 0; index < 500; index++)
      networks.learn('t1', from(`203.${Math.floor(index / 250)}.${index % 250}.1`), START)
    networks.learn('t1', from('198.51.100.1'), later(12 * HOUR))

    expect(networks.untold(later(12 * HOUR))).toEqual([['t1', [expect.any(Number)]]])
  })

  it('is no crowd: what finds no room among five hundred is not told', () => {
    for (let index = 0; index < 501; index++)
      networks.learn('t1', from(`203.${Math.floor(index / 250)}.${index % 250}.1`), START)

    expect(networks.has('t1', from('203.2.0.1'), START)).toBe(true)
    // The first was pushed out again before it was told.
    expect(networks.untold(START)[0]?.[1]).toHaveLength(499)
  })
})
