import { readFile } from 'node:fs/promises'
import { StartError } from '../start-error.ts'
import { followFile } from './followed-file.service.ts'
import { readRefusedHosts, type RefusedHosts } from './refused-hosts.ts'

/** Refused hosts that follow their file. */
export interface OpenRefusedHosts extends RefusedHosts {
  /**
   * Reads the file again if it changed. A bad one changes nothing.
   *
   * @throws StartError as at start, each time until the file is mended
   */
  refresh(): Promise<void>
}

/**
 * The operator's list of hosts that no link leads to, from a file: it has to hold with the store away.
 *
 * @param file null: no host is refused
 * @throws StartError naming every line that is no host; the list is used as a whole or not at all
 */
export async function openRefusedHosts(file: string | null): Promise<OpenRefusedHosts> {
  const followed = await followFile(file, readHosts)
  return {
    has: (target) => followed.current.has(target),
    refresh: () => followed.refresh(),
  }
}

async function readHosts(file: string | null): Promise<RefusedHosts> {
  const { hosts, problems } = readRefusedHosts(file === null ? '' : await readFile(file, 'utf8'))
  if (hosts) return hosts
  throw new StartError(problems.map((problem) => `${file}: ${problem}`).join('\n'))
}
