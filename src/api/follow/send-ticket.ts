import { createHash, timingSafeEqual } from 'node:crypto'

/** Random bytes of a send ticket. */
export const SEND_TICKET_BYTES = 32
const TENANT_BYTES = 16

/**
 * A send ticket: the tenant, so that even the call without a signed-in salesperson looks in one
 * tenant only (law 11), and 32 random bytes, which are the secret. 64 characters, base64url.
 */
export function sendTicket(tenantId: string, random: Buffer): string {
  const tenant = Buffer.from(tenantId.replaceAll('-', ''), 'hex')
  return Buffer.concat([tenant, random]).toString('base64url')
}

/** The tenant a ticket says it is of; undefined for what cannot be a ticket. Proves nothing. */
export function tenantOfTicket(ticket: string): string | undefined {
  const bytes = Buffer.from(ticket, 'base64url')
  if (bytes.toString('base64url') !== ticket) return undefined
  if (bytes.length !== TENANT_BYTES + SEND_TICKET_BYTES) return undefined
  const hex = bytes.subarray(0, TENANT_BYTES).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * What is stored of a send ticket. Plain SHA-256 is enough: a ticket is random, there is nothing to
 * try out as there is with a password.
 */
export function ticketHash(ticket: string): Buffer {
  return createHash('sha256').update(ticket).digest()
}

/** Does a ticket match the stored hash? Takes the same time wherever they differ. */
export function isTicket(ticket: string, hash: Buffer): boolean {
  const given = ticketHash(ticket)
  return given.length === hash.length && timingSafeEqual(given, hash)
}

/** When a ticket made now stops working. */
export function ticketExpiry(now: Date, lifetimeHours: number): Date {
  return new Date(now.getTime() + lifetimeHours * 3_600_000)
}
