import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'
import { Problem } from './problem.ts'

/** Finds the keys a tenant's tokens are signed with. */
export type FindKeys = (tenantId: string) => Promise<JWTVerifyGetKey>

const TIMEOUT_MS = 5_000
const KEYS_KEPT_MS = 10 * 60_000
const REFETCH_AT_MOST_EVERY_MS = 30_000
/** A tenant that could not be looked up is not asked for again this soon. */
const FAILURE_KEPT_MS = 30_000
/** Anybody can name a tenant in a token; memory for them is bounded. */
const MAX_TENANTS = 1_000

interface Entry {
  keys: Promise<JWTVerifyGetKey>
  failedAt: number | undefined
}

/**
 * Keys from the authority's own discovery document, looked up once for each tenant. The document
 * must name exactly the issuer we compute, and keys of the same origin.
 */
export function discoverKeys(authorityOrigin: string, now: () => Date): FindKeys {
  const entries = new Map<string, Entry>()

  return (tenantId) => {
    const known = entries.get(tenantId)
    if (known && !isStaleFailure(known, now())) return known.keys

    const entry: Entry = { keys: discover(authorityOrigin, tenantId), failedAt: undefined }
    entry.keys.catch(() => (entry.failedAt = now().getTime()))
    entries.delete(tenantId)
    entries.set(tenantId, entry)
    dropOldest(entries)
    return entry.keys
  }
}

function isStaleFailure({ failedAt }: Entry, now: Date): boolean {
  return failedAt !== undefined && now.getTime() - failedAt >= FAILURE_KEPT_MS
}

function dropOldest(entries: Map<string, Entry>): void {
  const [oldest] = entries.keys()
  if (entries.size > MAX_TENANTS && oldest !== undefined) entries.delete(oldest)
}

async function discover(authorityOrigin: string, tenantId: string): Promise<JWTVerifyGetKey> {
  const issuer = `${authorityOrigin}/${tenantId}/v2.0`
  const document = await readDocument(`${issuer}/.well-known/openid-configuration`)
  if (document['issuer'] !== issuer) {
    throw new Problem('not-signed-in', 'The authority does not know this tenant')
  }
  const address = String(document['jwks_uri'])
  if (!URL.canParse(address) || new URL(address).origin !== authorityOrigin) {
    throw new Problem('unavailable', 'The authority keeps its keys somewhere else')
  }
  return createRemoteJWKSet(new URL(address), {
    timeoutDuration: TIMEOUT_MS,
    cacheMaxAge: KEYS_KEPT_MS,
    cooldownDuration: REFETCH_AT_MOST_EVERY_MS,
  })
}

async function readDocument(address: string): Promise<Record<string, unknown>> {
  const response = await fetched(address)
  if (response.status >= 400 && response.status < 500) {
    throw new Problem('not-signed-in', 'The authority does not know this tenant')
  }
  if (!response.ok) throw new Problem('unavailable', `The authority answered ${response.status}`)
  return (await response.json()) as Record<string, unknown>
}

async function fetched(address: string): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' })
  } catch (error) {
    // No connection, no answer in time, or a redirect: for the caller all the same.
    throw new Problem('unavailable', 'The authority cannot be reached', { cause: error })
  }
}
