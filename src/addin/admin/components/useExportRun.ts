import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ExportRun } from './ExportBar.tsx'

/** What reading all pages takes: it ends when told to, and says how far it is. */
export interface Reading {
  signal: AbortSignal
  onRead: (entries: number) => void
}

/**
 * Reads everything for a file and hands it out; given up when nobody looks any more.
 *
 * @param read rejects when its signal says so
 * @param handOut what was read, as the kind of file asked for
 */
export function useExportRun<Kind, Read>(
  read: (reading: Reading) => Promise<Read>,
  handOut: (found: Read, kind: Kind) => void,
): ExportRun & { start: (kind: Kind) => void } {
  const [entries, setEntries] = useState(0)
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])
  const run = useMutation({
    mutationFn: async (kind: Kind) => {
      setEntries(0)
      abort.current = new AbortController()
      const { signal } = abort.current
      const found = await read({ signal, onRead: setEntries })
      signal.throwIfAborted()
      handOut(found, kind)
    },
  })
  return {
    start: (kind) => run.mutate(kind),
    stop: () => {
      abort.current?.abort()
      run.reset()
    },
    entries,
    isReading: run.isPending,
    isDone: run.isSuccess,
    error: run.error,
  }
}
