import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
  type AccountInfo,
  type AuthenticationResult,
  type Configuration,
  type IPublicClientApplication,
} from '@azure/msal-browser'
import type { TokenClient } from './token-client.ts'

export interface MsalSettings {
  clientId: string
  /** e.g. `https://login.microsoftonline.com/organizations` */
  authority: string
  /** The redirect bridge page; registered exactly so, and served without COOP. */
  redirectUri: string
}

/** The authority MSAL knows by itself; any other has to be vouched for. */
const PUBLIC_AUTHORITY = 'login.microsoftonline.com'

export function msalConfiguration(settings: MsalSettings): Configuration {
  const { host } = new URL(settings.authority)
  return {
    auth: { ...settings, ...(host !== PUBLIC_AUTHORITY && { knownAuthorities: [host] }) },
    // The pane's page lives shortly; with a cache in memory it would sign in again with every message.
    cache: { cacheLocation: 'localStorage' },
    system: { loggerOptions: { piiLoggingEnabled: false }, allowPlatformBroker: false },
  }
}

/** Opens MSAL; 70 KiB, so this file is only ever imported dynamically. */
export async function openMsalClient(
  kind: 'nested' | 'standard',
  settings: MsalSettings,
): Promise<TokenClient> {
  const configuration = msalConfiguration(settings)
  if (kind === 'standard')
    return standardClient(await createStandardPublicClientApplication(configuration))
  const cache = { cacheLocation: 'memoryStorage' as const }
  return nestedClient(
    await createNestablePublicClientApplication(configuration),
    await createNestablePublicClientApplication({ ...configuration, cache }),
  )
}

type NestedApp = Pick<IPublicClientApplication, 'acquireTokenSilent' | 'acquireTokenPopup'>

/**
 * The host knows who is signed in; naming an account would only restrict it.
 *
 * @param forgetful keeps nothing beyond the page: MSAL writes down whatever a host gives, where it may write
 */
export function nestedClient(app: NestedApp, forgetful: NestedApp): TokenClient {
  const of = (isInMemory = false) => (isInMemory ? forgetful : app)
  return {
    silent: async ({ isInMemory, ...request }) =>
      (await of(isInMemory).acquireTokenSilent(request)).accessToken,
    popup: async ({ isInMemory, ...request }) =>
      (await of(isInMemory).acquireTokenPopup(request)).accessToken,
  }
}

/** Without the host we remember who signed in here last. */
export function standardClient(
  app: Pick<
    IPublicClientApplication,
    | 'acquireTokenSilent'
    | 'acquireTokenPopup'
    | 'getActiveAccount'
    | 'getAllAccounts'
    | 'setActiveAccount'
  >,
): TokenClient {
  const account = () => app.getActiveAccount() ?? app.getAllAccounts()[0]
  let held: AuthenticationResult | undefined
  const given = (result: AuthenticationResult, isInMemory: boolean) => {
    if (isInMemory) held = result
    return result.accessToken
  }
  return {
    silent: async ({ isInMemory = false, ...request }) => {
      const known = account()
      if (isInMemory && !request.forceRefresh && isStillOf(held, known)) return held.accessToken
      // Asking without an account would open a hidden frame, which third-party cookies forbid.
      if (!known) throw new InteractionRequiredAuthError('no_account_error', '')
      const asked = { ...request, ...(isInMemory && NOT_STORED), account: known }
      return given(await app.acquireTokenSilent(asked), isInMemory)
    },
    popup: async ({ keepsAccount = false, isInMemory = false, ...request }) => {
      const known = keepsAccount ? account() : undefined
      const who = known ? { account: known } : { prompt: 'select_account' }
      const asked = { ...request, ...(isInMemory && NOT_STORED), ...who }
      const result = await app.acquireTokenPopup(asked)
      app.setActiveAccount(result.account)
      return given(result, isInMemory)
    },
  }
}

/** MSAL keeps the refresh token, by which each page gets another one without asking a person. */
const NOT_STORED = { storeInCache: { accessToken: false } }
/** As MSAL does with those that it keeps. */
const RENEWED_BEFORE_MS = 5 * 60_000

/** Whether it may still be used, and nobody else has signed in since. */
const isStillOf = (
  held: AuthenticationResult | undefined,
  account: AccountInfo | undefined,
): held is AuthenticationResult =>
  (held?.expiresOn?.getTime() ?? 0) - RENEWED_BEFORE_MS > Date.now() &&
  held?.account.homeAccountId === account?.homeAccountId
