import type { Context } from '../context.ts'
import type { Db, EnrichmentRow } from '../store/schema.ts'
import { enrichmentFault } from './enrichment-fault.ts'
import {
  lockEnrichment,
  noteOfEnrichment,
  type EnrichmentChange,
} from './enrichment-setup.store.ts'
import { missingPermissions } from './graph-permission.ts'

/** Whether the tenant's administrator gave the application what it needs, as it is now. */
export type SeenPermission = Pick<
  EnrichmentRow,
  'permission' | 'permission_missing' | 'permission_problem' | 'permission_checked_at'
>

/** Looks at what a new token says. Never throws for what the identity provider does. */
export async function lookAtPermission(
  { applicationTokens, now }: Pick<Context, 'applicationTokens' | 'now'>,
  tenantId: string,
): Promise<SeenPermission> {
  const checked = { permission_checked_at: now() }
  try {
    const missing = missingPermissions(await applicationTokens.permissions(tenantId))
    return {
      ...{ permission: missing.length > 0 ? 'missing' : 'given', permission_missing: missing },
      ...{ permission_problem: null, ...checked },
    }
  } catch (error) {
    const { problem } = enrichmentFault(error)
    return {
      // Who cannot be asked does not say no.
      permission: problem === 'permission-needed' ? 'missing' : 'unknown',
      ...{ permission_missing: [], permission_problem: problem, ...checked },
    }
  }
}

/** What is written down of it: where it is gone, so is who saw it given. */
export function seenPermission(row: EnrichmentRow, seen: SeenPermission): EnrichmentChange {
  const isTakenBack = seen.permission === 'missing' && row.permission_given_at !== null
  // What was given is not forgotten because nobody could be asked.
  if (seen.permission === 'unknown' && row.permission === 'given') {
    const { permission_problem, permission_checked_at } = seen
    return { permission_problem, permission_checked_at }
  }
  return { ...seen, ...(isTakenBack && { permission_given_at: null, permission_given_by: null }) }
}

/** Writes down what the identity provider's answer was, without anybody here who asked. */
export async function notePermission(
  db: Db,
  tenantId: string,
  seen: SeenPermission,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const row = await lockEnrichment(trx, tenantId)
    await noteOfEnrichment(trx, tenantId, seenPermission(row, seen))
  })
}
