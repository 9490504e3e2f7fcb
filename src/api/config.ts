import process from 'node:process'
import type { BlobPlace } from './azure/blob-place.ts'
import { readBlobPlace } from './azure/read-blob-place.ts'
import { bufferSettings, type BufferConfig } from './buffer-settings.ts'
import { EnvReader, type Environment } from './env-reader.ts'
import { mailboxSettings, type MailboxConfig } from './mailbox-settings.ts'
import {
  replayListFile,
  signIn,
  store,
  tracking,
  type SignInConfig,
  type StoreConfig,
  type TrackingConfig,
} from './role-settings.ts'
import { ROLES, type Role } from './roles.ts'
import { withSettingsDir } from './settings-dir.ts'

/** The server's environment, parsed and checked once; see `loadConfig`. Plain, frozen data. */
export interface Config extends MailboxConfig {
  role: Role
  /** Where the API listens; TLS only where a certificate is given (else a proxy ends it). */
  listen: { host: string; port: number; tls: { certFile: string; keyFile: string } | null }
  /** Proxies (addresses or CIDR ranges) whose word on the client's address is taken. */
  trustedProxies: readonly string[]
  /** Origins of add-in pages that may call the API from a browser. */
  addinOrigins: readonly string[]
  /** Folder of built add-in pages to serve; null: they are served elsewhere. */
  addinDir: string | null
  /** What the served pages may load and who may frame them, beyond Microsoft's own hosts. */
  pages: { scriptOrigins: readonly string[]; frameAncestors: readonly string[] }
  /** Origin in beacons and tracked links, e.g. `https://l.contoso.com`. */
  publicOrigin: string
  /** Further hosts whose links are ours (former public hosts). */
  formerPublicHosts: readonly string[]
  signIn: SignInConfig
  tracking: TrackingConfig
  store: StoreConfig
  buffer: BufferConfig
  /** What has to be done again after a backup was restored; see docs/deploy.md. */
  replayListFile: string
  /** How long a process that was told to stop goes on, not ready, for traffic to go elsewhere. */
  stopDelayMs: number
  /** How long an alert is held back while a scanner's burst may still come. */
  alertHoldMs: number
  ticketLifetimeHours: number
  files: {
    /** ClamAV daemon that tracked files are checked by; null: they are not checked. */
    scanner: { host: string; port: number } | null
    /** Where the files themselves are kept; null: in the database. */
    blobs: BlobPlace | null
  }
  /** True: the operator agreed to what Follow does in the name of every organisation. */
  followEnabledByDefault: boolean
  /** After so many days everything of a terminated organisation is removed. */
  purgeAfterDays: number
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  /** What whoever operates the server may watch. */
  watch: {
    /** Where metrics are served, apart from everything that is public; null: nowhere. */
    metrics: { host: string; port: number } | null
    /** E.g. `http://collector:4318`, where traces are sent; null: none are made. */
    tracesEndpoint: string | null
  }
}

/** The environment is not usable. `problems` has one line for each thing to mend. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('; '))
    this.problems = problems
  }
}

const SECOND_MS = 1000
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

/**
 * Reads the whole configuration; the names are described in docs/deploy.md.
 *
 * @throws ConfigError naming every problem at once
 */
export function loadConfig(env: Environment = process.env): Config {
  const { config, problems } = readConfig(env)
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

/** For who looks at an environment whatever is wrong with it. */
export interface ReadConfig {
  /** Where something is wrong, that part makes no sense. */
  config: Config
  /** One line for each thing to mend. */
  problems: readonly string[]
  /** Every setting that was looked at, whether it is set or not. */
  names: readonly string[]
}

export function readConfig(env: Environment): ReadConfig {
  const given = withSettingsDir(env)
  const read = new EnvReader(given.env)
  if (given.problem) read.problem('SETTINGS_DIR', given.problem)
  read.optional('SETTINGS_DIR')
  const role = read.oneOf('ROLE', ROLES, 'all')
  const publicOrigin = read.origin('PUBLIC_ORIGIN')
  const config: Config = {
    role,
    listen: listen(read),
    trustedProxies: read.ranges('TRUSTED_PROXIES'),
    addinOrigins: read.origins('ADDIN_ORIGINS'),
    addinDir: read.optional('ADDIN_DIR') ?? null,
    pages: {
      scriptOrigins: read.origins('PAGE_SCRIPT_ORIGINS'),
      frameAncestors: read.origins('PAGE_FRAME_ANCESTORS'),
    },
    publicOrigin,
    formerPublicHosts: read.hosts('FORMER_PUBLIC_HOSTS'),
    signIn: signIn(read, role),
    tracking: tracking(read, role),
    store: store(read, role),
    buffer: bufferSettings(read, role),
    replayListFile: replayListFile(read, role),
    stopDelayMs: read.integer('STOP_DELAY_SECONDS', { fallback: 0, min: 0, max: 10 }) * SECOND_MS,
    alertHoldMs: read.integer('ALERT_HOLD_SECONDS', { fallback: 75, min: 60, max: 90 }) * SECOND_MS,
    ticketLifetimeHours: read.integer('TICKET_LIFETIME_HOURS', { fallback: 72, min: 1, max: 8760 }),
    ...mailboxSettings(read, publicOrigin),
    files: { scanner: scanner(read), blobs: readBlobPlace(read, 'FILES') },
    followEnabledByDefault: read.flag('FOLLOW_ENABLED_BY_DEFAULT', false),
    purgeAfterDays: read.integer('PURGE_AFTER_DAYS', { fallback: 90, min: 1, max: 3650 }),
    logLevel: read.oneOf('LOG_LEVEL', LEVELS, 'info'),
    watch: watch(read),
  }
  return { config: frozen(config), problems: read.problems, names: [...read.names] }
}

function scanner(read: EnvReader): Config['files']['scanner'] {
  const address = read.optional('CLAMAV_ADDRESS')
  if (!address) return null
  const [, host, port = ''] = /^(.+):(\d{1,5})$/.exec(address) ?? []
  if (!host || Number(port) < 1 || Number(port) > 65_535)
    read.problem('CLAMAV_ADDRESS', 'must be a host and a port, such as clamav:3310')
  return { host: host ?? '', port: Number(port) }
}

function watch(read: EnvReader): Config['watch'] {
  const endpoint = read.optional('OTEL_EXPORTER_OTLP_ENDPOINT')
  if (endpoint && !/^https?:\/\/[^/]/.test(endpoint))
    read.problem('OTEL_EXPORTER_OTLP_ENDPOINT', 'must be an address such as http://collector:4318')
  const port = read.integer('METRICS_PORT', { fallback: 0, min: 0, max: 65_535 })
  return {
    metrics: port === 0 ? null : { host: read.optional('METRICS_HOST') ?? '127.0.0.1', port },
    tracesEndpoint: endpoint?.replace(/(?<!\/)\/+$/, '') ?? null,
  }
}

function listen(read: EnvReader): Config['listen'] {
  const certFile = read.optional('TLS_CERT_FILE')
  const keyFile = read.optional('TLS_KEY_FILE')
  if (Boolean(certFile) !== Boolean(keyFile)) {
    read.problem('TLS_CERT_FILE', 'and TLS_KEY_FILE must be set together')
  }
  return {
    host: read.optional('LISTEN_HOST') ?? '127.0.0.1',
    port: read.integer('PORT', { fallback: 3000, min: 0, max: 65_535 }),
    tls: certFile && keyFile ? { certFile, keyFile } : null,
  }
}

/** Freezes all the way down; views on bytes cannot be frozen and stay as they are. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  Object.values(value).forEach(frozen)
  return Object.freeze(value)
}
