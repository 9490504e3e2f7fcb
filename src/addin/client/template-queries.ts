import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Input, Reply } from '../../contract/routes.ts'
import type { TemplateQuery } from '../../contract/template.ts'
import { listKeys } from './admin-list-keys.ts'
import { useApi } from './api-context.ts'
import { keys, useMayLook } from './queries.ts'

const PAGE = 50

/** What of templates is shown. */
export type TemplateFilter = Omit<TemplateQuery, 'cursor' | 'limit'>

/** Cache keys of templates; a change of one makes all of it stale. */
const templateKeys = {
  all: ['templates'],
  list: (filter: TemplateFilter) => ['templates', 'list', filter],
  one: (id: string) => ['templates', 'one', id],
  version: (id: string, versionId: string) => ['templates', 'version', id, versionId],
} as const

/** Templates one may see, page by page. The last list stays while another filter is looked up. */
export function useTemplates(filter: TemplateFilter) {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: templateKeys.list(filter),
    queryFn: ({ pageParam, signal }) =>
      call('listTemplates', { query: { ...filter, limit: PAGE, ...pageParam } }, { signal }),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ nextCursor }) =>
      nextCursor === null ? undefined : { cursor: nextCursor },
    placeholderData: keepPreviousData,
  })
}

/** One template with what it says and its versions. */
export function useTemplate(id: string) {
  const call = useApi()
  return useQuery({
    enabled: useMayLook(),
    queryKey: templateKeys.one(id),
    queryFn: ({ signal }) => call('getTemplate', { params: { id } }, { signal }),
  })
}

/** What one version says; it never changes. */
export function useTemplateVersion(id: string, versionId: string) {
  const call = useApi()
  return useQuery({
    enabled: useMayLook(),
    queryKey: templateKeys.version(id, versionId),
    queryFn: ({ signal }) => call('getTemplateVersion', { params: { id, versionId } }, { signal }),
    staleTime: Infinity,
  })
}

type Change =
  | 'createTemplate'
  | 'changeTemplate'
  | 'archiveTemplate'
  | 'restoreTemplateVersion'
  | 'noteTemplateUse'

/** Where it is refused, what holds now is read again before that is told, so that the next try can succeed. */
export function useTemplateChange<N extends Change>(name: N) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation<Reply<N>, Error, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSettled: () =>
      Promise.all(
        [templateKeys.all, listKeys.audit].map((queryKey) => cache.invalidateQueries({ queryKey })),
      ),
  })
}

/** A contact for what templates ask; nothing is asked while there is no address. */
export function useKnownContact(email: string | undefined) {
  const call = useApi()
  return useQuery({
    enabled: email !== undefined,
    queryKey: keys.contact(email ?? ''),
    queryFn: ({ signal }) => call('getContact', { params: { email: email ?? '' } }, { signal }),
  })
}
