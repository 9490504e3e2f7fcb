import type { FastifyInstance } from 'fastify'
import { setTimeout as wait } from 'node:timers/promises'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { listenForMetrics } from './http/metrics-listener.ts'
import { startJobs } from './jobs.ts'
import { openContext } from './open-context.ts'
import { drainLast } from './processes/drain.service.ts'
import { dutiesOf } from './roles.ts'
import { StartError } from './start-error.ts'

export interface Server {
  /** Where it listens, e.g. `https://127.0.0.1:3000`. */
  address: string
  /** Is not ready any more, and after a while takes no more requests, finishes those it has, records what is buffered, closes everything. */
  stop(): Promise<void>
}

/** @throws StartError, FolderInUseError, or what the store threw; nothing is left open */
export async function startServer(config: Config): Promise<Server> {
  const { ctx, close } = await openContext(config)
  try {
    const stopping = new AbortController()
    const app = buildApp({ ...ctx, stopping: stopping.signal })
    const metrics = await openMetrics(ctx)
    const address = await listen(app, config.listen).catch(afterwards(metrics?.close))
    const jobs = startJobs(ctx)
    const duties = dutiesOf(config.role, config.buffer.azure !== null)
    return {
      address,
      stop: async () => {
        stopping.abort()
        // Until whoever sends traffic here has asked whether it may: what comes meanwhile is answered.
        await wait(config.stopDelayMs)
        await app.close()
        await metrics?.close()
        await jobs.stop()
        if (duties.includes('buffer')) await drainRest(ctx)
        await close()
        ctx.log.info('stopped')
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Nothing where they are not asked for. */
function openMetrics({ watch, config }: Context) {
  const { metrics } = config.watch
  return watch?.prometheus && metrics ? listenForMetrics(watch.prometheus, metrics) : undefined
}

/** Closes what was opened before, and fails as what came after it did. */
function afterwards(close: (() => Promise<void>) | undefined) {
  return async (error: unknown): Promise<never> => {
    await close?.()
    throw error
  }
}

async function listen(app: FastifyInstance, { host, port }: Config['listen']): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    await app.close()
    const remedy = listenRemedy((error as NodeJS.ErrnoException).code, { host, port })
    throw remedy === undefined ? error : new StartError(remedy)
  }
}

/** What happens on every machine, and can be mended by whoever starts the server. */
function listenRemedy(
  code: string | undefined,
  { host, port }: Pick<Config['listen'], 'host' | 'port'>,
): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use; stop what uses it or set PORT`
    case 'EACCES':
      return `Port ${port} needs rights this user does not have; set PORT above 1023`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address of this machine; set LISTEN_HOST, to 0.0.0.0 for all of them`
    default:
      return undefined
  }
}

async function drainRest(ctx: Context): Promise<void> {
  try {
    await drainLast(ctx)
  } catch (err) {
    // The hits are safe in the buffer; the next start records them.
    ctx.log.warn({ err, waiting: ctx.buffer.status().waiting }, 'stopping with hits to record')
  }
}
