import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Logging } from '../../contract/logging.ts'
import type { SenderRule } from '../../contract/quarantine.ts'
import type { Input } from '../../contract/routes.ts'
import { adminKeys } from './admin-queries.ts'
import { useApi } from './api-context.ts'
import { failureCode } from './failure.ts'
import { keys } from './queries.ts'

/** How often the state is read again while something is under way, and while nothing is. */
const BUSY_MS = 3_000
const QUIET_MS = 15_000

const all = ['admin', 'logging'] as const

export const loggingKeys = {
  all,
  state: [...all, 'state'],
  runs: [...all, 'runs'],
  rules: [...all, 'rules'],
  /** Addresses that matching would stumble over; a change of any address makes it stale. */
  addresses: [...all, 'addresses'],
} as const

/** True while numbers change by themselves, or are about to. */
function isBusy(logging: Logging | undefined): boolean {
  if (!logging) return false
  const { state, nextRunAt } = logging.job
  const isDue = state !== 'stopped' && nextRunAt !== null && Date.parse(nextRunAt) <= Date.now()
  return state === 'running' || isDue || logging.backfill?.state === 'running'
}

/**
 * Email logging: set-up, job and counts.
 *
 * @param waits something outside is waited for, such as a sign-in
 */
export function useLogging(waits = false) {
  const call = useApi()
  return useQuery({
    queryKey: loggingKeys.state,
    queryFn: ({ signal }) => call('getLogging', {}, { signal }),
    refetchInterval: ({ state }) => (waits || isBusy(state.data) ? BUSY_MS : QUIET_MS),
  })
}

/** The last looks at the mailbox, newest first. `version` changes when there is a new one. */
export function useLoggingRuns(version: string) {
  const call = useApi()
  return useQuery({
    queryKey: [...loggingKeys.runs, version],
    queryFn: ({ signal }) => call('listLoggingRuns', {}, { signal }),
    placeholderData: (before) => before,
  })
}

export const useSetLogging = () => useLoggingChange('setLogging')
export const useSetLoggingCredential = () => useLoggingChange('setLoggingCredential')
export const useConsentToLogging = () => useLoggingChange('consentToLogging')
export const useSwitchLogging = () => useLoggingChange('switchLogging')
export const useRunLogging = () => useLoggingChange('runLogging')
export const useRecreateLoggingJob = () => useLoggingChange('recreateLoggingJob')
export const useClearLogging = () => useLoggingChange('clearLogging')
export const useBackfillLogging = () => useLoggingChange('backfillLogging')
export const useStartProbe = () => useLoggingChange('startProbe')

type LoggingChange =
  | 'setLogging'
  | 'setLoggingCredential'
  | 'consentToLogging'
  | 'switchLogging'
  | 'runLogging'
  | 'recreateLoggingJob'
  | 'clearLogging'
  | 'backfillLogging'
  | 'startProbe'

/**
 * A change of email logging, whose answer is shown at once. Where somebody else was faster, it
 * rejects only once what holds now has been loaded, so that the next try can succeed.
 */
function useLoggingChange<N extends LoggingChange>(name: N) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation<Logging, Error, Input<N>>({
    mutationFn: (input) => call(name, input) as Promise<Logging>,
    onSuccess: (logging) => {
      cache.setQueryData(loggingKeys.state, logging)
      return invalidateWhatHangsOnIt(cache)
    },
    onError: (error) =>
      failureCode(error) === 'changed-meanwhile'
        ? cache.invalidateQueries({ queryKey: loggingKeys.state })
        : undefined,
  })
}

/** The log of runs, what the pane was told, and the audit log, which grew. */
async function invalidateWhatHangsOnIt(cache: QueryClient): Promise<void> {
  await Promise.all([
    cache.invalidateQueries({ queryKey: loggingKeys.runs }),
    cache.invalidateQueries({ queryKey: keys.session }),
    cache.invalidateQueries({ queryKey: adminKeys.auditChain }),
  ])
}

/** Tries every step of the set-up; the job may have learned from it. */
export function useValidateLogging() {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => call('validateLogging', {}),
    onSettled: () => cache.invalidateQueries({ queryKey: loggingKeys.state }),
  })
}

/** Where to sign in as the logging account. */
export function useBeginLoggingSignIn() {
  const call = useApi()
  return useMutation({ mutationFn: () => call('beginLoggingSignIn', {}) })
}

/** Whose mail is never logged. */
export function useSenderRules() {
  const call = useApi()
  return useQuery({
    queryKey: loggingKeys.rules,
    queryFn: ({ signal }) => call('listSenderRules', {}, { signal }),
  })
}

/** Logs mail from there again. */
export function useRemoveSenderRule() {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ scope, target }: SenderRule) =>
      call('removeSenderRule', { body: { scope, target } }),
    onSuccess: (rules) => cache.setQueryData(loggingKeys.rules, rules),
  })
}
