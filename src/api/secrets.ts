import { randomBytes } from 'node:crypto'
import process from 'node:process'
import { complaint } from './complaint.ts'
import { loadConfig } from './config.ts'
import { renewDataKeys } from './files/renew-data-keys.service.ts'
import { createLogger } from './http/logger.ts'
import { listTenants } from './interactions/rejudge.store.ts'
import { renewSecrets } from './logging/renew-secrets.service.ts'
import { createVault } from './secrets/vault.ts'
import { StartError } from './start-error.ts'
import { openStore } from './store/open-store.ts'

/**
 * `npm run secrets -- renew`: seals every kept secret with the first key of SECRET_KEYS, so that the
 * others can be taken out. Ends with 1 where one cannot be opened. Takes the server's settings; an
 * embedded store has to be let go by the server first.
 */
try {
  if (process.argv.slice(2).join(' ') !== 'renew')
    throw new StartError('What is to be done? npm run secrets -- renew')
  const config = loadConfig()
  const vault = createVault(config.secrets.keys, randomBytes)
  if (!vault.canSeal) throw new StartError('SECRET_KEYS is not set')
  const store = await openStore(config.store, createLogger('error'))
  try {
    for (const tenantId of await listTenants(store.db)) {
      const kept = { db: store.db, vault }
      const secrets = await renewSecrets(kept, tenantId)
      const files = await renewDataKeys(kept, tenantId)
      const renewed = secrets.renewed + files.renewed
      const unreadable = secrets.unreadable + files.unreadable
      console.log(`Tenant ${tenantId}: ${renewed} renewed, ${unreadable} cannot be opened`)
      if (unreadable > 0) process.exitCode = 1
    }
  } finally {
    await store.close()
  }
} catch (error) {
  // The end of the program.
  console.error(complaint(error))
  process.exitCode = 1
}
