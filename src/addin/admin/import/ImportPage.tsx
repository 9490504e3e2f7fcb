import { useState } from 'react'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useLeaveWarning } from '../components/useLeaveWarning.ts'
import { useAddress } from '../useAddress.ts'
import { ColumnsPanel } from './ColumnsPanel.tsx'
import type { Kind } from './import-fields.ts'
import { importLines } from './import-lines.ts'
import { bodyOf, firstReading, type Reading, type Table } from './import-table.ts'
import { PreviewPanel } from './PreviewPanel.tsx'
import { RunPanel } from './RunPanel.tsx'
import { SourcePanel } from './SourcePanel.tsx'
import { useImportRun } from './useImportRun.ts'

/** Accounts or contacts from a file or from Outlook: choose, say which column is which, look, import. */
export function ImportPage() {
  const [kind, setKind] = useState<Kind>(useAddress().part === 'contacts' ? 'contacts' : 'accounts')
  const [table, setTable] = useState<Table>()
  const [reading, setReading] = useState<Reading>({ hasHead: false, mapping: {} })
  const run = useImportRun(kind)
  useLeaveWarning(run.act === 'import' && run.lines !== undefined && !run.isOver)
  const choose = (chosen: Table | undefined) => {
    run.reset()
    setTable(chosen)
    if (chosen) setReading(firstReading(kind, chosen))
  }
  if (!table) {
    return (
      <Stack>
        <SourcePanel kind={kind} onKind={setKind} onTable={choose} />
      </Stack>
    )
  }
  if (!run.lines) {
    const check = () =>
      run.start(importLines(kind, bodyOf(table, reading.hasHead), reading.mapping), 'preview')
    return (
      <ColumnsPanel
        kind={kind}
        table={table}
        reading={reading}
        onReading={setReading}
        onCheck={check}
        onOther={() => choose(undefined)}
      />
    )
  }
  if (run.act === 'preview') {
    return <PreviewPanel kind={kind} mapping={reading.mapping} run={run} lines={run.lines} />
  }
  return <RunPanel run={run} lines={run.lines} onAgain={() => choose(undefined)} />
}
