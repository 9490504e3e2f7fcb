import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from './api-context.ts'
import { keys } from './queries.ts'

/** Their clock goes on, and with it what is best. */
const CLOCK_MS = 60_000

const timingKeys = {
  bestTime: (email: string) => [...keys.contact(email), 'best-time'],
}

/**
 * Where somebody is by the clock, and when a mail to them is best delivered.
 *
 * @param email undefined: nobody is asked for
 */
export function useBestTime(email: string | undefined) {
  const call = useApi()
  return useQuery({
    enabled: email !== undefined,
    queryKey: timingKeys.bestTime(email ?? ''),
    queryFn: ({ signal }) => call('getBestTime', { params: { email: email ?? '' } }, { signal }),
    refetchInterval: CLOCK_MS,
  })
}

/** Say in which time zone somebody is; null: nobody says any more. */
export function useSetContactZone(email: string) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (timeZone: string | null) =>
      call('setContactZone', { params: { email }, body: { timeZone } }),
    onSuccess: (reply) => cache.setQueryData(timingKeys.bestTime(email), reply),
  })
}
