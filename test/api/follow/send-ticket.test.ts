import { describe, expect, it } from '@jest/globals'
import {
  isTicket,
  sendTicket,
  tenantOfTicket,
  ticketExpiry,
  ticketHash,
} from '../../../src/api/follow/send-ticket.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { NOW } from '../../fixtures/make.ts'

const random = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))

describe('a send ticket', () => {
  it('is text that a header and the contract take', () => {
    fc.assert(
      fc.property(fc.uuid(), random, (tenantId, bytes) => {
        expect(sendTicket(tenantId, bytes)).toMatch(/^[A-Za-z0-9_-]{64}$/)
      }),
    )
  })

  it('says its tenant', () => {
    fc.assert(
      fc.property(fc.uuid(), random, (tenantId, bytes) => {
        expect(tenantOfTicket(sendTicket(tenantId, bytes))).toBe(tenantId)
      }),
    )
  })

  it.each(['', 'x', 'a'.repeat(63), 'a'.repeat(65), 'a'.repeat(128)])(
    'has no tenant when it is %j',
    (text) => {
      expect(tenantOfTicket(text)).toBeUndefined()
    },
  )

  it('matches its own hash and no other', () => {
    fc.assert(
      fc.property(fc.uuid(), random, random, (tenantId, one, other) => {
        fc.pre(!one.equals(other))
        const ticket = sendTicket(tenantId, one)
        expect(isTicket(ticket, ticketHash(ticket))).toBe(true)
        expect(isTicket(sendTicket(tenantId, other), ticketHash(ticket))).toBe(false)
      }),
    )
  })

  it.each([0, 31, 33])('matches no hash of %d bytes', (size) => {
    expect(isTicket('ticket', Buffer.alloc(size))).toBe(false)
  })

  it('lives for the configured hours', () => {
    expect(ticketExpiry(NOW, 72).toISOString()).toBe('2026-06-13T09:30:00.000Z')
  })
})
