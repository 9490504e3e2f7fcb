import type { Migration } from 'kysely'
import { first } from './migrations/0001-first.ts'
import { alerts } from './migrations/0002-alerts.ts'
import { rights } from './migrations/0003-rights.ts'
import { logging } from './migrations/0004-logging.ts'
import { engagement } from './migrations/0005-engagement.ts'
import { individual } from './migrations/0006-individual.ts'
import { heartbeat } from './migrations/0006-heartbeat.ts'
import { reminder } from './migrations/0006-reminder.ts'
import { file } from './migrations/0006-file.ts'
import { files } from './migrations/0007-files.ts'
import { templates } from './migrations/0006-templates.ts'
import { timing } from './migrations/0006-timing.ts'
import { processes } from './migrations/0007-processes.ts'
import { packedSpans } from './migrations/0008-packed-spans.ts'
import { directoryWait } from './migrations/0009-directory-wait.ts'
import { linkLimit } from './migrations/0009-link-limit.ts'
import { plainKeys } from './migrations/0009-plain-keys.ts'
import { hitPartitions } from './migrations/0009-hit-partitions.ts'
import { indexes } from './migrations/0009-indexes.ts'
import { networks } from './migrations/0009-networks.ts'
import { people } from './migrations/0009-people.ts'
import { moreLinks } from './migrations/0010-more-links.ts'
import { senderProof } from './migrations/0009-sender-proof.ts'
import { individualParts } from './migrations/0008-individual.ts'

/** Every change of the schema, applied in the order of its number. Only ever added to. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-alerts': alerts,
  '0003-rights': rights,
  '0004-logging': logging,
  '0005-engagement': engagement,
  '0006-timing': timing,
  '0006-individual': individual,
  '0006-heartbeat': heartbeat,
  '0006-reminder': reminder,
  '0006-file': file,
  '0006-templates': templates,
  '0007-files': files,
  '0007-processes': processes,
  '0008-individual': individualParts,
  '0008-packed-spans': packedSpans,
  '0009-link-limit': linkLimit,
  '0009-people': people,
  '0009-plain-keys': plainKeys,
  '0009-hit-partitions': hitPartitions,
  '0009-indexes': indexes,
  '0009-sender-proof': senderProof,
  '0009-networks': networks,
  '0009-directory-wait': directoryWait,
  '0010-more-links': moreLinks,
}
