import type { Buffer } from 'node:buffer'
import type { EnvReader } from './env-reader.ts'

/** How mailboxes of an organisation are read, and what with. */
export interface MailboxConfig {
  /** Origin where browsers reach this API, for the sign-in of a logging account. */
  apiOrigin: string
  graph: {
    /** E.g. `https://graph.microsoft.com`; nothing else ever gets a token for it. */
    origin: string
    /** Origin at which Graph can reach this API to tell of new mail; null: it is only polled. */
    notifyOrigin: string | null
  }
  /** Application that reads mail and calendars for account engagement; null: there is none. */
  enrichment: { clientId: string; clientSecret: string } | null
  logging: {
    /** Servers whose results about a mail's sender are believed; none: only Exchange Online's. */
    authenticationServers: readonly string[]
  }
  ews: {
    /** Exchange servers that administrators may have read, `host` or `host:port`; none: not offered. */
    hosts: readonly string[]
  }
  secrets: {
    /** Keys that secrets are sealed with, the first seals; none: no secret can be kept. */
    keys: readonly { id: string; secret: Buffer }[]
    provider: SecretProviderConfig
  }
}

/** Where the operator keeps secrets that administrators need not enter. */
export type SecretProviderConfig =
  | { kind: 'none' }
  | { kind: 'environment' }
  | { kind: 'file'; dir: string }
  | { kind: 'key-vault'; url: string }

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @param publicOrigin where the API is reached unless something else is said */
export function mailboxSettings(read: EnvReader, publicOrigin: string): MailboxConfig {
  return {
    apiOrigin: read.optional('API_ORIGIN') ? read.origin('API_ORIGIN') : publicOrigin,
    graph: {
      origin: read.origin('GRAPH_ORIGIN', 'https://graph.microsoft.com'),
      notifyOrigin: read.optional('NOTIFY_ORIGIN') ? read.origin('NOTIFY_ORIGIN') : null,
    },
    logging: { authenticationServers: read.hosts('AUTHENTICATION_SERVERS') },
    ews: { hosts: read.hosts('EWS_HOSTS') },
    secrets: {
      keys: read.optional('SECRET_KEYS') ? read.keys('SECRET_KEYS') : [],
      provider: secretProvider(read),
    },
    enrichment: enrichment(read),
  }
}

function enrichment(read: EnvReader): MailboxConfig['enrichment'] {
  const clientId = read.optional('ENRICHMENT_CLIENT_ID')?.toLowerCase()
  const clientSecret = read.optional('ENRICHMENT_CLIENT_SECRET')
  if (Boolean(clientId) !== Boolean(clientSecret))
    read.problem('ENRICHMENT_CLIENT_ID', 'and ENRICHMENT_CLIENT_SECRET must be set together')
  if (clientId && !GUID.test(clientId))
    read.problem('ENRICHMENT_CLIENT_ID', 'must be the id of an application (a GUID)')
  return clientId && clientSecret ? { clientId, clientSecret } : null
}

function secretProvider(read: EnvReader): SecretProviderConfig {
  const kinds = ['none', 'environment', 'file', 'key-vault'] as const
  const kind = read.oneOf('SECRET_PROVIDER', kinds, 'none')
  if (kind === 'file') return { kind, dir: read.required('SECRET_DIR') }
  if (kind === 'key-vault') return { kind, url: read.origin('KEY_VAULT_URL') }
  return { kind }
}
