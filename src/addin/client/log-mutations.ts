import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query'
import type { CallName } from '../../contract/paths.ts'
import type { Input, Reply } from '../../contract/routes.ts'
import { useApi } from './api-context.ts'
import { failureCode } from './failure.ts'
import { logKeys } from './log-keys.ts'
import { keys } from './queries.ts'

/** The answer is the entry with everything about it. */
const ofEntry = { shown: ({ params }: { params: { id: string } }) => logKeys.entry(params.id) }

/** Evaluate, cancel or restore an entry. */
export const useChangeLogEntry = () => useLogChange('changeLogEntry', ofEntry)

/** Comment on an entry. */
export const useAddLogComment = () => useLogChange('addLogComment', ofEntry)

/** Note something to do about an entry. */
export const useAddFollowUp = () => useLogChange('addFollowUp', ofEntry)

/** Make an opportunity of an entry. */
export const useCreateOpportunity = () => useLogChange('createOpportunity')

/** Done, not done after all, or on another day. */
export const useChangeFollowUp = () => useLogChange('changeFollowUp')

export const useChangeOpportunity = () => useLogChange('changeOpportunity')

/** Decide what becomes of a quarantined message. */
export const useDecideQuarantined = () =>
  useLogChange('decideQuarantined', { stale: () => [['contact']] })

/** Log the open message now. Its answer is shown at once. */
export const useLogMessage = () =>
  useLogChange('logMessage', { shown: ({ body }) => logKeys.message(body.internetMessageId) })

/** Do not log mail with a contact, or do so again. */
export const useSetPrivacyBlock = () =>
  useLogChange('setPrivacyBlock', {
    shown: ({ params }) => logKeys.privacyBlock(params.email),
    stale: ({ params }) => [keys.contact(params.email)],
  })

/** Say which further addresses a contact writes from. */
export const useSetContactAddresses = () =>
  useLogChange('setContactAddresses', {
    shown: ({ params }) => logKeys.addresses(params.email),
    stale: ({ params }) => [keys.contact(params.email)],
  })

interface Effects<N extends CallName> {
  /** What the answer is shown under, at once. */
  shown?: (input: Input<N>) => QueryKey
  /** What is stale besides the log. */
  stale?: (input: Input<N>) => readonly QueryKey[]
}

/**
 * A change that shows in the log. Where somebody else was faster, it rejects only once what holds now has
 * been loaded, so that the next try can succeed.
 */
function useLogChange<N extends CallName>(name: N, { shown, stale }: Effects<N> = {}) {
  const call = useApi()
  const cache = useQueryClient()
  const readAgain = (queryKeys: readonly QueryKey[]) =>
    Promise.all(queryKeys.map((queryKey) => cache.invalidateQueries({ queryKey })))
  return useMutation<Reply<N>, Error, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: async (reply, input) => {
      if (shown) cache.setQueryData(shown(input), reply)
      await readAgain([logKeys.all, ...(stale?.(input) ?? [])])
    },
    onError: (error) => (wasOvertaken(error) ? readAgain([logKeys.all]) : undefined),
  })
}

const wasOvertaken = (error: unknown): boolean =>
  ['changed-meanwhile', 'already-decided', 'privacy-blocked'].includes(failureCode(error))
