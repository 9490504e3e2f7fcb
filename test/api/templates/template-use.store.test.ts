import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  daysAgo,
  FABRIKAM,
  insertCaller,
  insertFollow,
  newTenant,
  OLE,
} from '../../fixtures/make.ts'
import { insertTemplate, insertTemplateUse } from '../../fixtures/template.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi
let template: Awaited<ReturnType<typeof insertTemplate>>

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertCaller(test.db, OLE)
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('follow').execute()
  await test.db.deleteFrom('template').execute()
  await test.db.updateTable('organisation').set({ interaction_days: null }).execute()
  template = await insertTemplate(test.db)
})

type Follow = NonNullable<Parameters<typeof insertFollow>[1]>
interface Mail extends Follow {
  opens?: number
  clicks?: number
  replies?: number
  /** By whomever, machines among them. */
  all?: number
  has_links?: boolean
  of?: { tenant_id: string; id: string; version_id: string } | undefined
}

async function send({ opens = 0, clicks = 0, replies = 0, all = 0, has_links, of, ...mail }: Mail) {
  const { key } = await insertFollow(test.db, mail)
  const counts = {
    ...{ opens_people: opens, clicks_people: clicks, replies_people: replies },
    ...{ opens_all: opens + all, clicks_all: clicks + all, replies_all: replies + all },
  }
  await test.db
    .insertInto('follow_total')
    .values({ tenant_id: FABRIKAM, follow_key: key, ...counts })
    .execute()
  if (of) await insertTemplateUse(test.db, of, { follow_key: key, has_links: has_links ?? true })
  return key
}

const read = async ({ id } = template) => (await call('getTemplate', ANNA, { params: { id } })).body

describe('the figures of a template', () => {
  it('count people, of mails of everybody in the organisation', async () => {
    await send({ of: template, replies: 1, opens: 3, clicks: 1 })
    await send({ of: template, all: 9, salesperson_id: OLE.salespersonId })
    await send({ replies: 2 })

    expect(await read()).toMatchObject({
      figures: {
        ...{ sent: 2, replied: 1, opened: 1, opensMeasured: 2, clicked: 1, clicksMeasured: 2 },
        replyRate: { percent: 50 },
      },
      average: { sent: 3, replied: 2 },
      versions: [{ figures: { sent: 2, replied: 1 } }],
    })
  })

  it.each<[string, Mail]>([
    ['not sent', { state: 'pending', activated_at: null }],
    ['unfollowed', { state: 'voided' }],
    ['to somebody who was erased since', { erased: 1 }],
  ])('leave out a mail that is %s', async (_, mail) => {
    await send({ ...mail, of: template, replies: 1 })

    expect((await read()).figures).toMatchObject({ sent: 0, replyRate: null })
    expect((await read()).average).toMatchObject({ sent: 0, replyPercent: null })
  })

  it.each<[string, Mail, object]>([
    [
      'opens that are only known in totals',
      { measure_opens: 'totals' },
      { sent: 1, opensMeasured: 0, openRate: null, clicksMeasured: 1 },
    ],
    ['opens of plain text', { outcome: 'plain-text' }, { sent: 1, opensMeasured: 0 }],
    [
      'clicks that are not measured',
      { measure_clicks: 'nothing' },
      { sent: 1, opensMeasured: 1, clicksMeasured: 0, clickRate: null },
    ],
    ['clicks where there are no links', { has_links: false }, { sent: 1, clicksMeasured: 0 }],
  ])('leave %s out of that rate alone', async (_, mail, figures) => {
    await send({ ...mail, of: template, opens: 1, clicks: 1 })

    expect((await read()).figures).toMatchObject(figures)
  })

  it('leave out mails of which interactions went by retention', async () => {
    await test.db.updateTable('organisation').set({ interaction_days: 30 }).execute()
    await send({ of: template, activated_at: daysAgo(31) })
    await send({ of: template, activated_at: daysAgo(29), replies: 1 })

    const { figures, average } = await read()
    expect(figures).toMatchObject({ sent: 1, replied: 1 })
    expect(average).toMatchObject({ sent: 1, since: daysAgo(30).toISOString() })
  })

  it('say whose mails they are to nobody', async () => {
    await send({ of: template, subject: 'secret offer', salesperson_id: OLE.salespersonId })

    const answers = [await read(), (await call('listTemplates', ANNA, { query: {} })).body]
    const text = JSON.stringify(answers)
    expect(text).not.toContain('secret offer')
    expect(text).not.toContain(OLE.salespersonId)
  })

  it('go with a mail that goes', async () => {
    const key = await send({ of: template, replies: 1 })
    await test.db.deleteFrom('follow_total').execute()
    await test.db.deleteFrom('follow').where('key', '=', key).execute()

    expect((await read()).figures).toMatchObject({ sent: 0, replyRate: null })
  })

  it('agree with mails that are counted one by one, whatever happened to them', async () => {
    const random = numbers(7)
    const templates = [template, await insertTemplate(test.db, { name: 'Other' })]
    const mails = Array.from({ length: 120 }, () => anyMail(random))
    for (const { of, ...mail } of mails) await send({ ...mail, of: templates[of] })

    const { body } = await call('listTemplates', ANNA, { query: {} })

    const sent = mails.filter(({ state, erased }) => state === 'active' && erased === 0)
    expect(sent.length).toBeGreaterThan(50)
    expect(sent.length).toBeLessThan(110)
    const [replied] = shareOf(sent, (mail) => mail.replies > 0)
    expect(body.average).toMatchObject({ sent: sent.length, replied })
    for (const [place, { id }] of templates.entries()) {
      const own = sent.filter(({ of }) => of === place)
      const opened = own.filter(
        (mail) => mail.measure_opens === 'individual' && mail.outcome !== 'plain-text',
      )
      const clicked = own.filter((mail) => mail.measure_clicks === 'individual' && mail.has_links)
      const figures = body.items.find((one) => one.id === id)?.figures
      expect([figures?.replied, figures?.sent, ...boundsOf(figures?.replyRate)]).toEqual(
        shareOf(own, (mail) => mail.replies > 0),
      )
      expect([figures?.opened, figures?.opensMeasured, ...boundsOf(figures?.openRate)]).toEqual(
        shareOf(opened, (mail) => mail.opens > 0),
      )
      expect([figures?.clicked, figures?.clicksMeasured, ...boundsOf(figures?.clickRate)]).toEqual(
        shareOf(clicked, (mail) => mail.clicks > 0),
      )
    }
  })
})

