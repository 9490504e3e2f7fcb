import { useQuery } from '@tanstack/react-query'
import { useApi } from './api-context.ts'
import { useMayLook } from './queries.ts'

/** What is added up changes with each run, not by the second. */
const SHOWN_MS = 60_000
/** While something waits to be added up. */
const COUNTING_MS = 10_000

/** Cache keys of what is known about an account; a change of one makes all of it stale. */
export const accountKeys = {
  all: ['account'],
  engagement: (id: string) => ['account', id],
} as const

/**
 * Everything about one account; asks for nothing while Follow is off.
 *
 * @param id undefined: there is no account
 */
export function useAccountEngagement(id: string | undefined) {
  const call = useApi()
  return useQuery({
    enabled: useMayLook() && id !== undefined,
    queryKey: accountKeys.engagement(id ?? ''),
    queryFn: ({ signal }) => call('getAccountEngagement', { params: { id: id ?? '' } }, { signal }),
    refetchInterval: ({ state }) => (state.data?.isCounting ? COUNTING_MS : SHOWN_MS),
  })
}
