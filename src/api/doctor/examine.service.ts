import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readConfig, type Config, type ReadConfig } from '../config.ts'
import type { Environment } from '../env-reader.ts'
import { entraNetwork } from '../logging/entra-network.service.ts'
import { newId } from '../new-id.ts'
import { askDatabase } from '../store/database-facts.ts'
import { migrations } from '../store/migrations.ts'
import { probeBlobs } from './blob-probe.service.ts'
import { bufferFindings, waitingFinding } from './buffer-findings.ts'
import { clockFindings } from './clock-findings.ts'
import { databaseAwayFinding, databaseFindings } from './database-findings.ts'
import { fileLimitFinding } from './file-limit-findings.ts'
import { readFileLimit } from './file-limit.service.ts'
import { findingsOf, type Area, type Finding } from './finding.ts'
import { probeFolder } from './folder-probe.service.ts'
import { hostFindings, serviceFinding } from './host-findings.ts'
import { askAddress, probeHost } from './host-probe.service.ts'
import { keyFindings } from './key-findings.ts'
import { manifestFindings, manifestMissing } from './manifest-findings.ts'
import { memberFindings } from './member-findings.ts'
import { portFindings } from './port-findings.ts'
import { probePort } from './port-probe.service.ts'
import { settingsFindings } from './settings-findings.ts'
import { probeTokens } from './token-probe.service.ts'

export interface Examined {
  env: Environment
  /** They come from a file where everything is meant for the server. */
  isOwnFile: boolean
  /** Where the manifest is; undefined: where the build puts it. */
  manifestFile: string | undefined
  /** Of the package. */
  version: string
  now: () => Date
}

interface Patient extends Examined {
  config: Config
}

interface Check {
  area: Area
  /** Settings it rests on: where one of them is wrong, that was said already, and it is left out. */
  needs: readonly string[]
  look(patient: Patient): Promise<Finding[]>
}

/** Settings that are read only where another one says so. */
const BRANCHES: readonly Environment[] = [
  { SECRET_PROVIDER: 'file' },
  { SECRET_PROVIDER: 'key-vault' },
  { METRICS_PORT: '9464' },
  { BUFFER: 'azure' },
]

/**
 * Looks at everything the server rests on, as far as the settings say where it is. Changes nothing, and
 * works where the server cannot start.
 */
export async function examine(examined: Examined): Promise<Finding[]> {
  const { env, isOwnFile } = examined
  const read = readConfig(env)
  const settings = settingsFindings({
    names: Object.keys(env).filter((name) => env[name]),
    known: knownNames(read),
    problems: read.problems,
    isOwnFile,
    admitsAnyTenant: read.config.signIn.tenants === null,
  })
  const patient = { ...examined, config: read.config }
  const isWrong = (name: string) => read.problems.some((line) => line.startsWith(`${name} `))
  const checks = CHECKS.filter(({ needs }) => !needs.some(isWrong))
  const found = await Promise.all(checks.map((check) => looked(check, patient)))
  return [nodeFinding(), fileLimitFinding(readFileLimit()), ...settings, ...found.flat()]
}

function knownNames(read: ReadConfig): string[] {
  const others = BRANCHES.flatMap((branch) => readConfig(branch).names)
  return [...new Set([...read.names, ...others])]
}

/** A check that breaks says so, and the others go on. */
async function looked(check: Check, patient: Patient): Promise<Finding[]> {
  try {
    return await check.look(patient)
  } catch (error) {
    const { failed } = findingsOf(check.area)
    const why = error instanceof Error ? error.name : 'unknown'
    return [failed(`It could not be examined (${why})`, 'Report this with the output of --json')]
  }
}

function nodeFinding(): Finding {
  const { ok, failed } = findingsOf('program')
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
    ? ok(`Node ${process.versions.node}`)
    : failed(`Node ${process.versions.node} is too old`, 'Use Node 20.19 or newer')
}

const BUFFER_SETTINGS = [
  ...['BUFFER', 'BUFFER_DIR', 'BUFFER_MAX_MB'],
  ...['BUFFER_BLOB_URL', 'BUFFER_BLOB_CONNECTION_STRING', 'BUFFER_BLOB_CONTAINER'],
]

