import type { Caller } from './caller.ts'

/**
 * Verifies a bearer token and says who it speaks for.
 *
 * @throws Problem `not-signed-in`, `wrong-tenant` or `missing-scope`
 */
export type AccessTokenVerifier = (token: string) => Promise<Caller>
