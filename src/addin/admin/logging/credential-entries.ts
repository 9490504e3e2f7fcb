import type {
  CredentialKind,
  Logging,
  LoggingCredentialRequest,
} from '../../../contract/logging.ts'
import type { SourceKind } from './setup-steps.ts'

/**
 * What can be given for a source, the most usual first; empty: nothing, because secrets can be kept
 * neither here nor by the operator.
 */
export function credentialKinds(
  { canKeepSecrets, externalProvider }: Pick<Logging, 'canKeepSecrets' | 'externalProvider'>,
  kind: SourceKind | undefined,
): CredentialKind[] {
  const own: CredentialKind[] = kind === 'ews' ? ['password'] : ['secret', 'certificate']
  return [...(canKeepSecrets ? own : []), ...(externalProvider ? ['external' as const] : [])]
}

/** Whether a text has a certificate and a private key that needs no password. */
export const hasBothBlocks = (pem: string): boolean =>
  /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(pem) &&
  /-----BEGIN (RSA |EC )?PRIVATE KEY-----[\s\S]+-----END (RSA |EC )?PRIVATE KEY-----/.test(pem)

/** What is asked of the service; undefined: what was typed cannot be right. */
export function credentialOf(
  kind: CredentialKind,
  typed: string,
): LoggingCredentialRequest['credential'] | undefined {
  switch (kind) {
    case 'external':
      return { kind }
    case 'certificate':
      return hasBothBlocks(typed) ? { kind, pem: typed.trim() } : undefined
    case 'secret':
      return typed.trim() === '' ? undefined : { kind, secret: typed.trim() }
    case 'password':
      // A password may begin or end with a space.
      return typed === '' ? undefined : { kind, secret: typed }
  }
}

const WARNING_MS = 30 * 86_400_000

/** Whether something runs out within 30 days, or has already; undefined: it does not. */
export function expiryState(expiresAt: string | null, now: Date): 'soon' | 'over' | undefined {
  if (expiresAt === null) return undefined
  const left = Date.parse(expiresAt) - now.getTime()
  if (left <= 0) return 'over'
  return left <= WARNING_MS ? 'soon' : undefined
}
