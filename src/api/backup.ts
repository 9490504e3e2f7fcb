import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { backupArguments, type BackupArguments } from './backup/backup-arguments.ts'
import { dumpDatabase, restoreDatabase } from './backup/postgres-tools.service.ts'
import { isAsMade, sumsFile, writeSums } from './backup/sums.service.ts'
import { lockFolder } from './buffer/folder-lock.ts'
import { complaint } from './complaint.ts'
import { loadConfig, type Config } from './config.ts'
import { StartError } from './start-error.ts'

const PARTIAL = '.partial'
const LOCK = /^lock-\d+\.json$/

/**
 * `npm run backup -- make <file>`: the store as it is, into a file; with an embedded store, which the
 * server has to let go first, into a folder. `npm run backup -- restore <file>`: into an empty store.
 * Takes the server's settings. After restoring, `npm run privacy -- replay` comes before the server.
 */
try {
  const asked = backupArguments(process.argv.slice(2))
  if (typeof asked === 'string') throw new StartError(asked)
  await act(loadConfig().store, asked)
} catch (error) {
  // The end of the program.
  console.error(complaint(error))
  process.exitCode = 1
}

async function act(store: Config['store'], { command, file }: BackupArguments): Promise<void> {
  if (command === 'make') {
    if (existsSync(file)) throw new StartError(`${file} is there already; name another one`)
    await make(store, file)
    console.log(`The store is in ${file}. Keep TRACKING_KEYS and REPLAY_LIST_FILE apart from it.`)
    return
  }
  if (!existsSync(file)) throw new StartError(`There is no ${file}`)
  if (file.endsWith(PARTIAL)) throw new StartError(`${file} was cut off when it was made`)
  if (!(await isAsMade(file)))
    console.log(`There is no ${sumsFile(file)}: a damaged backup would not be noticed.`)
  await (store.kind === 'postgres'
    ? restoreDatabase(store.url, file)
    : restoreFolder(file, store.dir))
  console.log('The store is restored. Before the server starts: npm run privacy -- replay')
}

/** One that was cut off has another name, and is no backup. */
async function make(store: Config['store'], file: string): Promise<void> {
  const partial = `${file}${PARTIAL}`
  await rm(partial, { recursive: true, force: true })
  try {
    await (store.kind === 'postgres' ? dumpTo(store.url, partial) : copyFolder(store.dir, partial))
    await writeSums(partial, file)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

async function dumpTo(url: string, file: string): Promise<void> {
  await writeFile(file, '', { mode: 0o600 })
  await dumpDatabase(url, file)
  await chmod(file, 0o600)
}

/** @throws FolderInUseError while a server has the store */
async function copyFolder(dir: string, to: string): Promise<void> {
  if (!existsSync(dir)) throw new StartError(`There is no store at ${dir}`)
  const lock = await lockFolder(dir)
  try {
    await mkdir(to, { mode: 0o700 })
    await cp(dir, to, { recursive: true, filter: (file) => !LOCK.test(path.basename(file)) })
  } finally {
    await lock.release()
  }
}

/** The store is there when all of it is: a server makes a new one where a part is missing. */
async function restoreFolder(from: string, dir: string): Promise<void> {
  if (existsSync(dir)) throw new StartError(`${dir} is there already; move it away first`)
  if (!existsSync(path.join(from, 'pg', 'PG_VERSION')))
    throw new StartError(`${from} is no backup of an embedded store`)
  const partial = `${path.resolve(dir)}${PARTIAL}`
  await rm(partial, { recursive: true, force: true })
  await cp(from, partial, { recursive: true })
  await rename(partial, dir)
}
