import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Input, Reply } from '../../contract/routes.ts'
import type { SegmentMemberList, SegmentMemberQuery, SegmentRules } from '../../contract/segment.ts'
import { accountListKeys } from './account-keys.ts'
import { accountKeys } from './account-card-queries.ts'
import { listKeys } from './admin-list-keys.ts'
import { useApi } from './api-context.ts'
import type { CallApi } from './call.ts'
import { useMayLook } from './queries.ts'

/** Members change with each run, not by the second. */
const SHOWN_MS = 60_000

const PAGE = 50
/** The most one call gives. */
const EXPORT_PAGE = 500

export type MemberShow = NonNullable<SegmentMemberQuery['show']>
export type SegmentMember = SegmentMemberList['items'][number]

/** Cache keys of segments; a change of one makes all of it stale. */
const segmentKeys = {
  all: ['segments'],
  list: ['segments', 'list'],
  members: (id: string, show: MemberShow) => ['segments', 'members', id, show],
  count: (rules: SegmentRules | undefined) => ['segments', 'count', rules],
} as const

/** All segments with how many are in them. */
export function useSegments() {
  const call = useApi()
  return useQuery({
    enabled: useMayLook(),
    queryKey: segmentKeys.list,
    queryFn: ({ signal }) => call('listSegments', {}, { signal }),
    refetchInterval: SHOWN_MS,
  })
}

/** Accounts of a segment with the reason, by name, page by page. */
export function useSegmentMembers(id: string, show: MemberShow) {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: segmentKeys.members(id, show),
    queryFn: ({ pageParam, signal }) =>
      call(
        'listSegmentMembers',
        { params: { id }, query: { show, limit: PAGE, ...pageParam } },
        { signal },
      ),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ nextCursor }) =>
      nextCursor === null ? undefined : { cursor: nextCursor },
  })
}

/**
 * How many accounts fulfil rules that are not saved yet. The last answer stays while others are counted.
 *
 * @param rules undefined: they cannot be counted as they are
 */
export function useSegmentCount(rules: SegmentRules | undefined) {
  const call = useApi()
  return useQuery({
    enabled: useMayLook() && rules !== undefined,
    queryKey: segmentKeys.count(rules),
    queryFn: ({ signal }) => {
      if (!rules) throw new Error('There is nothing to count')
      return call('countSegment', { body: rules }, { signal })
    },
    placeholderData: keepPreviousData,
  })
}

/** Saves rules as a segment; answers with it. */
export const useCreateSegment = () => useSegmentChange('createSegment')

/** Name, rules and alerts of a segment. */
export const useChangeSegment = () => useSegmentChange('changeSegment')

export const useRemoveSegment = () => useSegmentChange('removeSegment')

type Change = 'createSegment' | 'changeSegment' | 'removeSegment'

/** Where it is refused, what holds now is read again before that is told, so that the next try can succeed. */
function useSegmentChange<N extends Change>(name: N) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation<Reply<N>, Error, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSettled: () =>
      Promise.all(
        [segmentKeys.all, accountListKeys.all, accountKeys.all, listKeys.audit].map((queryKey) =>
          cache.invalidateQueries({ queryKey }),
        ),
      ),
  })
}

interface Reading {
  id: string
  show: MemberShow
  signal: AbortSignal
  /** How many accounts are there so far. */
  onRead: (accounts: number) => void
}

/** All accounts of a segment, by name. */
export async function readAllMembers(
  call: CallApi,
  { id, show, signal, onRead }: Reading,
): Promise<SegmentMember[]> {
  const members: SegmentMember[] = []
  let cursor: string | undefined
  for (;;) {
    const query = { show, limit: EXPORT_PAGE, ...(cursor !== undefined && { cursor }) }
    const page = await call('listSegmentMembers', { params: { id }, query }, { signal })
    members.push(...page.items)
    onRead(members.length)
    if (page.nextCursor === null) return members
    cursor = page.nextCursor
  }
}
