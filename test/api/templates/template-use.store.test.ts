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
    const mails: { template: number; isCounted: boolean; opens: number; replies: number }[] = []
    for (let mail = 0; mail < 60; mail += 1) {
      const chosen = random(3)
      const isCounted = random(4) > 0
      const [opens, replies] = [random(2), Number(random(3) === 0)]
      const state = isCounted ? ('active' as const) : ('voided' as const)
      await send({ of: templates[chosen], state, opens, replies, all: random(3) })
      mails.push({ template: chosen, isCounted, opens, replies })
    }

    const { body } = await call('listTemplates', ANNA, { query: {} })

    const counted = mails.filter(({ isCounted }) => isCounted)
    expect(body.average).toMatchObject({ sent: counted.length, replied: sum(counted, 'replies') })
    for (const [place, { id }] of templates.entries()) {
      const own = counted.filter((mail) => mail.template === place)
      const figures = body.items.find((one) => one.id === id)?.figures
      expect(figures).toMatchObject({
        ...{ sent: own.length, replied: sum(own, 'replies'), opened: sum(own, 'opens') },
      })
      const share = sum(own, 'replies') / own.length
      expect(figures?.replyRate?.percent).toBeCloseTo(100 * share, 9)
      expect(figures?.replyRate?.low).toBeCloseTo(100 * lowest(share, own.length), 6)
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

  it('comes first by rate, and one of which nothing is known last', async () => {
    const other = await insertTemplate(test.db, { name: 'A' })
    await insertTemplate(test.db, { name: '0 nothing known' })
    await send({ of: template, replies: 1, opens: 1 })
    await send({ of: other })

    for (const sort of ['reply-rate', 'open-rate'] as const) {
      const { body } = await call('listTemplates', ANNA, { query: { sort } })
      expect(body.items.map(({ name }) => name)).toEqual([template.name, 'A', '0 nothing known'])
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

const sum = (mails: readonly { opens: number; replies: number }[], what: 'opens' | 'replies') =>
  mails.reduce((total, mail) => total + mail[what], 0)

/** Wilson's lower bound once more, as the root of its quadratic equation. */
function lowest(share: number, of: number): number {
  const z2 = 1.96 ** 2
  const [a, b, c] = [of + z2, 2 * of * share + z2, of * share ** 2]
  return (b - Math.sqrt(b ** 2 - 4 * a * c)) / (2 * a)
}
