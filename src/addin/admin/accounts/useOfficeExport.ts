import { readOffice, readOfficeUsers } from '../../client/account-reading.ts'
import { useApi } from '../../client/api-context.ts'
import { useExportRun } from '../components/useExportRun.ts'
import { download, json } from '../files/download.ts'
import { fileName, officeCsv, officeJson, usersCsv, type Level } from './office-file.ts'

type Kind = 'csv' | 'json'

/** Reads every page of the measures, and hands them out as a file. */
export function useOfficeExport(level: Level) {
  const call = useApi()
  return useExportRun(
    (reading) => readOffice(call, level === 'all' ? undefined : level, reading),
    ({ name, rows }, kind: Kind) =>
      kind === 'csv'
        ? download(`${fileName(name)}.csv`, officeCsv(rows))
        : download(`${fileName(name)}.json`, officeJson(rows)),
  )
}

/** The same for whose mailboxes they are of. */
export function useUserExport() {
  const call = useApi()
  return useExportRun(
    (reading) => readOfficeUsers(call, reading),
    (users, kind: Kind) =>
      kind === 'csv'
        ? download(`${fileName(users.name)}.csv`, usersCsv(users))
        : download(`${fileName(users.name)}.json`, json(users.items)),
  )
}
