import { SecretError, type ReadSecret } from './secret-provider.ts'

/** Reads the operator's secrets from where the configuration says. */
export function operatorSecrets(): ReadSecret {
  return () => Promise.reject(new SecretError('No secret provider is configured'))
}
