import type { Context } from '../context.ts'
import type { Db } from '../store/schema.ts'
import { deleteSome, listClearing } from './collected-data.store.ts'
import { lockEnrichment, noteOfEnrichment } from './enrichment-setup.store.ts'
import {
  deleteLeft,
  findLeft,
  listAccountsAfter,
  listTenantsOfLeft,
  takeOut,
  updateLeft,
} from './left-mailbox.store.ts'
import { markAccountsStale } from './stale-span.store.ts'

const ACCOUNTS_AT_ONCE = 50
const ROWS_AT_ONCE = 20_000

/**
 * Removes what an administrator decided not to keep: everything that was collected, or the part of
 * mailboxes that are not chosen any more. In parts, each in a transaction of its own, so that nobody waits
 * for long; whatever is cut off goes on the next time. Also while Follow is switched off.
 */
export async function forgetCollected(
  ctx: Pick<Context, 'db'>,
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (const tenantId of await listClearing(ctx.db))
    await inParts(ctx, { tenantId, part: clearPart }, isStopped)
  for (const tenantId of await listTenantsOfLeft(ctx.db)) await forgetLeft(ctx, tenantId, isStopped)
}

/** Takes those out of an organisation's activities whose mailbox is not chosen any more. */
export async function forgetLeft(
  ctx: Pick<Context, 'db'>,
  tenantId: string,
  isStopped: () => boolean = () => false,
): Promise<void> {
  await inParts(ctx, { tenantId, part: takeOutPart }, isStopped)
}

type Part = (db: Db, tenantId: string) => Promise<boolean>

async function inParts(
  { db }: Pick<Context, 'db'>,
  { tenantId, part }: { tenantId: string; part: Part },
  isStopped: () => boolean,
): Promise<void> {
  while (!isStopped() && (await db.transaction().execute((trx) => part(trx, tenantId))));
}

/** @returns whether there is more */
async function clearPart(db: Db, tenantId: string): Promise<boolean> {
  const row = await lockEnrichment(db, tenantId)
  if (!row.clearing_since) return false
  if ((await deleteSome(db, { tenantId, limit: ROWS_AT_ONCE })) > 0) return true
  await noteOfEnrichment(db, tenantId, { clearing_since: null })
  return false
}

/** @returns whether there is more */
async function takeOutPart(db: Db, tenantId: string): Promise<boolean> {
  // Whoever collects waits, so that nobody who left is written behind our back.
  await lockEnrichment(db, tenantId)
  const { persons, doneTo } = await findLeft(db, tenantId)
  if (persons.length === 0) return false
  const limit = ACCOUNTS_AT_ONCE
  const accountIds = await listAccountsAfter(db, { tenantId, after: doneTo, limit })
  const last = accountIds.at(-1)
  if (last === undefined) {
    await deleteLeft(db, { tenantId, persons })
    return true
  }
  const changed = await takeOut(db, { tenantId, persons, accountIds })
  await markAccountsStale(db, { tenantId, accountIds: changed.sort() })
  await updateLeft(db, { tenantId, persons, doneTo: last })
  return true
}
