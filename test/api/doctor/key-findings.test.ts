import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { keyFindings } from '../../../src/api/doctor/key-findings.ts'

const key = (id: string, seed = id) => ({
  id,
  secret: createHash('sha256').update(seed).digest(),
})
const told = (given: Parameters<typeof keyFindings>[0]) =>
  keyFindings(given).map(({ grade, says }) => `${grade}: ${says}`)

describe('the keys', () => {
  it('are named by their ids, and which of them seals', () => {
    expect(told({ tracking: [key('k2'), key('k1')], secrets: [key('s1')] })).toEqual([
      'ok: TRACKING_KEYS: k2, k1; k2 seals',
      'ok: SECRET_KEYS: s1; s1 seals',
    ])
  })

  it.each([
    ['all zeros', Buffer.alloc(32)],
    ['a word again and again', Buffer.from('password'.repeat(4))],
  ])('fail when they are not random: %s', (_, secret) => {
    expect(told({ tracking: [{ id: 'k1', secret }], secrets: [key('s1')] })[0]).toBe(
      'failed: TRACKING_KEYS: the key k1 is not random',
    )
  })

  it('are not to be there twice', () => {
    expect(told({ tracking: [key('k2', 'x'), key('k1', 'x')], secrets: [key('s1')] })[0]).toBe(
      'warning: TRACKING_KEYS: the key k1 is there under another id too',
    )
  })

  it('fail when one serves two purposes', () => {
    expect(told({ tracking: [key('k1', 'x')], secrets: [key('s1', 'x')] })).toContain(
      'failed: The key k1 of TRACKING_KEYS is one of SECRET_KEYS too',
    )
  })

  it('of secrets may be left out, which has a price', () => {
    expect(told({ tracking: [key('k1')], secrets: [] })[1]).toMatch(/^warning: SECRET_KEYS is not/)
  })

  it('are never shown', () => {
    const weak = { id: 'k1', secret: Buffer.alloc(32, 7) }
    const all = JSON.stringify(keyFindings({ tracking: [weak, key('k2')], secrets: [weak] }))

    for (const { secret } of [weak, key('k2')])
      for (const form of ['base64', 'hex', 'latin1'] as const)
        expect(all).not.toContain(secret.toString(form))
  })
})
