import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '../config.ts'
import { entraNetwork } from '../logging/entra-network.service.ts'
import { newId } from '../new-id.ts'
import { askDatabase } from '../store/database-facts.ts'
import { migrations } from '../store/migrations.ts'
import { probeBlobs } from './blob-probe.service.ts'
import { bufferFindings, waitingFinding } from './buffer-findings.ts'
import { clockFindings } from './clock-findings.ts'
import { databaseAwayFinding, databaseFindings } from './database-findings.ts'
import { findingsOf, type Area, type Finding } from './finding.ts'
import { probeFolder } from './folder-probe.service.ts'
import { hostFindings, serviceFinding } from './host-findings.ts'
import { askAddress, probeHost } from './host-probe.service.ts'
import { keyFindings } from './key-findings.ts'
import { manifestFindings, manifestMissing } from './manifest-findings.ts'
import { memberFindings } from './member-findings.ts'
import { portFindings } from './port-findings.ts'
import { probePort } from './port-probe.service.ts'
import { probeTokens } from './token-probe.service.ts'

/** What is looked at. */
export interface Patient {
  config: Config
  /** Where the manifest is; undefined: where the build puts it. */
  manifestFile: string | undefined
  /** Of the package. */
  version: string
  now: () => Date
}

export interface Check {
  area: Area
  /** Settings it rests on: where one of them is wrong, that was said already, and it is left out. */
  needs: readonly string[]
  look(patient: Patient): Promise<Finding[]>
}

const BUFFER_SETTINGS = [
  ...['BUFFER', 'BUFFER_DIR', 'BUFFER_MAX_MB'],
  ...['BUFFER_BLOB_URL', 'BUFFER_BLOB_CONNECTION_STRING', 'BUFFER_BLOB_CONTAINER'],
]

/** Everything the server rests on, beside its settings. */
export const CHECKS: readonly Check[] = [
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
  return [
    ...portFindings(facts),
    ...(running ? [waitingFinding(running.waiting, age)] : []),
    ...memberFindings(running?.hasUntoldMembers ?? null, config.signIn),
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
