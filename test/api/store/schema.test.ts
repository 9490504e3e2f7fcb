import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestDb } from '../../fixtures/test-db.ts'
import { openTestDb } from '../../fixtures/test-db.ts'
import {
  FABRIKAM,
  insertFollow,
  insertFollowRecipient,
  insertInteraction,
  insertTrackedLink,
  newId,
  newTenant,
  NORTHWIND,
  NOW,
} from '../../fixtures/make.ts'

let test: TestDb
let bo: string
beforeAll(async () => {
  test = await openTestDb()
  bo = (await newTenant(test.db)).bo.id
})
afterAll(() => test.close())

describe('the schema', () => {
  it('gives back what was written, in the types the code expects', async () => {
    const follow = await insertFollow(test.db, { left_alone: { quoted: 2 } })
    await insertFollowRecipient(test.db, { follow_key: follow.key, contact_id: bo })
    await insertTrackedLink(test.db, { follow_key: follow.key })
    const open = await insertInteraction(test.db, {
      follow_key: follow.key,
      signals: JSON.stringify({ agent: 'browser' }),
      reasons: ['browser', 'mail-client'],
    })
    await test.db
      .insertInto('contact_day')
      .values({ tenant_id: FABRIKAM, contact_id: bo, day: '2026-03-29', opens: 1 })
      .execute()

    const day = await test.db.selectFrom('contact_day').selectAll().executeTakeFirstOrThrow()
    const { count } = await test.db
      .selectFrom('interaction')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()

    expect(follow.left_alone).toEqual({ quoted: 2 })
    expect(Buffer.isBuffer(follow.ticket_hash)).toBe(true)
    expect(open.at).toEqual(NOW)
    expect(open.reasons).toEqual(['browser', 'mail-client'])
    expect(open.signals).toEqual({ agent: 'browser' })
    expect(day).toMatchObject({ day: '2026-03-29', opens: 1, clicks: 0 })
    expect(count).toBe(1)
  })

  it.each([
    ['exact without a contact', { attribution: 'exact' as const }],
    ['one of a single recipient', { attribution: 'one-of' as const, one_of: 1 }],
    ['a name without proof', { attribution: 'unknown' as const, contact_id: 'bo' }],
  ])('refuses an attribution that is %s', async (_, overrides) => {
    const { key } = await insertFollow(test.db)
    const contact = 'contact_id' in overrides ? { contact_id: bo } : {}

    await expect(
      insertInteraction(test.db, { follow_key: key, ...overrides, ...contact }),
    ).rejects.toMatchObject({ code: '23514' })
  })

  it("refuses a row of one tenant that points at another's", async () => {
    const { key } = await insertFollow(test.db)

    await expect(
      insertInteraction(test.db, { tenant_id: NORTHWIND, id: newId(), follow_key: key }),
    ).rejects.toMatchObject({ code: '23503' })
  })

  it('knows a reply by its Message-ID once in a tenant', async () => {
    const { key } = await insertFollow(test.db)
    const reply = { follow_key: key, kind: 'reply' as const, reply_message_id: '<1@contoso>' }
    await insertInteraction(test.db, reply)

    const other = await insertFollow(test.db)
    const again = insertInteraction(test.db, { ...reply, follow_key: other.key })
    await expect(again).rejects.toMatchObject({
      code: '23505',
      constraint: 'interaction_tenant_id_reply_message_id_key',
    })
  })

  it('forgets everything of a follow with the follow', async () => {
    const { key } = await insertFollow(test.db)
    await insertInteraction(test.db, { follow_key: key })

    await test.db.deleteFrom('follow').where('key', '=', key).execute()

    const left = await test.db
      .selectFrom('interaction')
      .select('id')
      .where('follow_key', '=', key)
      .execute()
    expect(left).toEqual([])
  })
})
