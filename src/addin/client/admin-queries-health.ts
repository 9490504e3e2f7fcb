import { useQuery } from '@tanstack/react-query'
import { useApi } from './api-context.ts'

/** As often as the numbers may have changed for somebody who watches. */
const HEALTH_MS = 15_000

/** How the installation is doing. */
export function useHealth() {
  const call = useApi()
  return useQuery({
    queryKey: ['admin', 'health'],
    queryFn: ({ signal }) => call('getHealth', {}, { signal }),
    refetchInterval: HEALTH_MS,
  })
}
