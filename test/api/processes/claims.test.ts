import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { claimDueRound } from '../../../src/api/enrichment/claim-round.store.ts'
import { claimDueJob } from '../../../src/api/logging/claim-job.store.ts'
import { LEASE_MS } from '../../../src/api/logging/job-schedule.ts'
import type { Db } from '../../../src/api/store/schema.ts'
import { insertEnrichment } from '../../fixtures/enrichment-setup.ts'
import { switchLoggingOn } from '../../fixtures/mail.ts'
import { daysAgo, insertOrganisation, newId, NOW } from '../../fixtures/make.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

/** More than one claim tries. */
const TENANTS = 45
const WORKERS = 8

let test: TestDb
const tenants = Array.from({ length: TENANTS }, () => newId())
beforeAll(async () => {
  test = await openTestDb()
  for (const tenant_id of tenants) {
    await insertOrganisation(test.db, { tenant_id })
    await switchLoggingOn(test.db, { tenantId: tenant_id })
    const due = { next_run_at: daysAgo(1) }
    await test.db
      .insertInto('logging_job')
      .values({ tenant_id, ...due })
      .execute()
    await insertEnrichment(test.db, { ...due, is_enabled: true }, tenant_id)
  }
})
afterAll(() => test.close())

const claim = () => ({
  ...{ runner: newId(), now: NOW, leaseUntil: new Date(NOW.getTime() + LEASE_MS) },
})

describe.each<[string, (db: Db) => Promise<{ tenantId: string; fence: number } | undefined>]>([
  ['mailboxes to log', (db) => claimDueJob(db, claim())],
  ['rounds to collect', (db) => claimDueRound(db, claim())],
])('%s', (_, take) => {
  it('are taken once each by workers that all take at the same moment', async () => {
    const taken: { tenantId: string; fence: number }[] = []
    const work = async () => {
      for (let one = await take(test.db); one; one = await take(test.db)) taken.push(one)
    }

    await Promise.all(Array.from({ length: WORKERS }, work))

    expect(taken.map(({ tenantId }) => tenantId).sort()).toEqual([...tenants].sort())
    expect(new Set(taken.map(({ fence }) => Number(fence)))).toEqual(new Set([1]))
    expect(await take(test.db)).toBeUndefined()
  })
})
