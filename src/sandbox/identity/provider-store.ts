import { readFileSync, writeFileSync } from 'node:fs'
import { LOGGING_APP_ID } from '../cast.ts'

/** What oidc-provider keeps of one thing. */
export interface KeptPayload {
  clientId?: string
  grantId?: string
  uid?: string
  /** Seconds since 1970. */
  exp?: number
  consumed?: number
}

/** What the identity provider keeps: in memory, and sign-ins for logging in a file too. */
export interface ProviderStore {
  /** In oidc-provider's form. */
  adapter: (model: string) => object
  /** Forgets every refresh token of the logging application. */
  forgetRefreshTokens(): void
}

/** As many as one person in a sandbox needs; the oldest go first. */
const MOST = 2000
const LASTING = ['Grant', 'RefreshToken']

/** @param file null: nothing outlives the process */
export function createProviderStore(file: string | null): ProviderStore {
  const kept = new Map<string, KeptPayload>(file === null ? [] : readEntries(file))
  const changed = (key: string, payload: KeptPayload | undefined) => {
    if (file !== null && isLasting(key, payload)) writeEntries(file, kept)
  }
  const remove = (key: string) => {
    const payload = kept.get(key)
    if (kept.delete(key)) changed(key, payload)
  }
  const removeWhere = (is: (payload: KeptPayload, key: string) => boolean) => {
    for (const [key, payload] of kept) if (is(payload, key)) remove(key)
  }
  const put = (key: string, payload: KeptPayload) => {
    kept.delete(key)
    kept.set(key, payload)
    if (kept.size > MOST) forgetOldest(kept)
    changed(key, payload)
  }
  const adapter = (model: string) => ({
    upsert: async (id: string, payload: KeptPayload) => put(`${model}:${id}`, payload),
    find: async (id: string) => kept.get(`${model}:${id}`),
    findByUid: async (uid: string) =>
      [...kept].find(([key, one]) => key.startsWith(`${model}:`) && one.uid === uid)?.[1],
    findByUserCode: async () => undefined,
    async consume(id: string) {
      const payload = kept.get(`${model}:${id}`)
      if (payload) put(`${model}:${id}`, { ...payload, consumed: Math.floor(Date.now() / 1000) })
    },
    destroy: async (id: string) => remove(`${model}:${id}`),
    // Of this kind alone: a sign-in that is under way has the grant, and goes on.
    revokeByGrantId: async (grantId: string) =>
      removeWhere((one, key) => key.startsWith(`${model}:`) && one.grantId === grantId),
  })
  return {
    adapter,
    forgetRefreshTokens: () =>
      removeWhere((one, key) => key.startsWith('RefreshToken:') && isLasting(key, one)),
  }
}

function forgetOldest(kept: Map<string, KeptPayload>): void {
  const oldest = [...kept].find(([key, payload]) => !isLasting(key, payload))?.[0]
  if (oldest !== undefined) kept.delete(oldest)
}

/** Whoever signed in for logging need not do it again because the sandbox was started anew. */
const isLasting = (key: string, payload: KeptPayload | undefined) =>
  LASTING.includes(key.split(':')[0] ?? '') && payload?.clientId === LOGGING_APP_ID

function readEntries(file: string): [string, KeptPayload][] {
  try {
    const entries = JSON.parse(readFileSync(file, 'utf8')) as [string, KeptPayload][]
    return entries.filter(([, { exp = Infinity }]) => exp * 1000 > Date.now())
  } catch {
    // None yet, or torn by a kill: whoever signed in does so again.
    return []
  }
}

const writeEntries = (file: string, kept: ReadonlyMap<string, KeptPayload>) =>
  writeFileSync(file, JSON.stringify([...kept].filter(([key, one]) => isLasting(key, one))), {
    mode: 0o600,
  })
