import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { StartError } from '../start-error.ts'

/** Where a backup's sums are: beside it, as `sha256sum --check` reads them. */
export const sumsFile = (backup: string): string => `${backup}.sha256`

/**
 * Writes the sums of all files of a backup that is not at its place yet.
 *
 * @param at where it is
 * @param backup where it will be
 */
export async function writeSums(at: string, backup: string): Promise<void> {
  await writeFile(sumsFile(backup), await sumsOf(at, path.basename(backup)), { mode: 0o600 })
}

/**
 * Whether a backup is as it was made. PostgreSQL's programs do not notice every changed byte in what they
 * restore.
 *
 * @returns false where nobody knows: it has no sums
 * @throws StartError where it is another one
 */
export async function isAsMade(backup: string): Promise<boolean> {
  if (!existsSync(sumsFile(backup))) return false
  const sums = await readFile(sumsFile(backup), 'utf8')
  // Its name may be another one by now.
  const [, made = ''] = /^[0-9a-f]{64} {2}([^/\n]+)/.exec(sums) ?? []
  if (sums === (await sumsOf(backup, made))) return true
  throw new StartError(`${backup} is not as it was made: ${sumsFile(backup)} has other sums`)
}

/** A line for each file, in the order of their names. @param name of the backup, in front of each */
async function sumsOf(at: string, name: string): Promise<string> {
  const isFolder = (await stat(at)).isDirectory()
  const within = isFolder ? await filesIn(at) : ['']
  const lines: string[] = []
  for (const file of within)
    lines.push(`${await sumOf(path.join(at, file))}  ${path.posix.join(name, file)}\n`)
  return lines.join('')
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
