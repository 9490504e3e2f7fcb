import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { backupArguments, type BackupArguments } from './backup/backup-arguments.ts'
import { dumpDatabase, restoreDatabase } from './backup/postgres-tools.service.ts'
import { lockFolder } from './buffer/folder-lock.ts'
import { complaint } from './complaint.ts'
import { loadConfig, type Config } from './config.ts'
import { StartError } from './start-error.ts'

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
    await (store.kind === 'postgres' ? dumpTo(store.url, file) : copyFolder(store.dir, file))
    console.log(`The store is in ${file}. Keep TRACKING_KEYS and REPLAY_LIST_FILE apart from it.`)
    return
  }
  if (!existsSync(file)) throw new StartError(`There is no ${file}`)
  await (store.kind === 'postgres'
    ? restoreDatabase(store.url, file)
    : restoreFolder(file, store.dir))
  console.log('The store is restored. Before the server starts: npm run privacy -- replay')
}

/** One that was cut off has another name, and is no backup. */
async function dumpTo(url: string, file: string): Promise<void> {
  const partial = `${file}.partial`
  await writeFile(partial, '', { mode: 0o600 })
  try {
    await dumpDatabase(url, partial)
    await chmod(partial, 0o600)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** @throws FolderInUseError while a server has the store */
async function copyFolder(dir: string, to: string): Promise<void> {
  if (!existsSync(dir)) throw new StartError(`There is no store at ${dir}`)
  const lock = await lockFolder(dir)
  try {
    const partial = `${to}.partial`
    await mkdir(partial, { mode: 0o700 })
    await cp(dir, partial, { recursive: true, filter: (file) => !/\/lock-\d+\.json$/.test(file) })
    await rename(partial, to)
  } finally {
    await lock.release()
  }
}

async function restoreFolder(from: string, dir: string): Promise<void> {
  if (existsSync(dir)) throw new StartError(`${dir} is there already; move it away first`)
  await cp(from, dir, { recursive: true })
}
