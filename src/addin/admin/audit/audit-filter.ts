import type { AuditAction } from '../../../contract/audit.ts'
import type { AuditFilter } from '../../client/admin-queries-audit.ts'
import { beginningOfDay } from '../components/local-day.ts'

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
  const first = beginningOfDay(from)
  const beyond = beginningOfDay(to, 1)
  return {
    ...(action !== 'any' && { action }),
    ...(actor !== 'any' && { actor }),
    ...(first && { from: first }),
    ...(beyond && { to: beyond }),
  }
}
