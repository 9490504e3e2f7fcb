import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import type { Input } from '../../contract/routes.ts'
import { listKeys } from './admin-list-keys.ts'
import { useApi } from './api-context.ts'

const PAGE = 50

export type ContactFilter = Omit<Input<'listContacts'>['query'], 'cursor' | 'limit'>
export type AccountFilter = Omit<Input<'listAccounts'>['query'], 'cursor' | 'limit'>

/** Contacts with preference and consent, by address, page by page. */
export function useContactPreferences(filter: ContactFilter) {
  const call = useApi()
  return useInfiniteQuery({
    queryKey: [...listKeys.contacts, filter],
    queryFn: ({ pageParam, signal }) =>
      call('listContacts', { query: { ...filter, limit: PAGE, ...pageParam } }, { signal }),
    placeholderData: keepPreviousData,
    ...paged,
  })
}

/** Accounts with their preference, by domain, page by page. */
export function useAccountPreferences(filter: AccountFilter) {
  const call = useApi()
  return useInfiniteQuery({
    queryKey: [...listKeys.accounts, filter],
    queryFn: ({ pageParam, signal }) =>
      call('listAccounts', { query: { ...filter, limit: PAGE, ...pageParam } }, { signal }),
    placeholderData: keepPreviousData,
    ...paged,
  })
}

/** Allows or does not allow following mail to everybody of an account. */
export function useSetAccountPreference() {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'setAccountPreference'>) => call('setAccountPreference', input),
    onSuccess: () => cache.invalidateQueries({ queryKey: listKeys.all }),
  })
}

interface Page {
  nextCursor: string | null
}

const paged = {
  initialPageParam: {} as { cursor?: string },
  getNextPageParam: ({ nextCursor }: Page) =>
    nextCursor === null ? undefined : { cursor: nextCursor },
}
