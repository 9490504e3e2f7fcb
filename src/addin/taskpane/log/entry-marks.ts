import type { LogEntry } from '../../../contract/log.ts'
import type { LogTexts } from '../../locales/en-US/log.ts'

/** What was made of an entry, in words; the most pressing first. */
export function entryMarks(
  entry: LogEntry,
  { list, followUpStates, evaluations }: LogTexts,
): string[] {
  return [
    entry.canceled && list.canceled,
    entry.followUp !== 'none' && followUpStates[entry.followUp],
    entry.evaluation && evaluations[entry.evaluation],
    entry.isAutomatic && list.automatic,
    entry.opportunity && list.opportunity(entry.opportunity.name),
    entry.comments > 0 && list.comments(entry.comments),
  ].filter((mark) => typeof mark === 'string')
}
