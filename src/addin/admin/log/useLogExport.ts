import { useApi } from '../../client/api-context.ts'
import type { LogFilter } from '../../client/log-keys.ts'
import { readWholeLog } from '../../client/log-queries.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { useExportRun } from '../components/useExportRun.ts'
import { download } from '../files/download.ts'
import { logCsv } from './log-file.ts'

/** Reads every page of what matches, and hands it out as a file. */
export function useLogExport(filter: LogFilter) {
  const call = useApi()
  const { columns } = useAdminTexts().adminLog.export
  return useExportRun(
    (reading) => readWholeLog(call, { filter, ...reading }),
    (found, _kind: 'csv') => {
      const day = new Date().toISOString().slice(0, 10)
      download(`follow-log-${day}.csv`, logCsv(columns, found))
    },
  )
}
