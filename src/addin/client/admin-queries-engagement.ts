import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query'
import type { Enrichment } from '../../contract/enrichment.ts'
import type { EnrichmentMailboxQuery } from '../../contract/enrichment-mailbox.ts'
import type { Input } from '../../contract/routes.ts'
import { adminKeys } from './admin-queries.ts'
import { useApi } from './api-context.ts'
import { failureCode } from './failure.ts'

/** How often the state is read again while something is under way, and while nothing is. */
const BUSY_MS = 3_000
const QUIET_MS = 15_000
const MAILBOXES = 50
/** Rows of the output that are shown for being looked at. */
const PREVIEW = 10

const all = ['admin', 'engagement'] as const

export const engagementKeys = {
  all,
  state: [...all, 'state'],
  runs: [...all, 'runs'],
  mailboxes: [...all, 'mailboxes'],
  preview: [...all, 'preview'],
  resolved: [...all, 'resolved'],
} as const

/** True while numbers change by themselves, or are about to. */
function isBusy(enrichment: Enrichment | undefined): boolean {
  if (!enrichment?.isEnabled) return false
  const { run, nextRunAt } = enrichment
  const isUnderWay = run !== null && run.finishedAt === null
  return isUnderWay || (nextRunAt !== null && Date.parse(nextRunAt) <= Date.now())
}

/** Account engagement as it is set up, and how far it is. */
export function useEnrichment() {
  const call = useApi()
  return useQuery({
    queryKey: engagementKeys.state,
    queryFn: ({ signal }) => call('getEnrichment', {}, { signal }),
    refetchInterval: ({ state }) => (isBusy(state.data) ? BUSY_MS : QUIET_MS),
  })
}

/** The last runs, newest first. `version` changes when there is a new one. */
export function useEnrichmentRuns(version: string) {
  const call = useApi()
  return useQuery({
    queryKey: [...engagementKeys.runs, version],
    queryFn: ({ signal }) => call('listEnrichmentRuns', {}, { signal }),
    placeholderData: (before) => before,
  })
}

export type MailboxState = NonNullable<EnrichmentMailboxQuery['state']>

/**
 * How far each chosen mailbox is, by address.
 *
 * @param state only those in it; undefined: all
 */
export function useEnrichmentMailboxes(state: MailboxState | undefined, version: string) {
  const call = useApi()
  return useInfiniteQuery({
    queryKey: [...engagementKeys.mailboxes, state ?? 'all', version],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listEnrichmentMailboxes',
        { query: { limit: MAILBOXES, ...(state && { state }), ...pageParam } },
        { signal },
      ),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ nextCursor }) =>
      nextCursor === null ? undefined : { cursor: nextCursor },
    placeholderData: (before) => before,
  })
}

/** The first rows of the output, of the year. */
export function useOutputPreview(version: string) {
  const call = useApi()
  return useQuery({
    queryKey: [...engagementKeys.preview, version],
    queryFn: ({ signal }) =>
      call('listOfficeRows', { query: { level: 'year', limit: PREVIEW } }, { signal }),
    placeholderData: (before) => before,
  })
}

/** What addresses of people and groups stand for. */
export function useResolveMailboxes() {
  const call = useApi()
  return useMutation({
    mutationFn: (targets: string[]) => call('resolveMailboxes', { body: { targets } }),
  })
}

/** The same of what is set up, looked up when it is shown; not while it may not be asked. */
export function useResolvedMailboxes(targets: readonly string[], mayAsk: boolean) {
  const call = useApi()
  return useQuery({
    queryKey: [...engagementKeys.resolved, targets],
    queryFn: ({ signal }) =>
      call('resolveMailboxes', { body: { targets: [...targets] } }, { signal }),
    enabled: mayAsk && targets.length > 0,
  })
}

export const useSetEnrichment = () => useEnrichmentChange('setEnrichment')
export const useAgreeToEnrichment = () => useEnrichmentChange('agreeToEnrichment')
export const useChangeEnrichment = () => useEnrichmentChange('changeEnrichment')

type EnrichmentChange = 'setEnrichment' | 'agreeToEnrichment' | 'changeEnrichment'

/**
 * A change of account engagement, whose answer is shown at once. Where somebody else was faster, it
 * rejects only once what holds now has been loaded, so that the next try can succeed.
 */
function useEnrichmentChange<N extends EnrichmentChange>(name: N) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation<Enrichment, Error, Input<N>>({
    mutationFn: (input) => call(name, input) as Promise<Enrichment>,
    onSuccess: (enrichment) => {
      cache.setQueryData(engagementKeys.state, enrichment)
      return invalidateWhatHangsOnIt(cache)
    },
    onError: (error) => loadAgain(cache, error),
  })
}

/** Runs, mailboxes and output, and the audit log, which grew. */
async function invalidateWhatHangsOnIt(cache: QueryClient): Promise<void> {
  await Promise.all([
    cache.invalidateQueries({ queryKey: engagementKeys.runs }),
    cache.invalidateQueries({ queryKey: engagementKeys.mailboxes }),
    cache.invalidateQueries({ queryKey: engagementKeys.preview }),
    cache.invalidateQueries({ queryKey: adminKeys.auditChain }),
  ])
}

const loadAgain = (cache: QueryClient, error: Error): Promise<void> | undefined =>
  failureCode(error) === 'changed-meanwhile'
    ? cache.invalidateQueries({ queryKey: engagementKeys.state })
    : undefined

/** Says who would move with other weights, or sets them. */
export function useScoreWeights() {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: Input<'setScoreWeights'>['body']) => call('setScoreWeights', { body }),
    onSuccess: async (_reply, { act }) => {
      if (act !== 'set') return
      await Promise.all([
        cache.invalidateQueries({ queryKey: engagementKeys.state }),
        invalidateWhatHangsOnIt(cache),
      ])
    },
    onError: (error) => loadAgain(cache, error),
  })
}
