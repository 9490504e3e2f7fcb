import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
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
    // The pane's page lives shortly; a cache in memory would sign in again with every message.
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
  return kind === 'nested'
    ? nestedClient(await createNestablePublicClientApplication(configuration))
    : standardClient(await createStandardPublicClientApplication(configuration))
}

/** The host knows who is signed in; naming an account would only restrict it. */
export function nestedClient(
  app: Pick<IPublicClientApplication, 'acquireTokenSilent' | 'acquireTokenPopup'>,
): TokenClient {
  return {
    silent: async (request) => (await app.acquireTokenSilent(request)).accessToken,
    popup: async (request) => (await app.acquireTokenPopup(request)).accessToken,
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
  return {
    silent: async (request) => {
      const known = account()
      // Asking without an account would open a hidden frame, which third-party cookies forbid.
      if (!known) throw new InteractionRequiredAuthError('no_account_error', '')
      return (await app.acquireTokenSilent({ ...request, account: known })).accessToken
    },
    popup: async ({ keepsAccount = false, ...request }) => {
      const known = keepsAccount ? account() : undefined
      const who = known ? { account: known } : { prompt: 'select_account' }
      const result = await app.acquireTokenPopup({ ...request, ...who })
      app.setActiveAccount(result.account)
      return result.accessToken
    },
  }
}
