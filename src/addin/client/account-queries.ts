import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { accountKeys, type AccountEngagementFilter } from './account-keys.ts'
import { useApi } from './api-context.ts'
import { useMayLook } from './queries.ts'

/** How often what is open is read again while it is visible: measures are added up in rounds. */
const SHOWN_MS = 60_000

const PAGE = 50
/** As many as can be told apart at a glance. */
const CHOICES = 8

/** Accounts with score and measures, page by page. The last list stays while another is looked up. */
export function useAccounts(filter: AccountEngagementFilter) {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: accountKeys.list(filter),
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

/** One account with everything about it. */
export function useAccountEngagement(id: string) {
  const call = useApi()
  return useQuery({
    enabled: useMayLook(),
    queryKey: accountKeys.one(id),
    queryFn: ({ signal }) => call('getAccountEngagement', { params: { id } }, { signal }),
    refetchInterval: SHOWN_MS,
  })
}

/** Accounts to choose from, by name or domain; asks for nothing while there is nothing to look for. */
export function useAccountChoices(search: string) {
  const call = useApi()
  const wanted = search.trim()
  return useQuery({
    enabled: useMayLook() && wanted !== '',
    queryKey: accountKeys.choices(wanted),
    queryFn: ({ signal }) =>
      call(
        'listAccountEngagement',
        { query: { search: wanted, sort: 'name', order: 'up', limit: CHOICES } },
        { signal },
      ),
    placeholderData: keepPreviousData,
  })
}

/** Segments, for their names. */
export function useSegmentNames() {
  const call = useApi()
  return useQuery({
    enabled: useMayLook(),
    queryKey: accountKeys.segmentNames,
    queryFn: ({ signal }) => call('listSegments', {}, { signal }),
  })
}
