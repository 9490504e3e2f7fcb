import { findingsOf, type Finding } from './finding.ts'

const { ok, warning, failed } = findingsOf('buffer')

/** What is known of a folder after trying to write in it. */
export interface FolderFacts {
  dir: string
  /** Why nothing can be written there, e.g. `EACCES`; null: it can. */
  fault: string | null
  /** Median of some writes that return when they are on the disk; null: none was done. */
  writeMs: number | null
  /** Whether such writes exist here at all. */
  hasSyncWrites: boolean
  freeBytes: number
  /** E.g. `nfs`, `tmpfs`; null: one that is good, or unknown. */
  fileSystem: string | null
}

const MEGABYTE = 1024 * 1024
/** Slower than this, a tenth of the hits waits longer than a recipient's program should. */
const SLOW_MS = 20
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'Give the folder to the user that runs the server (chown, mode 700)',
  EPERM: 'Give the folder to the user that runs the server (chown, mode 700)',
  EROFS: 'Mount it for writing, or set BUFFER_DIR to a folder that can be written',
  ENOSPC: 'Make room on the disk',
  ENOTDIR: 'There is a file where the folder should be: set another BUFFER_DIR',
  EINVAL: 'The file system knows no O_DSYNC: use a local disk',
}

/** @param maxBytes the most that the buffer may grow to */
export function bufferFindings(facts: FolderFacts, maxBytes: number): Finding[] {
  const { dir, fault } = facts
  if (fault !== null) {
    const todo = REMEDIES[fault] ?? 'Look at the folder and the disk it is on'
    return [failed(`${dir} cannot be written (${fault})`, todo)]
  }
  return [...writeFindings(facts), ...fileSystemFindings(facts), roomFinding(facts, maxBytes)]
}

function writeFindings({ dir, writeMs, hasSyncWrites }: FolderFacts): Finding[] {
  if (writeMs === null) return []
  const took = `${writeMs.toFixed(1)} ms`
  if (!hasSyncWrites) return [ok(`${dir} can be written; a write and its flush take ${took}`)]
  return [
    writeMs > SLOW_MS
      ? warning(`${dir} takes ${took} for a write`, 'Use a faster disk: recipients wait for it')
      : ok(`${dir} can be written; a write takes ${took} until it is on the disk (O_DSYNC)`),
  ]
}

function fileSystemFindings({ dir, fileSystem }: FolderFacts): Finding[] {
  if (fileSystem === null) return []
  return [
    fileSystem === 'tmpfs'
      ? failed(`${dir} is in memory: a restart loses what is in it`, 'Use a folder on a disk')
      : warning(
          `${dir} is on ${fileSystem}`,
          'Use a local disk or a mounted volume that outlives the process',
        ),
  ]
}

function roomFinding({ freeBytes }: FolderFacts, maxBytes: number): Finding {
  const free = `${Math.floor(freeBytes / MEGABYTE)} MB free`
  return freeBytes < maxBytes
    ? warning(
        `${free}, and the buffer may take ${Math.floor(maxBytes / MEGABYTE)} MB`,
        'Make room, or lower BUFFER_MAX_MB: a full disk is worse than a full buffer',
      )
    : ok(free)
}

/** Hits that wait, as a server that runs here says it. */
export function waitingFinding(waiting: number, oldestAgeMs: number | null): Finding {
  if (waiting === 0 || oldestAgeMs === null) return ok('No hit waits to be recorded')
  const says = `${waiting} hits wait, the oldest for ${Math.round(oldestAgeMs / 1000)} s`
  return oldestAgeMs > 60_000
    ? warning(says, 'The store is slow or away; they are safe. See docs/operate.md')
    : ok(says)
}
