const HOUR_MS = 3_600_000

/** Within what Microsoft Graph gives for mail. */
const LASTS_MS = 48 * HOUR_MS
/** Renewed this long before its end, so that a server that is away for a day loses nothing. */
const RENEWED_BEFORE_MS = 24 * HOUR_MS
const RETRY_MS = HOUR_MS

interface KeptSubscription {
  subscription_id: string | null
  /** Its end; without one, when to try again to get one. */
  subscription_until: Date | null
}

export type Upkeep =
  | { act: 'nothing' }
  | { act: 'renew'; id: string; until: Date; retryAt: Date }
  | { act: 'create'; until: Date; retryAt: Date }

/** What is to be done so that the server tells of new mail. */
export function subscriptionUpkeep(kept: KeptSubscription, now: Date): Upkeep {
  const { subscription_id: id, subscription_until: end } = kept
  const left = end ? end.getTime() - now.getTime() : 0
  const until = new Date(now.getTime() + LASTS_MS)
  const retryAt = new Date(now.getTime() + RETRY_MS)
  if (id === null) return left > 0 ? { act: 'nothing' } : { act: 'create', until, retryAt }
  if (left <= 0) return { act: 'create', until, retryAt }
  return left > RENEWED_BEFORE_MS ? { act: 'nothing' } : { act: 'renew', id, until, retryAt }
}
