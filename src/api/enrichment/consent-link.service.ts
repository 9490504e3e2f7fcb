import { enrichmentConsentPath } from '../../contract/paths.ts'
import type { Context } from '../context.ts'
import { findFingerprintKey } from '../privacy/suppression.store.ts'
import { consentState } from './consent-state.ts'

const DAY_MS = 86_400_000
/** An administrator may be on holiday. */
const GOOD_DAYS = 30

/**
 * Where the tenant's administrator gives the operator's application its permissions.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export async function consentUrl(
  { config, db, now }: Context,
  { tenantId, clientId }: { tenantId: string; clientId: string },
): Promise<string> {
  const key = await findFingerprintKey(db, tenantId)
  // The same for a day, so that it can be compared and sent again.
  const today = Math.floor(now().getTime() / DAY_MS) * DAY_MS
  const expiresAt = new Date(today + (GOOD_DAYS + 1) * DAY_MS)
  const url = new URL(`${config.signIn.authorityOrigin}/${tenantId}/adminconsent`)
  url.searchParams.set('client_id', clientId)
  url.searchParams.set('redirect_uri', consentRedirect({ config }))
  url.searchParams.set('state', consentState(key, { tenantId, expiresAt }))
  return url.href
}

/** Where the identity provider sends the administrator back to. */
export const consentRedirect = ({ config }: Pick<Context, 'config'>): string =>
  `${config.apiOrigin}${enrichmentConsentPath}`
