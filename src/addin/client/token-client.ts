export interface TokenRequest {
  scopes: string[]
  forceRefresh?: boolean
  /** For whoever is signed in already; nobody else is offered. */
  keepsAccount?: boolean
  /** Never written down: asked for anew by each page, without asking a person. */
  isInMemory?: boolean
}

/** What signing in needs of MSAL; rejects with MSAL's own errors. */
export interface TokenClient {
  /** From the cache, by refresh token or by the host. */
  silent(request: TokenRequest): Promise<string>
  /** With a window. */
  popup(request: TokenRequest): Promise<string>
}
