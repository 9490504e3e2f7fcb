import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { ensureOrganisation, lockOrganisation, type OrganisationRow } from './organisation.store.ts'

/**
 * Holds the organisation for an administrator's change, until the transaction ends.
 *
 * @param revision the one that the administrator saw
 * @throws Problem `changed-meanwhile` where it is not the latest
 */
export async function holdOrganisation(
  ctx: Pick<Context, 'db' | 'now'>,
  tenantId: string,
  revision: number,
): Promise<OrganisationRow> {
  const row = (await lockOrganisation(ctx.db, tenantId)) ?? (await beginAnew(ctx, tenantId))
  if (row.revision !== revision)
    throw new Problem('changed-meanwhile', 'Somebody else changed it meanwhile; load it again')
  return row
}

/**
 * The organisation of somebody who came in before everything of it was removed, and is still here.
 */
async function beginAnew(
  { db, now }: Pick<Context, 'db' | 'now'>,
  tenantId: string,
): Promise<OrganisationRow> {
  await ensureOrganisation(db, { tenantId, followEnabled: false, now: now() })
  const row = await lockOrganisation(db, tenantId)
  if (!row) throw new Error('An organisation just written is not there')
  return row
}
