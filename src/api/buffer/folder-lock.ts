import { randomUUID } from 'node:crypto'
import { link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hasCode } from './error-code.ts'
import { holderIn, isHere, isRunning, thisProcess, type LockHolder } from './lock-holder.ts'

/** Another living process works in the folder. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError'

  constructor(dir: string, holder: string) {
    super(`${dir} is in use by ${holder}; only one process may work there`)
  }
}

/** Somebody took the folder from this process: it was stopped for so long that it seemed dead. */
export class FolderLostError extends Error {
  override name = 'FolderLostError'

  constructor(dir: string) {
    super(`${dir} was taken over by another process; this one ends, so that only one writes there`)
  }
}

export interface FolderLock {
  release(): Promise<void>
}

export interface LockTimes {
  /** A holder shows this often that it lives. */
  beatMs: number
  /** A holder that cannot be looked up counts as dead when it missed this many beats. */
  patience: number
}

const BEAT_MS = 1000
const PATIENCE = 10

const NAME = /^lock-(\d+)\.json$/

/**
 * Makes this process the only one in the folder. A lock whose process is gone is taken over: at
 * once when its process can be looked up here, and when it is of another container, machine or
 * boot, after `patience` beats without a sign of life. A process whose lock was taken all the same
 * ends with an uncaught `FolderLostError`.
 *
 * Locks are numbered, and the highest number counts. Nobody ever removes the lock that counts: who
 * finds it without a living process makes the next one, which only one can.
 *
 * @throws FolderInUseError
 */
export async function lockFolder(dir: string, given?: Partial<LockTimes>): Promise<FolderLock> {
  const times = { beatMs: BEAT_MS, patience: PATIENCE, ...given }
  const holder = await thisProcess()
  for (;;) {
    const highest = Math.max(0, ...(await lockNumbers(dir)))
    if (highest > 0) await refuseIfHeld(dir, highest, times)
    const own = highest + 1
    if (!(await isMade(lockPath(dir, own), holder))) continue

    const others = (await lockNumbers(dir)).filter((number) => number !== own)
    // Between looking and making, others may have come and gone; a lower number does not count.
    const isOurs = others.every((number) => number <= highest)
    const outdated = isOurs ? others : [own]
    for (const number of outdated) await rm(lockPath(dir, number), { force: true })
    if (isOurs) return held(dir, own, times.beatMs)
  }
}

function held(dir: string, number: number, beatMs: number): FolderLock {
  let isHeld = true
  const beat = async () => {
    const isLost = await isTakenAfterBeat(dir, number)
    // Caught nowhere: two writers in a folder are worse than none.
    if (isLost && isHeld) throw new FolderLostError(dir)
  }
  const beating = setInterval(() => void beat(), beatMs).unref()
  return {
    release: () => {
      isHeld = false
      clearInterval(beating)
      return replace(lockPath(dir, number), { pid: null })
    },
  }
}

async function isTakenAfterBeat(dir: string, number: number): Promise<boolean> {
  const now = new Date()
  try {
    await utimes(lockPath(dir, number), now, now)
  } catch {
    // A disk that fails shows wherever it is needed; links resolve without it (law 3).
  }
  const numbers = await lockNumbers(dir).catch(() => [])
  return numbers.some((other) => other > number)
}

function lockPath(dir: string, number: number): string {
  return join(dir, `lock-${number}.json`)
}

async function lockNumbers(dir: string): Promise<number[]> {
  return (await readdir(dir)).flatMap((name) => Number(NAME.exec(name)?.[1] ?? 0) || [])
}

async function refuseIfHeld(dir: string, number: number, times: LockTimes) {
  const path = lockPath(dir, number)
  const holder = holderIn((await unlessGone(readFile(path, 'utf8'))) ?? '')
  if (!holder) return
  if (await isHere(holder)) {
    if (await isRunning(holder)) throw new FolderInUseError(dir, `process ${holder.pid}`)
  } else if (await isBeating(path, times)) {
    throw new FolderInUseError(dir, 'a process in another container or on another machine')
  }
}

/** Watches for a change instead of comparing times: clocks differ and jump. */
async function isBeating(path: string, times: LockTimes): Promise<boolean> {
  const first = await lastBeat(path)
  for (let missed = 0; missed < times.patience; missed += 1) {
    await wait(times.beatMs)
    if ((await lastBeat(path)) !== first) return true
  }
  return false
}

async function lastBeat(path: string): Promise<number | undefined> {
  return (await unlessGone(stat(path)))?.mtimeMs
}

/** `link` fails when the name is taken, and the name never shows a half-written file. */
async function isMade(path: string, holder: LockHolder): Promise<boolean> {
  const draft = await written(path, holder)
  try {
    await link(draft, path)
    return true
  } catch (error) {
    // A taken name is an expected answer.
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(draft)
  }
}

async function replace(path: string, holder: { pid: null }): Promise<void> {
  await rename(await written(path, holder), path)
}

async function written(path: string, holder: LockHolder | { pid: null }): Promise<string> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 })
  return draft
}

async function unlessGone<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read
  } catch (error) {
    // A file that is not there is an expected answer.
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}
