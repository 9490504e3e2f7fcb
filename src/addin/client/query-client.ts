import { QueryCache, QueryClient } from '@tanstack/react-query'
import { failureCode, isTransient } from './failure.ts'
import { keys } from './queries.ts'

const MINUTE_MS = 60_000

/** Times a failed call is made again before the pane says so. */
const RETRIES = 2

/**
 * The pane's cache. Refusals are answers and shown at once; outages are tried again. Stale data
 * stays on screen, with its age, while a newer answer is awaited or missing.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => void noticeOff(client, error) }),
    defaultOptions: {
      queries: {
        staleTime: 2_000,
        gcTime: 30 * MINUTE_MS,
        retry: (failures, error) => failures < RETRIES && isTransient(error),
        retryDelay: (failures) => 500 * 2 ** failures,
        // Offline is told by the failed call itself: navigator.onLine is wrong in web views.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}

/** Whoever is told that Follow is off has to know it from the session, which tells what follows. */
async function noticeOff(client: QueryClient, error: unknown): Promise<void> {
  if (failureCode(error) !== 'organisation-off') return
  await client.invalidateQueries({ queryKey: keys.session })
}
