import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useApi } from '../../client/api-context.ts'
import { useSendFilePart } from '../../client/file-part-context.ts'
import { fileKeys } from '../../client/file-queries.ts'
import { shortName } from '../../follow/file-rules.ts'
import { formatBytes } from '../../locales/format-bytes.ts'
import {
  shareFile,
  type FileOptions,
  type FileSource,
  type Shared,
} from '../../follow/share-file.action.ts'
import type { Draft } from '../../outlook/port.ts'
import { useTexts } from '../TextsContext.ts'
import { attachmentsKey } from './AttachmentList.tsx'

/** A file that is being sent. */
export interface Running {
  name: string
  /** From 0 to 1. */
  done: number
}

export interface ShareState {
  running: Running | undefined
  result: Shared | 'cancelled' | undefined
  error: unknown
}

interface Where {
  draft: Draft
  followKey: string
  maxBytes: number
}

const IDLE: ShareState = { running: undefined, result: undefined, error: null }

/** Sends files one at a time; leaving the tool stops it, and the mail is as it was. */
export function useShareFile({ draft, followKey: key, maxBytes }: Where) {
  const [state, setState] = useState(IDLE)
  const abort = useRef<AbortController>(undefined)
  const callApi = useApi()
  const sendPart = useSendFilePart()
  const cache = useQueryClient()
  const { locale } = useTexts()
  useEffect(() => () => abort.current?.abort(), [])

  const share = (source: FileSource, options: FileOptions = {}) => {
    if (state.running) return
    const controller = new AbortController()
    abort.current = controller
    const { signal } = controller
    const name = shortName(source.kind === 'chosen' ? source.name : source.attachment.name)
    const onProgress = (done: number) => setState({ ...IDLE, running: { name, done } })
    const sizeText = (bytes: number) => formatBytes(locale, bytes)
    onProgress(0)
    const work = isTooLarge(source, maxBytes)
      ? Promise.resolve('too-large' as const)
      : shareFile(
          { draft, callApi, sendPart, key, maxBytes, sizeText, onProgress, signal },
          source,
          options,
        )
    void work
      .then(
        (result) => setState({ ...IDLE, result }),
        (error: unknown) =>
          setState(signal.aborted ? { ...IDLE, result: 'cancelled' } : { ...IDLE, error }),
      )
      .finally(() => {
        void cache.invalidateQueries({ queryKey: fileKeys.all })
        void cache.invalidateQueries({ queryKey: attachmentsKey(draft.id) })
      })
  }
  return { ...state, share, cancel: () => abort.current?.abort() }
}

/** Refused before it is read. */
function isTooLarge(source: FileSource, maxBytes: number): boolean {
  return (source.kind === 'chosen' ? source.size : source.attachment.size) > maxBytes
}
