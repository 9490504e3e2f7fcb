import type { EnrichmentRequest } from '../../contract/enrichment.ts'
import { MAX_MAILBOXES, MIN_MAILBOXES } from '../../contract/enrichment-mailbox.ts'
import type { EnrichmentRow } from '../store/schema.ts'

/** What has to be done before mailboxes are read, in this order. */
export type SetupStep = 'application' | 'permission' | 'settings' | 'agreement'

type Settings = Pick<
  EnrichmentRequest,
  'targets' | 'people' | 'addresses' | 'aggregateOnly' | 'timeZone'
>
type Stored = Pick<
  EnrichmentRow,
  'name' | 'targets' | 'people' | 'addresses' | 'aggregate_only' | 'time_zone'
>

/** What a change of the settings brings with it. */
export interface SetupChange {
  /** Other mailboxes are to be looked for. */
  targets: boolean
  /** Mail of other people counts: what was collected by the old rule is no good. */
  rule: boolean
  /** Something else is read or shown than what was agreed to. */
  agreement: boolean
  /** Days, weeks and months begin at other times. */
  zone: boolean
}

/** Addresses of targets are compared however they are ordered; at first there is nothing to compare with. */
export function setupChange(before: Stored, after: Settings): SetupChange {
  if (before.name === null) return { targets: true, rule: false, agreement: true, zone: false }
  const targets = !isSameSet(before.targets, after.targets)
  const rule = before.people !== after.people || before.addresses !== after.addresses
  const shown = before.aggregate_only !== after.aggregateOnly
  const zone = before.time_zone !== after.timeZone
  return { targets, rule, agreement: targets || rule || shown, zone }
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  const all = new Set(some)
  return all.size === new Set(others).size && others.every((one) => all.has(one))
}

type Prepared = Pick<EnrichmentRow, 'name' | 'permission' | 'agreed_wording'>

/** Steps that are still to be done before it can be started. */
export function missingSteps(
  row: Prepared,
  { hasApplication, wording }: { hasApplication: boolean; wording: string },
): SetupStep[] {
  const isDone: Record<SetupStep, boolean> = {
    application: hasApplication,
    permission: row.permission === 'given',
    settings: row.name !== null,
    agreement: row.agreed_wording === wording,
  }
  return (Object.keys(isDone) as SetupStep[]).filter((step) => !isDone[step])
}

/** As the source has it (R11). */
export const isWithinLimits = (mailboxes: number): boolean =>
  mailboxes >= MIN_MAILBOXES && mailboxes <= MAX_MAILBOXES

/**
 * Which mailboxes are read after groups were looked into again, without anybody there to be told: whoever
 * left is not read any more, in any case; others come in only while all of them are not too many.
 *
 * @param chosen ids of those that are read now
 */
export function refreshed<T extends { id: string }>(
  chosen: readonly string[],
  found: readonly T[],
): T[] {
  if (found.length <= MAX_MAILBOXES) return [...found]
  const before = new Set(chosen)
  return found.filter(({ id }) => before.has(id))
}

/** A name of the time zone database, in whose days, weeks and months is counted; no mere offset. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
