import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { LogEntry, LogQuery } from '../../contract/log.ts'
import type { OpportunityQuery } from '../../contract/opportunity.ts'
import { useApi } from './api-context.ts'
import type { CallApi } from './call.ts'
import { logKeys, type LogFilter, type QuarantineFilter } from './log-keys.ts'
import { ofSame, useMayLook, whileOpen } from './queries.ts'

/** How often what is shown of the log is read again while it is visible. */
const SHOWN_MS = 30_000
/** The same for a message that waits to be logged. */
const WAITING_MS = 5_000

const PAGE = 50
const TIMELINE_PAGE = 30
/** The most one call gives. */
const EXPORT_PAGE = 200

/**
 * Where the open message stands with email logging.
 *
 * @param internetMessageId undefined while it is not known
 */
export function useMessageLogging(internetMessageId: string | undefined) {
  const call = useApi()
  return useQuery({
    queryKey: logKeys.message(internetMessageId ?? ''),
    queryFn: ({ signal }) =>
      call(
        'getMessageLogging',
        { body: { internetMessageId: internetMessageId ?? '' } },
        { signal },
      ),
    enabled: internetMessageId !== undefined,
    refetchInterval: (query) => (query.state.data?.state === 'waiting' ? WAITING_MS : SHOWN_MS),
  })
}

/** The interaction log, newest first, page by page. The last list stays while another is looked up. */
export function useLog(filter: LogFilter) {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: logKeys.list(filter),
    queryFn: ({ pageParam, signal }) =>
      call('listLog', { query: { ...filter, limit: PAGE, ...pageParam } }, { signal }),
    placeholderData: keepPreviousData,
    ...paged,
  })
}

/** One entry with everything about it. */
export function useLogEntry(id: string) {
  const call = useApi()
  return useQuery({
    enabled: useMayLook(),
    queryKey: logKeys.entry(id),
    queryFn: ({ signal }) => call('getLogEntry', { params: { id } }, { signal }),
    refetchInterval: SHOWN_MS,
  })
}

/** Logged mail and interactions of one contact, newest first, page by page. */
export function useContactTimeline(email: string, show: 'people' | 'everything' = 'people') {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: [...logKeys.timeline(email), show],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listContactTimeline',
        { params: { email }, query: { show, limit: TIMELINE_PAGE, ...pageParam } },
        { signal },
      ),
    placeholderData: ofSame(logKeys.timeline(email)),
    ...paged,
    // Interactions are among it, which are watched as they happen.
    refetchInterval: whileOpen,
  })
}

/** What I have to do about entries, or have done. */
export function useFollowUps(state: 'open' | 'done' = 'open') {
  const call = useApi()
  return useQuery({
    enabled: useMayLook(),
    queryKey: logKeys.followUps(state),
    queryFn: ({ signal }) => call('listFollowUps', { query: { state, limit: 200 } }, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: SHOWN_MS,
  })
}

/** Opportunities with sums by stage. */
export function usePipeline(query: OpportunityQuery) {
  const call = useApi()
  return useQuery({
    enabled: useMayLook(),
    queryKey: logKeys.pipeline(query),
    queryFn: ({ signal }) => call('listOpportunities', { query }, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: SHOWN_MS,
  })
}

/** Messages that wait for a decision, newest first, page by page. */
export function useQuarantine(filter: QuarantineFilter) {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: logKeys.quarantine(filter),
    queryFn: ({ pageParam, signal }) =>
      call('listQuarantine', { query: { ...filter, limit: PAGE, ...pageParam } }, { signal }),
    placeholderData: keepPreviousData,
    ...paged,
  })
}

/** May mail with a contact be logged. */
export function usePrivacyBlock(email: string) {
  const call = useApi()
  return useQuery({
    queryKey: logKeys.privacyBlock(email),
    queryFn: ({ signal }) => call('getPrivacyBlock', { params: { email } }, { signal }),
  })
}

/** Further addresses of a contact. */
export function useContactAddresses(email: string) {
  const call = useApi()
  return useQuery({
    queryKey: logKeys.addresses(email),
    queryFn: ({ signal }) => call('getContactAddresses', { params: { email } }, { signal }),
  })
}

/** Contacts to choose from, by name or address; asks for nothing while there is nothing to look for. */
export function useContactChoices(search: string) {
  const call = useApi()
  const wanted = search.trim()
  return useQuery({
    enabled: wanted !== '',
    queryKey: logKeys.choices(wanted),
    queryFn: ({ signal }) => call('searchContacts', { query: { search: wanted } }, { signal }),
    placeholderData: keepPreviousData,
  })
}

interface Reading {
  filter: LogFilter
  signal: AbortSignal
  /** How many entries are there so far. */
  onRead: (entries: number) => void
}

/** All entries of the log that match, newest first. */
export async function readWholeLog(
  call: CallApi,
  { filter, signal, onRead }: Reading,
): Promise<LogEntry[]> {
  const entries: LogEntry[] = []
  let cursor: string | undefined
  for (;;) {
    const query: LogQuery = {
      ...filter,
      limit: EXPORT_PAGE,
      ...(cursor !== undefined && { cursor }),
    }
    const { items, nextCursor } = await call('listLog', { query }, { signal })
    entries.push(...items)
    onRead(entries.length)
    if (nextCursor === null) return entries
    cursor = nextCursor
  }
}

interface Page {
  nextCursor: string | null
}

const paged = {
  initialPageParam: {} as { cursor?: string },
  getNextPageParam: ({ nextCursor }: Page) =>
    nextCursor === null ? undefined : { cursor: nextCursor },
  refetchInterval: SHOWN_MS,
}
