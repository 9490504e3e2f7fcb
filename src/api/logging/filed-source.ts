import type { LoggingSource } from '../../contract/logging-source.ts'
import type { MailSourceKind } from '../../contract/message-logging.ts'

/** Whether decided messages of a source are moved elsewhere, by what is set up now. */
export function isFiled(source: MailSourceKind, setUp: LoggingSource | null | undefined): boolean {
  if (setUp?.kind !== source || setUp.kind === 'pane') return false
  return setUp.kind === 'ews' || setUp.archive !== null
}
