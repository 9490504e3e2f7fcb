import { sql } from 'kysely'
import type { Context } from '../src/api/context.ts'
import { newId } from '../src/api/new-id.ts'
import type { Db } from '../src/api/store/schema.ts'
import { readTemplateNumbers } from '../src/api/templates/template-numbers.service.ts'
import { openBenchStore } from './bench-store.ts'
import { makeMails, TENANT } from './rollup-bench.ts'
import { summaryLine } from './summary.ts'

const MAILS = 100_000
const TEMPLATES = 20
/** Of all mails, those with a template. */
const WITH_TEMPLATE = 0.6
const READS = 20

/** What the figures of all templates cost an organisation with a hundred thousand followed mails. */
export async function benchTemplates(): Promise<void> {
  const { store, engine } = await openBenchStore()
  try {
    const { db } = store
    await makeMails(db)
    const versionIds = await makeTemplates(db)
    await multiply(db, versionIds)
    const ctx = { db, now: () => new Date() } as Context
    const { average } = await readTemplateNumbers(ctx, TENANT)
    if (average.sent !== MAILS) throw new Error(`${average.sent} mails were counted`)

    const all = await timed(() => readTemplateNumbers(ctx, TENANT))
    const what = `figures of ${TEMPLATES} templates over ${MAILS} mails (${engine})`
    console.log(summaryLine(what, all, { unit: ' ms', budget: { atMost: 300 } }))
  } finally {
    await store.close()
  }
}

async function timed(read: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < READS; round += 1) {
    const start = performance.now()
    await read()
    times.push(performance.now() - start)
  }
  return times
}

async function makeTemplates(db: Db): Promise<string[]> {
  const now = new Date()
  const rows = Array.from({ length: TEMPLATES }, (_, place) => ({
    ...{ tenant_id: TENANT, id: newId(), owner_id: newId(), name: `Template ${place}` },
    ...{ category: null, scope: 'own' as const, archived_at: null, version_id: newId() },
    ...{ changed_at: now, created_at: now },
  }))
  await db.insertInto('template').values(rows).execute()
  const versions = rows.map(({ tenant_id, id, version_id, owner_id }) => ({
    ...{ tenant_id, id: version_id, template_id: id, number: 1, subject: null, html: '<p>x</p>' },
    ...{ created_at: now, created_by: owner_id, restored_from: null },
  }))
  await db.insertInto('template_version').values(versions).execute()
  return versions.map(({ id }) => id)
}

/** Makes of the mails there are so many as are wanted, over two years, with what people did. */
async function multiply(db: Db, versionIds: readonly string[]): Promise<void> {
  await sql`
    insert into follow
    select copy.* from (select * from follow limit 1) f, generate_series(1, ${MAILS}) n,
      jsonb_populate_record(null::follow, to_jsonb(f) || jsonb_build_object(
        'key', substr(md5(n::text), 1, 22), 'activated_at', now() - n % 730 * interval '1 day'
      )) copy
  `.execute(db)
  await sql`delete from follow where key not in (
    select substr(md5(n::text), 1, 22) from generate_series(1, ${MAILS}) n
  )`.execute(db)
  await sql`
    insert into follow_total (tenant_id, follow_key, opens_people, clicks_people, replies_people)
    select tenant_id, key, hash % 2, hash % 5 / 4, hash % 7 / 6
    from (select *, abs(hashtext(key)) as hash from follow) f
  `.execute(db)
  await sql`
    insert into template_use (tenant_id, follow_key, template_id, version_id, has_links)
    select f.tenant_id, f.key, v.template_id, v.id, f.hash % 3 > 0
    from (select *, abs(hashtext(key)) as hash from follow) f
    join template_version v on v.tenant_id = f.tenant_id
      and v.id = (${[...versionIds]}::uuid[])[1 + f.hash % ${TEMPLATES}]
    where f.hash % 100 < ${WITH_TEMPLATE * 100}
  `.execute(db)
  await sql`vacuum analyze`.execute(db)
}
