import { createLocalJWKSet, jwtVerify, type JWK, type JWTPayload } from 'jose'
import { salespersonById } from '../identity/entra-shape.ts'
import { GRAPH } from '../identity/resources.ts'
import type { GraphCaller } from './graph-call.ts'

/** Takes tokens that the sandbox's identity provider issued for Graph, and no others. */
export function graphTokenVerifier(
  signingKey: JWK,
  issuer: string,
  isRevoked: (token: JWTPayload) => boolean = () => false,
): (token: string) => Promise<GraphCaller | undefined> {
  const { kty, n, e, kid, alg } = signingKey
  const keys = createLocalJWKSet({ keys: [{ kty, n, e, kid, alg } as JWK] })
  const options = { issuer, audience: GRAPH, algorithms: ['RS256'] }
  return async (token) => {
    // Any reason not to take it is the same answer to the caller: 401.
    const verified = await jwtVerify(token, keys, options).catch(() => undefined)
    if (!verified || isRevoked(verified.payload)) return undefined
    return callerOf(verified.payload)
  }
}

function callerOf(payload: JWTPayload): GraphCaller | undefined {
  const { oid, azp, scp = '', roles = [], idtyp } = payload as Record<string, unknown>
  const clientId = String(azp)
  if (idtyp === 'app') return { kind: 'application', clientId, roles: roles as string[] }
  const person = salespersonById(String(oid))
  return person && { kind: 'person', person, clientId, scopes: String(scp).split(' ') }
}
