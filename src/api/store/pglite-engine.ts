import { PGlite } from '@electric-sql/pglite'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { StartError } from '../start-error.ts'
import { DurableFS } from './durable-fs.ts'
import { engineExchange } from './engine-exchange.ts'
import type { Exchange } from './wire-stream.ts'

/** PostgreSQL inside a process or worker. One session: whoever talks to it takes turns. */
export interface Engine {
  exchange: Exchange
  /** How often something was synced to the disk so far. */
  syncs(): Promise<number>
  close(): Promise<void>
}

/**
 * Opens the database in a folder, and makes it where there is none.
 *
 * @throws StartError when commits would not reach the disk
 */
export async function openEngine(dir: string): Promise<Engine> {
  const files = path.join(dir, 'pg')
  if (!existsSync(files)) await createFiles(files)

  const { engine, fs } = await start(files)
  await engine.exec('checkpoint')
  if (fs.syncs === 0) {
    await engine.close()
    throw new StartError('This version of PGlite does not sync to the disk; install the pinned one')
  }
  return {
    exchange: engineExchange(engine),
    syncs: () => Promise.resolve(fs.syncs),
    close: () => engine.close(),
  }
}

/**
 * Fills a new folder beside the real place and moves it there when everything is on the disk: a
 * crash on the way leaves nothing that looks like a database.
 */
async function createFiles(files: string): Promise<void> {
  const draft = `${files}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(path.dirname(files), { recursive: true, mode: 0o700 })
  const { engine } = await start(draft)
  await engine.close()
  await syncTree(draft)
  await rename(draft, files)
  await syncPath(path.dirname(files))
}

async function start(files: string) {
  const fs = new DurableFS(files)
  const engine = await PGlite.create({
    fs,
    startParams: [
      // -F switches fsync off.
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
      ...['-c', 'fsync=on'],
      // fdatasync does nothing in this build.
      ...['-c', 'wal_sync_method=fsync'],
      ...['-c', 'max_wal_size=64MB'],
      ...['-c', 'timezone=UTC'],
    ],
  })
  return { engine, fs }
}

async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name)
    await (entry.isDirectory() ? syncTree(inside) : syncPath(inside))
  }
  await syncPath(folder)
}

async function syncPath(file: string): Promise<void> {
  const handle = await open(file, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
