import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose'
import type { Role } from '../../contract/people.ts'
import type { Config } from '../config.ts'
import type { AccessTokenVerifier } from './access-token.ts'
import type { Caller } from './caller.ts'
import { membership } from './membership.ts'
import { Problem } from './problem.ts'
import { anewWhenSetBack } from './set-back-clock.ts'
import { discoverKeys, type FindKeys } from './signing-keys.ts'

const CLOCK_TOLERANCE_SECONDS = 60
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const MAX_NAME = 256

interface VerifierOptions {
  now: () => Date
  /** Where a tenant's signing keys come from; by default from the authority. */
  findKeys?: FindKeys
  /** Told of every valid token that does not say whether it is a guest's. */
  onUntoldMember?: () => void
}

/**
 * Verifies access tokens as Microsoft's claims-validation page asks: signature by the tenant's keys
 * (RS256 only), exact issuer and audience, lifetime, tenant, client and scope. Who it is are the
 * `tid` and `oid` claims; names and addresses are for display.
 *
 * A tenant that may not use this API is refused before anything is fetched for it.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/claims-validation
 */
export function createVerifier(
  signIn: Config['signIn'],
  { now, findKeys, onUntoldMember }: VerifierOptions,
): AccessTokenVerifier {
  const discovered = anewWhenSetBack(() => discoverKeys(signIn.authorityOrigin, now), now)
  return async (token) => {
    const tenantId = admittedTenant(token, signIn.tenants)
    const keys = await (findKeys ?? discovered())(tenantId)
    const claims = await verified(() =>
      jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer: `${signIn.authorityOrigin}/${tenantId}/v2.0`,
        audience: signIn.audience,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: now(),
        requiredClaims: ['exp', 'iat', 'tid', 'oid', 'azp'],
      }),
    )
    const caller = callerOf(claims, { ...signIn, tenantId })
    if (caller.membership === 'untold') onUntoldMember?.()
    return caller
  }
}

/** What the token says its tenant is; the signature and the issuer prove it afterwards. */
function admittedTenant(token: string, tenants: readonly string[] | null): string {
  const { tid } = unproven(token)
  if (typeof tid !== 'string') throw notSignedIn('The token has no tenant')
  const mayEnter = tenants ? tenants.includes(tid) : GUID.test(tid)
  if (!mayEnter) throw new Problem('wrong-tenant', 'This organisation does not use this service')
  return tid
}

function unproven(token: string): JWTPayload {
  try {
    return decodeJwt(token)
  } catch (error) {
    // Not a JWT at all: the caller's mistake, not ours.
    throw notSignedIn('The token cannot be read', error)
  }
}

/**
 * Keys that did not come, or are none: nothing of it is the token's. The generic one is thrown for an answer
 * that is not 200, or no JSON; no connection at all is no error of jose's.
 */
const OF_THE_KEYS: ReadonlySet<string> = new Set([
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
])

async function verified(verify: () => Promise<{ payload: JWTPayload }>): Promise<JWTPayload> {
  try {
    return (await verify()).payload
  } catch (error) {
    if (error instanceof Problem) throw error
    if (error instanceof errors.JOSEError && !OF_THE_KEYS.has(error.code)) {
      throw notSignedIn('The token is not valid', error)
    }
    throw new Problem('unavailable', 'The signing keys cannot be read', { cause: error })
  }
}

function callerOf(claims: JWTPayload, signIn: Config['signIn'] & { tenantId: string }): Caller {
  const { tid, oid, azp, scp } = claims
  if (tid !== signIn.tenantId) throw notSignedIn('The token is of another tenant')
  if (typeof oid !== 'string' || !GUID.test(oid)) throw notSignedIn('The token names nobody')
  if (typeof azp !== 'string' || !signIn.clients.includes(azp)) {
    throw notSignedIn('The token was issued to another application')
  }
  // Application permissions (`roles`) are not enough: every call is a salesperson's.
  if (typeof scp !== 'string' || !scp.split(' ').includes(signIn.scope)) {
    throw new Problem('missing-scope', `The token lacks the scope ${signIn.scope}`)
  }
  return {
    tenantId: signIn.tenantId,
    salespersonId: oid,
    ...displayed(claims),
    membership: membership(signIn.tenantId, claims),
    ...claimed(claims),
  }
}

/** App roles of the registration, as an administrator of Entra assigns them. */
const APP_ROLES: ReadonlyMap<unknown, Role> = new Map([
  ['Follow.Manager', 'manager'],
  ['Follow.Administrator', 'administrator'],
])

/** @see https://learn.microsoft.com/entra/identity-platform/howto-add-app-roles-in-apps */
function claimed({ roles }: JWTPayload): Pick<Caller, 'claimedRoles'> {
  const values: readonly unknown[] = Array.isArray(roles) ? roles : []
  const known = values.flatMap((value) => APP_ROLES.get(value) ?? [])
  return known.length > 0 ? { claimedRoles: known } : {}
}

function displayed({ name, preferred_username: username, email }: JWTPayload) {
  const address = [username, email].find((text) => typeof text === 'string' && text.includes('@'))
  const shown = typeof name === 'string' && name !== '' ? name : (address ?? '')
  return { name: String(shown).slice(0, MAX_NAME), email: String(address ?? '').slice(0, 320) }
}

function notSignedIn(title: string, cause?: unknown): Problem {
  return new Problem('not-signed-in', title, { cause })
}
