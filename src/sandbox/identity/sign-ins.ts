import { LOGGING_APP_ID } from '../cast.ts'

/** Tokens that came of sign-ins for logging, so that they can be taken back. */
export interface SignIns {
  /** @param token value of a refresh token, or id (`uti`) of an access token */
  note(clientId: string, token: string): void
  /** As an administrator does with "revoke sessions": every token given so far is good no more. */
  revokeAll(): void
  isRevoked(token: string): boolean
}

export function createSignIns(): SignIns {
  const good = new Set<string>()
  const revoked = new Set<string>()
  return {
    note(clientId, token) {
      if (clientId === LOGGING_APP_ID) good.add(token)
    },
    revokeAll() {
      for (const token of good) revoked.add(token)
      good.clear()
    },
    isRevoked: (token) => revoked.has(token),
  }
}
