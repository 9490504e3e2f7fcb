import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../store/schema.ts'
import type { RollupChanges } from './rollup.ts'
import { shrinkRollups } from './rollup-shrink.store.ts'
import type { RollupChange } from './sums.ts'

interface CounterTable {
  name: 'follow_total' | 'link_total' | 'contact_total' | 'contact_day'
  /** Key columns behind the tenant, with their types. */
  keys: Readonly<Record<string, 'text' | 'uuid' | 'integer' | 'date'>>
  sums: readonly string[]
  /** Instants of which the latest is kept. */
  latest: readonly string[]
}

const KINDS = ['opens', 'clicks', 'file_views', 'replies'] as const
const BOTH = KINDS.flatMap((kind) => [`${kind}_people`, `${kind}_all`])

const FOLLOW_TOTAL: CounterTable = {
  name: 'follow_total',
  keys: { follow_key: 'text' },
  sums: [...BOTH, 'own_views'],
  latest: ['last_opened_at', 'last_interaction_at'],
}
const LINK_TOTAL: CounterTable = {
  name: 'link_total',
  keys: { follow_key: 'text', number: 'integer' },
  sums: ['clicks_people', 'clicks_all'],
  latest: ['last_clicked_at'],
}
const CONTACT_TOTAL: CounterTable = {
  name: 'contact_total',
  keys: { contact_id: 'uuid' },
  sums: [...BOTH, 'one_of_several_people', 'one_of_several_all', 'own_views'],
  latest: ['last_interaction_at'],
}
const CONTACT_DAY: CounterTable = {
  name: 'contact_day',
  keys: { contact_id: 'uuid', day: 'date' },
  sums: [...KINDS, 'unknown_opens', 'unknown_clicks', 'unknown_file_views'],
  latest: [],
}

/**
 * Changes the counters. Belongs in the transaction that wrote the interactions, and only for those
 * it wrote: then each counts exactly once, however often a hit is replayed.
 *
 * Costs the same whatever the history: each statement touches only the rows that change.
 */
export async function applyRollups(
  db: Db,
  tenantId: string,
  changes: RollupChanges,
): Promise<void> {
  await addTo(db, FOLLOW_TOTAL, { tenantId, rows: changes.followTotal })
  await addTo(db, LINK_TOTAL, { tenantId, rows: changes.linkTotal })
  await addTo(db, CONTACT_TOTAL, { tenantId, rows: changes.contactTotal })
  await addTo(db, CONTACT_DAY, { tenantId, rows: changes.contactDay })
  await noteFirstEngaged(db, tenantId, changes.firstEngaged)
  await shrinkRollups(db, tenantId, changes.shrunk)
}

interface Additions {
  tenantId: string
  rows: readonly RollupChange[]
}

async function addTo(db: Db, table: CounterTable, { tenantId, rows }: Additions): Promise<void> {
  if (rows.length === 0) return
  const keys = Object.keys(table.keys)
  const sums = table.sums.map((column) => sql`coalesce(${sql.ref(column)}, 0)`)
  const others = [...keys, ...table.latest].map((column) => sql.ref(column))
  await sql`
    insert into ${sql.table(table.name)} as counter
      (tenant_id, ${columns([...keys, ...table.latest, ...table.sums])})
    select ${tenantId}::uuid, ${sql.join([...others, ...sums])}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (${sql.join(typed(table))})
    on conflict (tenant_id, ${columns(keys)}) do update set ${sql.join(updates(table))}
  `.execute(db)
}

function typed({ keys, sums, latest }: CounterTable): RawBuilder<unknown>[] {
  return [
    ...Object.entries(keys).map(([column, type]) => sql`${sql.ref(column)} ${sql.raw(type)}`),
    ...sums.map((column) => sql`${sql.ref(column)} integer`),
    ...latest.map((column) => sql`${sql.ref(column)} timestamptz`),
  ]
}

/** `greatest` takes no notice of nulls. */
function updates({ sums, latest }: CounterTable): RawBuilder<unknown>[] {
  const both = (column: string) => [sql.ref(`counter.${column}`), sql.ref(`excluded.${column}`)]
  return [
    ...sums.map((column) => sql`${sql.ref(column)} = ${sql.join(both(column), sql` + `)}`),
    ...latest.map((column) => sql`${sql.ref(column)} = greatest(${sql.join(both(column))})`),
  ]
}

function columns(names: readonly string[]): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql.ref(name)))
}

/** `least` takes no notice of nulls. */
async function noteFirstEngaged(
  db: Db,
  tenantId: string,
  rows: readonly RollupChange[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update follow_recipient as recipient
    set first_engaged_at = least(recipient.first_engaged_at, given.at)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (follow_key text, contact_id uuid, at timestamptz)
    where recipient.tenant_id = ${tenantId}::uuid
      and recipient.follow_key = given.follow_key
      and recipient.contact_id = given.contact_id
  `.execute(db)
}
