import { sql } from 'kysely'
import type { EnrichmentCursorTable } from '../store/enrichment-tables.ts'
import type { Db } from '../store/schema.ts'

export type CursorPart = EnrichmentCursorTable['part']

/** Where reading a part of a mailbox stands. */
export interface CollectCursor {
  part: CursorPart
  folder: string
  link: string | null
  from: Date
  /** Of the calendar's window. */
  to: Date | null
  /** There was a last page: what comes now is new. */
  isDone: boolean
}

interface One {
  tenantId: string
  mailboxId: string
}

export async function listCursors(db: Db, { tenantId, mailboxId }: One): Promise<CollectCursor[]> {
  const rows = await db
    .selectFrom('enrichment_cursor')
    .select(['part', 'folder', 'link', 'window_from', 'window_to', 'is_done'])
    .where('tenant_id', '=', tenantId)
    .where('mailbox_id', '=', mailboxId)
    .orderBy('part')
    .orderBy('folder')
    .execute()
  return rows.map(({ part, folder, link, window_from, window_to, is_done }) => ({
    ...{ part, folder, link, from: window_from ?? new Date(0), to: window_to, isDone: is_done },
  }))
}

/** Begins parts, or begins them anew. */
export async function beginCursors(
  db: Db,
  { tenantId, mailboxId }: One,
  cursors: readonly Pick<CollectCursor, 'part' | 'folder' | 'from' | 'to'>[],
): Promise<void> {
  if (cursors.length === 0) return
  await db
    .insertInto('enrichment_cursor')
    .values(
      cursors.map(({ part, folder, from, to }) => ({
        ...{ tenant_id: tenantId, mailbox_id: mailboxId, part, folder },
        ...{ link: null, window_from: from, window_to: to, is_done: false },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'mailbox_id', 'part', 'folder']).doUpdateSet({
        link: null,
        is_done: false,
        window_from: sql<Date>`excluded.window_from`,
        window_to: sql<Date | null>`excluded.window_to`,
      }),
    )
    .execute()
}

/** Folders that are there no more, or do not count any more. */
export async function dropCursors(
  db: Db,
  { tenantId, mailboxId }: One,
  folders: readonly string[],
): Promise<void> {
  if (folders.length === 0) return
  await db
    .deleteFrom('enrichment_cursor')
    .where('tenant_id', '=', tenantId)
    .where('mailbox_id', '=', mailboxId)
    .where('part', '=', 'mail')
    .where(sql<boolean>`folder = any(${[...folders]}::text[])`)
    .execute()
}

/**
 * Goes on by a page.
 *
 * @returns false where somebody had it begin anew meanwhile; then the page does not count
 */
export async function advanceCursor(
  db: Db,
  { tenantId, mailboxId }: One,
  {
    cursor,
    link,
    isDone,
    oldest,
  }: {
    cursor: CollectCursor
    link: string
    isDone: boolean
    oldest: Date | null
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('enrichment_cursor')
    .set({ link, is_done: isDone, ...(oldest && { covered_from: oldest }) })
    .where('tenant_id', '=', tenantId)
    .where('mailbox_id', '=', mailboxId)
    .where('part', '=', cursor.part)
    .where('folder', '=', cursor.folder)
    .where('link', 'is not distinct from', cursor.link)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
