import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useApi } from '../../client/api-context.ts'
import { useSendFilePart } from '../../client/file-part-context.ts'
import { fileKeys, useFileTerms } from '../../client/file-queries.ts'
import { shortName } from '../../follow/file-rules.ts'
import { replaceFile } from '../../follow/share-file.action.ts'
import type { Running } from './useShareFile.ts'

export type Replaced = 'replaced' | 'blank' | 'too-large' | 'cancelled'

/** Puts another file in the place of one; whatever breaks it off, the one before stays. */
export function useReplaceFile(id: string) {
  const callApi = useApi()
  const sendPart = useSendFilePart()
  const cache = useQueryClient()
  const { data: terms } = useFileTerms()
  const [running, setRunning] = useState<Running>()
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])
  const mutation = useMutation({
    mutationFn: async (chosen: File): Promise<Replaced> => {
      if (chosen.size === 0) return 'blank'
      if (terms && chosen.size > terms.maxBytes) return 'too-large'
      const controller = new AbortController()
      abort.current = controller
      const { signal } = controller
      const onProgress = (done: number) => setRunning({ name: shortName(chosen.name), done })
      onProgress(0)
      try {
        const bytes = new Uint8Array(await chosen.arrayBuffer())
        const given = { name: chosen.name, bytes }
        await replaceFile({ callApi, sendPart, onProgress, signal }, id, given)
        return 'replaced'
      } catch (error) {
        // Whoever cancels is told that, and not that something failed.
        if (signal.aborted) return 'cancelled'
        throw error
      } finally {
        setRunning(undefined)
      }
    },
    onSettled: () => cache.invalidateQueries({ queryKey: fileKeys.all }),
  })
  const start = (chosen: File) => mutation.mutate(chosen)
  return { ...mutation, running, start, cancel: () => abort.current?.abort() }
}
