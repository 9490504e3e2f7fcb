import type { JWTPayload } from 'jose'

const GUID_ANYWHERE = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** Whether a person belongs to the tenant; `untold`: the token does not say. */
export type Membership = 'member' | 'guest' | 'untold'

/**
 * Entra says it in `acct` where the registration asks for that claim; else `idp` names the tenant that
 * signed the person in. Who signed in anywhere else may be a guest, or a member of a federated domain.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function membership(tenantId: string, { acct, idp }: JWTPayload): Membership {
  if (acct === 0) return 'member'
  if (acct === 1) return 'guest'
  const home = typeof idp === 'string' ? GUID_ANYWHERE.exec(idp)?.[0].toLowerCase() : undefined
  if (home === undefined) return 'untold'
  return home === tenantId ? 'member' : 'guest'
}
