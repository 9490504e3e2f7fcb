import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../../src/api/app.ts'
import type { Db } from '../../../src/api/store/schema.ts'
import { graphNotificationPath } from '../../../src/contract/paths.ts'
import { notificationSecretHash } from '../../../src/api/logging/notification-secret.ts'
import { updateJob } from '../../../src/api/logging/logging-job.store.ts'
import { startLoggingJob } from '../../../src/api/logging/logging-job.service.ts'
import { storableText } from '../../../src/api/store/storable-text.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { mutated, mutatedText } from '../../fixtures/mutations.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { atMinute, FABRIKAM, insertOrganisation, NORTHWIND, NOW } from '../../fixtures/make.ts'

const SECRET = 'what-Graph-was-told'.padEnd(43, '_')
const ANOTHER = 'another'.padEnd(43, '_')

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
  for (const tenant_id of [FABRIKAM, NORTHWIND]) await insertOrganisation(test.db, { tenant_id })
})
beforeEach(async () => {
  await subscribed(FABRIKAM, 'sub-fabrikam', SECRET)
  await subscribed(NORTHWIND, 'sub-northwind', ANOTHER)
})
afterAll(() => test.close())

async function subscribed(tenantId: string, id: string, secret: string) {
  await startLoggingJob(test.db, tenantId, atMinute(10))
  await updateJob(test.db, tenantId, {
    subscription_id: id,
    subscription_until: atMinute(1000),
    subscription_secret_hash: notificationSecretHash(secret),
  })
}

const told = (value: unknown) => post(JSON.stringify({ value }))

const post = (payload: string, type = 'application/json', remoteAddress = '127.0.0.1') =>
  test.app.inject({
    remoteAddress,
    ...{ method: 'POST', url: graphNotificationPath, payload },
    headers: { 'content-type': type },
  })

/** Each asks from elsewhere, so that none meets the limit of an address. */
let addresses = 0
const nextAddress = () => `10.0.${((addresses += 1) >> 8) & 255}.${addresses & 255}`

async function plans() {
  const rows = await test.db
    .selectFrom('logging_job')
    .select(['tenant_id', 'next_run_at', 'trigger'])
    .execute()
  return Object.fromEntries(rows.map((row) => [row.tenant_id, [row.next_run_at, row.trigger]]))
}

const untouched = {
  [FABRIKAM]: [atMinute(10), 'schedule'],
  [NORTHWIND]: [atMinute(10), 'schedule'],
}

