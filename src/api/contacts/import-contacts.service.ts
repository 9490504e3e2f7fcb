import type { ContactImportRequest, ImportReply } from '../../contract/account-import.ts'
import { accountDomain } from '../accounts/account-domain.ts'
import { readNamedAccounts } from '../accounts/account-import.store.ts'
import { importCounts } from '../accounts/import-counts.ts'
import { typedDomain } from '../accounts/typed-domain.ts'
import { appendAudit } from '../audit/audit.store.ts'
import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { listSuppressed } from '../privacy/suppression.store.ts'
import { listInternalDomains } from '../settings/internal-domain.store.ts'
import { lockOrganisation } from '../settings/organisation.store.ts'
import { chooseAccounts } from './choose-accounts.service.ts'
import {
  planContacts,
  type ContactRowToPlan,
  type PlannedContact,
  type PlannedContactRow,
} from './contact-import-plan.ts'
import { readKnownContacts, updateNames } from './contact-import.store.ts'
import { ensurePeople } from './contact.service.ts'
import { readContactRow } from './imported-contact.ts'
import { lockPreferences, updateTypes } from './preference.store.ts'

/**
 * Previews or imports rows of contacts: what a row says is so afterwards, what it does not say stays.
 * Preferences and consent are never touched. A row that cannot be done stops no other; those that can
 * are done together, or none of them. Done again it changes nothing.
 *
 * @returns what became of each row, or would, in order
 */
export async function importContacts(
  ctx: Context,
  { tenantId, salespersonId }: Caller,
  { act, rows }: ContactImportRequest,
): Promise<ImportReply> {
  if (act === 'preview') return shown(await plan(ctx, tenantId, rows))
  const planned = await ctx.db.transaction().execute(async (db) => {
    const within = { ...ctx, db }
    await lockOrganisation(db, tenantId)
    const done = await write(within, tenantId, await plan(within, tenantId, rows))
    const detail = importCounts(done)
    if (detail.created + detail.changed > 0)
      await appendAudit(db, {
        ...{ tenantId, at: ctx.now(), actor: 'person', actorId: salespersonId },
        ...{ action: 'contacts-imported', subject: null, detail },
      })
    return done
  })
  return shown(planned)
}

async function plan(
  { db }: Context,
  tenantId: string,
  rows: ContactImportRequest['rows'],
): Promise<PlannedContactRow[]> {
  const internal = await listInternalDomains(db, tenantId)
  const read = rows.map((row): ContactRowToPlan => ({
    line: row.line,
    ...readContactRow(row, internal),
  }))
  const good = read.flatMap((row) => ('fault' in row ? [] : [row]))
  const addresses = [...new Set(good.map(({ email }) => email))]
  const names = [...new Set(good.flatMap(({ account }) => account ?? []))]
  const own = addresses.flatMap((email) => accountDomain(email) ?? [])
  const domains = [...new Set([...names.flatMap(domainsIn), ...own])]
  const named = await readNamedAccounts(db, { tenantId, names, domains })
  return planContacts(read, {
    accounts: new Map([...named.accounts].map(([id, { name }]) => [id, name])),
    domains: named.domains,
    contacts: await readKnownContacts(db, { tenantId, addresses }),
    erased: await listSuppressed(db, { tenantId, addresses }),
  })
}

function domainsIn(text: string): string[] {
  const read = typedDomain(text, [])
  return 'domain' in read ? [read.domain] : []
}

/** @returns the same, but for those who were erased at that moment */
async function write(
  ctx: Context,
  tenantId: string,
  planned: readonly PlannedContactRow[],
): Promise<PlannedContactRow[]> {
  const wanted = planned.filter(isWritten)
  const ids = await ensurePeople(ctx, tenantId, wanted)
  await lockPreferences(ctx.db, { tenantId, contactIds: [...ids.values()] })
  const found = wanted.flatMap((one) => {
    const id = ids.get(one.email)
    return id === undefined ? [] : [{ ...one, id }]
  })
  await chooseAccounts(ctx, tenantId, found)
  await updateNames(ctx.db, tenantId, found.flatMap(nameOf))
  for (const type of ['contact', 'lead'] as const) {
    const contactIds = found.filter((one) => one.type === type).map(({ id }) => id)
    await updateTypes(ctx.db, { tenantId, contactIds }, type)
  }
  return planned.map((one) =>
    isWritten(one) && !ids.has(one.email)
      ? { line: one.line, outcome: 'refused', fault: 'erased' }
      : one,
  )
}

const isWritten = (one: PlannedContactRow): one is PlannedContact =>
  one.outcome === 'created' || one.outcome === 'changed'

const nameOf = ({ id, name }: PlannedContact & { id: string }) =>
  name === null ? [] : [{ id, name }]

function shown(planned: readonly PlannedContactRow[]): ImportReply {
  return {
    results: planned.map((one) => ({
      line: one.line,
      outcome: one.outcome,
      fault: one.outcome === 'refused' ? one.fault : null,
    })),
  }
}
