import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import type { AuditEntry, AuditQuery } from '../../contract/audit.ts'
import { listKeys } from './admin-list-keys.ts'
import { adminKeys } from './admin-queries.ts'
import { useApi } from './api-context.ts'
import type { CallApi } from './call.ts'

const PAGE = 50
/** The most one call gives. */
const EXPORT_PAGE = 500

export type AuditFilter = Omit<AuditQuery, 'before' | 'limit'>

/** The audit log, newest first, page by page. */
export function useAudit(filter: AuditFilter) {
  const call = useApi()
  return useInfiniteQuery({
    queryKey: [...listKeys.audit, filter],
    queryFn: ({ pageParam, signal }) =>
      call('listAudit', { query: { ...filter, limit: PAGE, ...pageParam } }, { signal }),
    placeholderData: keepPreviousData,
    initialPageParam: {} as { before?: number },
    getNextPageParam: ({ next }) => (next === null ? undefined : { before: next }),
  })
}

/** Checks that nothing in the log was changed or removed. */
export function useVerifyAudit() {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => call('verifyAudit', {}),
    onSuccess: (verification) => cache.setQueryData(adminKeys.auditChain, verification),
  })
}

interface Reading {
  filter: AuditFilter
  signal: AbortSignal
  /** How many entries are there so far. */
  onRead: (entries: number) => void
}

/** All entries of the log that match, newest first. */
export async function readWholeAudit(
  call: CallApi,
  { filter, signal, onRead }: Reading,
): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = []
  let before: number | undefined
  for (;;) {
    const query = { ...filter, limit: EXPORT_PAGE, ...(before !== undefined && { before }) }
    const { items, next } = await call('listAudit', { query }, { signal })
    entries.push(...items)
    onRead(entries.length)
    if (next === null) return entries
    before = next
  }
}
