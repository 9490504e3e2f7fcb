import type { AuditFilter } from '../../client/admin-queries-audit.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ExportBar } from '../components/ExportBar.tsx'
import { useAuditExport } from './useAuditExport.ts'

/** Hands out all entries of the audit log that match. */
export function AuditExport({ filter }: { filter: AuditFilter }) {
  const { export: words } = useAdminTexts().audit
  const run = useAuditExport(filter)
  const files = (['csv', 'json'] as const).map((kind) => ({
    label: words[kind],
    start: () => run.start(kind),
  }))
  return <ExportBar run={run} files={files} words={words} />
}
