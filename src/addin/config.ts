declare const __API_ORIGIN__: string
declare const __CLIENT_ID__: string
declare const __AUTHORITY__: string
declare const __GRAPH_ORIGIN__: string
declare const __VERSION__: string

/** What webpack puts in: the add-in has no other configuration. */
export const config = {
  /** Origin of the API, absolute: launch events have no page to be relative to. */
  apiOrigin: __API_ORIGIN__,
  /** Application id of the add-in's registration; the API's audience too. */
  clientId: __CLIENT_ID__,
  /** Authority for sign-in, e.g. `https://login.microsoftonline.com/organizations`. */
  authority: __AUTHORITY__,
  /** Microsoft Graph, which individual sends are made with. */
  graphOrigin: __GRAPH_ORIGIN__,
  version: __VERSION__,
} as const
