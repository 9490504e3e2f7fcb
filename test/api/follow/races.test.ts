import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Follow } from '../../../src/contract/follow.ts'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { drainBuffer, recordReply } from '../../../src/api/interactions/interaction.service.ts'
import { rebuildRollups } from '../../../src/api/interactions/rollup-rebuild.store.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import { ANNA, FABRIKAM, makeHit, newId, newTenant, NORTHWIND } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.ctx.buffer.drain(async () => undefined)
  await test.db.updateTable('contact').set({ preference: 'allow', allowed_since: null }).execute()
  await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()
})

const BO = 'bo@contoso.example'
const TARGETS = ['https://contoso.example/1', 'https://contoso.example/2']
const ROUNDS = 10

const to = (...emails: string[]) => emails.map((email): Recipient => ({ email, field: 'to' }))
const follow = async (as = ANNA) =>
  (await call('createFollow', as, { body: { subject: 'Offer', recipients: [] } })).body
const finalise = ({ key, sendTicket }: Follow, recipients = to(BO), targets = TARGETS) =>
  call(
    'finaliseFollow',
    { ticket: sendTicket },
    { params: { key }, body: { subject: 'Offer', recipients, targets } },
  )
const activateLate = ({ key }: Follow) =>
  call('activateFollow', ANNA, { params: { key }, body: { recipients: to(BO) } })
const unfollow = ({ key }: Pick<Follow, 'key'>) => call('unfollow', ANNA, { params: { key } })
const prefer = (preference: 'allow' | 'do-not-allow', email = BO) =>
  call('setFollowPreference', ANNA, { params: { email }, body: { preference } })
const detail = async ({ key }: Pick<Follow, 'key'>) =>
  (await call('getFollow', ANNA, { params: { key } })).body

/** How many interactions with a mail are recorded. */
async function recorded({ key }: Pick<Follow, 'key'>): Promise<number> {
  const { count } = await test.db
    .selectFrom('interaction')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('follow_key', '=', key)
    .executeTakeFirstOrThrow()
  return Number(count)
}

const hits = (followKey: string, count: number) =>
  Promise.all(Array.from({ length: count }, () => test.ctx.buffer.append(makeHit({ followKey }))))

describe('unfollowing at the moment the mail goes out', () => {
  it.each([
    ['finalise', (draft: Follow) => [finalise(draft), unfollow(draft)]],
    ['finalise, asked second', (draft: Follow) => [unfollow(draft), finalise(draft)]],
    ['late activation', (draft: Follow) => [activateLate(draft), unfollow(draft)]],
    ['late activation, asked second', (draft: Follow) => [unfollow(draft), activateLate(draft)]],
  ])('wins over %s: the mail is never followed afterwards', async (_, both) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const draft = await follow()

      const answers = await Promise.all<{ status: number; problem: { code?: string } }>(both(draft))

      for (const { status, problem } of answers)
        expect(status === 200 ? 'done' : problem.code).toMatch(/^(done|follow-voided)$/)
      expect((await detail(draft)).state).toBe('voided')
      expect((await finalise(draft)).problem.code).toBe('follow-voided')
    }
  })

  it('leaves tracked links that still name their target, and record nothing', async () => {
    const draft = await follow()
    const [sent] = await Promise.all([finalise(draft), unfollow(draft)])
    // There are links only if finalising came first.
    const links = sent.status === 200 && sent.body.active ? sent.body.links : []

    for (const [index, { trackedUrl, target }] of links.entries()) {
      const token = test.ctx.seal.open(trackedUrl.split('/c/')[1] ?? '')
      expect(token).toMatchObject({ kind: 'click', followKey: draft.key, target })
      await test.ctx.buffer.append(
        makeHit({ followKey: draft.key, kind: 'click', linkNumber: index + 1 }),
      )
    }
    await hits(draft.key, 3)
    await drainBuffer(test.ctx)

    expect(await recorded(draft)).toBe(0)
  })
})

