import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ResolveRequest } from '../../../src/contract/message.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  insertFollow,
  insertFollowRecipient,
  newTenant,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let bo: { id: string; email: string }

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ;({ bo } = await newTenant(test.db))
})
afterAll(() => test.close())
beforeEach(async () => {
  for (const table of ['interaction', 'follow', 'contact_clock'] as const)
    await test.db.deleteFrom(table).execute()
  await test.db.updateTable('contact').set({ preference: 'allow' }).execute()
  const on = { follow_enabled: true, default_mode: 'opt-out' as const }
  await test.db.updateTable('organisation').set(on).execute()
  const { key } = await insertFollow(test.db, { internet_message_id: '<sent@x.example>' })
  await insertFollowRecipient(test.db, { follow_key: key, contact_id: bo.id })
})

/** Anna opens an answer that was written at 15:00 by a clock in India. */
const openReply = (some: Partial<ResolveRequest> = {}) =>
  call('resolveMessage', ANNA, {
    body: {
      internetMessageId: '<reply@contoso.example>',
      inReplyTo: '<sent@x.example>',
      from: bo.email,
      sentAt: atMinute(-5).toISOString(),
      sentOffsetMinutes: 330,
      ...some,
    },
  })
const clocks = () => test.db.selectFrom('contact_clock').selectAll().execute()

describe('the clock in a reply', () => {
  it('is kept once, however often the reply is opened, and says where its writer is', async () => {
    await openReply()
    await openReply()

    expect(await clocks()).toMatchObject([
      { contact_id: bo.id, at: atMinute(-5), offset_minutes: 330 },
    ])
    const { body } = await call('getBestTime', ANNA, { params: { email: bo.email } })
    expect(body.zone).toMatchObject({ zone: 'UTC+05:30', source: 'replies', replies: 1 })
  })

  it.each([
    ['an automatic one', { isAutomatic: true }],
    ['a colleague', { from: 'ole@fabrikam.example' }],
    ['one that answers nothing', { inReplyTo: '<other@x.example>' }],
    ['somebody whom the mail did not go to', { from: 'eva@contoso.example' }],
  ])('is not kept of %s', async (_, some) => {
    await openReply(some)

    expect(await clocks()).toEqual([])
  })

  it('is not kept while Follow is off, nor of somebody who is not measured (law 5)', async () => {
    await test.db.updateTable('contact').set({ preference: 'do-not-allow' }).execute()
    await openReply()
    await test.db.updateTable('contact').set({ preference: 'allow' }).execute()
    await test.db.updateTable('organisation').set({ default_mode: 'aggregate-only' }).execute()
    await openReply({ internetMessageId: '<second@contoso.example>' })
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()
    await openReply({ internetMessageId: '<third@contoso.example>' })

    expect(await clocks()).toEqual([])
  })
})
