import { readWholeAudit, type AuditFilter } from '../../client/admin-queries-audit.ts'
import { useApi } from '../../client/api-context.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { useExportRun } from '../components/useExportRun.ts'
import { download, json } from '../files/download.ts'
import { auditCsv } from './audit-file.ts'

export type ExportKind = 'csv' | 'json'

/** Reads every page of what matches, and hands it out as a file. */
export function useAuditExport(filter: AuditFilter) {
  const call = useApi()
  const { columns } = useAdminTexts().audit.export
  return useExportRun(
    (reading) => readWholeAudit(call, { filter, ...reading }),
    (found, kind: ExportKind) => {
      const madeAt = new Date().toISOString()
      const name = `follow-audit-${madeAt.slice(0, 10)}` as const
      if (kind === 'csv') download(`${name}.csv`, auditCsv(columns, found))
      else download(`${name}.json`, json({ madeAt, filter, entries: found }))
    },
  )
}
