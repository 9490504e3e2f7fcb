import { config } from '../config.ts'
import { createSignIn, type SignIn } from './sign-in.ts'

/**
 * Sign-in as the add-in is built: for pages (pane, function commands), not for launch events.
 *
 * @param host where `offersNestedAuth` comes from, i.e. the Outlook port
 */
export function createPageSignIn(host: { readonly offersNestedAuth: boolean }): SignIn {
  return createSignIn({
    clientId: config.clientId,
    offersNestedAuth: host.offersNestedAuth,
    openClient: async (kind) => {
      const { openMsalClient } = await import('./msal-client.ts')
      return openMsalClient(kind, {
        clientId: config.clientId,
        authority: config.authority,
        redirectUri: `${location.origin}/redirect-bridge.html`,
      })
    },
  })
}
