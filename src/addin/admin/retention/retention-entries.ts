import type { Retention } from '../../../contract/organisation.ts'

export const PERIODS = [
  'hitDays',
  'interactionDays',
  'followedEmailDays',
  'logDays',
  'quarantineDays',
] as const
export type Period = (typeof PERIODS)[number]

/** Fewest days of each; the contract refuses fewer. */
export const FEWEST_DAYS: Readonly<Record<Period, number>> = {
  hitDays: 7,
  interactionDays: 30,
  followedEmailDays: 30,
  logDays: 30,
  quarantineDays: 7,
}
export const MOST_DAYS = 3650

/** Days as typed; null: kept without limit. */
export type RetentionEntries = Record<Period, string | null>

export const entriesOf = (retention: Retention): RetentionEntries => ({
  hitDays: typed(retention.hitDays),
  interactionDays: typed(retention.interactionDays),
  followedEmailDays: typed(retention.followedEmailDays),
  logDays: typed(retention.logDays),
  quarantineDays: typed(retention.quarantineDays),
})

const typed = (days: number | null) => (days === null ? null : String(days))

/** Days of an entry; null: without limit; undefined: it is no number of days. */
export function daysOf(entry: string | null): number | null | undefined {
  if (entry === null) return null
  return /^\d{1,5}$/.test(entry.trim()) ? Number(entry) : undefined
}

/**
 * What is wrong with an entry: no number of days in the range, or fewer days than what depends on it
 * is kept for.
 */
export type RetentionFault = 'range' | 'below-hits' | 'below-interactions' | 'mails-below-hits'

/** What hangs on something else cannot be kept longer than that. */
const ORDER: readonly { whole: Period; part: Period; fault: RetentionFault }[] = [
  { whole: 'interactionDays', part: 'hitDays', fault: 'below-hits' },
  { whole: 'followedEmailDays', part: 'interactionDays', fault: 'below-interactions' },
  { whole: 'followedEmailDays', part: 'hitDays', fault: 'mails-below-hits' },
]

/** Faults by field; a field without one is absent. */
export function retentionFaults(
  entries: RetentionEntries,
): Partial<Record<Period, RetentionFault>> {
  const faults: Partial<Record<Period, RetentionFault>> = {}
  for (const period of PERIODS) if (!isInRange(period, entries[period])) faults[period] = 'range'
  for (const { whole, part, fault } of ORDER) {
    if (isShorter(entries[whole], entries[part])) faults[whole] ??= fault
  }
  return faults
}

function isInRange(period: Period, entry: string | null): boolean {
  const days = daysOf(entry)
  return days === null || (days !== undefined && days >= FEWEST_DAYS[period] && days <= MOST_DAYS)
}

/** Only numbers are compared: what has no limit goes with what it belongs to. */
function isShorter(entry: string | null, than: string | null): boolean {
  const [days, least] = [daysOf(entry), daysOf(than)]
  return typeof days === 'number' && typeof least === 'number' && days < least
}

/** Periods that become shorter: something will be removed that was to be kept. */
export function shortened(before: Retention, entries: RetentionEntries): Period[] {
  return PERIODS.filter((period) => {
    const [held, days] = [before[period], daysOf(entries[period])]
    return typeof days === 'number' && (held === null || days < held)
  })
}
