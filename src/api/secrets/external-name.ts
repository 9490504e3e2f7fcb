/** Where the operator keeps secrets. */
export type SecretProviderKind = 'none' | 'environment' | 'file' | 'key-vault'

/**
 * Under which name the operator's provider has a tenant's secret for email logging; null: there is no
 * provider. It is made of the tenant and never typed in, so that nobody can name another tenant's.
 *
 * @param tenantId a GUID in lower case
 */
export function externalName(tenantId: string, kind: SecretProviderKind): string | null {
  if (kind === 'none') return null
  if (kind === 'environment') return `LOGGING_SECRET_${tenantId.toUpperCase().replaceAll('-', '_')}`
  return `logging-${tenantId}`
}
