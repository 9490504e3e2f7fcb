import { randomBytes } from 'node:crypto'
import { AlertNews } from './alerts/alert-news.service.ts'
import { alertListener } from './alerts/raise-alerts.service.ts'
import { newId } from './new-id.ts'
import { openJournal } from './buffer/journal.ts'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { applicationTokens } from './enrichment/application-token.service.ts'
import { clamdScan } from './files/clamd-scan.service.ts'
import { databaseFiles } from './files/file-part.store.ts'
import { createVerifier } from './http/jose-verifier.ts'
import { createLogger } from './http/logger.ts'
import { entraNetwork } from './logging/entra-network.service.ts'
import { mailSources } from './logging/mail-sources.service.ts'
import { operatorSecrets } from './secrets/operator-secrets.service.ts'
import { createVault } from './secrets/vault.ts'
import { openStore } from './store/open-store.ts'
import { createTrackingSeal } from './tracking/aes-seal.ts'
import { openScannerCatalogue } from './tracking/scanner-catalogue.service.ts'
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
  const scanners = await openScannerCatalogue(config.tracking.scannerNetworksFile)
  const store = await openStore(config.store, log)
  try {
    const buffer = await openJournal({ dir: config.buffer.dir, maxBytes: config.buffer.maxBytes })
    const alertNews = new AlertNews(store.db)
    const burstMs = config.alertHoldMs
    const secretive = {
      ...{ config, db: store.db, now },
      vault: createVault(config.secrets.keys, randomBytes),
      readSecret: operatorSecrets(config.secrets.provider),
      entra: entraNetwork(config.signIn),
    }
    const ctx: Context = {
      ...secretive,
      pingStore: store.ping,
      buffer,
      seal: createTrackingSeal(config.tracking.keys),
      scanners,
      teamNetworks: new TeamNetworks(randomBytes),
      interactionListeners: [alertListener({ now, newId, burstMs, news: alertNews })],
      alertNews,
      openMailSource: mailSources(secretive),
      applicationTokens: applicationTokens(secretive),
      files: databaseFiles,
      scanFile: config.files.scanner && clamdScan(config.files.scanner),
      verifyAccessToken: createVerifier(config.signIn, { now }),
      log,
      newId,
      randomBytes: (size) => randomBytes(size),
    }
    return { ctx, close: () => buffer.close().finally(() => store.close()) }
  } catch (error) {
    await store.close()
    throw error
  }
}
