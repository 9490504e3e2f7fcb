import { constants } from 'node:fs'
import { access, open, rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { FolderFacts } from './buffer-findings.ts'

const WRITES = 7
const BLOCK = Buffer.alloc(4096)

/** Numbers by which Linux tells file systems, as far as they are no place for a buffer. */
const FILE_SYSTEMS: Readonly<Record<number, string>> = {
  0x01021994: 'tmpfs',
  0x6969: 'nfs',
  0xff534d42: 'cifs',
  0xfe534d42: 'smb2',
  0x794c7630: "overlayfs, a container's own file system",
}

/**
 * Tries to write in a folder as the buffer would, and takes away what it wrote. Of a folder that is not
 * there yet, the one above that is there is looked at: the server makes it.
 */
export async function probeFolder(dir: string): Promise<FolderFacts> {
  const isThere = await stat(dir).then(
    (found) => found.isDirectory() || 'ENOTDIR',
    () => false,
  )
  const at = isThere === false ? await nearest(dir) : dir
  const room = await roomOf(at)
  const facts = { dir, hasSyncWrites: constants.O_DSYNC !== undefined, writeMs: null, ...room }
  if (typeof isThere === 'string') return { ...facts, fault: isThere }
  try {
    if (isThere) return { ...facts, fault: null, writeMs: await timeWrites(at) }
    await access(at, constants.W_OK)
    return { ...facts, fault: null }
  } catch (error) {
    // Why it cannot be written is the answer here.
    return { ...facts, fault: (error as NodeJS.ErrnoException).code ?? 'unknown' }
  }
}

async function nearest(dir: string): Promise<string> {
  const above = path.dirname(path.resolve(dir))
  const isThere = await stat(above).then(
    () => true,
    () => false,
  )
  return isThere || above === path.dirname(above) ? above : nearest(above)
}

async function roomOf(dir: string): Promise<Pick<FolderFacts, 'freeBytes' | 'fileSystem'>> {
  const { bavail, bsize, type } = await statfs(dir)
  return { freeBytes: bavail * bsize, fileSystem: FILE_SYSTEMS[type] ?? null }
}

/** @returns the median, in milliseconds */
async function timeWrites(dir: string): Promise<number> {
  const file = path.join(dir, `doctor-${process.pid}.tmp`)
  const sync: number | undefined = constants.O_DSYNC
  const handle = await open(file, constants.O_CREAT | constants.O_RDWR | (sync ?? 0), 0o600)
  try {
    const times: number[] = []
    for (let at = 0; at < WRITES; at++) {
      const begun = performance.now()
      await handle.write(BLOCK, 0, BLOCK.length, 0)
      if (sync === undefined) await handle.datasync()
      times.push(performance.now() - begun)
    }
    return times.sort((a, b) => a - b)[Math.floor(WRITES / 2)] ?? 0
  } finally {
    await handle.close()
    await rm(file, { force: true })
  }
}
