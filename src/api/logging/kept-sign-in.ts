import { createHash } from 'node:crypto'
import type { Role } from '../../contract/people.ts'
import type { LoggingSource } from '../../contract/logging-source.ts'

/** What only the API knows of a sign-in until it comes back; kept sealed. */
export interface KeptSignIn {
  /** Proves that whoever redeems the code is who asked for it (PKCE, RFC 7636). */
  verifier: string
  /** Has to stand in the ID token. */
  nonce: string
  /** Of the set-up then: what comes back is for that application and no other. */
  clientId: string
  /** What Entra said of whoever began; what is given here is asked for again. */
  claimedRoles: readonly Role[]
}

/** The application that a person signs in to; undefined: nobody has to. */
export function applicationOf(source: LoggingSource | null | undefined): string | undefined {
  return source?.kind === 'graph' && source.access === 'delegated' ? source.clientId : undefined
}

/** The store knows only this of a state: whoever reads it cannot end a sign-in. */
export function hashOfState(state: string): Buffer {
  return createHash('sha256').update(state).digest()
}

/** Where what is kept of a sign-in is sealed for: it opens for that one alone. */
export function placeOfState(state: string): string {
  return `logging-sign-in ${hashOfState(state).toString('hex')}`
}

const STATE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[A-Za-z0-9_-]{43}$/

/** The tenant that a state is of, as it says itself; undefined where it is none of ours. */
export function tenantOfState(state: string): string | undefined {
  return STATE.exec(state)?.[1]
}
