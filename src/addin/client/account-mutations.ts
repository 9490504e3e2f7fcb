import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input, Reply } from '../../contract/routes.ts'
import { accountListKeys } from './account-keys.ts'
import { listKeys } from './admin-list-keys.ts'
import { useApi } from './api-context.ts'

/** Name, domains, parent and salesperson of an account. */
export const useChangeAccount = () => useAccountChange('changeAccount')

/** Makes two accounts one, for good. */
export const useMergeAccounts = () => useAccountChange('mergeAccounts')

/** Makes an account of some domains or contacts of another; answers with the new one. */
export const useSplitAccount = () => useAccountChange('splitAccount')

type Change = 'changeAccount' | 'mergeAccounts' | 'splitAccount'

/** Shows in lists of accounts and of contacts. Where it is refused, what holds now is read again too. */
function useAccountChange<N extends Change>(name: N) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation<Reply<N>, Error, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSettled: () =>
      Promise.all(
        [accountListKeys.all, ['account'], ['segments'], listKeys.all, ['contact']].map(
          (queryKey) => cache.invalidateQueries({ queryKey }),
        ),
      ),
  })
}
