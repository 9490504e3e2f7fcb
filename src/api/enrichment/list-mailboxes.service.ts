import type {
  EnrichmentMailboxList,
  EnrichmentMailboxQuery,
} from '../../contract/enrichment-mailbox.ts'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import type { EnrichmentMailboxRow } from '../store/schema.ts'
import { textCursor, textPosition } from '../store/text-cursor.ts'
import { listMailboxes } from './chosen-mailbox.store.ts'

const LISTING = 'mailboxes'
const USUAL = 50
const DAY_MS = 86_400_000
const YEAR_DAYS = 365

/** How far each chosen mailbox is, by address. */
export async function listChosenMailboxes(
  { db, now }: Pick<Context, 'db' | 'now'>,
  tenantId: string,
  { state, cursor, limit = USUAL }: EnrichmentMailboxQuery,
): Promise<EnrichmentMailboxList> {
  const after = cursor === undefined ? null : positionOf(cursor)
  const rows = await listMailboxes(db, { tenantId, ...(state && { state }), after, limit })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map((row) => shownMailbox(row, now())),
    nextCursor:
      rows.length > limit && last ? textCursor(LISTING, `${last.id} ${last.address}`) : null,
  }
}

/** @throws Problem `invalid-request` for what is not a cursor of this list */
function positionOf(cursor: string): readonly [address: string, id: string] {
  const text = textPosition(LISTING, cursor)
  const [, id, address] = /^([0-9a-f-]{36}) (.*)$/s.exec(text ?? '') ?? []
  if (id === undefined || address === undefined)
    throw new Problem('invalid-request', 'This is not a cursor of the list', { about: ['cursor'] })
  return [address, id]
}

function shownMailbox(
  row: EnrichmentMailboxRow,
  now: Date,
): EnrichmentMailboxList['items'][number] {
  const { id, address, name, state, problem } = row
  // Whoever was read successfully waits for the next time, which is no news.
  const isWaiting = row.failures > 0
  return {
    ...{ id, address, name, state, problem },
    days: daysSince(row.covered_from, now),
    lastReadAt: row.last_read_at?.toISOString() ?? null,
    nextTryAt: isWaiting ? row.next_try_at.toISOString() : null,
  }
}

function daysSince(from: Date | null, now: Date): number {
  const days = from ? Math.floor((now.getTime() - from.getTime()) / DAY_MS) : 0
  return Math.min(YEAR_DAYS, Math.max(0, days))
}
