import type { INetworkModule } from '@azure/msal-node'
import type { FastifyBaseLogger } from 'fastify'
import type { AlertNews } from './alerts/alert-news.service.ts'
import type { HitBuffer } from './buffer/hit-buffer.ts'
import type { Config } from './config.ts'
import type { OpenActivitySource } from './enrichment/activity-source.ts'
import type { ApplicationTokens } from './enrichment/application-tokens.ts'
import type { FileStore } from './files/file-store.ts'
import type { ScanFile } from './files/scan-file.ts'
import type { AccessTokenVerifier } from './http/access-token.ts'
import type { InteractionListener } from './interactions/interaction-change.ts'
import type { OpenMailSource } from './logging/mail-source.ts'
import type { Watch } from './operation/watch.service.ts'
import type { ReadSecret } from './secrets/secret-provider.ts'
import type { Vault } from './secrets/vault.ts'
import type { Db } from './store/schema.ts'
import type { OpenRefusedHosts } from './tracking/refused-hosts.service.ts'
import type { OpenCatalogue } from './tracking/scanner-catalogue.service.ts'
import type { TeamNetworks } from './tracking/team-networks.ts'
import type { TrackingSeal } from './tracking/tracking-seal.ts'

/** Everything a handler may reach for; made once in main, passed by hand. Tests override parts. */
export interface Context {
  config: Config
  /** Of this run of this process, among those that share a database. */
  processId: string
  db: Db
  /** Rejects while the database cannot answer. */
  pingStore: () => Promise<void>
  buffer: HitBuffer
  seal: TrackingSeal
  /** Networks of services that check mail. */
  scanners: OpenCatalogue
  /** Hosts that no link leads to. */
  refusedHosts: OpenRefusedHosts
  teamNetworks: TeamNetworks
  /** Told of every change of interactions, in this order. */
  interactionListeners: readonly InteractionListener[]
  /** Salespeople who are connected for their alerts. */
  alertNews: AlertNews
  /** Seals what is kept secret at rest. */
  vault: Vault
  /** Reads a secret of the operator's, by its name. */
  readSecret: ReadSecret
  /** How the identity provider is asked for tokens of logging accounts and applications. */
  entra: INetworkModule
  /** Opens what a tenant logs mail from. */
  openMailSource: OpenMailSource
  /** Tokens of the operator's application that reads mailboxes for account engagement. */
  applicationTokens: ApplicationTokens
  /** Asks Microsoft Graph; Node's own unless given. */
  fetchGraph?: typeof fetch
  /** Opens mailboxes for account engagement; by Graph unless given. */
  openActivitySource?: OpenActivitySource
  /** Keeps sealed bytes of tracked files. */
  files: FileStore
  /** Checks files for viruses; null: the operator has no scanner. */
  scanFile: ScanFile | null
  verifyAccessToken: AccessTokenVerifier
  log: FastifyBaseLogger
  /** Told how everything is doing; absent where nobody would ask, such as in programs. */
  watch?: Watch
  /** Aborted when the process was told to stop; absent where nobody tells it, such as in programs. */
  stopping?: AbortSignal
  now: () => Date
  /** A new record id, UUID v7. */
  newId: () => string
  /** Random bytes for keys and tickets. */
  randomBytes: (size: number) => Buffer
}
