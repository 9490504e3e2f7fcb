import type { Alert } from '../../../contract/alert.ts'

/**
 * What an alert leads to: a followed mail by its key, an account by its id, or the reminders, from
 * where a mail can be opened too.
 */
export type AlertTarget =
  { follow: string; from?: 'reminders' } | { account: string } | { reminders: true }

/** Undefined: what it was about is gone. */
export function alertTarget({ kind, followKey, account }: Alert): AlertTarget | undefined {
  if (followKey !== null) return { follow: followKey }
  if (kind === 'reminder') return { reminders: true }
  return account === null ? undefined : { account: account.id }
}
