import type { LogQuery } from '../../contract/log.ts'
import type { OpportunityQuery } from '../../contract/opportunity.ts'
import type { QuarantineQuery } from '../../contract/quarantine.ts'
import { keys } from './queries.ts'

export type LogFilter = Omit<LogQuery, 'cursor' | 'limit'>
export type QuarantineFilter = Omit<QuarantineQuery, 'cursor' | 'limit'>

/**
 * Cache keys of the interaction log. All begin alike: whatever is done about one entry may show in every
 * list, so that one change makes all of them stale. What belongs to a contact is under the contact.
 */
export const logKeys = {
  all: ['log'],
  lists: ['log', 'list'],
  list: (filter: LogFilter) => [...logKeys.lists, filter],
  entry: (id: string) => ['log', 'entry', id],
  message: (internetMessageId: string) => ['log', 'message', internetMessageId],
  timeline: (email: string) => ['log', 'timeline', email.trim().toLowerCase()],
  followUps: (state: 'open' | 'done') => ['log', 'follow-ups', state],
  pipeline: (query: OpportunityQuery) => ['log', 'pipeline', query],
  quarantine: (filter: QuarantineFilter) => ['log', 'quarantine', filter],
  privacyBlock: (email: string) => [...keys.contact(email), 'privacy-block'],
  addresses: (email: string) => [...keys.contact(email), 'addresses'],
  choices: (search: string) => ['contact-choices', search],
} as const
