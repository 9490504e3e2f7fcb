import { randomBytes } from 'node:crypto'
import { AlertNews } from './alerts/alert-news.service.ts'
import { alertListener } from './alerts/raise-alerts.service.ts'
import { newId } from './new-id.ts'
import { openBuffer } from './buffer/open-buffer.ts'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { applicationTokens } from './enrichment/application-token.service.ts'
import { clamdScan } from './files/clamd-scan.service.ts'
import { openFileStore } from './files/open-file-store.service.ts'
import { createVerifier } from './http/jose-verifier.ts'
import { createLogger } from './http/logger.ts'
import { entraNetwork } from './logging/entra-network.service.ts'
import { mailSources } from './logging/mail-sources.service.ts'
import { openWatch, queryWatch, type Watch } from './operation/watch.service.ts'
import { ownVersion } from './own-version.ts'
import { ROLE_PARTS } from './roles.ts'
import { operatorSecrets } from './secrets/operator-secrets.service.ts'
import { createVault } from './secrets/vault.ts'
import { openStore } from './store/open-store.ts'
import { openRefusedHosts } from './tracking/refused-hosts.service.ts'
import { openScannerCatalogue } from './tracking/scanner-catalogue.service.ts'
import { trackingSealOf } from './tracking/seal-of-role.ts'
import { TeamNetworks } from './tracking/team-networks.ts'

export interface OpenContext {
  ctx: Context
  /** Buffer first: what it still holds is waiting there at the next start. */
  close: () => Promise<void>
}

/** Everything the server works with, opened; if one part cannot be, the others are closed again. */
export async function openContext(config: Config): Promise<OpenContext> {
  const log = createLogger(config.logLevel)
  const now = () => new Date()
  const lists = await openLists(config.tracking)
  const { watch, store } = await openWatchedStore(config, log, now)
  try {
    const { files, buffer } = await openPlaces(config, log)
    const alertNews = new AlertNews(store.db)
    const burstMs = config.alertHoldMs
    const secretive = {
      ...{ config, db: store.db, now, watch },
      vault: createVault(config.secrets.keys, randomBytes),
      readSecret: operatorSecrets(config.secrets.provider),
      entra: entraNetwork(config.signIn),
    }
    const ctx: Context = {
      ...secretive,
      processId: newId(),
      pingStore: store.ping,
      buffer,
      seal: trackingSealOf(config.tracking.keys),
      ...lists,
      teamNetworks: new TeamNetworks(config.tracking.keys),
      interactionListeners: [alertListener({ now, newId, burstMs, news: alertNews })],
      alertNews,
      openMailSource: mailSources(secretive),
      applicationTokens: applicationTokens(secretive),
      files,
      scanFile: config.files.scanner && clamdScan(config.files.scanner),
      verifyAccessToken: watchedVerifier(config, watch),
      ...{ log, newId },
      randomBytes: (size) => randomBytes(size),
    }
    watch.watchBuffer(buffer)
    return { ctx, close: () => buffer.close().finally(() => store.close()) }
  } catch (error) {
    await store.close()
    throw error
  }
}

function watchedVerifier({ signIn }: Config, { meters }: Watch) {
  return createVerifier(signIn, {
    now: () => new Date(),
    onUntoldMember: () => meters.untoldMember(),
  })
}

/** What the operator says by files, which are read while the store is away. */
async function openLists(files: Config['tracking']): Promise<Lists> {
  const scanners = await openScannerCatalogue(files.scannerNetworksFile)
  return { scanners, refusedHosts: await openRefusedHosts(files.refusedHostsFile) }
}

type Lists = Pick<Context, 'scanners' | 'refusedHosts'>

/** The buffer last: nothing has to be closed for what cannot be opened before it. */
async function openPlaces(config: Config, log: Context['log']) {
  const onAway = (why: string) => log.warn(why)
  const files = await openFileStore(config.files.blobs, { newId, onAway })
  return { files, buffer: await openBuffer(config.buffer, { log, newId }) }
}

/** The store tells of every query; closing it ends the watch, which has nothing to see any more. */
async function openWatchedStore(config: Config, log: Context['log'], now: () => Date) {
  const watch = await openWatch({ config, version: ownVersion(), now })
  const { migrates } = ROLE_PARTS[config.role]
  const store = await openStore(config.store, log, { migrates, onQuery: queryWatch(watch) })
  return { watch, store: { ...store, close: () => store.close().finally(() => watch.close()) } }
}
