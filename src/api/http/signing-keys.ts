import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose'
import { limitedFetch } from '../graph/limited-fetch.ts'
import { isAtOrigin } from './at-origin.ts'
import { Problem } from './problem.ts'

/** Finds the keys a tenant's tokens are signed with. */
export type FindKeys = (tenantId: string) => Promise<JWTVerifyGetKey>

const TIMEOUT_MS = 5_000
/** What an authority says of itself, and its keys, are some kilobytes. */
const MOST_BYTES = 1024 * 1024
const KEYS_KEPT_MS = 10 * 60_000
const REFETCH_AT_MOST_EVERY_MS = 30_000
/** A tenant that could not be looked up is not asked for again this soon. */
const FAILURE_KEPT_MS = 30_000
/** Anybody can name a tenant in a token; memory for them is bounded. */
const MAX_TENANTS = 10_000
/** And so is what the authority is asked for in vain: tenants that are found cost nothing of it. */
const FAILURES_PER_MINUTE = 60
const MINUTE_MS = 60_000

interface Entry {
  keys: Promise<JWTVerifyGetKey>
  failedAt: number | undefined
}

/**
 * Keys from the authority's own discovery document, looked up once for each tenant. The document
 * must name exactly the issuer we compute, and keys of the same origin.
 *
 * Who makes up tenants has the authority asked a minute's share and no more; tenants that were found
 * before go on meanwhile, others are told to come again. Found ones are never forgotten for made-up ones.
 */
export function discoverKeys(authorityOrigin: string, now: () => Date): FindKeys {
  const found = new Map<string, Entry>()
  const failed = new Map<string, Entry>()
  const share = new Share(FAILURES_PER_MINUTE)

  return (tenantId) => {
    const known = found.get(tenantId) ?? failed.get(tenantId)
    if (known && !isStaleFailure(known, now())) return known.keys
    if (!share.take(now())) return Promise.reject(tooManyUnknown())

    const entry: Entry = { keys: discover(authorityOrigin, tenantId), failedAt: undefined }
    remember(failed, tenantId, entry)
    entry.keys.then(
      () => {
        share.giveBack()
        failed.delete(tenantId)
        remember(found, tenantId, entry)
      },
      () => (entry.failedAt = now().getTime()),
    )
    return entry.keys
  }
}

/** So many of something in a minute. */
class Share {
  readonly #most: number
  #minute = 0
  #taken = 0

  constructor(most: number) {
    this.#most = most
  }

  /** @returns false where there are no more */
  take(at: Date): boolean {
    const minute = Math.floor(at.getTime() / MINUTE_MS)
    if (minute !== this.#minute) [this.#minute, this.#taken] = [minute, 0]
    if (this.#taken >= this.#most) return false
    this.#taken++
    return true
  }

  giveBack(): void {
    this.#taken = Math.max(0, this.#taken - 1)
  }
}

const tooManyUnknown = () =>
  new Problem('unavailable', 'Too many unknown tenants at once; try again in a minute')

function isStaleFailure({ failedAt }: Entry, now: Date): boolean {
  return failedAt !== undefined && now.getTime() - failedAt >= FAILURE_KEPT_MS
}

function remember(entries: Map<string, Entry>, tenantId: string, entry: Entry): void {
  entries.delete(tenantId)
  entries.set(tenantId, entry)
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
  if (!isAtOrigin(address, authorityOrigin)) {
    throw new Problem('unavailable', 'The authority keeps its keys somewhere else')
  }
  return createRemoteJWKSet(new URL(address), {
    timeoutDuration: TIMEOUT_MS,
    cacheMaxAge: KEYS_KEPT_MS,
    cooldownDuration: REFETCH_AT_MOST_EVERY_MS,
    [customFetch]: limitedFetch(fetch, MOST_BYTES),
  })
}

async function readDocument(address: string): Promise<Record<string, unknown>> {
  const response = await fetched(address)
  if (response.status >= 400 && response.status < 500) {
    throw new Problem('not-signed-in', 'The authority does not know this tenant')
  }
  if (!response.ok) throw new Problem('unavailable', `The authority answered ${response.status}`)
  try {
    return { ...((await response.json()) as object) }
  } catch (error) {
    // No JSON, or without end: not what an authority that works answers.
    throw new Problem('unavailable', 'The authority says what cannot be read', { cause: error })
  }
}

async function fetched(address: string): Promise<Response> {
  try {
    const ask = limitedFetch(fetch, MOST_BYTES)
    return await ask(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' })
  } catch (error) {
    // No connection, no answer in time, or a redirect: for the caller all the same.
    throw new Problem('unavailable', 'The authority cannot be reached', { cause: error })
  }
}
