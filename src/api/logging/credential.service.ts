import type { Context } from '../context.ts'
import { externalName } from '../secrets/external-name.ts'
import { SecretError } from '../secrets/secret-provider.ts'
import { VaultError } from '../secrets/vault.ts'
import type { LoggingSetupRow } from '../store/schema.ts'
import { parseCertificate, type Certificate } from './certificate.ts'
import { MailSourceError } from './mail-source.ts'

/** What an application or a mailbox's user proves itself with, opened: never kept, never shown. */
export type OpenCredential =
  { kind: 'secret'; secret: string } | { kind: 'certificate'; certificate: Certificate }

export type CredentialParts = Pick<Context, 'config' | 'vault' | 'readSecret' | 'now'>

type CredentialRow = Pick<LoggingSetupRow, 'tenant_id' | 'credential_kind' | 'sealed_credential'>

/** Where a tenant's credential is sealed for; it opens nowhere else. */
export const credentialPlace = (tenantId: string): string => `logging-credential ${tenantId}`

/**
 * Opens what a tenant gave, or what its operator keeps for it; a PEM is a certificate, whoever has it.
 *
 * @throws MailSourceError `credential-missing`, `secret-unreadable`, or `credential-refused` for a
 *   certificate that cannot be used
 */
export async function openCredential(
  parts: CredentialParts,
  setup: CredentialRow,
): Promise<OpenCredential> {
  if (!setup.credential_kind) throw new MailSourceError('credential-missing', 'None was given')
  const secret = await readable(() =>
    setup.credential_kind === 'external' ? external(parts, setup) : sealed(parts, setup),
  )
  if (!secret.includes('-----BEGIN ')) return { kind: 'secret', secret }
  const certificate = parseCertificate(secret, parts.now())
  if (typeof certificate === 'string')
    throw new MailSourceError(
      'credential-refused',
      `The certificate cannot be used: ${certificate}`,
    )
  return { kind: 'certificate', certificate }
}

async function sealed(
  { vault }: CredentialParts,
  { tenant_id, sealed_credential }: CredentialRow,
): Promise<string> {
  return vault.open(sealed_credential ?? '', credentialPlace(tenant_id))
}

async function external(
  { config, readSecret }: CredentialParts,
  { tenant_id }: CredentialRow,
): Promise<string> {
  const name = externalName(tenant_id, config.secrets.provider.kind)
  if (name === null) throw new SecretError('The operator has no secret provider')
  return readSecret(name)
}

/** Where a secret cannot be had, somebody can mend that; anything else is a bug. */
async function readable(read: () => Promise<string>): Promise<string> {
  try {
    return await read()
  } catch (cause) {
    if (!(cause instanceof SecretError) && !(cause instanceof VaultError)) throw cause
    throw new MailSourceError('secret-unreadable', cause.message, { cause })
  }
}
