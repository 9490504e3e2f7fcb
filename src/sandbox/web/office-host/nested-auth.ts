import type { Salesperson } from '../../cast.ts'
import { isBridgeEnvelope, NAA_CHANNEL } from './nested-auth-channel.ts'

/** Tokens as the sandbox's server hands them out. */
interface Tokens {
  access_token: string
  id_token: string
  expires_in: number
  scope: string
}

/** MSAL's request over the bridge, as far as the host looks at it. */
interface BridgeRequest {
  method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup'
  requestId: string
  tokenParams?: { clientId: string; scope: string }
}

export interface NestedAuthOptions {
  person: Salesperson
  tenantId: string
  /** Host name of the identity provider, as MSAL calls an account's environment. */
  environment: string
  getTokens: (scope: string) => Promise<Tokens>
  /** Silent requests for this are refused: somebody has to agree first, or to sign in by hand. */
  mustInteract: (scope: string) => boolean
  /** Asks the person at the screen; false: they declined. */
  confirmSignIn: (scope: string) => Promise<boolean>
}

/** Answers MSAL in an add-in's frame as Outlook's token broker does. */
export function answerNestedAuth(options: NestedAuthOptions): (event: MessageEvent) => void {
  return (event) => {
    if (!isBridgeEnvelope(event.data)) return
    const request = JSON.parse(event.data.payload) as BridgeRequest
    const { source, origin } = event
    void bridgeAnswer(request, options).then((answer) => {
      const response = { messageType: 'NestedAppAuthResponse', requestId: request.requestId }
      const payload = JSON.stringify({ ...response, ...answer })
      source?.postMessage({ channel: NAA_CHANNEL, payload }, { targetOrigin: origin })
    })
  }
}

async function bridgeAnswer(request: BridgeRequest, options: NestedAuthOptions): Promise<object> {
  if (request.method === 'GetInitContext') return { success: true, initContext: context(options) }
  const { method, tokenParams } = request
  const scope = tokenParams?.scope ?? ''
  return (await signInRefused({ method, scope }, options)) ?? tokenAnswer(scope, options)
}

async function signInRefused(
  { method, scope }: { method: 'GetToken' | 'GetTokenPopup'; scope: string },
  { mustInteract, confirmSignIn }: NestedAuthOptions,
): Promise<object | undefined> {
  if (method === 'GetToken')
    return mustInteract(scope) ? refusal('USER_INTERACTION_REQUIRED') : undefined
  const isConfirmed = !mustInteract(scope) || (await confirmSignIn(scope))
  return isConfirmed ? undefined : refusal('USER_CANCEL')
}

async function tokenAnswer(scope: string, options: NestedAuthOptions): Promise<object> {
  try {
    const token = await options.getTokens(scope)
    return { success: true, token, account: account(options, token.id_token) }
  } catch {
    // The add-in has to cope with a broker that cannot; the reason is in the server's log.
    return refusal('TRANSIENT_ERROR')
  }
}

const refusal = (status: string) => ({ success: false, error: { status, code: status } })

const context = ({ person, tenantId, environment }: NestedAuthOptions) => ({
  sdkName: 'follow-sandbox',
  sdkVersion: '1',
  capabilities: { queryAccount: false },
  accountContext: {
    homeAccountId: `${person.id}.${tenantId}`,
    environment,
    tenantId,
    loginHint: person.email,
  },
})

const account = ({ person, tenantId, environment }: NestedAuthOptions, idToken: string) => ({
  homeAccountId: `${person.id}.${tenantId}`,
  localAccountId: person.id,
  environment,
  tenantId,
  username: person.email,
  name: person.name,
  idToken,
})
