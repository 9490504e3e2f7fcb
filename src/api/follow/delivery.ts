/** When a mail was sent, and how long it was held back. */
export interface Delivery {
  activatedAt: Date | null
  /** Null: it was not held back. */
  deliverAt: Date | null
}

/**
 * Until when a mail that is sent now is held back.
 *
 * @param given ISO 8601, as the draft has it
 * @returns null where nothing is to come: then Outlook lets it go at once
 */
export function heldUntil(given: string | undefined, now: Date): Date | null {
  if (given === undefined) return null
  const until = new Date(given)
  return until > now ? until : null
}

/** From when on recipients could have it: whatever is earlier, is none of theirs. Null: it was not sent. */
export function deliveredAt({ activatedAt, deliverAt }: Delivery): Date | null {
  return activatedAt && (deliverAt ?? activatedAt)
}
