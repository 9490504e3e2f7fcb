import path from 'node:path'
import type { EnvReader } from './env-reader.ts'
import { hasDuty, mounts, type Role } from './roles.ts'

/** Whose access tokens are taken. */
export interface SignInConfig {
  /** E.g. `https://login.microsoftonline.com`; issuers are computed from it and the tenant. */
  authorityOrigin: string
  /** Tenants that may use this API; null: any tenant of the authority. */
  tenants: readonly string[] | null
  /** The API's application id. */
  audience: string
  /** Applications whose tokens are taken. */
  clients: readonly string[]
  scope: string
  /** Guests of a tenant, who work for somebody else, are let in as its own people are. */
  admitsGuests: boolean
  /** So are people whose token does not say whether they are guests; counts where guests are not. */
  admitsUntold: boolean
}

export type StoreConfig =
  | { kind: 'embedded'; dir: string }
  | {
      kind: 'postgres'
      url: string
      /** Most connections that this process opens. */
      connections: number
    }

/** What beacons and links are made and judged with. */
export interface TrackingConfig {
  /** Keys by id, the first is the one that seals; the others still open. 32 bytes each. */
  keys: ReturnType<EnvReader['keys']>
  /** Catalogue of scanners' networks in place of our own; null: ours. */
  scannerNetworksFile: string | null
  /** Hosts that no link may lead to, one a line; null: none. */
  refusedHostsFile: string | null
  /** Most new tracked links that a person may have made in a day. */
  newTargetsPerDay: number
}

/** `id:base64,…`; a role needs keys where links are opened or made. */
export function tracking(read: EnvReader, role: Role): TrackingConfig {
  const hasLinks = mounts(role, 'recipients') || mounts(role, 'salespeople')
  const perDay = { fallback: 10_000, min: 1, max: 1_000_000 }
  return {
    keys: hasLinks ? read.keys('TRACKING_KEYS') : [],
    scannerNetworksFile: read.optional('SCANNER_NETWORKS_FILE') ?? null,
    refusedHostsFile: read.optional('REFUSED_HOSTS_FILE') ?? null,
    newTargetsPerDay: read.integer('NEW_TARGETS_PER_DAY', perDay),
  }
}

/** Beside the journal, whose folder outlives the process too; where there is none, it has to be said. */
export function replayListFile(read: EnvReader, role: Role): string {
  const hasJournal = hasDuty(role, 'buffer') && read.optional('BUFFER') !== 'azure'
  // Whoever takes an erasure or a withdrawal writes to it.
  const writes = mounts(role, 'salespeople') || mounts(role, 'recipients')
  if (writes && !hasJournal) return read.required('REPLAY_LIST_FILE')
  return (
    read.optional('REPLAY_LIST_FILE') ??
    path.join(read.optional('BUFFER_DIR') ?? '', 'erasures.jsonl')
  )
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** In roles that nobody signs in to, no token is taken and nothing of it is asked. */
export function signIn(read: EnvReader, role: Role): SignInConfig {
  const authorityOrigin = read.origin('AUTHORITY_ORIGIN', 'https://login.microsoftonline.com')
  if (!mounts(role, 'salespeople'))
    return {
      authorityOrigin,
      tenants: [],
      audience: '',
      clients: [],
      scope: '',
      ...{ admitsGuests: false, admitsUntold: false },
    }
  // Opening the API to every tenant has to be said, not forgotten.
  const anyTenant = read.required('TENANTS') === '*'
  const tenants = anyTenant
    ? null
    : read.listOf('TENANTS', GUID, 'a tenant id (a GUID in lower case), nor * for any tenant')
  const clients = read.list('CLIENT_IDS')
  if (clients.length === 0) read.problem('CLIENT_IDS', 'is not set')
  return {
    authorityOrigin,
    tenants,
    audience: read.required('API_AUDIENCE'),
    clients,
    scope: read.optional('API_SCOPE') ?? 'access_as_user',
    admitsGuests: read.flag('ADMIT_GUESTS', false),
    admitsUntold: read.flag('ADMIT_UNTOLD', true),
  }
}

/** The embedded store is for one process, which does everything. */
export function store(read: EnvReader, role: Role): StoreConfig {
  const url = read.optional('DATABASE_URL')
  const dir = read.optional('DATA_DIR')
  if (url) {
    if (dir) read.problem('DATABASE_URL', 'and DATA_DIR exclude each other; set one')
    if (!/^postgres(ql)?:\/\//.test(url))
      read.problem('DATABASE_URL', 'must begin with postgres://')
    const connections = read.integer('DATABASE_CONNECTIONS', { fallback: 10, min: 4, max: 100 })
    return { kind: 'postgres', url, connections }
  }
  if (role !== 'all')
    read.problem(
      'DATABASE_URL',
      `must be set for the role ${role}: DATA_DIR serves one process, all`,
    )
  else if (!dir) read.problem('DATABASE_URL', 'or DATA_DIR must be set')
  return { kind: 'embedded', dir: dir ?? '' }
}
