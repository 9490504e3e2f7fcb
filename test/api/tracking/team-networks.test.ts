import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { TeamNetworks } from '../../../src/api/tracking/team-networks.ts'

const HOUR = 3_600_000
const START = new Date('2026-11-02T09:00:00Z')
const later = (ms: number) => new Date(START.getTime() + ms)
const from = (address: string) => ({ address, isShared: false })

let networks: TeamNetworks
beforeEach(() => {
  networks = new TeamNetworks(randomBytes)
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
    networks.learn('t1', from('203.0.113.7'), START)

    expect(networks.has('t2', from('203.0.113.7'), START)).toBe(false)
  })

  it('are forgotten after twelve hours without a call', () => {
    networks.learn('t1', from('203.0.113.7'), START)

    expect(networks.has('t1', from('203.0.113.7'), later(12 * HOUR - 1))).toBe(true)
    expect(networks.has('t1', from('203.0.113.7'), later(12 * HOUR))).toBe(false)
  })

  it('are kept for another twelve hours by every call', () => {
    networks.learn('t1', from('203.0.113.7'), START)
    networks.learn('t1', from('203.0.113.7'), later(11 * HOUR))

    expect(networks.has('t1', from('203.0.113.7'), later(22 * HOUR))).toBe(true)
  })

  it('are forgotten with the day’s salt, however fresh', () => {
    networks.learn('t1', from('203.0.113.7'), START)
    networks.learn('t1', from('203.0.113.7'), later(24 * HOUR - 1))

    expect(networks.has('t1', from('203.0.113.7'), later(24 * HOUR))).toBe(false)
    networks.learn('t1', from('198.51.100.1'), later(24 * HOUR))
    expect(networks.has('t1', from('203.0.113.7'), later(24 * HOUR))).toBe(false)
    expect(networks.has('t1', from('198.51.100.1'), later(24 * HOUR))).toBe(true)
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
