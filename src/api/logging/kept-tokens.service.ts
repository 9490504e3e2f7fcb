import type { ICachePlugin } from '@azure/msal-node'
import type { Context } from '../context.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import { replaceSealed } from './logging-setup.store.ts'

/** Where a tenant's tokens are sealed for; they open nowhere else. */
export const tokensPlace = (tenantId: string): string => `logging-tokens ${tenantId}`

/**
 * Keeps MSAL's tokens sealed in the set-up. Several processes may refresh at once: what one of them
 * got replaces only what it had read, in one statement. Whoever comes later keeps its own token for
 * itself, and never puts an older account in the place of one that signed in meanwhile.
 *
 * No lock is held while the identity provider is asked: it would hold up everything in the embedded
 * store, and the job's runner in the other.
 */
export function keptTokens(
  { db, vault }: Pick<Context, 'db' | 'vault'>,
  setup: Pick<LoggingSetupRow, 'tenant_id' | 'sealed_tokens'>,
): ICachePlugin {
  const tenantId = setup.tenant_id
  const place = tokensPlace(tenantId)
  const column = 'sealed_tokens'
  let read = setup.sealed_tokens
  return {
    beforeCacheAccess: async ({ tokenCache }) => {
      if (read !== null) tokenCache.deserialize(vault.open(read, place))
    },
    afterCacheAccess: async ({ cacheHasChanged, tokenCache }) => {
      if (!cacheHasChanged || read === null) return
      const sealed = vault.seal(tokenCache.serialize(), place)
      if (await replaceSealed(db, { tenantId, column, from: read, to: sealed })) read = sealed
    },
  }
}
