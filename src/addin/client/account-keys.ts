import type { AccountEngagementQuery } from '../../contract/account.ts'

export type AccountEngagementFilter = Omit<AccountEngagementQuery, 'cursor' | 'limit'>

/**
 * Cache keys of lists of accounts. All begin alike: merging, splitting and importing show in every list,
 * so that one change makes all of them stale.
 */
export const accountListKeys = {
  all: ['accounts'],
  list: (filter: AccountEngagementFilter) => ['accounts', 'list', filter],
  choices: (search: string) => ['accounts', 'choices', search],
} as const
