import { createLocalJWKSet, jwtVerify, type JWK } from 'jose'
import { salespersonById } from '../identity/entra-shape.ts'
import { GRAPH } from '../identity/resources.ts'

/** Takes tokens that the sandbox's identity provider issued for Graph, and no others. */
export function graphTokenVerifier(
  signingKey: JWK,
  issuer: string,
): (token: string) => Promise<string | undefined> {
  const { kty, n, e, kid, alg } = signingKey
  const keys = createLocalJWKSet({ keys: [{ kty, n, e, kid, alg } as JWK] })
  const options = { issuer, audience: GRAPH, algorithms: ['RS256'] }
  return async (token) => {
    // Any reason not to take it is the same answer to the caller: 401.
    const verified = await jwtVerify(token, keys, options).catch(() => undefined)
    return verified && salespersonById(String(verified.payload['oid']))?.email
  }
}
