import type { Evaluation, LogEntryChange } from '../../contract/log.ts'

interface Standing {
  evaluation: Evaluation | null
  canceled_at: Date | null
}

interface Update {
  evaluation?: Evaluation | null
  canceled_at?: Date | null
  canceled_by?: string | null
}

/** What a change writes; undefined: everything is so already. */
export function entryUpdate(
  row: Standing,
  { evaluation, isCanceled }: Omit<LogEntryChange, 'revision'>,
  { by, now }: { by: string; now: Date },
): Update | undefined {
  const update: Update = {}
  if (evaluation !== undefined && evaluation !== row.evaluation) update.evaluation = evaluation
  if (isCanceled !== undefined && isCanceled !== (row.canceled_at !== null)) {
    update.canceled_at = isCanceled ? now : null
    update.canceled_by = isCanceled ? by : null
  }
  return Object.keys(update).length > 0 ? update : undefined
}
