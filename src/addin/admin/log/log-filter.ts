import type { Evaluation } from '../../../contract/log.ts'
import type { FollowUpState } from '../../../contract/follow-up.ts'
import type { MailDirection } from '../../../contract/message-logging.ts'
import type { LogFilter } from '../../client/log-keys.ts'
import { beginningOfDay } from '../components/local-day.ts'

/** What somebody chose to see of the log. */
export interface Filter {
  scope: 'mine' | 'team' | 'everybody'
  search: string
  direction: MailDirection | 'any'
  show: 'counting' | 'canceled' | 'everything'
  evaluation: Evaluation | 'any'
  followUp: FollowUpState | 'any'
  /** First day, `YYYY-MM-DD` where the reader is; empty: from the beginning. */
  from: string
  /** Last day; empty: until now. */
  to: string
}

export const noFilter: Filter = {
  ...{ scope: 'mine', search: '', direction: 'any', show: 'counting' },
  ...{ evaluation: 'any', followUp: 'any', from: '', to: '' },
}

/** Whether something other than the own entries that count was chosen. */
export const narrows = (filter: Filter): boolean =>
  JSON.stringify({ ...filter, search: filter.search.trim() }) !== JSON.stringify(noFilter)

/** The filter as the log is asked for; both days are part of it. */
export function logFilter(filter: Filter): LogFilter {
  const { scope, search, direction, show, evaluation, followUp } = filter
  const first = beginningOfDay(filter.from)
  const beyond = beginningOfDay(filter.to, 1)
  return {
    ...{ scope, show },
    ...(search.trim() !== '' && { search: search.trim() }),
    ...(direction !== 'any' && { direction }),
    ...(evaluation !== 'any' && { evaluation }),
    ...(followUp !== 'any' && { followUp }),
    ...(first && { from: first }),
    ...(beyond && { to: beyond }),
  }
}
