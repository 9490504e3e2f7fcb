import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { HitBuffer } from '../src/api/buffer/hit-buffer.ts'
import { openJournal } from '../src/api/buffer/journal.ts'
import { newId } from '../src/api/new-id.ts'
import { perSecond, putLoad, type LoadNumbers } from './load/generator.ts'
import { median, summaryLine } from './summary.ts'
import { listening, newKey, seal } from './tracking-app.ts'

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
  tellTimes('processor time of a durable hit', hitRatios)
  const rate = median(hitRatios.rates) / 2
  const p99: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    p99.push((await spell(durable.port, hits, rate)).load.latency.p99Ms)
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
  tellTimes('processor time of such a redirect', redirects)
  plain.close()
  plain.closeAllConnections()
  await durable.app.close()
  await away.app.close()
}

interface Spell {
  load: LoadNumbers
  /** What this process worked for an answer; a machine that is busy otherwise changes it little. */
  microseconds: number
}

interface Ratios {
  ratios: number[]
  /** Answers a second. */
  rates: number[]
  times: { plain: number[]; own: number[] }
}

function tellTimes(what: string, { times }: Ratios): void {
  const plain = `plain ${median(times.plain).toFixed(1)} µs`
  console.log(summaryLine(`${what} (${plain})`, times.own, { unit: ' µs', budget: 'none' }))
}

/** Rounds that alternate, so that noise of the machine meets both. */
async function ratios(base: () => Promise<Spell>, ours: () => Promise<Spell>): Promise<Ratios> {
  for (let spells = 0; spells < WARM_UP_SPELLS; spells++) {
    await base()
    await ours()
  }
  const found: Ratios = { ratios: [], rates: [], times: { plain: [], own: [] } }
  for (let round = 0; round < ROUNDS; round++) {
    const plain = await base()
    const own = await ours()
    found.ratios.push(perSecond(own.load) / perSecond(plain.load))
    found.rates.push(perSecond(own.load))
    found.times.plain.push(plain.microseconds)
    found.times.own.push(own.microseconds)
  }
  return found
}

async function spell(port: number, paths: readonly string[], rate?: number): Promise<Spell> {
  const durationMs = rate === undefined ? SPELL_MS : SPELL_MS + SETTLE_MS
  const before = process.cpuUsage()
  const load = await putLoad({
    target: { address: '127.0.0.1', port, host: 'l.example', paths },
    connections: CONNECTIONS,
    durationMs,
    ...(rate !== undefined && { rate }),
  })
  const { user, system } = process.cpuUsage(before)
  return { load, microseconds: (user + system) / load.answers }
}

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
