import type { Context } from '../src/api/context.ts'
import type { Caller } from '../src/api/http/caller.ts'
import type { Db } from '../src/api/store/schema.ts'
import { readBestTime } from '../src/api/timing/best-time.service.ts'
import { openBenchStore } from './bench-store.ts'
import { BATCH, grow, makeMails, TENANT } from './rollup-bench.ts'
import { summaryLine } from './summary.ts'

const INTERACTIONS = 10_000
const READS = 50

/** What the best time to send to a contact costs who has ten thousand interactions, with its histogram. */
export async function benchTiming(): Promise<void> {
  const { store, engine } = await openBenchStore()
  try {
    const mails = await makeMails(store.db)
    const contactId = mails[0]!.contactId
    // Somebody's history lies among everybody's, not in one place on the disk.
    for (let part = 0; part < INTERACTIONS / BATCH; part += 1) {
      await grow(store.db, [{ ...mails[part]!, contactId }], 1)
      await grow(store.db, mails, 2)
    }
    const email = `${contactId}@contoso.example`
    await liveInBerlin(store.db, contactId)
    const ctx = { db: store.db, now: () => new Date() } as Context
    const caller = await anna(store.db)
    const { habits } = await readBestTime(ctx, caller, email)
    if (habits?.of !== 'contact') throw new Error('they have no habits')

    const times: number[] = []
    for (let read = 0; read < READS; read += 1) {
      const start = performance.now()
      await readBestTime(ctx, caller, email)
      times.push(performance.now() - start)
    }
    const what = `best time of a contact with ${INTERACTIONS} interactions (${engine})`
    console.log(summaryLine(what, times, { unit: ' ms', budget: { atMost: 10 } }))
  } finally {
    await store.close()
  }
}

const liveInBerlin = (db: Db, id: string) =>
  db.updateTable('contact').set({ time_zone: 'Europe/Berlin' }).where('id', '=', id).execute()

async function anna(db: Db): Promise<Caller> {
  const { id, name, email } = await db
    .selectFrom('salesperson')
    .selectAll()
    .executeTakeFirstOrThrow()
  return { tenantId: TENANT, salespersonId: id, name, email, claimedRoles: [] }
}