describe('whatever is posted where Graph tells of mail', () => {
  const sample = {
    validationTokens: ['a'],
    value: [
      { subscriptionId: 'sub-fabrikam', clientState: ANOTHER, changeType: 'created' },
      { subscriptionId: 'sub-nobody', clientState: SECRET, resourceData: { id: 'AAMk1' } },
    ],
  }
  const pieces = ['{', '}', '[', ']', '"', ',', ':', '\\u0000', '\\ud800', '\0', '1e999', '\ufeff']

  it('is answered alike and changes nothing, as it knows no secret of the subscription', async () => {
    const bodies = fc.oneof(
      mutated(sample).map((body) => JSON.stringify(body)),
      mutatedText(JSON.stringify(sample), pieces),
    )
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const reply = await post(body, 'application/json', nextAddress())
        expect([reply.statusCode, reply.payload]).toEqual([202, ''])
      }),
      { numRuns: 150 },
    )
    expect(await plans()).toEqual(untouched)
  })

  it('proves the address with one plain line, or not at all', async () => {
    const tokens = mutatedText('Validation: Testing+client', [...pieces, '\r\n', '<script>', 'ü'])
    await fc.assert(
      fc.asyncProperty(tokens, async (token) => {
        const url = `${graphNotificationPath}?validationToken=${encodeURIComponent(storableText(token))}`
        const { statusCode, payload, headers } = await test.app.inject({
          ...{ method: 'POST', url, remoteAddress: nextAddress() },
        })
        if (statusCode === 400) return
        expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
        expect(payload).toBe(storableText(token))
        expect(payload).toMatch(/^[\x20-\x7e]+$/)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a notification of new mail', () => {
  it('has its mailbox looked at now, and no other', async () => {
    const reply = await told([
      { subscriptionId: 'sub-fabrikam', clientState: SECRET, resource: 'x', tenantId: NORTHWIND },
    ])

    expect(reply.statusCode).toBe(202)
    expect(await plans()).toEqual({ ...untouched, [FABRIKAM]: [NOW, 'notification'] })
  })

  it('counts where others that came along are forged', async () => {
    await told([
      { subscriptionId: 'sub-northwind', clientState: SECRET },
      { subscriptionId: 'sub-fabrikam', clientState: SECRET },
    ])

    expect(await plans()).toEqual({ ...untouched, [FABRIKAM]: [NOW, 'notification'] })
  })

  it.each([
    ['a wrong secret', [{ subscriptionId: 'sub-fabrikam', clientState: 'guessed' }]],
    [
      'a wrong secret of the right length',
      [{ subscriptionId: 'sub-fabrikam', clientState: 'guessed'.padEnd(43, '_') }],
    ],
    ['an empty secret', [{ subscriptionId: 'sub-fabrikam', clientState: '' }]],
    ['the hash of the secret', [{ subscriptionId: 'sub-fabrikam', clientState: hash() }]],
    ['no secret', [{ subscriptionId: 'sub-fabrikam' }]],
    ["another tenant's secret", [{ subscriptionId: 'sub-fabrikam', clientState: ANOTHER }]],
    ['a subscription that nobody has', [{ subscriptionId: 'sub-1', clientState: SECRET }]],
    ['nothing', []],
    ['no list', 'sub-fabrikam'],
  ])('with %s changes nothing, and is answered like a true one', async (_, value) => {
    const reply = await told(value)

    expect([reply.statusCode, reply.body]).toEqual([202, ''])
    expect(await plans()).toEqual(untouched)
  })

  it.each(['', '{', '<xml/>', 'null', '[]'])(
    'that is no notification changes nothing: %s',
    async (body) => {
      const reply = await post(body, 'text/plain')

      expect(reply.statusCode).toBe(202)
      expect(await plans()).toEqual(untouched)
    },
  )

  it('is not read further than a notification is long', async () => {
    const reply = await told([{ subscriptionId: 'x'.repeat(300_000), clientState: SECRET }])

    expect(reply.statusCode).toBe(413)
  })

  it('does not wake a job that was stopped', async () => {
    await updateJob(test.db, FABRIKAM, { next_run_at: null })

    await told([{ subscriptionId: 'sub-fabrikam', clientState: SECRET }])

    expect((await plans())[FABRIKAM]).toEqual([null, 'schedule'])
  })

  it('does not hurry a job whose server asked to be left alone', async () => {
    await updateJob(test.db, FABRIKAM, { failures: 1, problem: 'throttled' })

    await told([{ subscriptionId: 'sub-fabrikam', clientState: SECRET }])

    expect(await plans()).toEqual(untouched)
  })
})

function hash() {
  return notificationSecretHash(SECRET).toString('base64')
}

describe('notifications without end', () => {
  /** An app of its own, whose store fails whoever asks it. */
  const withoutStore = () => buildApp({ ...test.ctx, db: undefined as unknown as Db })
  const flood = (app: FastifyInstance, payload: string) =>
    app.inject({
      ...{ method: 'POST', url: graphNotificationPath, payload },
      headers: { 'content-type': 'application/json' },
    })

  it('do not reach the store where they are plainly made up', async () => {
    const app = withoutStore()
    const made = (clientState: string) =>
      JSON.stringify({ value: [{ subscriptionId: 'sub-fabrikam', clientState }] })

    expect((await flood(app, made('guessed'))).statusCode).toBe(202)
    expect((await flood(app, made(SECRET))).statusCode).toBe(500)
    await app.close()
  })

  it('are refused of one address, before they are read', async () => {
    const app = withoutStore()
    // However long so many take here, they come in one minute.
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now())
    const answers: number[] = []
    for (let count = 0; count < 610; count++)
      answers.push((await flood(app, '{"value":[]}')).statusCode)
    const large = await flood(app, 'x'.repeat(300_000))
    clock.mockRestore()
    await app.close()

    expect(answers.filter((status) => status === 202)).toHaveLength(600)
    expect(answers.filter((status) => status === 429)).toHaveLength(10)
    expect(large.statusCode).toBe(429)
    expect(Number(large.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('the address for notifications', () => {
  const asked = (token: string) =>
    test.app.inject({
      method: 'POST',
      url: `${graphNotificationPath}?validationToken=${encodeURIComponent(token)}`,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })

  it.each([
    'Validation: Testing client application reachability for subscription Request-Id: 1f2e',
    'a+b/c==&<script>alert(1)</script>',
  ])('gives back the token of who asks whether it is right, as plain text: %s', async (token) => {
    const reply = await asked(token)

    expect([reply.statusCode, reply.body]).toEqual([200, token])
    expect(reply.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  it.each([
    ['empty', ''],
    ['too long', 'x'.repeat(1025)],
    ['of several lines', 'a\r\nSet-Cookie: b'],
  ])('gives back no token that is %s', async (_, token) => {
    const reply = await asked(token)

    expect([reply.statusCode, reply.body]).toEqual([400, ''])
  })

  it('gives back none of several tokens', async () => {
    const url = `${graphNotificationPath}?validationToken=a&validationToken=b`

    expect((await test.app.inject({ method: 'POST', url })).statusCode).toBe(400)
  })
})
