import type { Context } from '../context.ts'
import { VaultError } from '../secrets/vault.ts'
import { credentialPlace } from './credential.service.ts'
import { tokensPlace } from './kept-tokens.service.ts'
import { findLoggingSetup, replaceSealed, type SealedColumn } from './logging-setup.store.ts'

/** What became of a tenant's sealed secrets. */
export interface Renewed {
  renewed: number
  /** Sealed by a key that is not known any more, or altered: to be given anew. */
  unreadable: number
}

/**
 * Seals what is kept for a tenant with the newest key. What somebody else replaced meanwhile is sealed
 * with it already, by a server that has the same keys.
 */
export async function renewSecrets(
  { db, vault }: Pick<Context, 'db' | 'vault'>,
  tenantId: string,
): Promise<Renewed> {
  const setup = await findLoggingSetup(db, tenantId)
  const places: Record<SealedColumn, string> = {
    sealed_credential: credentialPlace(tenantId),
    sealed_tokens: tokensPlace(tenantId),
  }
  const done: Renewed = { renewed: 0, unreadable: 0 }
  for (const column of ['sealed_credential', 'sealed_tokens'] as const) {
    const from = setup?.[column] ?? null
    if (from === null) continue
    const to = sealedAnew(vault, from, places[column])
    if (to === undefined) done.unreadable += 1
    else if (await replaceSealed(db, { tenantId, column, from, to })) done.renewed += 1
  }
  return done
}

function sealedAnew(vault: Context['vault'], sealed: string, place: string): string | undefined {
  try {
    return vault.seal(vault.open(sealed, place), place)
  } catch (error) {
    // One that cannot be opened must not keep the others from being renewed: it is counted.
    if (error instanceof VaultError) return undefined
    throw error
  }
}
