import type { Buffer } from 'node:buffer'

/** The server's environment, parsed and checked once; see `loadConfig`. Plain, frozen data. */
export interface Config {
  role: 'all'
  /** Where the API listens; TLS only where a certificate is given (else a proxy ends it). */
  listen: { host: string; port: number; tls: { certFile: string; keyFile: string } | null }
  /** Origins of add-in pages that may call the API from a browser. */
  addinOrigins: readonly string[]
  /** Folder of built add-in pages to serve; null: they are served elsewhere. */
  addinDir: string | null
  /** Origin in beacons and tracked links, e.g. `https://l.contoso.com`. */
  publicOrigin: string
  /** Further hosts whose links are ours (former public hosts). */
  formerPublicHosts: readonly string[]
  signIn: {
    /** E.g. `https://login.microsoftonline.com`; issuers are computed from it and the tenant. */
    authorityOrigin: string
    /** Tenants that may use this API; null: any tenant of the authority. */
    tenants: readonly string[] | null
    /** The API's application id. */
    audience: string
    /** Applications whose tokens are taken. */
    clients: readonly string[]
    scope: string
  }
  tracking: {
    /** Keys by id, the first is the one that seals; the others still open. 32 bytes each. */
    keys: readonly { id: string; secret: Buffer }[]
  }
  store: { kind: 'embedded'; dir: string } | { kind: 'postgres'; url: string }
  buffer: { dir: string; maxBytes: number; drainEveryMs: number }
  ticketLifetimeHours: number
  followEnabledByDefault: boolean
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}
