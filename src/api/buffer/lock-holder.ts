import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { hasCode } from './error-code.ts'

/** The process that a lock names. */
export interface LockHolder {
  pid: number
  /** Start of the process in clock ticks since boot; null where the system does not tell. */
  started: string | null
  /** Where its process number means something: machine, boot and, on Linux, PID namespace. */
  where: string
}

export async function thisProcess(): Promise<LockHolder> {
  return { pid: process.pid, started: await startOf(process.pid), where: await here() }
}

/** Whether its process number can be looked up by this process. */
export async function isHere({ where }: LockHolder): Promise<boolean> {
  return where === (await here())
}

/** Whether the process of a holder that is here still runs. */
export async function isRunning({ pid, started }: LockHolder): Promise<boolean> {
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

/** @returns undefined when the text names nobody: given back, or no lock of ours */
export function holderIn(text: string): LockHolder | undefined {
  try {
    const { pid, started = null, where = '' } = JSON.parse(text) as Partial<LockHolder>
    return pid ? { pid, started, where } : undefined
  } catch {
    // Nobody's lock: ours always is valid JSON.
    return undefined
  }
}

/**
 * Containers on one machine have process numbers of their own. A namespace's number may be used
 * again once all its processes are gone; then the start of the process tells them apart.
 */
async function here(): Promise<string> {
  const boot = await known(readFile('/proc/sys/kernel/random/boot_id', 'utf8'))
  const namespace = await known(readlink('/proc/self/ns/pid'))
  return [hostname(), boot.trim(), namespace].join(' ')
}

/** Field 22 of /proc/<pid>/stat, counted behind the name, which may hold anything. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await known(readFile(`/proc/${pid}/stat`, 'utf8'))
  if (stat === '') return null
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return state === 'Z' ? 'gone' : (fields[18] ?? null)
}

/** Only Linux has these files, and not every sandbox shows them: then they tell nothing. */
function known(text: Promise<string>): Promise<string> {
  return text.catch(() => '')
}
