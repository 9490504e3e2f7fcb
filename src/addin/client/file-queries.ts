import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FileChange, TrackedFile } from '../../contract/file.ts'
import { useApi } from './api-context.ts'
import { useMayLook, whileOpen } from './queries.ts'

export const fileKeys = {
  all: ['files'],
  terms: ['file-terms'],
  ofMail: (key: string) => [...fileKeys.all, key],
} as const

/** What holds for tracked files here; it hardly ever changes. */
export function useFileTerms() {
  const call = useApi()
  return useQuery({
    queryKey: fileKeys.terms,
    queryFn: ({ signal }) => call('getFileTerms', {}, { signal }),
    staleTime: 300_000,
  })
}

/** Tracked files of one mail. What was removed before anybody saw it is left out. */
export function useMailFiles(key: string | undefined) {
  const call = useApi()
  return useQuery({
    queryKey: fileKeys.ofMail(key ?? ''),
    queryFn: async ({ signal }) => {
      const { items } = await call('listFiles', { query: { key: key ?? '' } }, { signal })
      return items.filter((file) => file.state !== 'removed' || wasSeen(file))
    },
    enabled: useMayLook() && key !== undefined,
    refetchInterval: whileOpen,
  })
}

const wasSeen = ({ links }: TrackedFile): boolean =>
  links.some(({ views, downloads }) => views.all > 0 || downloads > 0)

/** Changes how long and by whom a file can be had. */
export function useChangeFile() {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...body }: FileChange & { id: string }) =>
      call('changeFile', { params: { id }, body }),
    onSettled: () => cache.invalidateQueries({ queryKey: fileKeys.all }),
  })
}
