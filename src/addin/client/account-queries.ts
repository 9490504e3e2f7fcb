import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { accountListKeys, type AccountEngagementFilter } from './account-keys.ts'
import { useApi } from './api-context.ts'
import { useMayLook } from './queries.ts'

const PAGE = 50
/** As many as can be told apart at a glance. */
const CHOICES = 8

/** Accounts with score and measures, page by page. The last list stays while another is looked up. */
export function useAccounts(filter: AccountEngagementFilter) {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: accountListKeys.list(filter),
    queryFn: ({ pageParam, signal }) =>
      call(
        'listAccountEngagement',
        { query: { ...filter, limit: PAGE, ...pageParam } },
        { signal },
      ),
    placeholderData: keepPreviousData,
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ nextCursor }) =>
      nextCursor === null ? undefined : { cursor: nextCursor },
  })
}

/** Accounts to choose from, by name or domain; asks for nothing while there is nothing to look for. */
export function useAccountChoices(search: string) {
  const call = useApi()
  const wanted = search.trim()
  return useQuery({
    enabled: useMayLook() && wanted !== '',
    queryKey: accountListKeys.choices(wanted),
    queryFn: ({ signal }) =>
      call(
        'listAccountEngagement',
        { query: { search: wanted, sort: 'name', order: 'up', limit: CHOICES } },
        { signal },
      ),
    placeholderData: keepPreviousData,
  })
}
