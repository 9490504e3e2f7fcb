import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { startAzurite } from '../../test/fixtures/azurite.ts'
import { apiSettings, compileApi } from '../../test/fixtures/compiled-api.ts'
import { freePort } from '../../test/fixtures/free-port.ts'
import { forkScript } from './fork-script.ts'
import { openLoadStore, type LoadStore } from './load-store.ts'
import type { LoadOptions } from './arguments.ts'

export interface RunningServer {
  port: number
  metrics: string
  /** Mails that hits can be of; null: there is no store, and any will do. */
  store: LoadStore | null
  /** As an operator stops it. */
  stop(): Promise<void>
  /** Removes everything that was made. */
  remove(): Promise<void>
}

/** More than the longest run leaves; where the disk has less, hits are lost, and counted. */
const BUFFER_MAX_MB = '32768'
/** Nobody listens there: what is acknowledged stays in the buffer. */
const NO_DATABASE = 'postgres://follow@127.0.0.1:1/none'

type Options = Pick<LoadOptions, 'buffer' | 'store' | 'mails'>

/** Our tracking server as it runs: compiled, in a process of its own, its buffer on this disk. */
export async function startTrackingServer(options: Options): Promise<RunningServer> {
  // On the disk that the store is on: a folder in memory would make being safe look free.
  await mkdir('.data', { recursive: true })
  const dir = path.resolve(await mkdtemp(path.join('.data', 'load-')))
  const azurite = options.buffer === 'azure' ? await startAzurite() : undefined
  await azurite?.createContainer('hits')
  const store = options.store ? await openLoadStore(dir, options.mails) : null
  const api = await compileApi()
  const metricsPort = await freePort()
  const run = api.run('dist/api/main.js', {
    ...apiSettings(dir),
    ...(store ? store.settings : { DATA_DIR: '', DATABASE_URL: NO_DATABASE, ROLE: 'tracking' }),
    ...(azurite && {
      ...{ BUFFER: 'azure', BUFFER_DIR: '', BUFFER_BLOB_CONTAINER: 'hits' },
      BUFFER_BLOB_CONNECTION_STRING: azurite.connectionString,
    }),
    ...{ REPLAY_LIST_FILE: path.join(dir, 'erasures.jsonl'), LOG_LEVEL: 'info' },
    ...{ BUFFER_MAX_MB, METRICS_PORT: String(metricsPort) },
  })
  const [, port] = await run.until(/listening at http:\/\/[\d.]+:(\d+)/)
  return {
    port: Number(port),
    metrics: `http://127.0.0.1:${metricsPort}/metrics`,
    store,
    stop: async () => {
      run.child.kill('SIGTERM')
      await run.ended
    },
    remove: async () => {
      run.child.kill('SIGKILL')
      await run.ended
      await store?.close()
      await azurite?.stop()
      await api.remove()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** Plain `node:http`, see plain-server.ts. */
export async function startPlainServer(): Promise<{ port: number; stop: () => void }> {
  const child = forkScript('./plain-server.ts')
  const [port] = (await once(child, 'message')) as [number]
  return { port, stop: () => child.disconnect() }
}
