import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query'
import type { CallName } from '../../contract/paths.ts'
import type { Input } from '../../contract/routes.ts'
import { useApi } from './api-context.ts'
import { keys } from './queries.ts'

/** A call that changes something; afterwards everything under the `stale` keys is read again. */
function useChange<N extends CallName>(name: N, stale: (input: Input<N>) => readonly QueryKey[]) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<N>) => call(name, input),
    onSuccess: (_reply, input) =>
      Promise.all(stale(input).map((queryKey) => cache.invalidateQueries({ queryKey }))),
  })
}

/** Allow or do not allow following mail to a contact; silences mail already sent, too. */
export const useSetFollowPreference = () =>
  useChange('setFollowPreference', ({ params }) => [
    keys.contact(params.email),
    ['recipients'],
    ['follow'],
    keys.follows,
  ])

/** The same for everybody of an account. */
export const useSetAccountPreference = () =>
  useChange('setAccountPreference', () => [['contact'], ['recipients'], ['follow'], keys.follows])

/** Record what a contact told us. */
export const useRecordConsent = () =>
  useChange('recordConsent', ({ params }) => [
    keys.contact(params.email),
    ['recipients'],
    ['follow'],
    keys.follows,
  ])

/** Stop following; the key is void from then on. */
export const useUnfollow = () =>
  useChange('unfollow', ({ params }) => [keys.follow(params.key), keys.follows])

/** Activate a key late, from the sent copy. */
export const useActivateFollow = () =>
  useChange('activateFollow', ({ params }) => [keys.follow(params.key), keys.follows])

/** Tell what became of a followed mail once it was sent. */
export const useBindFollow = () =>
  useChange('bindFollow', ({ params }) => [keys.follow(params.key)])
