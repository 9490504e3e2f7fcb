import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA, MALLORY, newKey, newTenant, OLE } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
})
afterAll(() => test.close())

const BO: Recipient = { email: 'bo@contoso.example', field: 'to' }
const TARGETS = ['https://contoso.example/a?b=1&c=2', 'https://contoso.example/2']

/** A mail of Anna's that was sent with two links; what the send handler was given for them. */
async function sentMail() {
  const { body: follow } = await call('createFollow', ANNA, {
    body: { subject: 'Offer', recipients: [BO] },
  })
  const { body } = await call(
    'finaliseFollow',
    { ticket: follow.sendTicket },
    {
      params: { key: follow.key },
      body: { subject: 'Offer', recipients: [BO], targets: TARGETS },
    },
  )
  if (!body.active) throw new Error(`not active: ${body.obstacle}`)
  return { key: follow.key, given: body.links }
}

describe('the tracked links of a followed mail', () => {
  it('are those that the send handler was given, in their order', async () => {
    const { key, given } = await sentMail()

    const { body } = await call('listTrackedLinks', ANNA, { params: { key } })

    expect(body.links).toEqual(given)
    expect(body.links.map(({ target }) => target)).toEqual(TARGETS)
  })

  it('are still told of a mail that is no longer followed', async () => {
    const { key, given } = await sentMail()
    await call('unfollow', ANNA, { params: { key } })

    const { body } = await call('listTrackedLinks', ANNA, { params: { key } })

    expect(body.links).toEqual(given)
  })

  it('are none before the mail was sent', async () => {
    const { body: draft } = await call('createFollow', ANNA, {
      body: { subject: 'Draft', recipients: [BO] },
    })

    const { body } = await call('listTrackedLinks', ANNA, { params: { key: draft.key } })

    expect(body).toEqual({ links: [] })
  })

  it.each([
    ["a colleague's", OLE],
    ["another tenant's", MALLORY],
  ])('law 11: answer not-found to %s call', async (_, as) => {
    const { key } = await sentMail()

    const { status, problem } = await call('listTrackedLinks', as, { params: { key } })

    expect(status).toBe(404)
    expect(problem.code).toBe('not-found')
  })

  it('are not found for a key that never was', async () => {
    const { problem } = await call('listTrackedLinks', ANNA, { params: { key: newKey() } })

    expect(problem.code).toBe('not-found')
  })
})

describe('a tracked link for a draft', () => {
  const draft = async () => {
    const { body } = await call('createFollow', ANNA, {
      body: { subject: 'Draft', recipients: [BO] },
    })
    return body
  }
  const link = (key: string, target: string, caller = ANNA) =>
    call('createTrackedLink', caller, { params: { key }, body: { target } })

  it('keeps its number and address when the mail is sent', async () => {
    const { key, sendTicket } = await draft()
    const { body: first } = await link(key, 'https://contoso.example/caret')
    const { body: again } = await link(key, 'https://contoso.example/caret')
    const { body } = await call(
      'finaliseFollow',
      { ticket: sendTicket },
      {
        params: { key },
        body: { subject: 'Offer', recipients: [BO], targets: [...TARGETS, first.target] },
      },
    )

    expect(again).toEqual(first)
    expect(body.active && body.links.find(({ target }) => target === first.target)).toEqual(first)
    expect(new Set(body.active ? body.links.map(({ trackedUrl }) => trackedUrl) : []).size).toBe(3)
  })

  it('leads to its target by itself, and is of this mail', async () => {
    const { key } = await draft()
    const { body } = await link(key, 'https://contoso.example/caret')

    const token = test.ctx.seal.open(body.trackedUrl.split('/c/')[1] ?? '')

    expect(token).toMatchObject({
      ...{ kind: 'click', followKey: key, linkNumber: 1 },
      target: 'https://contoso.example/caret',
    })
  })

  it.each([
    ['is one of ours', () => `${test.ctx.config.publicOrigin}/c/x`],
    ['has a password in it', () => 'https://anna:secret@contoso.example/'],
    ['makes a link too long for mail', () => `https://contoso.example/${'x'.repeat(1470)}`],
  ])('is refused where the target %s', async (_case, target) => {
    const { key } = await draft()
    const { status, body } = await link(key, target())
    expect([status, body]).toMatchObject([400, { code: 'invalid-request', about: ['target'] }])
  })

  it('is refused for a key that was voided, and for one of somebody else', async () => {
    const { key } = await draft()
    expect((await link(key, TARGETS[0] ?? '', OLE)).status).toBe(404)
    expect((await link(newKey(), TARGETS[0] ?? '')).status).toBe(404)
    await call('unfollow', ANNA, { params: { key } })
    expect((await link(key, TARGETS[0] ?? '')).status).toBe(409)
  })
})
