import type { LogEntry } from '../../../contract/log.ts'
import type { LogFilter } from '../../client/log-keys.ts'

/** What the salesperson looks for in their log, as the controls hold it. */
export interface LogChoice {
  search: string
  direction: 'any' | LogEntry['direction']
  show: NonNullable<LogFilter['show']>
  /** Only mail with this contact. */
  contact: LogEntry['contact'] | undefined
}

/** All own entries that count, newest first. */
export const wholeLog: LogChoice = {
  search: '',
  direction: 'any',
  show: 'counting',
  contact: undefined,
}

/** True when entries that count may be left out. */
export const narrows = ({ search, direction, show, contact }: LogChoice): boolean =>
  search.trim() !== '' || direction !== 'any' || show === 'canceled' || contact !== undefined

/** The choice as the API takes it; what is not asked for is left out. */
export function logFilter({ search, direction, show, contact }: LogChoice): LogFilter {
  const words = search.trim()
  return {
    scope: 'mine',
    show,
    ...(words && { search: words }),
    ...(direction !== 'any' && { direction }),
    ...(contact && { contact: contact.email }),
  }
}
