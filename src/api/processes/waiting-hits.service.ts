import type { Context } from '../context.ts'
import { listOtherJournalMarks } from './journal-mark.store.ts'

/**
 * How many hits wait to be recorded, in the buffers of all processes as they said last. A container in
 * Azure is one buffer that all of them speak of.
 */
export async function waitingHits({
  db,
  buffer,
  config,
  processId,
}: Pick<Context, 'db' | 'buffer' | 'config' | 'processId'>): Promise<number> {
  const others = await listOtherJournalMarks(db, processId)
  const counts = [buffer.status().waiting, ...others.map(({ waiting }) => waiting)]
  if (config.buffer.azure !== null) return Math.max(...counts)
  return counts.reduce((sum, count) => sum + count, 0)
}
