import express, { type Request } from 'express'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { ANNA as SENDER } from '../../../src/sandbox/cast.ts'
import { graphRoutes } from '../../../src/sandbox/graph/graph-routes.ts'
import type { TestApp } from '../../fixtures/test-app.ts'
import { openWorld, type World } from './individual-world.ts'

/**
 * What happens to a request: answered in Graph's place, cut off before it is heard, or heard and its answer
 * cut off; undefined: Graph answers.
 */
export type Weather =
  { status: number; headers?: Record<string, string> } | 'cut' | 'cut-after' | undefined

export interface Network {
  world: World
  origin: string
  /** `POST /me/messages` and the like, as they came; without ids. */
  seen: string[]
  /** Decides about each request. */
  weather: (request: Request) => Weather
  /** Tokens Graph takes. */
  tokens: Set<string>
  close(): Promise<void>
}

/** The sandbox's Graph behind a real socket, with the weather in between. */
export async function openNetwork(test: TestApp): Promise<Network> {
  const app = express()
  const server = http.createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const world = openWorld(test, origin)
  const network: Network = {
    ...{ world, origin, seen: [], weather: () => undefined, tokens: new Set(['token']) },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  app.use((request, response, next) => {
    network.seen.push(`${request.method} ${named(request.path)}`)
    const weather = network.weather(request)
    if (weather === 'cut') return void request.socket.destroy()
    if (weather === 'cut-after') response.end = () => (request.socket.destroy(), response)
    if (typeof weather !== 'object') return next()
    response.status(weather.status).set(weather.headers ?? {})
    response.json({ error: { code: 'Weather', message: 'Not now' } })
  })
  app.use(express.json({ limit: '8mb' }))
  const verify = async (token: string) =>
    network.tokens.has(token)
      ? {
          ...{ kind: 'person' as const, person: SENDER, clientId: 'addin' },
          scopes: world.scopes,
        }
      : undefined
  app.use('/v1.0', graphRoutes(world.graph, { ...world, verify }))
  return network
}

/** Without what differs each time. */
const named = (path: string): string =>
  decodeURIComponent(path)
    .replace('/v1.0', '')
    .replace(/\/messages\/[^/]+/, '/messages/*')
    .replace(/\/(uploads|attachments)\/[^/]+/, '/$1/*')
    .replace('/attachments/*', (found) =>
      path.endsWith('createUploadSession') ? '/attachments/createUploadSession' : found,
    )
