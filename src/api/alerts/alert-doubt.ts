import type { AlertReason } from './alerts-of.ts'

/** What is known of a mail that decides how long its alerts are held back. */
export interface AlertedMail {
  /** When it went out; null where nobody knows. */
  activatedAt: Date | null
  /** Number of its tracked links. */
  links: number
}

/**
 * How long after an open our own pane may still say that it was ours: five seconds, as
 * `tracking/own-view.ts` has it, and some more until it is told.
 */
export const OWN_VIEW_MS = 8_000

/** In the first minute links are checked more than they are read. */
const FRESH_MS = 60_000

/** A burst is of two links at least. */
const BURST_LINKS = 2

interface Moment {
  now: Date
  /** How long a burst may keep us waiting. */
  burstMs: number
}

/**
 * For how long from now an alert is held back, because what comes next may show that it was no
 * person, in milliseconds:
 *
 * | what | how long |
 * |---|---|
 * | a reply, and whatever was judged with certainty | not at all |
 * | an open, click or file view of a mail with two tracked links or more | as long as a burst may come |
 * | a click or file view of any other mail, in the minute after it went out | the same |
 * | an open of any other mail | until our own pane would have said that it was ours |
 * | a click or file view of any other mail later on | not at all |
 *
 * Time counts from now and not from when it happened: what arrives together after an outage is
 * waited for as well.
 */
export function alertDoubtMs(
  { interaction }: AlertReason,
  mail: AlertedMail,
  { now, burstMs }: Moment,
): number {
  if (interaction.kind === 'reply' || interaction.confidence === 'certain') return 0
  if (mail.links >= BURST_LINKS) return burstMs
  if (interaction.kind === 'open') return OWN_VIEW_MS
  const age = mail.activatedAt ? now.getTime() - mail.activatedAt.getTime() : 0
  return age < FRESH_MS ? burstMs : 0
}
