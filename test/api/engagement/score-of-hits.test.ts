import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Contact } from '../../../src/contract/contact.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import type { Hit } from '../../../src/api/tracking/hit.ts'
import { callApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  daysAgo,
  insertFollow,
  insertFollowRecipient,
  insertTrackedLink,
  makeHit,
  newTenant,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let followKey: string

beforeAll(async () => {
  test = await openTestApp()
  const { bo } = await newTenant(test.db)
  ;({ key: followKey } = await insertFollow(test.db, { activated_at: daysAgo(1) }))
  await insertFollowRecipient(test.db, { follow_key: followKey, contact_id: bo.id })
  await insertTrackedLink(test.db, { follow_key: followKey })
})
afterAll(() => test.close())

const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString()

async function hits(...given: Partial<Hit>[]): Promise<Contact['engagement']> {
  for (const hit of given) await test.ctx.buffer.append(makeHit({ followKey, ...hit }))
  await drainBuffer(test.ctx)
  const params = { email: 'bo@contoso.example' }
  return (await callApi(test)('getContact', ANNA, { params })).body.engagement
}

it('the score’s sensitivity follows the verdicts as they change', async () => {
  const nameless = { ...makeHit().signals, agent: 'none' as const, client: null }

  const doubtful = await hits({ at: minutesAgo(90), signals: nameless })
  expect(doubtful?.score).toMatchObject({
    score: 0,
    sensitivity: { unknown: 1, ifUnknownMachines: 0, ifUnknownPeople: 5 },
  })

  // A person's click proves the open before it.
  const proven = await hits({ kind: 'click', linkNumber: 1, at: minutesAgo(60) })
  expect(proven?.score).toMatchObject({
    score: 26,
    heat: 6,
    band: 'poor',
    before: 0,
    trend: 'up',
    sensitivity: { unknown: 0, ifUnknownMachines: 26, ifUnknownPeople: 26 },
  })

  // A machine's hits, however many, leave the score and its sensitivity alone.
  const bot = { ...makeHit().signals, agent: 'declared-bot' as const }
  const scanned = await hits(
    ...Array.from({ length: 20 }, (_, n) => ({ at: minutesAgo(n), signals: bot })),
  )
  expect(scanned?.score).toEqual(proven?.score)
})
