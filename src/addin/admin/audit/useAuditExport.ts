import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { readWholeAudit, type AuditFilter } from '../../client/admin-queries-audit.ts'
import { useApi } from '../../client/api-context.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { download, json } from '../files/download.ts'
import { auditCsv } from './audit-file.ts'

export type ExportKind = 'csv' | 'json'

/** Reads every page of what matches, and hands it out as a file. */
export function useAuditExport(filter: AuditFilter) {
  const call = useApi()
  const { columns } = useAdminTexts().audit.export
  const [entries, setEntries] = useState(0)
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])
  const run = useMutation({
    mutationFn: async (kind: ExportKind) => {
      setEntries(0)
      abort.current = new AbortController()
      const { signal } = abort.current
      const read = await readWholeAudit(call, { filter, signal, onRead: setEntries })
      signal.throwIfAborted()
      const madeAt = new Date().toISOString()
      const name = `follow-audit-${madeAt.slice(0, 10)}` as const
      if (kind === 'csv') download(`${name}.csv`, auditCsv(columns, read))
      else download(`${name}.json`, json({ madeAt, filter, entries: read }))
    },
  })
  return {
    start: run.mutate,
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
