/**
 * What of a process works. `full`: everything. `buffering`: the store is away; links resolve and hits
 * are kept. `losing-hits`: links resolve, but there is no room for hits. `waiting`: nothing of what this
 * process is for, until the store is back. `stopping`: everything for a moment, and then nothing.
 */
export type Mode = 'full' | 'buffering' | 'losing-hits' | 'waiting' | 'stopping'

export interface Readiness {
  /** Whether traffic may come. */
  ready: boolean
  mode: Mode
}

interface Seen {
  /** It was told to stop; others are to be asked from now on. */
  isStopping: boolean
  isStoreAway: boolean
  isBufferFull: boolean
  /** Whether recipients' links lead to this process. */
  hasRecipients: boolean
}

/**
 * A process with recipients is ready until it stops: no other has a store where this one has none, and whoever
 * takes it out of service takes their links with it (law 3).
 */
export function readiness(seen: Seen): Readiness {
  const { isStoreAway, isBufferFull, hasRecipients } = seen
  if (seen.isStopping) return { ready: false, mode: 'stopping' }
  if (!hasRecipients) return { ready: !isStoreAway, mode: isStoreAway ? 'waiting' : 'full' }
  if (isBufferFull) return { ready: true, mode: 'losing-hits' }
  return { ready: true, mode: isStoreAway ? 'buffering' : 'full' }
}
