import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTrackingSeal } from '../../../src/api/tracking/aes-seal.ts'
import { sanitiseHtml } from '../../../src/api/templates/sanitise-html.ts'
import { templateVerdict } from '../../../src/api/templates/template-figures.ts'
import { readTemplateNumbers } from '../../../src/api/templates/template-numbers.service.ts'
import { bestHour, hoursOfWeek } from '../../../src/api/timing/habits.ts'
import { listMoments } from '../../../src/api/timing/moments.store.ts'
import { ANNA, everybody, JONAS, outsiders, TENANT_ID } from '../../../src/sandbox/cast.ts'
import { openMailStore } from '../../../src/sandbox/mail/mail-store.ts'
import { originsOf, USUAL_PORTS } from '../../../src/sandbox/origins.ts'
import { pastFollows } from '../../../src/sandbox/seed/history.ts'
import { reactionsTo } from '../../../src/sandbox/seed/reactions.ts'
import { seedMail } from '../../../src/sandbox/seed/seed-mail.ts'
import { seedStore } from '../../../src/sandbox/seed/seed-store.ts'
import { bodyUrls } from '../../../src/sandbox/server/body-urls.ts'
import { openTestDb, type TestDb } from '../../fixtures/test-db.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const seal = createTrackingSeal([{ id: 'sb1', secret: Buffer.alloc(32, 7) }])

const history = (now = NOW) =>
  pastFollows({ now, origins: originsOf(USUAL_PORTS), seal }).map((follow) => ({
    ...follow,
    reactions: reactionsTo(follow, now),
  }))

describe('the past of a new sandbox', () => {
  it('is the same every time', () => {
    expect(history()).toEqual(history())
  })

  it('moves along with the day it is made on', () => {
    const days = (now: Date) =>
      history(now).map(({ sentAt }) => Math.floor((now.getTime() - sentAt.getTime()) / 86_400_000))

    expect(days(new Date('2027-03-02T12:00:00Z'))).toEqual(days(NOW))
  })

  it('holds nothing that has not happened yet', () => {
    for (const { sentAt, reactions } of history()) {
      expect(sentAt.getTime()).toBeLessThan(NOW.getTime())
      for (const hit of reactions.hits) {
        expect(hit.at >= sentAt.toISOString()).toBe(true)
        expect(hit.at < NOW.toISOString()).toBe(true)
      }
    }
  })

  it('has links and beacons that open with the key of the sandbox', () => {
    for (const follow of history()) {
      const { links, pictures } = bodyUrls(follow.html)
      const tokens = links.map((url) => seal.open(url.split('/c/')[1] ?? ''))
      expect(tokens).toEqual(
        follow.targets.map((target, index) => ({
          kind: 'click',
          tenantId: TENANT_ID,
          followKey: follow.key,
          linkNumber: index + 1,
          target,
        })),
      )
      const beacon = (pictures[0]?.split('/o/')[1] ?? '').replace('.png', '')
      expect(seal.open(beacon)).toMatchObject({ kind: 'open', followKey: follow.key })
    }
  })
})

describe('the mailboxes of a new sandbox', () => {
  const store = openMailStore(null, everybody)
  for (const follow of history()) seedMail(store, follow, follow.reactions.repliedAt)

  it('have each sent mail with its mark on the sender’s copy only', () => {
    const sent = [ANNA, JONAS]
      .flatMap(({ email }) => store.list(email))
      .filter(({ folder }) => folder === 'sentitems')
    expect(sent).toHaveLength(history().length)
    for (const mail of sent) {
      const mark = JSON.parse(String(mail.customProperties['follow'])) as { key: string }
      expect(mark).toEqual({ key: mail.headers['x-follow-key'], outcome: 'ok' })
    }
    const received = outsiders.flatMap(({ email }) => store.list(email))
    expect(received.every(({ customProperties }) => !('follow' in customProperties))).toBe(true)
  })

  it('have replies that name the mail they answer', () => {
    const inbox = store.list(ANNA.email).filter(({ folder }) => folder === 'inbox')
    const sent = store.list(ANNA.email).filter(({ folder }) => folder === 'sentitems')

    expect(inbox.length).toBeGreaterThan(4)
    for (const { inReplyTo } of inbox)
      expect(sent.map(({ internetMessageId }) => internetMessageId)).toContain(inReplyTo)
  })
})

