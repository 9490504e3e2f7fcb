import type { LoggingReason } from '../../../contract/message-logging.ts'
import type { QuarantineQuery } from '../../../contract/quarantine.ts'

/** Reasons for which a message waits; all others are settled already. */
export const QUARANTINE_REASONS = [
  'unmatched',
  'ambiguous',
  'forged',
  'other-content',
  'unreadable',
  'failed',
] as const satisfies readonly LoggingReason[]

export interface Filter {
  reason: (typeof QUARANTINE_REASONS)[number] | 'any'
  search: string
}

export const noFilter: Filter = { reason: 'any', search: '' }

export const narrows = ({ reason, search }: Filter): boolean =>
  reason !== 'any' || search.trim() !== ''

/** The filter as the service takes it: everybody's messages, not only the caller's own. */
export const quarantineFilter = ({ reason, search }: Filter): QuarantineQuery => ({
  scope: 'everything',
  ...(reason !== 'any' && { reason }),
  ...(search.trim() !== '' && { search: search.trim() }),
})
