import { applicationTokens } from '../enrichment/application-token.service.ts'
import type { ApplicationTokenParts } from '../enrichment/application-token.service.ts'
import { missingPermissions } from '../enrichment/graph-permission.ts'
import { MailSourceError } from '../logging/mail-source.ts'
import { findingsOf, type Finding } from './finding.ts'

const { ok, warning, failed } = findingsOf('graph')

/** More would take long, and what is wrong with the application shows in the first. */
const MOST_TENANTS = 3

const REMEDIES: Readonly<Record<string, string>> = {
  'credential-refused': 'Renew ENRICHMENT_CLIENT_SECRET: it is wrong, or its time is over',
  'consent-needed': "An administrator of the tenant gives permission on the administrator's page",
  unreachable: 'Let this machine out to AUTHORITY_ORIGIN',
}

/**
 * Asks for tokens of the operator's application, as account engagement does. What tenants entered for
 * email logging is theirs, and tried on the administrator's page.
 */
export async function probeTokens(parts: ApplicationTokenParts): Promise<Finding[]> {
  const { enrichment, signIn } = parts.config
  if (!enrichment)
    return [ok('No application of the operator is set: account engagement is not offered')]
  const tenants = (signIn.tenants ?? []).slice(0, MOST_TENANTS)
  if (tenants.length === 0) return [ok('Any tenant may come, so no token of one is asked for')]
  const tokens = applicationTokens(parts)
  return Promise.all(tenants.map((tenantId) => probeToken(tokens, tenantId)))
}

async function probeToken(
  tokens: ReturnType<typeof applicationTokens>,
  tenantId: string,
): Promise<Finding> {
  try {
    const missing = missingPermissions(await tokens.permissions(tenantId))
    return missing.length === 0
      ? ok(`The application has what it needs in tenant ${tenantId}`)
      : warning(
          `The application lacks ${missing.join(', ')} in tenant ${tenantId}`,
          REMEDIES['consent-needed'] ?? '',
        )
  } catch (error) {
    if (!(error instanceof MailSourceError)) throw error
    const todo = REMEDIES[error.fault] ?? 'Look at ENRICHMENT_CLIENT_ID and its secret'
    return failed(`No token for tenant ${tenantId}: ${error.fault}`, todo)
  }
}
