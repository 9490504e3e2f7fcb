import type { Logging } from '../../../contract/logging.ts'
import type { GraphEntries } from './source-entries.ts'

/** What each way of access takes, for a choice that the service does not know of yet. */
const USUAL: Readonly<Record<GraphEntries['access'], readonly string[]>> = {
  delegated: ['Mail.ReadWrite.Shared'],
  application: ['Mail.ReadWrite'],
}

/** Permissions to register for an access; the service's own word where it knows of the choice. */
export function permissionsFor(
  { source, permissions }: Pick<Logging, 'source' | 'permissions'>,
  access: GraphEntries['access'],
): readonly string[] {
  const isKept = source?.kind === 'graph' && source.access === access
  return isKept ? permissions : USUAL[access]
}
