import type { FastifyInstance } from 'fastify'
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { AlertNews } from '../src/api/alerts/alert-news.service.ts'
import { buildApp } from '../src/api/app.ts'
import type { HitBuffer } from '../src/api/buffer/hit-buffer.ts'
import { loadConfig } from '../src/api/config.ts'
import type { Context } from '../src/api/context.ts'
import { databaseFiles } from '../src/api/files/file-part.store.ts'
import { newId } from '../src/api/new-id.ts'
import { createLogger } from '../src/api/http/logger.ts'
import type { Db } from '../src/api/store/schema.ts'
import { entraNetwork } from '../src/api/logging/entra-network.service.ts'
import { createVault } from '../src/api/secrets/vault.ts'
import { createTrackingSeal } from '../src/api/tracking/aes-seal.ts'
import { openRefusedHosts } from '../src/api/tracking/refused-hosts.service.ts'
import { openScannerCatalogue } from '../src/api/tracking/scanner-catalogue.service.ts'
import { TeamNetworks } from '../src/api/tracking/team-networks.ts'

/** Of every token that is asked for. */
export const seal = createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 1) }])

export function newKey(): string {
  return randomBytes(16).toString('base64url')
}

const scanners = await openScannerCatalogue(null)

/** The app as it runs, with the given buffer and no store at all. */
export async function listening(
  buffer: HitBuffer,
): Promise<{ app: FastifyInstance; port: number }> {
  const config = loadConfig(ENVIRONMENT)
  const ctx: Context = {
    config,
    db: undefined as unknown as Db,
    processId: newKey(),
    pingStore: () => Promise.reject(new Error('the store is away')),
    buffer,
    seal,
    scanners,
    refusedHosts: await openRefusedHosts(null),
    teamNetworks: new TeamNetworks(config.tracking.keys),
    interactionListeners: [],
    alertNews: new AlertNews(undefined as unknown as Db),
    verifyAccessToken: () => Promise.reject(new Error('nobody signs in')),
    vault: createVault([], randomBytes),
    readSecret: () => Promise.reject(new Error('there are no secrets')),
    entra: entraNetwork({ authorityOrigin: 'https://login.example' }),
    openMailSource: () => Promise.reject(new Error('no mail is logged')),
    applicationTokens: {
      token: () => Promise.reject(new Error('nothing is collected')),
      permissions: () => Promise.reject(new Error('nothing is collected')),
    },
    files: databaseFiles,
    scanFile: null,
    log: createLogger('info', { write: () => undefined }),
    now: () => new Date(),
    newId,
    randomBytes,
  }
  const app = buildApp(ctx)
  await app.listen({ port: 0, host: '127.0.0.1' })
  return { app, port: (app.server.address() as AddressInfo).port }
}

const ENVIRONMENT = {
  PUBLIC_ORIGIN: 'https://l.example',
  API_AUDIENCE: '00000000-0000-4000-8000-000000000001',
  CLIENT_IDS: '00000000-0000-4000-8000-000000000001',
  AUTHORITY_ORIGIN: 'https://login.microsoftonline.com',
  ADDIN_ORIGINS: 'https://addin.example',
  TRACKING_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  TENANTS: '00000000-0000-4000-8000-000000000002',
  DATA_DIR: '.data',
  BUFFER_DIR: '.data/bench',
}
