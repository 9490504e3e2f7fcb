import type { TokenCredential } from '@azure/identity'
import type { SecretClient, SecretClientOptions } from '@azure/keyvault-secrets'
import { readAnswer } from '../azure/read-answer.service.ts'
import { SecretError, type ReadSecret } from './secret-provider.ts'

/** With the client's own three retries, and before whoever waits for it gives up. */
const TIMEOUT_MS = 15_000
/** A secret has 25 KB at most, and something is said about it. */
const MOST_BYTES = 1024 * 1024

/** The client has an answer read as a whole; so it is asked for as a stream, and read here. */
const LIMITED: NonNullable<SecretClientOptions['additionalPolicies']>[number] = {
  position: 'perRetry',
  policy: {
    name: 'limited answers',
    async sendRequest(request, next) {
      request.streamResponseStatusCodes = new Set([Number.POSITIVE_INFINITY])
      const { readableStreamBody, ...answer } = await next(request)
      return { ...answer, bodyAsText: String(await readAnswer(readableStreamBody, MOST_BYTES)) }
    },
  },
}

/** What is not the same on a machine of ours and in Azure. */
interface KeyVaultParts {
  /** Null: whatever Azure gives this process, such as its managed identity. */
  credential: TokenCredential | null
  options: SecretClientOptions
}

/**
 * Reads secrets from an Azure Key Vault, the latest version each time. The libraries are loaded with the
 * first secret: whoever keeps none there does not pay for them.
 *
 * @param url of the vault, e.g. `https://follow.vault.azure.net`
 */
export function keyVaultSecrets(
  url: string,
  parts: KeyVaultParts = { credential: null, options: {} },
): ReadSecret {
  let opening: Promise<SecretClient> | undefined
  return async (name) => {
    opening ??= openClient(url, parts)
    try {
      const client = await opening
      const abortSignal = AbortSignal.timeout(TIMEOUT_MS)
      return (await client.getSecret(name, { abortSignal })).value ?? ''
    } catch (cause) {
      throw new SecretError('The key vault did not give the secret', { cause })
    }
  }
}

async function openClient(
  url: string,
  { credential, options }: KeyVaultParts,
): Promise<SecretClient> {
  const { SecretClient } = await import('@azure/keyvault-secrets')
  const { additionalPolicies = [] } = options
  return new SecretClient(url, credential ?? (await ownCredential()), {
    ...options,
    additionalPolicies: [...additionalPolicies, LIMITED],
  })
}

async function ownCredential(): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity')
  return new DefaultAzureCredential()
}
