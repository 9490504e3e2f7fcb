import { v7 as uuidV7 } from 'uuid'
import type { Context } from '../src/api/context.ts'
import { createLogger } from '../src/api/http/logger.ts'
import { drainBuffer } from '../src/api/interactions/interaction.service.ts'
import { MOST_JUDGED } from '../src/api/interactions/mail-hits.store.ts'
import type { Db } from '../src/api/store/schema.ts'
import type { Hit } from '../src/api/tracking/hit.ts'
import { ANNA, insertCaller, insertFollow, insertOrganisation } from '../test/fixtures/make.ts'
import { openBenchStore } from './bench-store.ts'
import { BATCH, makeMails, TENANT, type Mail } from './rollup-bench.ts'
import { median, summaryLine } from './summary.ts'

/** Emails with hits; what a mail has of them stays the same, so that only the history grows. */
const FEW_MAILS = 200
const HITS_PER_MAIL = 10
/** Where a batch is of many tenants. */
const HITS_OF_TENANT = 5
const ROUNDS = 7

/** What it costs to take a hit from the buffer: judged with all others of its mail, and counted. */
export async function benchRecording(): Promise<void> {
  const { store, engine } = await openBenchStore()
  try {
    const mails = await makeMails(store.db)
    const few = mails.slice(0, FEW_MAILS)
    await take(store.db, few, HITS_PER_MAIL)
    const small = await costs(store.db, few)
    await take(store.db, mails.slice(FEW_MAILS), HITS_PER_MAIL)
    const large = await costs(store.db, mails)
    const [busy] = mails
    await take(store.db, busy ? [busy] : [], MOST_JUDGED)
    const worst = await costs(store.db, busy ? [busy] : [], 1)
    const mixed = await mixedBatches(store.db)

    print(`take, judge and count a hit, ${FEW_MAILS} mails (${engine})`, small, ' µs')
    print(`take, judge and count a hit, ${mails.length} mails (${engine})`, large, ' µs')
    const flatness = large.map((cost) => cost / median(small))
    print(`cost with ${mails.length} mails against ${FEW_MAILS}`, flatness, '')
    print(`one hit on a mail with ${MOST_JUDGED} (${engine})`, worst, ' µs')
    print(`one tenant's hits, of ${BATCH / HITS_OF_TENANT} in a batch (${engine})`, mixed, ' µs')
  } finally {
    await store.close()
  }
}

function print(what: string, numbers: readonly number[], unit: string): void {
  console.log(summaryLine(what, numbers, { unit, budget: unit === '' ? 'flat: about 1' : 'none' }))
}

/** So many hits for each mail, in batches as they come from the buffer. */
async function take(db: Db, mails: readonly Mail[], hitsPerMail: number): Promise<void> {
  const hits = mails.flatMap((mail) => Array.from({ length: hitsPerMail }, () => newHit(mail)))
  for (let at = 0; at < hits.length; at += BATCH) await drain(db, hits.slice(at, at + BATCH))
}

/** Microseconds for one hit of each batch, on mails by chance. */
async function costs(db: Db, mails: readonly Mail[], batch = BATCH): Promise<number[]> {
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const hits = Array.from({ length: batch }, () =>
      newHit(mails[Math.floor(Math.random() * mails.length)] ?? mails[0]!),
    )
    const start = performance.now()
    await drain(db, hits)
    rounds.push(((performance.now() - start) * 1000) / batch)
  }
  return rounds
}

/** Microseconds for the hits of one tenant, where a batch has few hits of each of many. */
async function mixedBatches(db: Db): Promise<number[]> {
  const mails: { tenantId: string; key: string }[] = []
  for (let tenant = 0; tenant < BATCH / HITS_OF_TENANT; tenant += 1) {
    const tenantId = uuidV7()
    await insertOrganisation(db, { tenant_id: tenantId })
    await insertCaller(db, { ...ANNA, tenantId })
    mails.push({ tenantId, key: (await insertFollow(db, { tenant_id: tenantId })).key })
  }
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const hits = Array.from({ length: BATCH }, (_, index) => {
      const { tenantId, key } = mails[index % mails.length]!
      return { ...newHit({ key, contactId: '' }), tenantId }
    })
    const start = performance.now()
    await drain(db, hits)
    rounds.push(((performance.now() - start) * 1000) / mails.length)
  }
  return rounds
}

function drain(db: Db, hits: readonly Hit[]): Promise<number> {
  const buffer = {
    drain: async (record: (batch: readonly Hit[]) => Promise<void>) => {
      await record(hits)
      return hits.length
    },
  }
  const log = createLogger('silent')
  return drainBuffer({ db, buffer, log, interactionListeners: [] } as unknown as Context)
}

/** A person's open or click, some time after the mail went out. */
function newHit({ key }: Mail): Hit {
  const isClick = Math.random() < 0.3
  const client = Math.random() < 0.5 ? 'Firefox' : 'Chrome'
  return {
    id: uuidV7(),
    tenantId: TENANT,
    followKey: key,
    kind: isClick ? 'click' : 'open',
    linkNumber: isClick ? 1 : null,
    at: new Date(Date.now() + 3_600_000 + Math.random() * 30 * 86_400_000).toISOString(),
    signals: {
      ...{ method: 'GET', agent: 'browser', client, prefetchHeader: false },
      ...{ network: null, team: false },
    },
  }
}