describe('the database of a new sandbox', () => {
  let test: TestDb
  beforeAll(async () => {
    test = await openTestDb()
    await seedStore(test.db, { follows: history(), now: NOW })
  })
  afterAll(() => test.close())

  it('has people, machines and our own among the interactions', async () => {
    const rows = await test.db
      .selectFrom('interaction')
      .select(({ fn }) => ['verdict', fn.countAll<number>().as('count')])
      .groupBy('verdict')
      .execute()
    const counts = new Map(rows.map(({ verdict, count }) => [verdict, Number(count)]))

    expect(counts.get('person')).toBeGreaterThan(50)
    expect(counts.get('machine')).toBeGreaterThan(15)
    expect(counts.get('self')).toBeGreaterThan(3)
  })

  it('counts as many opens by people as the history says', async () => {
    const offer = history().find(({ subject }) => subject === 'Final offer for the extension')!
    const total = await test.db
      .selectFrom('follow_total')
      .selectAll()
      .where('tenant_id', '=', TENANT_ID)
      .where('follow_key', '=', offer.key)
      .executeTakeFirstOrThrow()

    expect(total).toMatchObject({ opens_people: 4, clicks_people: 2, replies_people: 1 })
    expect(total.own_views).toBe(2)
    expect(total.clicks_all).toBeGreaterThan(total.clicks_people)
  })

  it('has templates of all kinds, one of them recommended, in words that the API keeps', async () => {
    const { average, ofTemplate } = await readTemplateNumbers(
      { db: test.db, now: () => NOW },
      TENANT_ID,
    )
    const rows = await test.db
      .selectFrom('template as t')
      .innerJoin('template_version as v', 'v.template_id', 't.id')
      .select(['t.id', 't.name', 't.scope', 'v.html'])
      .execute()
    const verdicts = rows.map(({ id, name }) => [name, templateVerdict(ofTemplate(id), average)])

    expect(new Set(rows.map(({ scope }) => scope))).toEqual(
      new Set(['own', 'team', 'organisation']),
    )
    expect(verdicts).toContainEqual(['Agree on a delivery day', 'recommended'])
    expect(verdicts).toContainEqual(['First contact', 'too-few'])
    for (const { html } of rows) expect(sanitiseHtml(html, () => false).html).toBe(html)
    for (const { past } of history())
      if (past.template) expect(rows.map(({ name }) => name)).toContain(past.template)
  })

  it('has somebody with an hour that stands out, for the best time to send', async () => {
    const bo = outsiders.find(({ email }) => email.startsWith('bo@'))!
    const { id: contactId } = await test.db
      .selectFrom('contact')
      .select('id')
      .where('email', '=', bo.email)
      .executeTakeFirstOrThrow()
    const people = [{ contactId, opens: true, clicks: true }]
    const since = new Date(NOW.getTime() - 365 * 86_400_000)
    const moments = await listMoments(test.db, { tenantId: TENANT_ID, people, since, each: 1000 })

    const hours = hoursOfWeek(
      moments.map(({ at }) => at),
      bo.zone,
    )

    expect(bestHour(hours, 'contact')).toMatchObject({ hour: bo.readsAt, isUnusual: false })
  })

  it('is left alone when it was seeded before', async () => {
    await seedStore(test.db, { follows: history(), now: NOW })
    const { count } = await test.db
      .selectFrom('follow')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()

    expect(Number(count)).toBe(history().length)
  })
})
