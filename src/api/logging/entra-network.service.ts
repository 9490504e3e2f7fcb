import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node'
import { limitedFetch } from '../graph/limited-fetch.ts'
import { isAtOrigin } from '../http/at-origin.ts'

/** No sign-in service that works needs longer. */
const TIMEOUT_MS = 15_000
/** Tokens and documents about them are some kilobytes. */
const MOST_BYTES = 1024 * 1024

interface EntraNetworkOptions {
  /** The only origin that is ever asked: secrets and tokens go there and nowhere else. */
  authorityOrigin: string
  fetch?: typeof fetch
  timeoutMs?: number
}

/** How MSAL reaches the identity provider: to the configured origin only, and never for long. */
export function entraNetwork({
  authorityOrigin,
  fetch: by = fetch,
  timeoutMs = TIMEOUT_MS,
}: EntraNetworkOptions): INetworkModule {
  const ask = limitedFetch(by, MOST_BYTES)
  const send = async <T>(
    method: 'GET' | 'POST',
    url: string,
    { headers, body }: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> => {
    if (!isAtOrigin(url, authorityOrigin))
      throw new EntraUnreachable('The identity provider names an address that is not its own')
    try {
      const answer = await ask(url, {
        method,
        ...(headers && { headers }),
        ...(body !== undefined && { body }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      })
      return {
        headers: Object.fromEntries(answer.headers),
        body: (await answer.json()) as T,
        status: answer.status,
      }
    } catch (cause) {
      throw new EntraUnreachable('The identity provider cannot be reached', { cause })
    }
  }
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  }
}

/** There is no answer of the identity provider's, or none that is its own. */
export class EntraUnreachable extends Error {
  override name = 'EntraUnreachable'
}
