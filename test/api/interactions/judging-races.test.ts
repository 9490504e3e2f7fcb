import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { drainBuffer, recordReply } from '../../../src/api/interactions/interaction.service.ts'
import { noteOwnViews } from '../../../src/api/interactions/own-view.service.ts'
import { rebuildRollups } from '../../../src/api/interactions/rollup-rebuild.store.ts'
import { rejudgeTenant } from '../../../src/api/interactions/rejudge.service.ts'
import {
  ANNA,
  FABRIKAM,
  insertContact,
  insertFollow,
  insertFollowRecipient,
  makeHit,
  newId,
  newTenant,
  NOW,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp

beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
})
afterAll(() => test.close())

const ROUNDS = 6
const COUNTERS = ['follow_total', 'link_total', 'contact_total', 'contact_day'] as const

async function counters() {
  const tables = await Promise.all(
    COUNTERS.map((table) => test.db.selectFrom(table).selectAll().execute() as Promise<object[]>),
  )
  return tables.map((rows) => rows.map((row) => JSON.stringify(row)).sort())
}

/** A mail to one contact of its own. */
async function sent() {
  const { key } = await insertFollow(test.db)
  const email = `${newId()}@contoso.example`
  const contact = await insertContact(test.db, { email })
  await insertFollowRecipient(test.db, { follow_key: key, contact_id: contact.id })
  return { key, email }
}

const click = (followKey: string, linkNumber: number, ms: number) => {
  const at = new Date(NOW.getTime() + ms).toISOString()
  const hit = makeHit({ followKey, kind: 'click', linkNumber, at })
  return { ...hit, signals: { ...hit.signals, agent: 'browser' as const, client: 'Chrome' } }
}

/** Two processes would drain two buffers; here a buffer hands out one batch of its own. */
const draining = (hits: readonly ReturnType<typeof click>[]) => {
  const buffer = {
    ...test.ctx.buffer,
    drain: async (take: Parameters<typeof test.ctx.buffer.drain>[0]) => {
      await take([...hits])
      return hits.length
    },
  }
  return drainBuffer({ ...test.ctx, buffer })
}

describe('what happens to one mail at the same moment', () => {
  it('is judged as if it had come one after the other, and counted so', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const mails = await Promise.all([sent(), sent()])
      const keys = mails.map(({ key }) => key)
      const reply = { tenantId: FABRIKAM, messageId: `<${newId()}@x>`, at: NOW }

      await Promise.all([
        // A burst whose three clicks come by three ways.
        ...[1, 2, 3].map((link) => draining(keys.map((key) => click(key, link, link * 200)))),
        ...mails.map(({ key, email }, distance) =>
          recordReply(test.ctx, { ...reply, followKey: key, fromEmail: email, distance }),
        ),
        noteOwnViews(test.ctx, {
          ...{ tenantId: FABRIKAM, salespersonId: ANNA.salespersonId, browser: null, keys },
        }),
        rejudgeTenant(test.db, { tenantId: FABRIKAM, apply: true }),
      ])

      const clicks = await test.db
        .selectFrom('interaction')
        .select(['verdict', 'reasons'])
        .where('follow_key', 'in', keys)
        .where('kind', '=', 'click')
        .execute()
      expect(clicks).toEqual(
        Array(6).fill({ verdict: 'machine', reasons: expect.arrayContaining(['burst']) }),
      )
    }

    const keptUp = await counters()
    await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))
    expect(await counters()).toEqual(keptUp)
  })
})
