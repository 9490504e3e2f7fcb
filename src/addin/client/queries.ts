import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  type Query,
  type QueryKey,
} from '@tanstack/react-query'
import type { FollowSort, FollowStatus } from '../../contract/followed.ts'
import type { ResolveRequest } from '../../contract/message.ts'
import type { Recipient } from '../../contract/recipient.ts'
import type { Session } from '../../contract/session.ts'
import { useApi } from './api-context.ts'

/** How often what is open is read again while the pane is visible. */
const OPEN_MS = 5_000
/** The same while the API fails: an outage is not helped by being asked more. */
const FAILED_MS = 15_000

const PAGE = 30

/** Cache keys; the first word is the subject, so that a change can name what it makes stale. */
export const keys = {
  session: ['session'],
  recipients: (recipients: readonly Recipient[], asks = false) => [
    'recipients',
    recipients.map(({ email, field }) => `${field}:${email.trim().toLowerCase()}`).sort(),
    { asks },
  ],
  contact: (email: string) => ['contact', email.trim().toLowerCase()],
  consent: (email: string) => [...keys.contact(email), 'consent'],
  follow: (key: string) => ['follow', key],
  followInteractions: (key: string) => [...keys.follow(key), 'interactions'],
  follows: ['follows'],
  message: (request: ResolveRequest) => ['message', request],
} as const

type Show = 'people' | 'everything'

export interface FollowFilter {
  search?: string
  status?: FollowStatus
  sort?: FollowSort
  of?: 'me' | 'team'
}

/** Interval for what is on screen; TanStack Query pauses it by itself while the pane is hidden. */
export function whileOpen<D, E extends Error, T, K extends QueryKey>(
  query: Query<D, E, T, K>,
): number {
  return query.state.status === 'error' ? FAILED_MS : OPEN_MS
}

/** Asked once, and again only until there is an answer. */
function whileFailed<D, E extends Error, T, K extends QueryKey>(query: Query<D, E, T, K>) {
  return query.state.status === 'error' ? FAILED_MS : false
}

function useSessionQuery() {
  const call = useApi()
  return queryOptions({
    queryKey: keys.session,
    queryFn: ({ signal }) => call('getSession', {}, { signal }),
    staleTime: OPEN_MS,
  })
}

/** Who is signed in and what their organisation allows. */
export function useSession() {
  return useQuery({ ...useSessionQuery(), refetchInterval: FAILED_MS })
}

/** The session as far as it is known by now; never asks for it. */
export function useKnownSession(): Session | undefined {
  return useQuery({ ...useSessionQuery(), enabled: false }).data
}

/**
 * Whether what was collected may be looked at. False only where Follow is known to be off; then the
 * API would refuse, and the views say why.
 */
export function useMayLook(): boolean {
  return (useKnownSession()?.organisation.state ?? 'on') === 'on'
}

/**
 * May a draft to these recipients be followed. The last answer stays while a changed list is
 * checked, so that the pane does not flicker; `isPlaceholderData` tells.
 *
 * @param asks the draft asks for consent
 */
export function useRecipientCheck(recipients: readonly Recipient[] | undefined, asks = false) {
  const call = useApi()
  return useQuery({
    queryKey: keys.recipients(recipients ?? [], asks),
    queryFn: ({ signal }) =>
      call(
        'checkRecipients',
        { body: { recipients: [...(recipients ?? [])], ...(asks && { asks }) } },
        { signal },
      ),
    enabled: recipients !== undefined,
    placeholderData: keepPreviousData,
    refetchInterval: FAILED_MS,
  })
}

/** A contact with engagement. */
export function useContact(email: string) {
  const call = useApi()
  return useQuery({
    queryKey: keys.contact(email),
    queryFn: ({ signal }) => call('getContact', { params: { email } }, { signal }),
    refetchInterval: whileOpen,
  })
}

/** What a contact said to being measured, with proof. */
export function useContactConsent(email: string) {
  const call = useApi()
  return useQuery({
    queryKey: keys.consent(email),
    queryFn: ({ signal }) => call('getContactConsent', { params: { email } }, { signal }),
    refetchInterval: FAILED_MS,
  })
}

/** One own followed email with everything shown beside it. */
export function useFollow(key: string | undefined) {
  const call = useApi()
  return useQuery({
    queryKey: keys.follow(key ?? ''),
    queryFn: ({ signal }) => call('getFollow', { params: { key: key ?? '' } }, { signal }),
    enabled: useMayLook() && key !== undefined,
    refetchInterval: whileOpen,
  })
}

/** Interactions with one own followed email, newest first, page by page. */
export function useFollowInteractions(key: string, show: Show = 'people') {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: [...keys.followInteractions(key), show],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listFollowInteractions',
        { params: { key }, query: { show, limit: PAGE, ...pageParam } },
        { signal },
      ),
    placeholderData: ofSame(keys.followInteractions(key)),
    ...paged,
  })
}

/**
 * Keeps the last list on screen while another choice of the same subject is looked up; never that
 * of another contact or mail.
 */
export const ofSame =
  (subject: QueryKey) =>
  <T>(before: T | undefined, query: { queryKey: QueryKey } | undefined): T | undefined =>
    query && subject.every((part, index) => query.queryKey[index] === part) ? before : undefined

/** Own followed emails, page by page. The last list stays while another filter is looked up. */
export function useFollows(filter: FollowFilter) {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: [...keys.follows, filter],
    queryFn: ({ pageParam, signal }) =>
      call('listFollows', { query: { ...filter, limit: PAGE, ...pageParam } }, { signal }),
    placeholderData: keepPreviousData,
    ...paged,
  })
}

/** A message that is shown anew within this time is still the same look at it. */
const SAME_LOOK_MS = 5_000

/**
 * How the open message relates to followed emails. Asked once each time the message is opened: what
 * is known of it does not change while it is open.
 *
 * @param request undefined while the message's headers are still being read
 */
export function useResolvedMessage(request: ResolveRequest | undefined) {
  const call = useApi()
  return useQuery({
    queryKey: keys.message(request ?? {}),
    queryFn: ({ signal }) => call('resolveMessage', { body: request ?? {} }, { signal }),
    enabled: request !== undefined,
    // Asked again whenever the message is opened again: the API notes that it is looked at.
    staleTime: SAME_LOOK_MS,
    refetchOnWindowFocus: false,
    refetchInterval: whileFailed,
  })
}

interface Page {
  nextCursor: string | null
}

const paged = {
  initialPageParam: {} as { cursor?: string },
  getNextPageParam: ({ nextCursor }: Page) =>
    nextCursor === null ? undefined : { cursor: nextCursor },
  refetchInterval: whileOpen,
}
