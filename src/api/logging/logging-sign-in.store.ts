import type { Insertable } from 'kysely'
import type { LoggingSignInTable } from '../store/logging-tables.ts'
import type { Db } from '../store/schema.ts'

/** Notes a sign-in that was begun; the same person's earlier ones are no more, nor are old ones. */
export async function insertSignIn(
  db: Db,
  signIn: Insertable<LoggingSignInTable>,
  now: Date,
): Promise<void> {
  const { tenant_id, salesperson_id } = signIn
  await db
    .deleteFrom('logging_sign_in')
    .where('tenant_id', '=', tenant_id)
    .where((row) =>
      row.or([row('salesperson_id', '=', salesperson_id), row('expires_at', '<=', now)]),
    )
    .execute()
  await db.insertInto('logging_sign_in').values(signIn).execute()
}

interface Takes {
  tenantId: string
  stateHash: Buffer
  now: Date
}

/**
 * Takes a sign-in that was begun: it is there once.
 *
 * @returns undefined where there is none, or none any more
 */
export async function takeSignIn(db: Db, { tenantId, stateHash, now }: Takes) {
  const row = await db
    .deleteFrom('logging_sign_in')
    .where('tenant_id', '=', tenantId)
    .where('state_hash', '=', stateHash)
    .returning(['salesperson_id', 'sealed', 'expires_at'])
    .executeTakeFirst()
  return row && row.expires_at > now ? row : undefined
}

export async function deleteSignIns(db: Db, tenantId: string): Promise<void> {
  await db.deleteFrom('logging_sign_in').where('tenant_id', '=', tenantId).execute()
}
