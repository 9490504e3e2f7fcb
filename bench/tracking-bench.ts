import type { FastifyInstance } from 'fastify'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { AlertNews } from '../src/api/alerts/alert-news.service.ts'
import { buildApp } from '../src/api/app.ts'
import type { HitBuffer } from '../src/api/buffer/hit-buffer.ts'
import { openJournal } from '../src/api/buffer/journal.ts'
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
import { perSecond, putLoad, type LoadNumbers } from './load/generator.ts'
import { median, summaryLine } from './summary.ts'

const ROUNDS = 7
const CONNECTIONS = 64
const SPELL_MS = 1500
/** Until the code is compiled, and until a paced load has found its pace. */
const WARM_UP_SPELLS = 3
const SETTLE_MS = 1000
const FULL_BYTES = 64 * 1024
const DISTINCT_TOKENS = 20_000
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Beacons and tracked links against plain `node:http` in the same process. */
export async function benchTracking(): Promise<void> {
  // On the disk that the store is on: a folder in memory would make being safe look free.
  await mkdir('.data', { recursive: true })
  const dir = await mkdtemp(join('.data', 'bench-'))
  const journal = await openJournal({ dir: join(dir, 'large'), maxBytes: 2 ** 31 })
  // As it is when the store has been away for long: after the first hits it is full and refuses.
  const full = await openJournal({ dir: join(dir, 'full'), maxBytes: FULL_BYTES })
  try {
    await benchWith(journal, full)
  } finally {
    await journal.close()
    await full.close()
    await rm(dir, { recursive: true })
  }
}

async function benchWith(journal: HitBuffer, full: HitBuffer): Promise<void> {
  const plain = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'image/gif', 'content-length': GIF.length }).end(GIF),
  )
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
  const plainPort = (plain.address() as AddressInfo).port
  const durable = await listening(journal)
  const away = await listening(full)

  const hits = beaconPaths()
  const hitRatios = await ratios(
    () => spell(plainPort, hits),
    () => spell(durable.port, hits),
  )
  console.log(
    summaryLine('durable hit, answered when safe, against plain node:http', hitRatios.ratios, {
      budget: { atLeast: 0.65 },
    }),
  )
  const rate = median(hitRatios.rates) / 2
  const p99: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    p99.push((await spell(durable.port, hits, rate)).latency.p99Ms)
  console.log(
    summaryLine(`durable hit, p99 at half load (${Math.round(rate)}/s)`, p99, {
      unit: ' ms',
      budget: { atMost: 25 },
    }),
  )
  const links = linkPaths()
  const redirects = await ratios(
    () => spell(plainPort, links),
    () => spell(away.port, links),
  )
  console.log(
    summaryLine('redirect, store and buffer away, against plain node:http', redirects.ratios, {
      budget: { atLeast: 0.8 },
    }),
  )
  plain.close()
  plain.closeAllConnections()
  await durable.app.close()
  await away.app.close()
}

/** Rounds that alternate, so that noise of the machine meets both. */
async function ratios(base: () => Promise<LoadNumbers>, ours: () => Promise<LoadNumbers>) {
  for (let spells = 0; spells < WARM_UP_SPELLS; spells++) {
    await base()
    await ours()
  }
  const found: number[] = []
  const rates: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const plain = perSecond(await base())
    const own = perSecond(await ours())
    found.push(own / plain)
    rates.push(own)
  }
  return { ratios: found, rates }
}

function spell(port: number, paths: readonly string[], rate?: number): Promise<LoadNumbers> {
  const durationMs = rate === undefined ? SPELL_MS : SPELL_MS + SETTLE_MS
  return putLoad({
    target: { address: '127.0.0.1', port, host: 'l.example', paths },
    connections: CONNECTIONS,
    durationMs,
    ...(rate !== undefined && { rate }),
  })
}

const seal = createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 1) }])
const TENANT = newId()

function beaconPaths(): string[] {
  return Array.from(
    { length: DISTINCT_TOKENS },
    () => `/o/${seal.seal({ kind: 'open', tenantId: TENANT, followKey: newKey() })}.png`,
  )
}

function linkPaths(): string[] {
  return Array.from({ length: DISTINCT_TOKENS }, (_, index) => {
    const target = `https://contoso.example/offers/${index}?from=mail#part`
    const token = { tenantId: TENANT, followKey: newKey(), linkNumber: 1, target }
    return `/c/${seal.seal({ kind: 'click', ...token })}`
  })
}

function newKey(): string {
  return randomBytes(16).toString('base64url')
}

const scanners = await openScannerCatalogue(null)

/** The app as it runs, with the given buffer and no store at all. */
async function listening(buffer: HitBuffer): Promise<{ app: FastifyInstance; port: number }> {
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