describe('finalising several times at once', () => {
  it('gives every caller the same answer, and is done once', async () => {
    const draft = await follow()
    const recipients = to(BO, 'ada@contoso.example', 'ole@fabrikam.example')

    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => finalise(draft, recipients)))

    expect(answers[0]?.body).toMatchObject({ active: true, links: [{}, {}] })
    for (const { status, body } of answers) {
      expect(status).toBe(200)
      expect(body).toEqual(answers[0]?.body)
    }
    expect(await detail(draft)).toMatchObject({
      recipients: [{ email: BO }, { email: 'ada@contoso.example' }],
      colleagues: 1,
      links: [{ number: 1 }, { number: 2 }],
    })
  })
})

describe('law 5: once it is acknowledged, nothing more is recorded after', () => {
  const HITS = 100
  it.each([
    ['opting out', () => prefer('do-not-allow')],
    ['unfollowing', (mail: Follow) => unfollow(mail)],
    [
      'switching the organisation off',
      () => test.db.updateTable('organisation').set({ follow_enabled: false }).execute(),
    ],
  ])('%s while hits are being recorded', async (_, switchOff) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await test.db.updateTable('contact').set({ preference: 'allow' }).execute()
      await test.db.updateTable('organisation').set({ follow_enabled: true }).execute()
      const mail = await follow()
      await finalise(mail)
      await hits(mail.key, HITS)

      const draining = drainBuffer(test.ctx)
      // Later in each round, so that it meets recording at every point.
      for (let turn = 0; turn < round; turn += 1) await test.ctx.pingStore()
      await switchOff(mail)
      const whenAcknowledged = await recorded(mail)
      await draining
      await hits(mail.key, 3)
      await drainBuffer(test.ctx)

      expect(await recorded(mail)).toBe(whenAcknowledged)
      expect([0, HITS]).toContain(whenAcknowledged)
    }
  })
})

describe('following twice at once', () => {
  it('gives two keys, of which only the one that is sent is followed', async () => {
    const [one, other] = await Promise.all([follow(), follow()])
    await finalise(one)
    await hits(one.key, 1)
    await hits(other.key, 1)
    await drainBuffer(test.ctx)

    expect(one.key).not.toBe(other.key)
    expect((await detail(other)).state).toBe('pending')
    expect([await recorded(one), await recorded(other)]).toEqual([1, 0])
  })

  it('works for somebody who is here for the first time', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const newcomer = {
        ...{ tenantId: NORTHWIND, salespersonId: newId(), name: 'New Comer' },
        email: `new@${newId()}.example`,
      }

      const [one, other] = await Promise.all([follow(newcomer), follow(newcomer)])

      const own = (await call('listFollows', newcomer, { query: {} })).body.items
      expect(own.map(({ key }) => key).sort()).toEqual([one.key, other.key].sort())
    }
  })
})

describe('everything at once', () => {
  it('neither gets stuck nor loses count', async () => {
    const people = Array.from({ length: 8 }, (_, index) => `p${index}@crowd.example`)
    const mails = await Promise.all(Array.from({ length: 8 }, () => follow()))
    await Promise.all(mails.map((mail) => finalise(mail, to(...people))))
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all(mails.map(({ key }) => hits(key, 5)))
      const shown = people.slice(round % 4, 4 + (round % 4))

      const answers = await Promise.all([
        drainBuffer(test.ctx).then(() => ({ status: 200 })),
        ...mails.map((mail, index) =>
          finalise(mail, to(...(index % 2 ? shown : shown.toReversed()))),
        ),
        ...shown.map((email) => prefer('allow', email)),
        ...mails.slice(0, 3).map(({ key: followKey }) =>
          recordReply(test.ctx, {
            ...{ tenantId: FABRIKAM, followKey, fromEmail: shown[0]!, at: test.clock.now() },
            messageId: `${newId()}@crowd.example`,
          }).then(() => ({ status: 200 })),
        ),
      ])

      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    }
    await drainBuffer(test.ctx)

    expect(test.ctx.buffer.status()).toMatchObject({ waiting: 0 })
    for (const mail of mails) expect((await detail(mail)).counts.opens.all).toBe(50)
    const keptUp = await contactTotals()
    await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))
    expect(await contactTotals()).toEqual(keptUp)
  })
})

/** A contact nothing was counted of has no row, or one of zeros. */
async function contactTotals() {
  const rows = await test.db.selectFrom('contact_total').selectAll().execute()
  return rows
    .filter((row) => row.opens_all + row.replies_all + row.one_of_several_all > 0)
    .map((row) => JSON.stringify(row))
    .sort()
}
