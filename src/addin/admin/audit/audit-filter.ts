import type { AuditAction } from '../../../contract/audit.ts'
import type { AuditFilter } from '../../client/admin-queries-audit.ts'

/** What an administrator chose to see of the log. */
export interface Filter {
  action: AuditAction | 'any'
  /** A kind of actor, or somebody's id. */
  actor: string
  /** First day, `YYYY-MM-DD` where the administrator is; empty: from the beginning. */
  from: string
  /** Last day; empty: until now. */
  to: string
}

export const noFilter: Filter = { action: 'any', actor: 'any', from: '', to: '' }

export const narrows = ({ action, actor, from, to }: Filter): boolean =>
  action !== 'any' || actor !== 'any' || from !== '' || to !== ''

/** The filter as the log is asked for; both days are part of it. */
export function auditFilter({ action, actor, from, to }: Filter): AuditFilter {
  const first = beginning(from, 0)
  const beyond = beginning(to, 1)
  return {
    ...(action !== 'any' && { action }),
    ...(actor !== 'any' && { actor }),
    ...(first && { from: first }),
    ...(beyond && { to: beyond }),
  }
}

/** The instant a day begins here, or one of the days after it; undefined: that is no day. */
function beginning(day: string, daysLater: number): string | undefined {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  const instant = new Date(year, month - 1, date + daysLater)
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString()
}
