/** Why a secret of the operator's could not be read; never has the secret. */
export class SecretError extends Error {
  override name = 'SecretError'
}

/**
 * Reads a secret of the operator's by name, each time anew, so that a changed one is taken at once.
 *
 * @throws SecretError where there is none, or its keeper cannot be reached
 */
export type ReadSecret = (name: string) => Promise<string>
