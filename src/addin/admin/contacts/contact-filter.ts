import type { ConsentState } from '../../../contract/consent.ts'
import type { FollowPreference } from '../../../contract/recipient.ts'
import type { AccountFilter, ContactFilter } from '../../client/admin-queries-contacts.ts'

/** What an administrator chose to see. */
export interface Filter {
  search: string
  preference: FollowPreference | 'any'
  consent: ConsentState | 'any'
}

export const noFilter: Filter = { search: '', preference: 'any', consent: 'any' }

export const narrows = ({ search, preference, consent }: Filter): boolean =>
  search.trim() !== '' || preference !== 'any' || consent !== 'any'

/** The filter as accounts are asked for. */
export function accountFilter({ search, preference }: Filter): AccountFilter {
  return {
    ...(search.trim() !== '' && { search: search.trim() }),
    ...(preference !== 'any' && { preference }),
  }
}

/** The filter as contacts are asked for. */
export function contactFilter(filter: Filter): ContactFilter {
  return {
    ...accountFilter(filter),
    ...(filter.consent !== 'any' && { consent: filter.consent }),
  }
}
