import type {
  AccountImportRequest,
  ImportFault,
  ImportReply,
} from '../../contract/account-import.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import { lockOrganisation } from '../settings/organisation.store.ts'
import { claimDomains } from './account-change.store.ts'
import {
  insertPlanned,
  readNamedAccounts,
  readOwners,
  updatePlanned,
} from './account-import.store.ts'
import {
  planAccounts,
  type AccountRowToPlan,
  type PlannedAccount,
  type PlannedRow,
} from './account-import-plan.ts'
import { adoptStrangers } from './adopt-strangers.service.ts'
import { importCounts } from './import-counts.ts'
import { readAccountRow } from './imported-account.ts'
import { typedDomain } from './typed-domain.ts'

/** Somebody wrote to a new company at the same moment; twice in a row is next to impossible. */
const MOST_TRIES = 3

/**
 * Previews or imports rows of accounts: what a row says is so afterwards, what it does not say stays.
 * A row that cannot be done stops no other; those that can are done together, or none of them. Done
 * again it changes nothing.
 *
 * @returns what became of each row, or would, in order
 */
export async function importAccounts(
  ctx: Context,
  caller: Caller,
  { act, rows }: AccountImportRequest,
): Promise<ImportReply> {
  if (act === 'preview') return shown(await plan(ctx, caller.tenantId, rows))
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const planned = await tryImport(ctx, caller, rows)
    if (planned) return shown(planned)
  }
  throw new Problem('unavailable', 'New accounts turn up all the time; try again in a moment')
}

type Rows = AccountImportRequest['rows']

/** Rolls the transaction back. */
class TakenMeanwhile extends Error {}

/** @returns undefined: a domain became somebody else's meanwhile, and nothing was done */
async function tryImport(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  rows: Rows,
): Promise<PlannedRow[] | undefined> {
  try {
    return await ctx.db.transaction().execute(async (db) => {
      const within = { ...ctx, db }
      await lockOrganisation(db, tenantId)
      const planned = await plan(within, tenantId, rows)
      await write(within, tenantId, planned)
      const detail = importCounts(planned)
      if (detail.created + detail.changed > 0)
        await appendAudit(db, {
          ...{ tenantId, at: ctx.now(), actor: 'person', actorId: salespersonId },
          ...{ action: 'accounts-imported', subject: null, detail },
        })
      return planned
    })
  } catch (error) {
    // Not a failure: what was planned is no longer so, and is planned anew.
    if (error instanceof TakenMeanwhile) return undefined
    throw error
  }
}

async function plan({ db, newId }: Context, tenantId: string, rows: Rows): Promise<PlannedRow[]> {
  const internal = await listInternalDomains(db, tenantId)
  const read = rows.map((row): AccountRowToPlan => ({
    id: newId(),
    line: row.line,
    ...readAccountRow(row, internal),
  }))
  const good = read.flatMap((row) => ('fault' in row ? [] : [row]))
  const said = good.flatMap(({ parent }) => parent ?? [])
  const named = await readNamedAccounts(db, {
    tenantId,
    names: [...good.map(({ name }) => name), ...said],
    domains: [...good.flatMap(({ domains }) => domains), ...said.flatMap(domainsIn)],
  })
  const addresses = good.flatMap(({ owner }) => owner ?? [])
  const owners = await readOwners(db, { tenantId, addresses })
  return planAccounts(read, { ...named, owners })
}

function domainsIn(text: string): string[] {
  const read = typedDomain(text, [])
  return 'domain' in read ? [read.domain] : []
}

async function write(
  { db, now }: Context,
  tenantId: string,
  planned: readonly PlannedRow[],
): Promise<void> {
  const accounts = planned.filter((one): one is PlannedAccount => one.outcome !== 'refused')
  const fresh = accounts.filter(({ isNew }) => isNew)
  const at = now()
  await insertPlanned(db, fresh, { tenantId, at })
  const claims = accounts.flatMap(({ id, newDomains }) =>
    newDomains.map((domain) => ({ domain, accountId: id })),
  )
  const taken = await claimDomains(db, tenantId, claims)
  if (taken.length > 0) throw new TakenMeanwhile()
  const isWritten = ({ isNew, outcome, parentId, ownerId }: PlannedAccount) =>
    isNew ? parentId !== null || ownerId !== null : outcome === 'changed'
  await updatePlanned(db, tenantId, accounts.filter(isWritten))
  await adoptStrangers(db, { tenantId, at }, claims)
}

function shown(planned: readonly PlannedRow[]): ImportReply {
  return {
    results: planned.map((one) => ({
      line: one.line,
      outcome: one.outcome,
      fault: faultOf(one),
    })),
  }
}

const faultOf = (one: PlannedRow): ImportFault | null =>
  one.outcome === 'refused' ? one.fault : null
