import type { Insertable, Updateable } from 'kysely'
import type { IndividualRecipientTable, IndividualSendTable } from '../store/individual-tables.ts'
import type { SalespersonTable } from '../store/people-tables.ts'
import type { Db, IndividualRecipientRow, IndividualSendRow } from '../store/schema.ts'

export interface OneSend {
  tenantId: string
  id: string
}

export interface OnePart extends OneSend {
  position: number
}

interface OwnSend extends OneSend {
  salespersonId: string
}

/**
 * Plans it with all its recipients.
 *
 * @returns the id of the open one of the same draft: this one, or that of before
 */
export async function insertSend(
  db: Db,
  send: Insertable<IndividualSendTable>,
  recipients: readonly Insertable<IndividualRecipientTable>[],
): Promise<string> {
  const inserted = await db
    .insertInto('individual_send')
    .values(send)
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'salesperson_id', 'draft_id'])
        .where('state', '=', 'open')
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return openSendOf(db, send)
  await db
    .insertInto('individual_recipient')
    .values([...recipients])
    .execute()
  return inserted.id
}

async function openSendOf(
  db: Db,
  send: Pick<Insertable<IndividualSendTable>, 'tenant_id' | 'salesperson_id' | 'draft_id'>,
): Promise<string> {
  const { id } = await db
    .selectFrom('individual_send')
    .select('id')
    .where('tenant_id', '=', send.tenant_id)
    .where('salesperson_id', '=', send.salesperson_id)
    .where('draft_id', '=', send.draft_id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return id
}

/** Held until the transaction ends; undefined where it is somebody else's. */
export async function lockOwnSend(
  db: Db,
  { tenantId, id, salespersonId }: OwnSend,
): Promise<IndividualSendRow | undefined> {
  return db
    .selectFrom('individual_send')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('salesperson_id', '=', salespersonId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateSend(
  db: Db,
  { tenantId, id }: OneSend,
  change: Updateable<Pick<IndividualSendTable, 'state' | 'fence' | 'holder' | 'leased_until'>>,
): Promise<void> {
  await db
    .updateTable('individual_send')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

interface Listed {
  tenantId: string
  salespersonId: string
  since: Date
  limit: number
}

/** What a salesperson has begun and not ended, and everything of late; newest first. */
export async function listSends(
  db: Db,
  { tenantId, salespersonId, since, limit }: Listed,
): Promise<IndividualSendRow[]> {
  return db
    .selectFrom('individual_send')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('salesperson_id', '=', salespersonId)
    .where((eb) => eb.or([eb('state', '=', 'open'), eb('created_at', '>', since)]))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Recipients of these, each one's in their order. */
export async function listParts(
  db: Db,
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
): Promise<IndividualRecipientRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('individual_recipient')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('send_id', 'in', [...ids])
    .orderBy('send_id')
    .orderBy('position')
    .execute()
}

export async function findPart(
  db: Db,
  { tenantId, id, position }: OnePart,
): Promise<IndividualRecipientRow | undefined> {
  return db
    .selectFrom('individual_recipient')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('send_id', '=', id)
    .where('position', '=', position)
    .executeTakeFirst()
}

/** Changes one recipient's row; its send is held. */
export async function updatePart(
  db: Db,
  { tenantId, id, position }: OnePart,
  change: Updateable<Omit<IndividualRecipientTable, 'tenant_id' | 'send_id' | 'position'>>,
): Promise<IndividualRecipientRow> {
  return db
    .updateTable('individual_recipient')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('send_id', '=', id)
    .where('position', '=', position)
    .returningAll()
    .executeTakeFirstOrThrow()
}

interface Person {
  tenantId: string
  salespersonId: string
}

/** What a salesperson chose last, and where their mails were put. */
export async function findTidying(
  db: Db,
  { tenantId, salespersonId }: Person,
): Promise<{ tidies: boolean | null; folderId: string | null }> {
  const row = await db
    .selectFrom('salesperson')
    .select(['tidies_individual as tidies', 'individual_folder as folderId'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', salespersonId)
    .executeTakeFirst()
  return row ?? { tidies: null, folderId: null }
}

export async function updateTidying(
  db: Db,
  { tenantId, salespersonId }: Person,
  change: Updateable<Pick<SalespersonTable, 'tidies_individual' | 'individual_folder'>>,
): Promise<void> {
  await db
    .updateTable('salesperson')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', salespersonId)
    .execute()
}

/** Who they are is not needed any more: who got a followed mail is noted there. */
export async function forgetPeople(db: Db, { tenantId, id }: OneSend): Promise<void> {
  await db
    .updateTable('individual_recipient')
    .set({ email: null, name: null })
    .where('tenant_id', '=', tenantId)
    .where('send_id', '=', id)
    .execute()
}