describe('a recommended template', () => {
  const sendMany = async (count: number, mail: Mail) => {
    for (let one = 0; one < count; one += 1) await send(mail)
  }

  it('is answered by 10 of 20, and the organisation by 10 of 60; one mail less is too few', async () => {
    await sendMany(10, { of: template, replies: 1 })
    await sendMany(9, { of: template })
    await sendMany(40, {})
    expect((await read()).verdict).toBe('too-few')

    await send({ of: template })
    expect((await read()).verdict).toBe('recommended')
  })

  it('comes first by a rate that is sure, and one of which nothing is known last', async () => {
    const other = await insertTemplate(test.db, { name: 'A' })
    const lucky = await insertTemplate(test.db, { name: 'B' })
    await send({ of: lucky, replies: 1, opens: 1 })
    await insertTemplate(test.db, { name: '0 nothing known' })
    for (let mail = 0; mail < 6; mail++) await send({ of: template, replies: 1, opens: 1 })
    await send({ of: template })
    await send({ of: other })

    for (const sort of ['reply-rate', 'open-rate'] as const) {
      const { body } = await call('listTemplates', ANNA, { query: { sort } })
      expect(body.items.map(({ name }) => name)).toEqual([
        template.name,
        'B',
        'A',
        '0 nothing known',
      ])
    }
  })
})

/** Pseudo-random whole numbers below a bound, the same in each run (Park and Miller). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** A mail with anything that decides what it is counted in; every third has no template. */
const anyMail = (random: (below: number) => number) => ({
  of: random(3),
  state: random(6) > 0 ? ('active' as const) : ('voided' as const),
  erased: random(9) > 0 ? 0 : 1,
  outcome: random(5) > 0 ? ('ok' as const) : ('plain-text' as const),
  measure_opens: random(4) > 0 ? ('individual' as const) : ('totals' as const),
  measure_clicks: random(4) > 0 ? ('individual' as const) : ('nothing' as const),
  has_links: random(3) > 0,
  opens: random(3),
  clicks: random(2),
  replies: Number(random(3) === 0),
  all: random(3),
})
type AnyMail = ReturnType<typeof anyMail>

const boundsOf = (rate: { percent: number; low: number; high: number } | null | undefined) =>
  rate ? [rate.percent, rate.low, rate.high].map((value) => value.toFixed(6)) : []

/** How many of how many, per cent, and Wilson's bounds once more, as roots of their quadratic equation. */
function shareOf(mails: readonly AnyMail[], isIt: (mail: AnyMail) => boolean) {
  const [count, of] = [mails.filter(isIt).length, mails.length]
  const z2 = 1.96 ** 2
  const [a, b, c] = [of + z2, 2 * count + z2, count ** 2 / of]
  const root = Math.sqrt(b ** 2 - 4 * a * c)
  const bounds = [count / of, (b - root) / (2 * a), (b + root) / (2 * a)]
  return [count, of, ...bounds.map((value) => (100 * value).toFixed(6))]
}
