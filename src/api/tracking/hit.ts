/**
 * What is kept of a request for a beacon or tracked link: enough to judge it, too little to know
 * whose it was. Address and user agent are looked at when it arrives and dropped (law 9).
 */
export interface HitSignals {
  method: 'GET' | 'HEAD' | 'other'
  /** What the user agent declares itself to be. */
  agent: AgentKind
  /** Short public name of the program, e.g. `Apple Mail`, `Gmail`, `Chrome`; null if unfamiliar. */
  client: string | null
  /** A `Sec-Purpose`, `Purpose` or `X-Moz` header said prefetch. */
  prefetchHeader: boolean
  /** Public network of a mail scanner that it came from; null for any other network. */
  network: ScannerNetwork | null
  /** It came from a network from which salespeople of the tenant signed in of late. */
  team: boolean
}

/** A network of a service that checks mail, as the catalogue has it. */
export interface ScannerNetwork {
  /** Public name of the service, e.g. `Exchange Online Protection`. */
  name: string
  /** `clicks`: people's mail services load pictures from there too. */
  scope: 'all' | 'clicks'
  certainty: 'certain' | 'probable'
}

export type AgentKind =
  | 'mail-client'
  | 'browser'
  | 'image-proxy'
  | 'prefetch'
  | 'preview-bot'
  | 'declared-bot'
  | 'none'
  | 'unfamiliar'

/** What was asked for: the beacon, a tracked link, or the page of a tracked file. */
export type HitKind = 'open' | 'click' | 'file-view'

/** One request for any of these, as it goes through the buffer. */
export interface Hit {
  /** UUID v7 made when it arrived; a replay keeps it. */
  id: string
  tenantId: string
  followKey: string
  kind: HitKind
  /** 1 … n among the mail's links for a click, among its files for a file view. */
  linkNumber: number | null
  /** ISO 8601, UTC. */
  at: string
  signals: HitSignals
}
