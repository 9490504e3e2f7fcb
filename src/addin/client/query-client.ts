import { QueryClient } from '@tanstack/react-query'
import { isTransient } from './failure.ts'

const MINUTE_MS = 60_000

/** Times a failed call is made again before the pane says so. */
const RETRIES = 2

/**
 * The pane's cache. Refusals are answers and shown at once; outages are tried again. Stale data
 * stays on screen, with its age, while a newer answer is awaited or missing.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
}
