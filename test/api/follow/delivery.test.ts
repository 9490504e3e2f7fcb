import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { deliveredAt, heldUntil } from '../../../src/api/follow/delivery.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import type { FinaliseRequest } from '../../../src/contract/follow.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  insertFollow,
  makeHit,
  newTenant,
  NOW,
  TICKET,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

describe('heldUntil', () => {
  it.each([
    ['nothing', undefined, null],
    ['a time to come', atMinute(1).toISOString(), atMinute(1)],
    ['this moment', NOW.toISOString(), null],
    ['a time that is past', '1970-01-01T00:00:00.000Z', null],
  ])('of %s is right', (_, given, until) => {
    expect(heldUntil(given, NOW)).toEqual(until)
  })
})

describe('deliveredAt', () => {
  it.each([
    [null, null, null],
    [null, atMinute(1), null],
    [NOW, null, NOW],
    [NOW, atMinute(1), atMinute(1)],
  ])('of a mail sent %s and held until %s is %s', (activatedAt, deliverAt, at) => {
    expect(deliveredAt({ activatedAt, deliverAt })).toEqual(at)
  })
})

describe('a mail that Outlook holds back', () => {
  let test: TestApp
  let call: CallApi
  let key: string

  beforeAll(async () => {
    test = await openTestApp()
    call = callApi(test)
    await newTenant(test.db)
  })
  afterAll(() => test.close())
  beforeEach(async () => {
    test.clock.set(NOW)
    const pending = { state: 'pending' as const, activated_at: null }
    ;({ key } = await insertFollow(test.db, pending))
  })

  const UNTIL = atMinute(600)
  const send = (some: Partial<FinaliseRequest> = {}) =>
    call(
      'finaliseFollow',
      { ticket: TICKET },
      {
        params: { key },
        body: {
          ...{ subject: 'Offer', targets: [], deliverAt: UNTIL.toISOString() },
          recipients: [{ email: 'bo@contoso.example', field: 'to' }],
          ...some,
        },
      },
    )
  const mail = async () => (await call('getFollow', ANNA, { params: { key } })).body
  const statusOf = async (status: 'scheduled' | 'not-opened') =>
    (await call('listFollows', ANNA, { query: { status } })).body.items.map((one) => one.key)

  /** What became of opens at some minutes after it was sent. */
  async function opened(...minutes: number[]) {
    for (const minute of minutes)
      await test.ctx.buffer.append(makeHit({ followKey: key, at: atMinute(minute).toISOString() }))
    await drainBuffer(test.ctx)
    const { body } = await call('listFollowInteractions', ANNA, {
      params: { key },
      query: { show: 'everything' },
    })
    return body.items
      .toReversed()
      .map(({ verdict, secondsAfterSending }) => [
        verdict.class,
        verdict.reasons[0],
        secondsAfterSending,
      ])
  }

  it('is scheduled until its time, and not opened from then on', async () => {
    await send()
    expect(await mail()).toMatchObject({ status: 'scheduled', deliverAt: UNTIL.toISOString() })
    expect(await statusOf('scheduled')).toContain(key)
    expect(await statusOf('not-opened')).not.toContain(key)

    test.clock.set(UNTIL)
    expect(await mail()).toMatchObject({ status: 'not-opened', deliverAt: UNTIL.toISOString() })
    expect(await statusOf('scheduled')).not.toContain(key)
    expect(await statusOf('not-opened')).toContain(key)
  })

  it('counts the time windows of verdicts from its delivery, and what is seen before as ours', async () => {
    await send()
    test.clock.set(atMinute(700))

    expect(await opened(30, 599.95, 600.05, 660)).toEqual([
      ['self', 'before-delivery', null],
      ['machine', 'too-soon', 0],
      ['machine', 'too-soon', 3],
      ['person', 'mail-client', 3600],
    ])
    expect((await mail()).counts.opens).toEqual({ people: 1, all: 4 })
  })

  it('goes by the last send: at once, when it came back from the outbox', async () => {
    await send()
    test.clock.set(atMinute(60))
    await send({ deliverAt: '1970-01-01T00:00:00.000Z' })
    expect(await mail()).toMatchObject({ status: 'not-opened', deliverAt: null })

    test.clock.set(atMinute(90))
    expect(await opened(62)).toEqual([['person', 'mail-client', 120]])
  })

  it('goes by the last send: later, when it was put off again', async () => {
    await send()
    await send({ deliverAt: atMinute(900).toISOString() })

    expect(await mail()).toMatchObject({ deliverAt: atMinute(900).toISOString() })
  })

  it('is not scheduled when it is refused', async () => {
    await send()
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()
    await send()
    await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()

    expect(await mail()).toMatchObject({ status: 'not-followed', deliverAt: null })
  })
})
