import type { AdminImportTexts } from '../../locales/en-US/admin-import.ts'
import { csv } from '../files/csv.ts'
import type { ImportLine } from './import-lines.ts'

interface Words extends Pick<AdminImportTexts['run'], 'line' | 'why'> {
  faults: AdminImportTexts['faults']
}

/**
 * Rows that were not imported, as a file: line and reason in words, and in a word for machines; then the
 * row's own cells, so that they can be mended and imported again.
 *
 * @param head names of the row's columns, by which they are recognised again
 */
export function refusedFile(
  { line, why, faults }: Words,
  head: readonly string[],
  refused: readonly ImportLine[],
): string {
  return csv([
    [line, why, 'fault', ...head],
    ...refused.map((one) => [
      String(one.line),
      one.fault ? faults[one.fault] : '',
      one.fault ?? '',
      ...one.cells,
    ]),
  ])
}
