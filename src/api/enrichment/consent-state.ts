import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whose administrator is asked for permission, and until when the link is good. */
export interface ConsentState {
  tenantId: string
  expiresAt: Date
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const STATE = new RegExp(`^(${UUID})\\.([0-9a-z]{1,9})\\.([\\w-]{43})$`)
const BASE = 36

/**
 * What goes to the identity provider and comes back, so that only links of our own are answered. Says
 * nothing that the address beside it does not say.
 *
 * @param key the organisation's own, 32 bytes
 */
export function consentState(key: Buffer, { tenantId, expiresAt }: ConsentState): string {
  const text = `${tenantId}.${Math.floor(expiresAt.getTime()).toString(BASE)}`
  return `${text}.${signature(key, text).toString('base64url')}`
}

/** Whose state this claims to be, so that their key can be looked up; undefined: it is none. */
export function tenantOfState(state: string): string | undefined {
  return STATE.exec(state)?.[1]
}

/** Whether it was made with this key and is still good. */
export function isGoodState(key: Buffer, state: string, now: Date): boolean {
  const [, tenantId, until = '', signed = ''] = STATE.exec(state) ?? []
  if (tenantId === undefined) return false
  const isOurs = timingSafeEqual(
    signature(key, `${tenantId}.${until}`),
    Buffer.from(signed, 'base64url'),
  )
  return isOurs && Number.parseInt(until, BASE) > now.getTime()
}

const signature = (key: Buffer, text: string): Buffer =>
  createHmac('sha256', key).update('follow permission 1\n').update(text).digest()
