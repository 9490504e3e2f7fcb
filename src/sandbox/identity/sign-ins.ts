import type { JWTPayload } from 'jose'
import { LOGGING_APP_ID } from '../cast.ts'
import type { ProviderStore } from './provider-store.ts'

/** Sign-ins for logging, so that they can be taken back. */
export interface SignIns {
  /** Notes an access token that was given for a person, by its `uti`. */
  note(clientId: string, tokenId: string): void
  /** As an administrator does with "revoke sessions": every token given so far is good no more. */
  revokeAll(): void
  isRevoked(token: JWTPayload): boolean
}

export function createSignIns(store: Pick<ProviderStore, 'forgetRefreshTokens'>): SignIns {
  const good = new Set<string>()
  let hasRevoked = false
  return {
    note(clientId, tokenId) {
      if (clientId === LOGGING_APP_ID) good.add(tokenId)
    },
    revokeAll() {
      good.clear()
      hasRevoked = true
      store.forgetRefreshTokens()
    },
    // Tokens of an earlier run were never noted: they are revoked along with the others.
    isRevoked: ({ azp, idtyp, uti }) =>
      hasRevoked && azp === LOGGING_APP_ID && idtyp !== 'app' && !good.has(String(uti)),
  }
}
