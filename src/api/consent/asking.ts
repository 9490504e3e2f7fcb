import { ASK_AGAIN_MONTHS, type ConsentState } from '../../contract/consent.ts'
import type { FollowPreference } from '../../contract/recipient.ts'
import type { Permission } from './permission.ts'

/** What decides whether somebody may be asked for their consent. */
export interface Asking {
  permission: Pick<Permission, 'mode' | 'reason'>
  consent: ConsentState
  preference: FollowPreference
  /** When they last answered; null: never. */
  consentAt: Date | null
  /** When they were last asked; null: never. */
  askedAt: Date | null
}

/**
 * From when on somebody may be asked: at once where nobody asked and they said nothing, else half a
 * year after the last word. Only where consent would change something, and nobody decided against
 * following them.
 *
 * @returns undefined where asking makes no sense
 */
export function mayAskFrom({ consentAt, askedAt, ...asking }: Asking): Date | undefined {
  if (!wouldChangeSomething(asking)) return undefined
  const last = Math.max(consentAt?.getTime() ?? 0, askedAt?.getTime() ?? 0)
  return last === 0 ? new Date(0) : monthsAfter(new Date(last), ASK_AGAIN_MONTHS)
}

function wouldChangeSomething({
  permission,
  consent,
  preference,
}: Pick<Asking, 'permission' | 'consent' | 'preference'>): boolean {
  if (permission.mode !== 'opt-in' || consent === 'granted') return false
  return preference === 'allow' && permission.reason !== 'account-opted-out'
}

/** The same day so many months later; the month's last where it has no such day. In UTC. */
export function monthsAfter(at: Date, months: number): Date {
  const later = new Date(at)
  later.setUTCMonth(later.getUTCMonth() + months)
  // The 31st of a shorter month ran over into the next one.
  if (later.getUTCDate() !== at.getUTCDate()) later.setUTCDate(0)
  return later
}
