import { useState } from 'react'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { useLeaveWarning } from '../components/useLeaveWarning.ts'
import { useAddress } from '../useAddress.ts'
import { ColumnsPanel } from './ColumnsPanel.tsx'
import type { Kind } from './import-fields.ts'
import { importLines } from './import-lines.ts'
import { bodyOf, firstReading, headOf, type Reading, type Table } from './import-table.ts'
import { PreviewPanel } from './PreviewPanel.tsx'
import { RunPanel } from './RunPanel.tsx'
import { SourcePanel } from './SourcePanel.tsx'
import { useImportRun } from './useImportRun.ts'

/** Accounts or contacts from a file or from Outlook: choose, say which column is which, look, import. */
export function ImportPage() {
  const kind = useAddress().part === 'contacts' ? 'contacts' : 'accounts'
  // What was chosen or is under way stays what it is, whatever the address is by then.
  return <Import key={kind} initial={kind} />
}

function Import({ initial }: { initial: Kind }) {
  const [kind, setKind] = useState<Kind>(initial)
  const [table, setTable] = useState<Table>()
  const [reading, setReading] = useState<Reading>({ hasHead: false, mapping: {} })
  const run = useImportRun(kind)
  const { columns: words } = useAdminTexts().adminImport
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
  const done = { kind, run, lines: run.lines, head: headOf(table, reading, words) }
  if (run.act === 'preview') return <PreviewPanel {...done} mapping={reading.mapping} />
  return <RunPanel {...done} onAgain={() => choose(undefined)} />
}
