import type { Context } from '../context.ts'
import { VaultError } from '../secrets/vault.ts'
import { dataKeyContext, storedVersion } from './file-content.service.ts'
import { listDataKeys, updateDataKey } from './file-version.store.ts'

/**
 * Seals the keys of a tenant's files with the vault's current key. The files themselves stay as they
 * are. May be cut off and run again.
 *
 * @returns how many there are, and how many cannot be opened: those files are lost
 */
export async function renewDataKeys(
  { db, vault }: Pick<Context, 'db' | 'vault'>,
  tenantId: string,
): Promise<{ renewed: number; unreadable: number }> {
  const counts = { renewed: 0, unreadable: 0 }
  for (const version of await listDataKeys(db, tenantId)) {
    const context = dataKeyContext(storedVersion(version))
    try {
      const data_key = vault.seal(vault.open(version.data_key, context), context)
      await updateDataKey(db, version, data_key)
      counts.renewed++
    } catch (error) {
      if (!(error instanceof VaultError)) throw error
      counts.unreadable++
    }
  }
  return counts
}
