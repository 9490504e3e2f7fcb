import type { AccountSort } from '../../../contract/account.ts'
import type { HealthBand } from '../../../contract/engagement-score.ts'
import type { AccountEngagementFilter } from '../../client/account-keys.ts'

/** What somebody chose to see of the accounts, and in which order. */
export interface Filter {
  search: string
  band: HealthBand | 'none' | 'any'
  owner: 'any' | 'mine' | 'none'
  sort: AccountSort
  order: 'up' | 'down'
}

/** The closest ones first. */
export const noFilter: Filter = {
  ...{ search: '', band: 'any', owner: 'any' },
  ...{ sort: 'score', order: 'down' },
}

/** Whether fewer than all accounts were asked for; the order leaves none out. */
export const narrows = ({ search, band, owner }: Filter): boolean =>
  search.trim() !== '' || band !== 'any' || owner !== 'any'

/** By the same column the other way; by another one with what is largest or latest first, names from A. */
export function sortedBy(filter: Filter, sort: AccountSort): Filter {
  if (filter.sort === sort) return { ...filter, order: filter.order === 'up' ? 'down' : 'up' }
  return { ...filter, sort, order: sort === 'name' ? 'up' : 'down' }
}

/**
 * The filter as accounts are asked for.
 *
 * @param ownId of who is looking
 * @param segment empty: none was chosen
 */
export function accountFilter(
  { search, band, owner, sort, order }: Filter,
  ownId: string,
  segment: string,
): AccountEngagementFilter {
  return {
    ...{ sort, order },
    ...(search.trim() !== '' && { search: search.trim() }),
    ...(band !== 'any' && { band }),
    ...(owner === 'mine' && { owner: ownId }),
    ...(owner === 'none' && { owner }),
    ...(segment !== '' && { segment }),
  }
}
