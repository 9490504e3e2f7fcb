import { sql } from 'kysely'
import { countedAsPerson } from '../interactions/counted-as-person.store.ts'
import type { Db } from '../store/schema.ts'

/** Somebody whose interactions may be looked at one by one, and which of them. */
export interface Measured {
  contactId: string
  opens: boolean
  /** Clicks and views of files. */
  clicks: boolean
}

interface Wanted {
  tenantId: string
  people: readonly Measured[]
  since: Date
  /** So many of each person at most, the newest. */
  each: number
}

/** When somebody did something. */
export interface Moment {
  contactId: string
  at: Date
}

/**
 * When people opened, clicked, viewed files and replied, newest first: what was certainly theirs and
 * certainly a person. An open right after sending, of which that is not sure, says when we send rather
 * than when they read.
 */
export async function listMoments(
  db: Db,
  { tenantId, people, since, each }: Wanted,
): Promise<Moment[]> {
  if (people.length === 0) return []
  const ids = people.map(({ contactId }) => contactId)
  const opens = people.map((person) => person.opens)
  const clicks = people.map((person) => person.clicks)
  const { rows } = await sql<{ contactId: string; moments: number[] }>`
    select who.contact_id as "contactId", array(
      select (date_part('epoch', at) * 1000)::int8 from interaction
      where tenant_id = ${tenantId}::uuid and contact_id = who.contact_id
        and at > ${since} and attribution = 'exact' and ${countedAsPerson()} and confidence <> 'weak'
        and (kind = 'reply' or (kind = 'open' and who.opens)
          or (kind in ('click', 'file-view') and who.clicks))
      order by at desc, id desc limit ${each}
    ) as moments
    from unnest(${ids}::uuid[], ${opens}::boolean[], ${clicks}::boolean[])
      as who (contact_id, opens, clicks)
  `.execute(db)
  return rows.flatMap(({ contactId, moments }) =>
    moments.map((ms) => ({ contactId, at: new Date(ms) })),
  )
}

/** Addresses of an account's contacts, those who did something last first. */
export async function listActiveContacts(
  db: Db,
  { tenantId, accountId, limit }: { tenantId: string; accountId: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('contact as c')
    .innerJoin('contact_total as t', (join) =>
      join.onRef('t.tenant_id', '=', 'c.tenant_id').onRef('t.contact_id', '=', 'c.id'),
    )
    .select('c.email')
    .where('c.tenant_id', '=', tenantId)
    .where('c.account_id', '=', accountId)
    .where('t.last_interaction_at', 'is not', null)
    .orderBy('t.last_interaction_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ email }) => email)
}
