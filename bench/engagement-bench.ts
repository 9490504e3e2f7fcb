import type { Context } from '../src/api/context.ts'
import { readEngagement } from '../src/api/engagement/engagement.service.ts'
import { openBenchStore } from './bench-store.ts'
import { BATCH, grow, makeMails, TENANT } from './rollup-bench.ts'
import { summaryLine } from './summary.ts'

const INTERACTIONS = 10_000
const READS = 50

/** What the engagement of a contact costs who has ten thousand interactions. */
export async function benchEngagement(): Promise<void> {
  const { store, engine } = await openBenchStore()
  try {
    const mails = await makeMails(store.db)
    const contactId = mails[0]!.contactId
    const theirs = mails.filter((mail) => mail.contactId === contactId)
    await grow(store.db, theirs, INTERACTIONS / BATCH)
    const ctx = { db: store.db, now: () => new Date() } as Context
    const counted = (await readEngagement(ctx, TENANT, contactId))?.counts
    const all = (counted?.opens.all ?? 0) + (counted?.clicks.all ?? 0)
    if (all !== INTERACTIONS) throw new Error(`${all} interactions were counted`)

    const times: number[] = []
    for (let read = 0; read < READS; read++) {
      const start = performance.now()
      await readEngagement(ctx, TENANT, contactId)
      times.push(performance.now() - start)
    }
    const what = `engagement of a contact with ${INTERACTIONS} interactions (${engine})`
    console.log(summaryLine(what, times, { unit: ' ms', budget: { atMost: 10 } }))
  } finally {
    await store.close()
  }
}
