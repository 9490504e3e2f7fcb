import {
  ConfidentialClientApplication,
  LogLevel,
  ProtocolMode,
  type ICachePlugin,
  type NodeAuthOptions,
} from '@azure/msal-node'
import type { Context } from '../context.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import { openCredential, type CredentialParts, type OpenCredential } from './credential.service.ts'
import { MailSourceError } from './mail-source.ts'

export type EntraParts = CredentialParts & Pick<Context, 'db' | 'entra'>

/**
 * Whatever Graph is reached at, permissions are those of Microsoft Graph.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/scopes-oidc
 */
const GRAPH = 'https://graph.microsoft.com'
/** Mail of a mailbox that is not the account's own: read, and moved to the archive. */
export const DELEGATED_PERMISSION = 'Mail.ReadWrite.Shared'
/** Mail of every mailbox, unless the tenant narrows it. */
export const APPLICATION_PERMISSION = 'Mail.ReadWrite'
export const DELEGATED_SCOPES = [`${GRAPH}/${DELEGATED_PERMISSION}`]
export const APPLICATION_SCOPES = [`${GRAPH}/.default`]

/**
 * The tenant's registered application, as it asks for tokens.
 *
 * @param cachePlugin where tokens are kept; nowhere unless given
 * @throws MailSourceError where it has nothing to prove itself with
 */
export async function entraClient(
  parts: EntraParts,
  setup: LoggingSetupRow,
  cachePlugin?: ICachePlugin,
): Promise<ConfidentialClientApplication> {
  const { source, tenant_id: tenantId } = setup
  if (source?.kind !== 'graph') throw new MailSourceError('credential-missing', 'No application')
  const auth = { clientId: source.clientId, ...proof(await openCredential(parts, setup)) }
  return applicationClient(parts, { tenantId, auth, ...(cachePlugin && { cachePlugin }) })
}

interface Application {
  tenantId: string
  auth: { clientId: string } & (
    { clientSecret: string } | Pick<NodeAuthOptions, 'clientCertificate'>
  )
  cachePlugin?: ICachePlugin
}

/** An application, as it asks a tenant's authority for tokens. */
export function applicationClient(
  { config, entra }: Pick<Context, 'config' | 'entra'>,
  { tenantId, auth, cachePlugin }: Application,
): ConfidentialClientApplication {
  const { authorityOrigin } = config.signIn
  return new ConfidentialClientApplication({
    auth: {
      ...auth,
      authority: `${authorityOrigin}/${tenantId}`,
      knownAuthorities: [new URL(authorityOrigin).host],
    },
    ...(cachePlugin && { cache: { cachePlugin } }),
    system: {
      protocolMode: ProtocolMode.AAD,
      networkClient: entra,
      // MSAL's messages name accounts and tenants; what it throws says enough.
      loggerOptions: { piiLoggingEnabled: false, logLevel: LogLevel.Error, loggerCallback() {} },
    },
  })
}

function proof(credential: OpenCredential) {
  if (credential.kind === 'secret') return { clientSecret: credential.secret }
  const { certificate, privateKey, thumbprint } = credential.certificate
  return {
    clientCertificate: { thumbprintSha256: thumbprint, privateKey, x5c: certificate },
  }
}
