import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import { fingerprintOf } from './fingerprint.ts'

/** Which of these addresses, normalised, were erased and must not come back. */
export async function listSuppressed(
  db: Db,
  { tenantId, addresses }: { tenantId: string; addresses: readonly string[] },
): Promise<Set<string>> {
  const organisation = await db
    .selectFrom('organisation')
    .select('fingerprint_key')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst()
  const key = organisation?.fingerprint_key
  if (!key || addresses.length === 0) return new Set()
  const byFingerprint = new Map(
    addresses.map((address) => [fingerprintOf(key, address).toString('hex'), address]),
  )
  const rows = await db
    .selectFrom('suppression')
    .select(sql<string>`encode(fingerprint, 'hex')`.as('fingerprint'))
    .where('tenant_id', '=', tenantId)
    .where(
      sql<boolean>`fingerprint = any(
        select decode(hex, 'hex') from unnest(${[...byFingerprint.keys()]}::text[]) as hex)`,
    )
    .execute()
  return new Set(rows.map(({ fingerprint }) => byFingerprint.get(fingerprint) ?? ''))
}

/** The organisation's key of fingerprints. */
export async function findFingerprintKey(db: Db, tenantId: string): Promise<Buffer> {
  const { fingerprint_key: key } = await db
    .selectFrom('organisation')
    .select('fingerprint_key')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return Buffer.from(key)
}

/** Notes that an address was erased and must not come back; noted before, it stays as it was. */
export async function insertSuppression(
  db: Db,
  { tenantId, fingerprint, at }: { tenantId: string; fingerprint: Buffer; at: Date },
): Promise<void> {
  await db
    .insertInto('suppression')
    .values({ tenant_id: tenantId, fingerprint, at })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'fingerprint']).doNothing())
    .execute()
}
