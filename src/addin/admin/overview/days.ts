import type { OrganisationDay } from '../../../contract/organisation.ts'
import { sum } from '../../taskpane/components/sum.ts'

export const KINDS = ['opens', 'clicks', 'fileViews', 'replies'] as const

/** What people did that day, of all kinds. */
export const daySum = (day: OrganisationDay): number => sum(KINDS.map((kind) => day[kind].people))

const DAY_MS = 86_400_000
const none = { people: 0, all: 0 }

/**
 * As many days as asked for up to the last one given, without gaps: a day that is left out is drawn
 * as nothing, in its place.
 *
 * @param days oldest first, at least one
 */
export function lastDays(days: readonly OrganisationDay[], count: number): OrganisationDay[] {
  const byDay = new Map(days.map((day) => [day.day, day]))
  const end = Date.parse(days.at(-1)?.day ?? '')
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(end - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10)
    return byDay.get(day) ?? { day, opens: none, clicks: none, fileViews: none, replies: none }
  })
}
