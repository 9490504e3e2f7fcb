import type { Segment } from '../../../contract/segment.ts'
import { useApi } from '../../client/api-context.ts'
import { readAllMembers, type MemberShow } from '../../client/segment-queries.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ExportBar } from '../components/ExportBar.tsx'
import { useExportRun } from '../components/useExportRun.ts'
import { download } from '../files/download.ts'
import { membersCsv } from './member-file.ts'
import { useRuleWords } from './useRuleWords.ts'

/** Hands out all accounts of what is shown. */
export function MemberExport({ segment, show }: { segment: Segment; show: MemberShow }) {
  const call = useApi()
  const { export: words } = useAdminTexts().segments
  const { rule } = useRuleWords()
  const run = useExportRun(
    (reading) => readAllMembers(call, { id: segment.id, show, ...reading }),
    (found, _kind: 'csv') => {
      const day = new Date().toISOString().slice(0, 10)
      const columns = [...Object.values(words.columns), ...segment.rules.map(rule)]
      download(`follow-segment-${day}.csv`, membersCsv(columns, found))
    },
  )
  return (
    <ExportBar
      run={run}
      files={[{ label: words.csv, start: () => run.start('csv') }]}
      words={words}
    />
  )
}
