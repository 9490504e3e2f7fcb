import { describe, expect, it } from '@jest/globals'
import Fastify from 'fastify'
import { ConfigError, loadConfig } from '../../src/api/config.ts'

const KEY = Buffer.alloc(32, 1).toString('base64')
const OTHER_KEY = Buffer.alloc(32, 2).toString('base64')

const GOOD = {
  PUBLIC_ORIGIN: 'https://l.contoso.com',
  TENANTS: '11111111-2222-4333-8444-555555555555',
  API_AUDIENCE: 'app',
  CLIENT_IDS: 'app, other',
  TRACKING_KEYS: `k2:${KEY},k1:${OTHER_KEY}`,
  DATABASE_URL: 'postgres://db/follow',
  BUFFER_DIR: '/var/lib/follow',
}

function problems(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

describe('loadConfig', () => {
  it('reads what is set and has defaults for the rest', () => {
    expect(loadConfig(GOOD)).toEqual({
      role: 'all',
      listen: { host: '127.0.0.1', port: 3000, tls: null },
      trustedProxies: [],
      addinOrigins: [],
      addinDir: null,
      pages: { scriptOrigins: [], frameAncestors: [] },
      publicOrigin: 'https://l.contoso.com',
      formerPublicHosts: [],
      signIn: {
        authorityOrigin: 'https://login.microsoftonline.com',
        tenants: ['11111111-2222-4333-8444-555555555555'],
        audience: 'app',
        clients: ['app', 'other'],
        scope: 'access_as_user',
        ...{ admitsGuests: false, admitsUntold: true },
      },
      tracking: {
        keys: [
          { id: 'k2', secret: Buffer.alloc(32, 1) },
          { id: 'k1', secret: Buffer.alloc(32, 2) },
        ],
        ...{ scannerNetworksFile: null, refusedHostsFile: null, newTargetsPerDay: 10_000 },
      },
      store: { kind: 'postgres', url: 'postgres://db/follow', connections: 10 },
      buffer: { dir: '/var/lib/follow', azure: null, maxBytes: 1024 ** 3, drainEveryMs: 1000 },
      replayListFile: '/var/lib/follow/erasures.jsonl',
      stopDelayMs: 0,
      alertHoldMs: 75_000,
      ticketLifetimeHours: 72,
      apiOrigin: 'https://l.contoso.com',
      graph: { origin: 'https://graph.microsoft.com', notifyOrigin: null },
      enrichment: null,
      files: { scanner: null, blobs: null },
      logging: { authenticationServers: [] },
      ews: { hosts: [] },
      secrets: { keys: [], provider: { kind: 'none' } },
      followEnabledByDefault: false,
      purgeAfterDays: 90,
      logLevel: 'info',
      watch: { metrics: null, tracesEndpoint: null },
    })
  })

  it.each([
    ['tracking', ['PUBLIC_ORIGIN', 'TRACKING_KEYS', 'DATABASE_URL', 'BUFFER_DIR']],
    [
      'api',
      [
        ...['PUBLIC_ORIGIN', 'TENANTS', 'CLIENT_IDS', 'API_AUDIENCE', 'TRACKING_KEYS'],
        ...['DATABASE_URL', 'REPLAY_LIST_FILE'],
      ],
    ],
    ['worker', ['PUBLIC_ORIGIN', 'DATABASE_URL']],
  ])('asks the role %s for nothing but what it needs', (role, names) => {
    const missing = problems({ ROLE: role }).map((problem) => problem.split(' ')[0])

    expect(missing).toEqual(names)
  })

  it.each(['tracking', 'api', 'worker'])('gives the role %s no embedded store', (role) => {
    const embedded = { ...GOOD, DATABASE_URL: '', REPLAY_LIST_FILE: '/list', DATA_DIR: '/data' }

    expect(problems({ ...embedded, ROLE: role })).toEqual([
      `DATABASE_URL must be set for the role ${role}: DATA_DIR serves one process, all`,
    ])
  })

  it('names everything that is missing at once', () => {
    expect(problems({})).toEqual([
      'PUBLIC_ORIGIN is not set',
      'TENANTS is not set',
      'CLIENT_IDS is not set',
      'API_AUDIENCE is not set',
      'TRACKING_KEYS is not set',
      'DATABASE_URL or DATA_DIR must be set',
      'BUFFER_DIR is not set',
    ])
  })

  it.each([
    [{ PUBLIC_ORIGIN: 'http://l.contoso.com' }, 'PUBLIC_ORIGIN must be an https origin'],
    [{ PUBLIC_ORIGIN: 'https://l.contoso.com/' }, 'PUBLIC_ORIGIN must be an https origin'],
    [{ PUBLIC_ORIGIN: 'l.contoso.com' }, 'PUBLIC_ORIGIN must be an https origin'],
    [{ ADDIN_ORIGINS: 'https://a.example,*' }, 'ADDIN_ORIGINS has "*"'],
    [{ AUTHORITY_ORIGIN: 'https://login.example/common' }, 'AUTHORITY_ORIGIN must be'],
    [{ FORMER_PUBLIC_HOSTS: 'https://old.example' }, 'FORMER_PUBLIC_HOSTS has'],
    [{ TRUSTED_PROXIES: 'proxy.contoso.com' }, 'TRUSTED_PROXIES has "proxy.contoso.com"'],
    [{ TRUSTED_PROXIES: '10.0.0.0/8,10.0.0.0/33' }, 'TRUSTED_PROXIES has "10.0.0.0/33"'],
    [{ TRUSTED_PROXIES: '::1/0' }, 'TRUSTED_PROXIES has "::1/0"'],
    [{ TRUSTED_PROXIES: 'true' }, 'TRUSTED_PROXIES has "true"'],
    [{ TENANTS: 'contoso.com' }, 'TENANTS has "contoso.com"'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '3000.5' }, 'PORT must be a whole number'],
    [{ PORT: '-1' }, 'PORT must be a whole number'],
    [{ TLS_CERT_FILE: 'a.crt' }, 'TLS_CERT_FILE and TLS_KEY_FILE must be set together'],
    [{ DATA_DIR: '/data' }, 'DATABASE_URL and DATA_DIR exclude each other'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must begin with postgres://'],
    [{ PURGE_AFTER_DAYS: '0' }, 'PURGE_AFTER_DAYS must be a whole number from 1 to 3650'],
    [{ FOLLOW_ENABLED_BY_DEFAULT: 'yes' }, 'FOLLOW_ENABLED_BY_DEFAULT must be one of true, false'],
    [{ METRICS_PORT: '99999' }, 'METRICS_PORT must be a whole number'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT must be'],
    [{ ROLE: 'web' }, 'ROLE must be one of all, tracking, api, worker'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
    [{ TRACKING_KEYS: 'k1' }, 'TRACKING_KEYS must be id:key pairs'],
    [{ TRACKING_KEYS: `K1:${KEY}` }, 'TRACKING_KEYS must be id:key pairs'],
    [{ TRACKING_KEYS: 'k1:c2hvcnQ=' }, 'TRACKING_KEYS must be id:key pairs'],
    [{ TRACKING_KEYS: `k1:${KEY},k1:${OTHER_KEY}` }, 'TRACKING_KEYS has an id twice'],
    [{ TICKET_LIFETIME_HOURS: '0' }, 'TICKET_LIFETIME_HOURS must be'],
    [{ ALERT_HOLD_SECONDS: '59' }, 'ALERT_HOLD_SECONDS must be'],
    [{ API_ORIGIN: 'https://api.contoso.com/v1' }, 'API_ORIGIN must be an https origin'],
    [{ GRAPH_ORIGIN: 'http://graph.example' }, 'GRAPH_ORIGIN must be an https origin'],
    [{ ENRICHMENT_CLIENT_SECRET: 's' }, 'ENRICHMENT_CLIENT_ID and ENRICHMENT_CLIENT_SECRET must'],
    [
      { ENRICHMENT_CLIENT_ID: 'engagement', ENRICHMENT_CLIENT_SECRET: 's' },
      'ENRICHMENT_CLIENT_ID must be the id of an application',
    ],
    [{ NOTIFY_ORIGIN: 'hooks.contoso.com' }, 'NOTIFY_ORIGIN must be an https origin'],
    [{ SECRET_KEYS: 's1:c2hvcnQ=' }, 'SECRET_KEYS must be id:key pairs'],
    [{ SECRET_KEYS: `s1:${KEY},s1:${OTHER_KEY}` }, 'SECRET_KEYS has an id twice'],
    [{ SECRET_PROVIDER: 'vault' }, 'SECRET_PROVIDER must be one of none, environment, file'],
    [{ SECRET_PROVIDER: 'file' }, 'SECRET_DIR is not set'],
    [{ SECRET_PROVIDER: 'key-vault' }, 'KEY_VAULT_URL is not set'],
    [
      { SECRET_PROVIDER: 'key-vault', KEY_VAULT_URL: 'http://x.vault.azure.net' },
      'KEY_VAULT_URL must be an https origin',
    ],
    [{ EWS_HOSTS: 'https://mail.contoso.com' }, 'EWS_HOSTS has "https://mail.contoso.com"'],
    [{ EWS_HOSTS: '*' }, 'EWS_HOSTS has "*"'],
  ])('refuses %j', (env, expected) => {
    const found = problems({ ...GOOD, ...env })

    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })

  it('takes addresses and ranges of proxies that Fastify takes too', () => {
    const TRUSTED_PROXIES = '10.0.0.0/8, 192.0.2.1, ::1, fd00::/8, loopback'

    const { trustedProxies } = loadConfig({ ...GOOD, TRUSTED_PROXIES })

    expect(trustedProxies).toEqual(['10.0.0.0/8', '192.0.2.1', '::1', 'fd00::/8', 'loopback'])
    expect(() => Fastify({ trustProxy: [...trustedProxies] })).not.toThrow()
  })

  it.each(['TRACKING_KEYS', 'SECRET_KEYS'])('never repeats a key of %s', (name) => {
    const found = problems({ ...GOOD, [name]: `k1:${KEY}x` })

    expect(found).toHaveLength(1)
    expect(found.join()).not.toContain(KEY)
  })

  it('reads where mail is logged from and where secrets are kept', () => {
    const env = {
      API_ORIGIN: 'https://api.contoso.com',
      GRAPH_ORIGIN: 'https://graph.microsoft.us',
      NOTIFY_ORIGIN: 'https://hooks.contoso.com',
      EWS_HOSTS: 'mail.contoso.com, mail.contoso.com:8443',
      SECRET_KEYS: `s2:${KEY},s1:${OTHER_KEY}`,
    }

    const { apiOrigin, graph, ews, secrets } = loadConfig({ ...GOOD, ...env })

    expect(apiOrigin).toBe(env.API_ORIGIN)
    expect(graph).toEqual({ origin: env.GRAPH_ORIGIN, notifyOrigin: env.NOTIFY_ORIGIN })
    expect(ews).toEqual({ hosts: ['mail.contoso.com', 'mail.contoso.com:8443'] })
    expect(secrets.keys.map(({ id }) => id)).toEqual(['s2', 's1'])
  })

  it.each([
    [{ SECRET_PROVIDER: 'environment' }, { kind: 'environment' }],
    [
      { SECRET_PROVIDER: 'file', SECRET_DIR: '/run/secrets' },
      { kind: 'file', dir: '/run/secrets' },
    ],
    [
      { SECRET_PROVIDER: 'key-vault', KEY_VAULT_URL: 'https://x.vault.azure.net' },
      { kind: 'key-vault', url: 'https://x.vault.azure.net' },
    ],
  ])('reads where the operator keeps secrets: %j', (env, provider) => {
    expect(loadConfig({ ...GOOD, ...env }).secrets.provider).toEqual(provider)
  })

  it('opens the API to every tenant only where that is said', () => {
    expect(loadConfig({ ...GOOD, TENANTS: '*' }).signIn.tenants).toBeNull()
    expect(problems({ ...GOOD, TENANTS: '' })).toEqual(['TENANTS is not set'])
  })

  it('cannot be changed afterwards', () => {
    const { signIn } = loadConfig(GOOD)

    expect(() => {
      signIn.scope = 'other'
    }).toThrow(TypeError)
    expect(Object.isFrozen(signIn.clients)).toBe(true)
  })
})
