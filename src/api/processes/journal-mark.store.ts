import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

/** What a process says of its buffer. */
export interface JournalMark {
  id: string
  waiting: number
  oldestAt: Date | null
  seenAt: Date
}

export async function upsertJournalMark(db: Db, mark: JournalMark): Promise<void> {
  const said = { waiting: mark.waiting, oldest_at: mark.oldestAt, seen_at: mark.seenAt }
  await db
    .insertInto('journal_mark')
    .values({ id: mark.id, ...said })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(said))
    .execute()
}

/** Of a process that ends with nothing waiting. */
export async function deleteJournalMark(db: Db, id: string): Promise<void> {
  await db.deleteFrom('journal_mark').where('id', '=', id).execute()
}

/** @returns how many processes never came back */
export async function deleteJournalMarksBefore(db: Db, before: Date): Promise<number> {
  const { rows } = await sql`
    delete from journal_mark where seen_at < ${before} returning id
  `.execute(db)
  return rows.length
}

/** Of all processes but one. */
export async function listOtherJournalMarks(db: Db, id: string): Promise<JournalMark[]> {
  const rows = await db.selectFrom('journal_mark').selectAll().where('id', '!=', id).execute()
  return rows.map(({ oldest_at: oldestAt, seen_at: seenAt, ...mark }) => ({
    ...{ id: mark.id, waiting: mark.waiting },
    ...{ oldestAt, seenAt },
  }))
}
