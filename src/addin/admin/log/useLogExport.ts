import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useApi } from '../../client/api-context.ts'
import type { LogFilter } from '../../client/log-keys.ts'
import { readWholeLog } from '../../client/log-queries.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { download } from '../files/download.ts'
import { logCsv } from './log-file.ts'

/** Reads every page of what matches, and hands it out as a file. */
export function useLogExport(filter: LogFilter) {
  const call = useApi()
  const { columns } = useAdminTexts().adminLog.export
  const [entries, setEntries] = useState(0)
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])
  const run = useMutation({
    mutationFn: async () => {
      setEntries(0)
      abort.current = new AbortController()
      const { signal } = abort.current
      const read = await readWholeLog(call, { filter, signal, onRead: setEntries })
      signal.throwIfAborted()
      const day = new Date().toISOString().slice(0, 10)
      download(`follow-log-${day}.csv`, logCsv(columns, read))
    },
  })
  return {
    start: () => run.mutate(),
    stop: () => {
      abort.current?.abort()
      run.reset()
    },
    /** How many were read so far. */
    entries,
    isReading: run.isPending,
    isDone: run.isSuccess,
    error: run.error,
  }
}
