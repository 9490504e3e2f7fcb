import { randomUUID } from 'node:crypto'
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Another living process works in the folder. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError'

  constructor(dir: string, pid: number) {
    super(`${dir} is in use by process ${pid}; only one process may work there`)
  }
}

export interface FolderLock {
  release(): Promise<void>
}

interface Holder {
  /** Null: given back. */
  pid: number | null
  /** Start of the process in clock ticks since boot; null where the system does not tell. */
  started: string | null
}

const NAME = /^lock-(\d+)\.json$/

/**
 * Makes this process the only one in the folder. A lock whose process is gone is taken over.
 *
 * Locks are numbered, and the highest number counts. Nobody ever removes the lock that counts: who
 * finds it without a living process makes the next one, which only one can.
 *
 * @throws FolderInUseError
 */
export async function lockFolder(dir: string): Promise<FolderLock> {
  const started = await startOf(process.pid)
  for (;;) {
    const highest = Math.max(0, ...(await lockNumbers(dir)))
    if (highest > 0) await refuseIfHeld(dir, highest)
    const own = lockPath(dir, highest + 1)
    if (!(await isMade(own, { pid: process.pid, started }))) continue

    const others = (await lockNumbers(dir)).filter((number) => number !== highest + 1)
    // Between looking and making, others may have come and gone; a lower number does not count.
    const isOurs = others.every((number) => number <= highest)
    const outdated = isOurs ? others : [highest + 1]
    for (const number of outdated) await rm(lockPath(dir, number), { force: true })
    if (isOurs) return { release: () => replace(own, { pid: null, started: null }) }
  }
}

function lockPath(dir: string, number: number): string {
  return join(dir, `lock-${number}.json`)
}

async function lockNumbers(dir: string): Promise<number[]> {
  return (await readdir(dir)).flatMap((name) => Number(NAME.exec(name)?.[1] ?? 0) || [])
}

async function refuseIfHeld(dir: string, number: number): Promise<void> {
  const holder = holderOf((await textOf(lockPath(dir, number))) ?? '')
  if (holder?.pid && (await isAlive(holder.pid, holder.started)))
    throw new FolderInUseError(dir, holder.pid)
}

/** `link` fails when the name is taken, and the name never shows a half-written file. */
async function isMade(path: string, holder: Holder): Promise<boolean> {
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

async function replace(path: string, holder: Holder): Promise<void> {
  await rename(await written(path, holder), path)
}

async function written(path: string, holder: Holder): Promise<string> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 })
  return draft
}

async function isAlive(pid: number, started: string | null): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // ESRCH: no such process. EPERM: there is one, of another user.
    if (hasCode(error, 'ESRCH')) return false
  }
  // In a container every process may get the number of the one before it.
  const now = await startOf(pid)
  return started === null || now === null || now === started
}

/** Field 22 of /proc/<pid>/stat, counted behind the name, which may hold anything. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await textOf(`/proc/${pid}/stat`)
  if (stat === undefined) return null
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return state === 'Z' ? 'gone' : (fields[18] ?? null)
}

function holderOf(text: string): Holder | undefined {
  try {
    const { pid, started } = JSON.parse(text) as Partial<Holder>
    return { pid: pid ?? null, started: started ?? null }
  } catch {
    // Nobody's lock: ours always is valid JSON.
    return undefined
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    // A file that is not there is an expected answer.
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
