const MINUTE_MS = 60_000

/** A job that comes by every few seconds, on a busy server, is not worth a word. */
const WORTH_SAYING = 5

/**
 * By how many whole minutes a reminder told late; 0 for five minutes or less, and for one that has
 * been put off since.
 */
export function lateMinutes(dueAt: Date, toldAt: Date): number {
  const minutes = Math.floor((toldAt.getTime() - dueAt.getTime()) / MINUTE_MS)
  return minutes > WORTH_SAYING ? minutes : 0
}