const CHECKS: readonly Check[] = [
  {
    area: 'keys',
    needs: ['TRACKING_KEYS', 'SECRET_KEYS'],
    look: async ({ config }) =>
      keyFindings({ tracking: config.tracking.keys, secrets: config.secrets.keys }),
  },
  { area: 'database', needs: ['DATABASE_URL', 'DATA_DIR'], look: lookAtStore },
  { area: 'buffer', needs: BUFFER_SETTINGS, look: lookAtBuffer },
  { area: 'port', needs: ['PORT', 'TLS_CERT_FILE'], look: lookAtPort },
  { area: 'sign-in', needs: ['AUTHORITY_ORIGIN'], look: lookAtSignIn },
  { area: 'graph', needs: ['GRAPH_ORIGIN', 'AUTHORITY_ORIGIN', 'TENANTS'], look: lookAtGraph },
  { area: 'public host', needs: ['PUBLIC_ORIGIN', 'API_ORIGIN'], look: lookAtHosts },
  {
    area: 'manifest',
    needs: ['PUBLIC_ORIGIN', 'API_ORIGIN', 'ADDIN_ORIGINS', 'AUTHORITY_ORIGIN'],
    look: lookAtManifest,
  },
]

async function lookAtStore({ config, now }: Patient): Promise<Finding[]> {
  if (config.store.kind === 'embedded') {
    const { dir } = config.store
    const found = bufferFindings(await probeFolder(dir), 0)
    return found.map((finding) => ({ ...finding, area: 'database' as const }))
  }
  try {
    const { facts, clock } = await askDatabase(config.store.url, now)
    return [
      ...databaseFindings(facts, {
        known: Object.keys(migrations),
        connections: config.store.connections,
      }),
      ...clockFindings([{ ...clock, whose: 'the database', stepMs: 0 }]),
    ]
  } catch (error) {
    // That it is away is the answer here. Its own words may hold the address with the password.
    return [databaseAwayFinding((error as NodeJS.ErrnoException).code ?? 'no answer')]
  }
}

async function lookAtBuffer({ config }: Patient): Promise<Finding[]> {
  const { dir, azure, maxBytes } = config.buffer
  const places = [azure?.place, config.files.blobs].filter((place) => place != null)
  return [
    ...(dir === '' ? [] : bufferFindings(await probeFolder(dir), maxBytes)),
    ...(await Promise.all(places.map((place) => probeBlobs(place, newId())))),
  ]
}

async function lookAtPort({ config, now }: Patient): Promise<Finding[]> {
  const { facts, running } = await probePort(config.listen, now)
  const age = running?.oldestAt ? now().getTime() - Date.parse(running.oldestAt) : null
  if (!running) return portFindings(facts)
  return [
    ...portFindings(facts),
    waitingFinding(running.waiting, age),
    ...memberFindings(running.hasUntoldMembers, config.signIn.admitsUntold),
  ]
}

async function lookAtSignIn({ config, now }: Patient): Promise<Finding[]> {
  const { authorityOrigin, tenants } = config.signIn
  const tenant = tenants?.[0] ?? 'organizations'
  const { fault, status, clock } = await askAddress(
    `${authorityOrigin}/${tenant}/v2.0/.well-known/openid-configuration`,
    { now },
  )
  const { failed } = findingsOf('sign-in')
  return [
    status === 400 || status === 404
      ? failed(`${authorityOrigin} knows no tenant ${tenant}`, 'Mend TENANTS')
      : serviceFinding('sign-in', { name: 'AUTHORITY_ORIGIN', origin: authorityOrigin, fault }),
    ...clockFindings(clock ? [clock] : []),
  ]
}

async function lookAtGraph({ config, now }: Patient): Promise<Finding[]> {
  const { origin } = config.graph
  const { fault } = await askAddress(`${origin}/v1.0/`, { now })
  const service = serviceFinding('graph', { name: 'GRAPH_ORIGIN', origin, fault })
  const entra = entraNetwork(config.signIn)
  return [service, ...(await probeTokens({ config, entra, now }))]
}

async function lookAtHosts({ config, now }: Patient): Promise<Finding[]> {
  const { publicOrigin, apiOrigin } = config
  const hosts = [
    ['PUBLIC_ORIGIN', publicOrigin],
    ...(apiOrigin === publicOrigin ? [] : [['API_ORIGIN', apiOrigin]]),
  ] as [string, string][]
  const found = hosts.map(async ([name, origin]) =>
    hostFindings(name, await probeHost(origin, now)),
  )
  return (await Promise.all(found)).flat()
}

async function lookAtManifest({ config, manifestFile, version }: Patient): Promise<Finding[]> {
  const file = manifestFile ?? path.join(config.addinDir ?? 'dist/addin', 'manifest.xml')
  const xml = await readFile(file, 'utf8').catch(() => null)
  if (xml === null) return [manifestMissing(file)]
  const { apiOrigin, publicOrigin, addinOrigins, signIn } = config
  return manifestFindings(xml, {
    version,
    pageOrigins: [...new Set([apiOrigin, publicOrigin, ...addinOrigins])],
    authorityOrigin: signIn.authorityOrigin,
  })
}
