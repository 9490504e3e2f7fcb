import type { ContainerClient } from '@azure/storage-blob'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Role } from '../../src/api/roles.ts'
import type { Store } from '../../src/api/store/store.ts'
import { openProcesses, type ApiProcess } from '../../test/fixtures/api-processes.ts'
import { startAzurite, type Azurite } from '../../test/fixtures/azurite.ts'
import { connect } from '../../test/fixtures/blob-buffers.ts'
import { freePort } from '../../test/fixtures/free-port.ts'
import { newTenant } from '../../test/fixtures/make.ts'
import { openOwnPostgres, type OwnPostgres } from '../../test/fixtures/own-postgres.ts'

export type Fault = 'tracking' | 'worker' | 'api' | 'database'

/** Processes of each role that may be killed, with their database and their buffer. */
export interface ChaosWorld {
  /** Where recipients' links lead. */
  origin: string
  store: Store
  faults: readonly Fault[]
  /** kill -9. */
  kill(fault: Fault): Promise<void>
  /** Starts what was killed again. */
  start(fault: Fault): Promise<void>
  /** Whether every process says that everything works. */
  isReady(): Promise<boolean>
  /** Whether no hit waits anywhere. */
  isDrained(): Promise<boolean>
  close(): Promise<void>
}

export interface ChaosPlace {
  buffer: 'file' | 'azure'
  /** One process of each. */
  roles: readonly Exclude<Fault, 'database'>[]
  /** Without one there is one database for all tests, which nobody may kill. */
  hasOwnDatabase: boolean
  /** Takes leases from who was killed, instead of waiting until they run out. */
  breaksLeases?: boolean
}

/** Starts everything; Azurite is never killed, because it loses by itself what it acknowledged. */
export async function openChaosWorld(place: ChaosPlace): Promise<ChaosWorld> {
  const dir = await mkdtemp(path.join(tmpdir(), 'chaos-'))
  const opened: (() => Promise<unknown>)[] = [() => rm(dir, { recursive: true, force: true })]
  const close = async () => {
    for (const one of opened.toReversed()) await one()
  }
  try {
    const azurite = place.buffer === 'azure' ? await startAzurite() : undefined
    if (azurite) opened.push(() => azurite.stop())
    const postgres = place.hasOwnDatabase ? await openOwnPostgres() : undefined
    if (postgres) opened.push(() => postgres.remove())
    const database = postgres && { url: postgres.url, remove: async () => undefined }
    const processes = await openProcesses(database)
    opened.push(() => processes.close())
    const settings = await settingsOf(dir, azurite)
    const running = new Map<Role, ApiProcess>()
    const start = async (role: Role) =>
      void running.set(role, await processes.start(role, settings(role)))
    await Promise.all(place.roles.map(start))
    const store = await processes.store()
    await newTenant(store.db)
    const container = azurite && connect(azurite, 'hits')
    const own = parts(running, start, postgres)
    return {
      ...{ ...own, store, close },
      faults: postgres ? [...place.roles, 'database'] : place.roles,
      kill: async (fault) => {
        await own.kill(fault)
        if (container && place.breaksLeases) await breakLeases(container)
      },
      isDrained: async () =>
        container
          ? (await blobsIn(container)).length === 0
          : (await health(running.get('tracking') as ApiProcess)).waiting === 0,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** The same port and folder for whoever is started again. */
async function settingsOf(dir: string, azurite: Azurite | undefined) {
  const port = String(await freePort())
  const buffer: Record<string, string> = azurite
    ? {
        ...{ BUFFER: 'azure', BUFFER_DIR: '', BUFFER_BLOB_CONTAINER: 'hits' },
        BUFFER_BLOB_CONNECTION_STRING: azurite.connectionString,
      }
    : { BUFFER_DIR: path.join(dir, 'buffer') }
  return (role: Role) => ({
    ...{ ...buffer, BUFFER_MAX_MB: '256' },
    ...(role === 'tracking' && { PORT: port }),
  })
}

function parts(
  running: ReadonlyMap<Role, ApiProcess>,
  start: (role: Role) => Promise<void>,
  postgres: OwnPostgres | undefined,
): Pick<ChaosWorld, 'origin' | 'kill' | 'start' | 'isReady'> {
  return {
    origin: running.get('tracking')?.origin ?? '',
    kill: async (fault) => (fault === 'database' ? postgres?.kill() : running.get(fault)?.kill()),
    start: async (fault) => (fault === 'database' ? postgres?.start() : start(fault)),
    isReady: async () => {
      const all = await Promise.all([...running.values()].map(health))
      return all.every(({ isReady }) => isReady)
    },
  }
}

async function health({ origin }: ApiProcess) {
  const response = await fetch(`${origin}/health/ready`).catch(() => undefined)
  if (!response) return { isReady: false, waiting: undefined }
  const { buffer } = (await response.json()) as { buffer: { waiting: number } }
  return { isReady: response.ok, waiting: buffer.waiting }
}

async function blobsIn(container: ContainerClient): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of container.listBlobsFlat({ prefix: 'hits/' })) names.push(name)
  return names
}

async function breakLeases(container: ContainerClient): Promise<void> {
  for (const name of await blobsIn(container)) {
    const lease = container.getBlobClient(name).getBlobLeaseClient()
    // Nobody has it, where it cannot be broken.
    await lease.breakLease(0).catch(() => undefined)
  }
}
