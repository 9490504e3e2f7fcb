import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { personOf } from '../../../src/api/enrichment/person.ts'
import { listSpans, saveSpans, type AccountSpan } from '../../../src/api/enrichment/span.store.ts'
import { eraseSubject } from '../../../src/api/privacy/erase-subject.service.ts'
import { applyRetention } from '../../../src/api/privacy/retention.service.ts'
import { readSubject } from '../../../src/api/privacy/subject-report.service.ts'
import { findFingerprintKey } from '../../../src/api/privacy/suppression.store.ts'
import { daysAgo, FABRIKAM, newId, newTenant, NOW } from '../../fixtures/make.ts'
import { TABLES } from '../../fixtures/rows.ts'
import { sumsOfMail } from '../../fixtures/spans.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { BO, BO_AT_HOME } from './known-subject.ts'

const BY_BO = {
  tenantId: FABRIKAM,
  actor: 'person',
  actorId: null,
  source: 'administrator',
} as const
const ANNA_NUMBER = 7
const EVA_NUMBER = 8

let test: TestApp
let account_id: string
/** What stands for Bo's own address, and for the one at home. */
let bo: number
let atHome: number

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

beforeEach(async () => {
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  const tenant = await newTenant(test.db)
  account_id = tenant.account.id
  const key = await findFingerprintKey(test.db, FABRIKAM)
  bo = personOf(key, BO)
  atHome = personOf(key, BO_AT_HOME)
  await test.db
    .insertInto('contact_address')
    .values({
      ...{ tenant_id: FABRIKAM, contact_id: tenant.bo.id, address: BO_AT_HOME, created_at: NOW },
    })
    .execute()
  for (const [person, domain] of [
    [bo, 'contoso.example'],
    [atHome, 'contoso.example'],
    [EVA_NUMBER, 'contoso.example'],
  ] as const)
    await test.db
      .insertInto('activity_person')
      .values({ tenant_id: FABRIKAM, person, account_id, domain })
      .execute()
  await activity([bo, EVA_NUMBER], daysAgo(3))
  await activity([atHome], daysAgo(2))
  await activity([EVA_NUMBER], daysAgo(1))
})

async function activity(theirs: number[], at: Date) {
  await test.db
    .insertInto('activity')
    .values({
      ...{ tenant_id: FABRIKAM, account_id, key: newId(), kind: 'mail', direction: 'in', at },
      ...{ ours: [ANNA_NUMBER], theirs, minutes: null, conversation: null },
    })
    .execute()
}

async function activities() {
  const rows = await test.db.selectFrom('activity').select('theirs').orderBy('at').execute()
  return rows.map(({ theirs }) => theirs)
}

describe('what account engagement keeps of a person', () => {
  it('is in what is handed out to them, from all their addresses, and nothing of others', async () => {
    const report = await readSubject(test.ctx, { tenantId: FABRIKAM, email: BO })
    const found = report.sections.find(({ name }) => name === 'activities')?.records

    expect(found).toEqual([
      {
        ...{ at: daysAgo(3).toISOString(), kind: 'mail', direction: 'in' },
        ...{ minutes: null, account: 'Contoso' },
      },
      {
        ...{ at: daysAgo(2).toISOString(), kind: 'mail', direction: 'in' },
        ...{ minutes: null, account: 'Contoso' },
      },
    ])
  })

  it('goes when they are erased; mails stay as numbers, and are added up anew', async () => {
    const { removed } = await eraseSubject(test.ctx, { ...BY_BO, email: BO })

    expect(removed['activities']).toBe(2)
    expect(await activities()).toEqual([[EVA_NUMBER], [], [EVA_NUMBER]])
    const people = await test.db.selectFrom('activity_person').select('person').execute()
    expect(people).toEqual([{ person: EVA_NUMBER }])
    const stale = await test.db.selectFrom('stale_span').select('account_id').execute()
    expect(stale).toEqual([{ account_id }])
    const again = await readSubject(test.ctx, { tenantId: FABRIKAM, email: BO })
    expect(again.sections.find(({ name }) => name === 'activities')?.records).toEqual([])
  })

  it('goes from what was added up at once', async () => {
    const mail = { isOut: false, at: daysAgo(3), ours: [ANNA_NUMBER] }
    const both = sumsOfMail({ ...mail, theirs: [bo, EVA_NUMBER].toSorted((a, b) => a - b) })
    const others = sumsOfMail({ ...mail, theirs: [EVA_NUMBER] })
    await saveSpans(test.db, FABRIKAM, [
      { accountId: account_id, start: '2026-06-01', sums: both },
      { accountId: account_id, start: '2026-06-08', sums: others },
    ])

    await eraseSubject(test.ctx, { ...BY_BO, email: BO })

    const left: AccountSpan[] = []
    const asked = { tenantId: FABRIKAM, accountIds: [account_id], since: '-infinity' }
    await listSpans(test.db, asked, (span) => left.push(span))
    expect(left.map(({ sums }) => sums)).toEqual([others, others])
  })

  it('is forgotten once no sum looks at it any more', async () => {
    await activity([bo], daysAgo(401))
    await activity([bo], daysAgo(399))

    await applyRetention(test.ctx, { atOnce: 1 })

    expect(await activities()).toHaveLength(4)
    const { retention_removed: removed } = await test.db
      .selectFrom('organisation')
      .select('retention_removed')
      .where('tenant_id', '=', FABRIKAM)
      .executeTakeFirstOrThrow()
    expect(removed).toEqual({ activities: 1 })
  })
})
