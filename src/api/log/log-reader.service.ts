import type { Context } from '../context.ts'
import type { Caller } from '../http/caller.ts'
import { Problem } from '../http/problem.ts'
import { readAccess } from '../settings/access.service.ts'
import { mayChange, maySee, type Reader } from './log-access.ts'
import { findEntry } from './log-entry.store.ts'
import type { ListedEntry } from './log-entry.ts'

/** What the caller may see of the log and do with it, at this moment. */
export async function readerOf(ctx: Pick<Context, 'db'>, caller: Caller): Promise<Reader> {
  const { roles, readsContacts } = await readAccess(ctx, caller)
  return { salespersonId: caller.salespersonId, roles, readsContacts }
}

interface Asked {
  tenantId: string
  id: string
  reader: Reader
}

/** @throws Problem `not-found` for one that the reader may not see, as for one that is not there */
export async function readableEntry(
  { db }: Pick<Context, 'db'>,
  { tenantId, id, reader }: Asked,
): Promise<ListedEntry> {
  const entry = await findEntry(db, { tenantId, id })
  if (!entry || !maySee(entry, reader)) throw noSuchEntry()
  return entry
}

/** @throws Problem `not-found` like `readableEntry`, `not-allowed` for a colleague's */
export async function changeableEntry(
  ctx: Pick<Context, 'db'>,
  asked: Asked,
): Promise<ListedEntry> {
  const entry = await readableEntry(ctx, asked)
  if (!mayChange(entry, asked.reader))
    throw new Problem('not-allowed', 'This is for its own salesperson and their manager')
  return entry
}

export const noSuchEntry = () => new Problem('not-found', 'There is no such entry in the log')
