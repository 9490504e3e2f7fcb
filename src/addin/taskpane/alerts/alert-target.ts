import type { Alert } from '../../../contract/alert.ts'

/** What an alert leads to: a followed mail by its key, or an account by its id. */
export type AlertTarget = { follow: string } | { account: string }

/** Undefined: what it was about is gone. */
export function alertTarget({ followKey, account }: Alert): AlertTarget | undefined {
  if (followKey !== null) return { follow: followKey }
  return account === null ? undefined : { account: account.id }
}
