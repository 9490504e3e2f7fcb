import type { TokenClient, TokenRequest } from './token-client.ts'

/** What tokens are for: our API, or the salesperson's own mailbox by Microsoft Graph. */
export type TokenFor = 'api' | 'graph'

export interface TokenOptions {
  /** May a window be shown to the salesperson. */
  interactive: boolean
  /** Without it our API. What the mailbox takes is asked for when it is first needed. */
  for?: TokenFor
  /** The last one was not taken: not the one that is kept. */
  isRefused?: boolean
}

/** Hands out access tokens. */
export interface SignIn {
  /**
   * A token, from the cache where it is fresh enough. Calls made while one is under
   * way share it, so that ten queries at start ask once and open at most one window.
   *
   * @throws SignInNeeded when only a person can go on and `interactive` is false
   * @throws SignInFailed when it was tried and did not work
   */
  token(options: TokenOptions): Promise<string>
}

/** Only a person can go on: nobody is signed in, or a second factor or consent is asked for. */
export class SignInNeeded extends Error {
  override name = 'SignInNeeded'
}

export type SignInFailure = 'offline' | 'popup-blocked' | 'sign-in-cancelled' | 'sign-in-failed'

/** Signing in was tried and did not work; `cause` is MSAL's error and is not for display. */
export class SignInFailed extends Error {
  override name = 'SignInFailed'
  readonly code: SignInFailure

  constructor(code: SignInFailure, cause: unknown) {
    super(code, { cause })
    this.code = code
  }
}

export interface SignInOptions {
  /** Application id of the add-in; its API is `api://<clientId>`. */
  clientId: string
  /**
   * Opens the client library; `nested` asks for the host's own sign-in. Called at most once for
   * each kind; a failed opening is tried again with the next call.
   */
  openClient: (kind: 'nested' | 'standard') => Promise<TokenClient>
  /** True where the host offers nested app authentication. */
  offersNestedAuth: boolean
}

/** Codes of MSAL that mean "nobody is signed in yet". */
const NOBODY = new Set(['no_account_error', 'no_account_found', 'login_required'])
/** The host said it offers nested sign-in and then did not (AzureAD msal-browser #7723). */
const NO_BRIDGE = 'nested_app_auth_bridge_disabled'

const FAILURES: Readonly<Record<string, SignInFailure>> = {
  no_network_connectivity: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  endpoints_resolution_error: 'offline',
  popup_window_error: 'popup-blocked',
  empty_window_error: 'popup-blocked',
  user_cancelled: 'sign-in-cancelled',
  user_canceled: 'sign-in-cancelled',
  access_denied: 'sign-in-cancelled',
}

/** Signs in through the host where it offers that, else with a window of our own. */
export function createSignIn({ clientId, openClient, offersNestedAuth }: SignInOptions): SignIn {
  const requests: Record<TokenFor, TokenRequest> = {
    api: { scopes: [`api://${clientId}/access_as_user`] },
    graph: { scopes: MAILBOX_SCOPES, keepsAccount: true, isInMemory: true },
  }
  let isNested = offersNestedAuth
  let client: Promise<TokenClient> | undefined
  let underWay: (Asked & { token: Promise<string> }) | undefined

  function open(): Promise<TokenClient> {
    client ??= openClient(isNested ? 'nested' : 'standard').catch((error: unknown) => {
      client = undefined
      throw error
    })
    return client
  }

  async function acquire(asked: Asked): Promise<string> {
    const request = { ...requests[asked.for], forceRefresh: asked.interactive || asked.isRefused }
    try {
      return await acquireToken(await open(), { request, interactive: asked.interactive })
    } catch (error) {
      if (!isNested || errorCode(error) !== NO_BRIDGE) throw inOurWords(error)
      isNested = false
      client = undefined
      return acquire(asked)
    }
  }

  function start(asked: Asked): Promise<string> {
    const token = acquire(asked).finally(() => (underWay = undefined))
    underWay = { ...asked, token }
    return token
  }

  async function token(options: TokenOptions): Promise<string> {
    const asked: Asked = { for: 'api', isRefused: false, ...options }
    if (!underWay) return start(asked)
    if (isAnsweredBy(asked, underWay)) return underWay.token
    // Two attempts at once confuse MSAL's cache; a person waits for the silent one to end.
    await underWay.token.catch(() => undefined)
    return token(options)
  }

  return { token }
}

type Asked = Required<TokenOptions>

/** What an individual send does in the mailbox: write drafts, and send them. */
const MAILBOX_SCOPES = ['Mail.ReadWrite', 'Mail.Send'].map(
  (scope) => `https://graph.microsoft.com/${scope}`,
)

/** Whoever may show a window has it for all who ask for the same meanwhile. */
const isAnsweredBy = (asked: Asked, other: Asked): boolean =>
  asked.for === other.for &&
  (other.interactive || (!asked.interactive && (other.isRefused || !asked.isRefused)))

/** From the cache or without a word; a window only when nothing else helps and one is allowed. */
async function acquireToken(
  client: TokenClient,
  { request, interactive }: { request: TokenRequest; interactive: boolean },
): Promise<string> {
  try {
    // A person who asks to sign in may do so because the API refused the token we still hold.
    return await client.silent(request)
  } catch (error) {
    if (!isInteractionRequired(error)) throw error
    if (!interactive) throw new SignInNeeded('Interaction is required', { cause: error })
    return client.popup(request)
  }
}

function isInteractionRequired(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'InteractionRequiredAuthError' || NOBODY.has(errorCode(error))
}

function inOurWords(error: unknown): Error {
  if (error instanceof SignInNeeded) return error
  return new SignInFailed(FAILURES[errorCode(error)] ?? 'sign-in-failed', error)
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'errorCode' in error ? String(error.errorCode) : ''
}
