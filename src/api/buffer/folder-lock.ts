import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Another living process works in the folder. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError'

  constructor(dir: string, pid: number) {
    super(`${dir} is in use by process ${pid}; only one process may write hits there`)
  }
}

export interface FolderLock {
  release(): Promise<void>
}

interface Holder {
  pid: number
  /** Start of the process in clock ticks since boot; null where the system does not tell. */
  started: string | null
}

const NAME = 'lock.json'

/**
 * Makes this process the only one in the folder. A lock whose process is gone is taken over.
 *
 * @throws FolderInUseError
 */
export async function lockFolder(dir: string): Promise<FolderLock> {
  const path = join(dir, NAME)
  const own = join(dir, `${NAME}.${randomUUID()}`)
  const content = JSON.stringify({ pid: process.pid, started: await startOf(process.pid) })
  await writeFile(own, content, { mode: 0o600 })
  try {
    while (!(await isLinked(own, path))) await removeStale(dir, path)
  } finally {
    await rm(own)
  }
  return { release: () => rm(path, { force: true }) }
}

/** `link` fails when the name is taken, and the name never shows a half-written file. */
async function isLinked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path)
    return true
  } catch (error) {
    // A taken name is an expected answer.
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

async function removeStale(dir: string, path: string): Promise<void> {
  const seen = await textOf(path)
  if (seen === undefined) return
  const holder = holderOf(seen)
  if (holder && (await isAlive(holder))) throw new FolderInUseError(dir, holder.pid)
  // Two processes may find the same stale lock: each moves aside whatever is there, and whoever
  // moved a fresh lock puts it back.
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    // Another process was faster.
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  if ((await textOf(aside)) !== seen) await isLinked(aside, path)
  await rm(aside, { force: true })
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
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
    return typeof pid === 'number' ? { pid, started: started ?? null } : undefined
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
