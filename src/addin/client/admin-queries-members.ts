import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MemberList } from '../../contract/people.ts'
import type { Input } from '../../contract/routes.ts'
import { listKeys } from './admin-list-keys.ts'
import { useApi } from './api-context.ts'

/** Everybody who signed in, with their roles. */
export function useMembers() {
  const call = useApi()
  return useQuery({
    queryKey: listKeys.members,
    queryFn: ({ signal }) => call('listMembers', {}, { signal }),
  })
}

/** Gives or takes roles, and puts into a team. What the service answers is shown at once. */
export function useSetMember() {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'setMember'>) => call('setMember', input),
    onSuccess: (member) =>
      cache.setQueryData<MemberList>(
        listKeys.members,
        (list) =>
          list && { items: list.items.map((other) => (other.id === member.id ? member : other)) },
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: listKeys.all }),
  })
}
