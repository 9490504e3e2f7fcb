import { sql } from 'kysely'
import { countedAsPerson } from '../interactions/counted-as-person.store.ts'
import type { Db } from '../store/schema.ts'

export interface OneLink {
  tenantId: string
  followKey: string
  number: number
}

type NewLink = Omit<OneLink, 'number'> & { fileId: string; at: Date }

/**
 * Gives a file its number in a mail that is held; the one it has if it has one.
 *
 * @returns the number
 */
export async function linkFile(db: Db, link: NewLink): Promise<number> {
  const { tenantId, followKey, fileId } = link
  const known = await db
    .selectFrom('file_link')
    .select('number')
    .where('tenant_id', '=', tenantId)
    .where('follow_key', '=', followKey)
    .where('file_id', '=', fileId)
    .orderBy('number')
    .executeTakeFirst()
  return known?.number ?? addLink(db, link)
}

/** Gives a file one more number in a mail that is held. @returns the number */
export async function addLink(
  db: Db,
  { tenantId, followKey, fileId, at }: NewLink,
): Promise<number> {
  const { last } = await db
    .selectFrom('file_link')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('tenant_id', '=', tenantId)
    .where('follow_key', '=', followKey)
    .executeTakeFirstOrThrow()
  const number = Number(last ?? 0) + 1
  await db
    .insertInto('file_link')
    .values({
      ...{ tenant_id: tenantId, follow_key: followKey, number, file_id: fileId },
      ...{ created_at: at, used_at: null, failures_since: null },
    })
    .execute()
  return number
}

/** Links of some files with what was counted, oldest first. */
export async function listFileLinks(
  db: Db,
  { tenantId, fileIds }: { tenantId: string; fileIds: readonly string[] },
) {
  return db
    .selectFrom('file_link as l')
    .leftJoin('interaction as i', (join) =>
      join
        .onRef('i.tenant_id', '=', 'l.tenant_id')
        .onRef('i.follow_key', '=', 'l.follow_key')
        .onRef('i.link_number', '=', 'l.number')
        .on('i.kind', '=', 'file-view'),
    )
    .select(['l.file_id', 'l.follow_key', 'l.number', 'l.downloads', 'l.used_at'])
    .select([
      sql<number>`count(i.id)::integer`.as('views_all'),
      sql<number>`(count(i.id) filter (where ${countedAsPerson('i')}))::integer`.as('views_people'),
    ])
    .where('l.tenant_id', '=', tenantId)
    .where(sql<boolean>`l.file_id = any(${[...fileIds]}::uuid[])`)
    .groupBy(['l.tenant_id', 'l.follow_key', 'l.number', 'l.file_id', 'l.downloads'])
    .groupBy(['l.created_at', 'l.used_at'])
    .orderBy('l.created_at')
    .orderBy('l.number')
    .execute()
}

/** What a link leads to, with the version that is given out; undefined: nothing is kept of it. */
export async function findLinkedFile(db: Db, { tenantId, followKey, number }: OneLink) {
  return db
    .selectFrom('file_link as l')
    .innerJoin('file as f', (join) =>
      join.onRef('f.tenant_id', '=', 'l.tenant_id').onRef('f.id', '=', 'l.file_id'),
    )
    .innerJoin('salesperson as s', (join) =>
      join.onRef('s.tenant_id', '=', 'f.tenant_id').onRef('s.id', '=', 'f.salesperson_id'),
    )
    .leftJoin('file_version as v', (join) =>
      join
        .onRef('v.tenant_id', '=', 'f.tenant_id')
        .onRef('v.file_id', '=', 'f.id')
        .onRef('v.version', '=', 'f.current_version'),
    )
    .select(['f.id', 'f.name', 'f.expires_at', 'f.revoked_at', 'f.removed_at'])
    .select(['f.password_hash', 'f.one_time', 'f.current_version as version'])
    .select([
      'l.used_at',
      'l.failures_since',
      's.name as sender',
      'v.type',
      'v.size',
      'v.data_key',
      'v.state',
    ])
    .where('l.tenant_id', '=', tenantId)
    .where('l.follow_key', '=', followKey)
    .where('l.number', '=', number)
    .executeTakeFirst()
}
export type LinkedFile = NonNullable<Awaited<ReturnType<typeof findLinkedFile>>>

/** Uses up a link that gives its file out once. @returns false: somebody else was first */
export async function spendLink(db: Db, link: OneLink & { at: Date }): Promise<boolean> {
  const { numUpdatedRows } = await updateLink(db, link)
    .set({ used_at: link.at })
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Lets all links of a file be used again. */
export async function renewLinks(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<void> {
  await db
    .updateTable('file_link')
    .set({ used_at: null })
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', id)
    .execute()
}

export async function countDownload(db: Db, link: OneLink): Promise<void> {
  await updateLink(db, link)
    .set({ downloads: sql<number>`downloads + 1` })
    .execute()
}

/**
 * Takes one try at a password. The tries of a while are counted together, whoever makes them.
 *
 * @returns false: there were too many
 */
export async function takeTry(
  db: Db,
  link: OneLink & { at: Date; most: number; since: Date },
): Promise<boolean> {
  const isOver = sql<boolean>`failures_since is null or failures_since < ${link.since}`
  const { numUpdatedRows } = await updateLink(db, link)
    .set({
      failures: sql<number>`case when ${isOver} then 1 else failures + 1 end`,
      failures_since: sql<Date>`case when ${isOver} then ${link.at} else failures_since end`,
    })
    .where(({ or, eb }) => or([isOver, eb('failures', '<', link.most)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Another password, or none: what was tried before says nothing about it. */
export async function forgetTriesOfFile(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<void> {
  await db
    .updateTable('file_link')
    .set({ failures: 0, failures_since: null })
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', id)
    .execute()
}

/** The try was right: earlier ones count no more. */
export async function forgetTries(db: Db, link: OneLink): Promise<void> {
  await updateLink(db, link).set({ failures: 0, failures_since: null }).execute()
}

function updateLink(db: Db, { tenantId, followKey, number }: OneLink) {
  return db
    .updateTable('file_link')
    .where('tenant_id', '=', tenantId)
    .where('follow_key', '=', followKey)
    .where('number', '=', number)
}
