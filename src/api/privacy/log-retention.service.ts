import { deleteOldMessages, expireQuarantined } from './log-retention.store.ts'
import type { RetentionStep } from './retention-steps.service.ts'

/** Messages that nobody decided in time are excluded; what was kept to decide them by is forgotten. */
export const expireQuarantine: RetentionStep = async (db, { tenantId, cutoffs, limit }) => {
  if (!cutoffs.quarantine) return { removed: {}, isDone: true }
  const before = cutoffs.quarantine
  const quarantined = await expireQuarantined(db, { tenantId, before, limit, now: cutoffs.now })
  return { removed: { quarantined }, isDone: quarantined < limit }
}

/** Log entries with comments and follow-ups, and what is known of messages that led to none. */
export const removeOldLog: RetentionStep = async (db, { tenantId, cutoffs, limit }) => {
  if (!cutoffs.log) return { removed: {}, isDone: true }
  const { logEntries, messages } = await deleteOldMessages(db, {
    ...{ tenantId, before: cutoffs.log, limit },
  })
  return { removed: { logEntries, messages }, isDone: messages < limit }
}
