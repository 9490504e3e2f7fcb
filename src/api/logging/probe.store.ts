import { sql } from 'kysely'
import type { MailDirection } from '../../contract/message-logging.ts'
import type { Db } from '../store/schema.ts'
import { probeCodeIn } from './probe-code.ts'

/** After so long a mail with the code says nothing of the rules of today. */
const OPEN_HOURS = 24

/** A new probe; one that was open is forgotten. */
export async function startProbe(
  db: Db,
  { tenantId, code, at }: { tenantId: string; code: string; at: Date },
): Promise<void> {
  await db
    .updateTable('logging_setup')
    .set({ probe_code: code, probe_at: at, probe_out_at: null, probe_in_at: null })
    .where('tenant_id', '=', tenantId)
    .execute()
}

interface Arrived {
  subject: string
  /** `out`: somebody of ours wrote it. */
  direction: MailDirection
  now: Date
}

/**
 * Notes that a mail with the code of an open probe arrived; the first one in each direction counts.
 * Costs nothing where the subject has no code.
 */
export async function noteProbe(
  db: Db,
  tenantId: string,
  { subject, direction, now }: Arrived,
): Promise<void> {
  const code = probeCodeIn(subject)
  if (code === undefined) return
  const column = direction === 'out' ? 'probe_out_at' : 'probe_in_at'
  await db
    .updateTable('logging_setup')
    .set({ [column]: now })
    .where('tenant_id', '=', tenantId)
    .where('probe_code', '=', code)
    .where(column, 'is', null)
    .where('probe_at', '>', sql<Date>`${now}::timestamptz - ${OPEN_HOURS} * interval '1 hour'`)
    .execute()
}
