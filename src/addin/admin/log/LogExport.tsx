import type { LogFilter } from '../../client/log-keys.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ExportBar } from '../components/ExportBar.tsx'
import { useLogExport } from './useLogExport.ts'

/** Hands out all entries of the log that match. */
export function LogExport({ filter }: { filter: LogFilter }) {
  const { export: words } = useAdminTexts().adminLog
  const run = useLogExport(filter)
  return (
    <ExportBar
      run={run}
      files={[{ label: words.csv, start: () => run.start('csv') }]}
      words={words}
    />
  )
}
