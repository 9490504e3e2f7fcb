import {
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query'
import type { CallName } from '../../contract/paths.ts'
import type { Input, Reply } from '../../contract/routes.ts'
import { useApi } from './api-context.ts'
import { failureCode } from './failure.ts'
import { keys } from './queries.ts'

/** How often the state of the organisation is read again while its page is visible. */
const STATE_MS = 15_000
/** Following a long chain takes the service a while, and pages are gone to and fro. */
const CHAIN_MS = 30_000

const organisation = ['admin', 'organisation'] as const

export const adminKeys = {
  /** What shares the organisation's revision: a change of one makes the others stale. */
  organisation,
  state: [...organisation, 'state'],
  policy: [...organisation, 'policy'],
  retention: [...organisation, 'retention'],
  files: [...organisation, 'files'],
  auditChain: ['admin', 'audit', 'chain'],
} as const

/** The state of every part. */
export function useOrganisation() {
  const call = useApi()
  return useQuery({
    queryKey: adminKeys.state,
    queryFn: ({ signal }) => call('getOrganisation', {}, { signal }),
    refetchInterval: STATE_MS,
  })
}

/** What is measured of mail to whom. */
export function useConsentPolicy() {
  const call = useApi()
  return useQuery({
    queryKey: adminKeys.policy,
    queryFn: ({ signal }) => call('getConsentPolicy', {}, { signal }),
  })
}

/** How long what is kept. */
export function useRetention() {
  const call = useApi()
  return useQuery({
    queryKey: adminKeys.retention,
    queryFn: ({ signal }) => call('getRetention', {}, { signal }),
  })
}

/** What was decided about tracked files, and how much room they take. */
export function useFileSettings() {
  const call = useApi()
  return useQuery({
    queryKey: adminKeys.files,
    queryFn: ({ signal }) => call('getFileSettings', {}, { signal }),
  })
}

/** Whether the audit log is whole, as far as was checked in the last half minute. */
export function useAuditChain() {
  const call = useApi()
  return useQuery({
    queryKey: adminKeys.auditChain,
    queryFn: ({ signal }) => call('verifyAudit', {}, { signal }),
    staleTime: CHAIN_MS,
  })
}

/** Switches Follow on or off, terminates, or restores; the pane's view of it is stale then, too. */
export const useSwitchOrganisation = () =>
  useOrganisationChange('switchOrganisation', adminKeys.state)

export const useSetConsentPolicy = () => useOrganisationChange('setConsentPolicy', adminKeys.policy)
export const useSetConsentRule = () => useOrganisationChange('setConsentRule', adminKeys.policy)
export const useRemoveConsentRule = () =>
  useOrganisationChange('removeConsentRule', adminKeys.policy)
export const useSetRetention = () => useOrganisationChange('setRetention', adminKeys.retention)
export const useSetFileSettings = () => useOrganisationChange('setFileSettings', adminKeys.files)

type Change =
  | 'switchOrganisation'
  | 'setConsentPolicy'
  | 'setConsentRule'
  | 'removeConsentRule'
  | 'setRetention'
  | 'setFileSettings'

/**
 * A change of what belongs to the organisation. Its answer is shown at once; where somebody else was
 * faster, it rejects only once what holds now has been loaded, so that the next try can succeed.
 */
function useOrganisationChange<N extends Change & CallName>(name: N, shown: QueryKey) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation<Reply<N>, Error, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: (reply) => {
      cache.setQueryData(shown, reply)
      return invalidate(cache, shown)
    },
    onError: (error) =>
      failureCode(error) === 'changed-meanwhile'
        ? cache.invalidateQueries({ queryKey: adminKeys.organisation })
        : undefined,
  })
}

/** Everything that shares the revision, but what was just answered; and the log, which grew. */
async function invalidate(cache: QueryClient, shown: QueryKey): Promise<void> {
  await Promise.all([
    cache.invalidateQueries({ queryKey: keys.session }),
    cache.invalidateQueries({ queryKey: adminKeys.auditChain }),
    cache.invalidateQueries({
      queryKey: adminKeys.organisation,
      predicate: ({ queryKey }) => queryKey.at(-1) !== shown.at(-1),
    }),
  ])
}
