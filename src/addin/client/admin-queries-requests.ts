import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '../../contract/routes.ts'
import { listKeys } from './admin-list-keys.ts'
import { useApi } from './api-context.ts'

const PAGE = 50

/** Requests of people about their data: open ones first, by when they are due. */
export function useSubjectRequests() {
  const call = useApi()
  return useInfiniteQuery({
    queryKey: listKeys.requests,
    queryFn: ({ pageParam, signal }) =>
      call('listSubjectRequests', { query: { limit: PAGE, ...pageParam } }, { signal }),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ nextCursor }) =>
      nextCursor === null ? undefined : { cursor: nextCursor },
  })
}

/** Everything that is kept about an address. */
export const useExportSubject = () => useAct('exportSubject')

/** Erases everything about an address, for good. */
export const useEraseSubject = () => useAct('eraseSubject')

/** Closes a request without doing what it asks. */
export const useRefuseRequest = () => useAct('refuseSubjectRequest')

function useAct<N extends 'exportSubject' | 'eraseSubject' | 'refuseSubjectRequest'>(name: N) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<N>) => call(name, input),
    // Also after a failure: an answer that was lost does not mean that nothing was done.
    onSettled: () => cache.invalidateQueries({ queryKey: listKeys.all }),
  })
}
