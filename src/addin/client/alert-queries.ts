import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AlertSettings } from '../../contract/alert.ts'
import { useApi } from './api-context.ts'
import { useMayLook } from './queries.ts'

/** How often alerts are looked up in case the stream is not there. */
const WITHOUT_STREAM_MS = 60_000

const PAGE = 30

export const alertKeys = {
  /** The list and the number of what is new. */
  told: ['alerts'],
  list: ['alerts', 'list'],
  unseen: ['alerts', 'unseen'],
  settings: ['alert-settings'],
} as const

/** How many alerts nobody has seen yet. */
export function useUnseenAlerts(enabled: boolean) {
  const call = useApi()
  return useQuery({
    queryKey: alertKeys.unseen,
    queryFn: ({ signal }) => call('listAlerts', { query: { limit: 1 } }, { signal }),
    select: ({ unseen }) => unseen,
    enabled: useMayLook() && enabled,
    refetchInterval: WITHOUT_STREAM_MS,
  })
}

/** Own alerts, newest first, page by page. */
export function useAlerts() {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: alertKeys.list,
    queryFn: ({ pageParam, signal }) =>
      call('listAlerts', { query: { limit: PAGE, ...pageParam } }, { signal }),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ nextCursor }) =>
      nextCursor === null ? undefined : { cursor: nextCursor },
    refetchInterval: WITHOUT_STREAM_MS,
  })
}

/** Notes that the alerts up to a position were looked at. */
export function useMarkAlertsSeen() {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (upTo: number) => call('markAlertsSeen', { body: { upTo } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: alertKeys.told }),
  })
}

export function useAlertSettings() {
  const call = useApi()
  return useQuery({
    queryKey: alertKeys.settings,
    queryFn: ({ signal }) => call('getAlertSettings', {}, { signal }),
  })
}

export function useSetAlertSettings() {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: AlertSettings) => call('setAlertSettings', { body }),
    onSuccess: (settings) => cache.setQueryData(alertKeys.settings, settings),
  })
}
