import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Contact } from '../../../src/contract/contact.ts'
import type { FollowedEmailDetail } from '../../../src/contract/followed.ts'
import type {
  Count,
  Counts,
  Interaction,
  InteractionList,
} from '../../../src/contract/interaction.ts'
import type { Recipient } from '../../../src/contract/recipient.ts'
import type { Input } from '../../../src/contract/routes.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { drainBuffer, recordReply } from '../../../src/api/interactions/interaction.service.ts'
import { noteOwnViews } from '../../../src/api/interactions/own-view.service.ts'
import { rebuildRollups } from '../../../src/api/interactions/rollup-rebuild.store.ts'
import type { AgentKind } from '../../../src/api/tracking/hit.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { ANNA, atMinute, FABRIKAM, insertContact, makeHit, newId } from '../../fixtures/make.ts'
import { insertCaller, newTenant } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp
let call: CallApi

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  await newTenant(test.db)
  await insertContact(test.db, { email: 'no@contoso.example', preference: 'do-not-allow' })
})
afterAll(() => test.close())

const NAMES = ['ada', 'bea', 'cyd'] as const
const TARGETS = ['https://fabrikam.example/1', 'https://fabrikam.example/2']
const MAILS = 3

const mail = fc.nat({ max: MAILS - 1 })
const minute = fc.integer({ min: 0, max: 5000 })
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('hit' as const), mail, minute }) },
  // A scanner's clicks that arrive one by one: the first looks like a person's until the third comes.
  { weight: 2, arbitrary: fc.record({ do: fc.constant('burst' as const), mail, minute }) },
  // An open, and later the news that the salesperson had the mail open in those seconds.
  { weight: 2, arbitrary: fc.record({ do: fc.constant('look' as const), mail, minute }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reply' as const),
      ...{ mail, minute },
      from: fc.constantFrom(...NAMES, 'stranger'),
      // The same reply may be seen again, and be found to answer a nearer mail: then it moves.
      number: fc.nat({ max: 4 }),
      distance: fc.option(fc.nat({ max: 3 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      mail,
      to: fc.subarray([...NAMES], { minLength: 1 }),
      colleagues: fc.nat({ max: 2 }),
      // Somebody who opted out: the mail is refused, and comes back.
      isRefused: fc.boolean(),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const hitKind = fc.record({
  linkNumber: fc.option(fc.integer({ min: 1, max: 2 })),
  agent: fc.constantFrom<AgentKind>('mail-client', 'declared-bot', 'unfamiliar', 'prefetch'),
})
type HitKind = typeof hitKind extends fc.Arbitrary<infer T> ? T : never

interface World {
  anna: Caller
  domain: string
  mails: { key: string; ticket: string }[]
}

/** A salesperson with mails of their own to people of their own, so that runs do not mix. */
async function newWorld(): Promise<World> {
  const id = newId()
  const anna = { ...ANNA, salespersonId: id, email: `${id}@fabrikam.example` }
  await insertCaller(test.db, anna)
  const mails = []
  for (let index = 0; index < MAILS; index += 1) {
    const { body } = await call('createFollow', anna, { body: { subject: 'x', recipients: [] } })
    mails.push({ key: body.key, ticket: body.sendTicket })
  }
  return { anna, mails, domain: `${id}.example` }
}

async function send(
  world: World,
  { mail: index, to, colleagues, isRefused }: Step & { do: 'send' },
) {
  const { key, ticket } = world.mails[index]!
  const recipients = [
    ...to.map((name) => `${name}@${world.domain}`),
    ...Array.from({ length: colleagues }, (_, number) => `c${number}@fabrikam.example`),
    ...(isRefused ? ['no@contoso.example'] : []),
  ].map((email): Recipient => ({ email, field: 'to' }))
  const { body } = await call(
    'finaliseFollow',
    { ticket },
    { params: { key }, body: { subject: 'x', recipients, targets: TARGETS } },
  )
  expect(body.active).toBe(!isRefused)
}

async function take(world: World, one: Step, { linkNumber, agent }: HitKind) {
  if (one.do === 'send') return send(world, one)
  const followKey = world.mails[one.mail]!.key
  const at = atMinute(one.minute)
  if (one.do === 'reply') {
    const fromEmail = `${one.from}@${world.domain}`
    const messageId = `${one.number}@${world.domain}`
    const reply = { tenantId: FABRIKAM, followKey, fromEmail, messageId, at }
    await recordReply(test.ctx, { ...reply, distance: one.distance })
  } else if (one.do === 'burst') {
    for (const link of [1, 2, 3]) {
      const moment = new Date(at.getTime() + link * 100)
      await hit({ followKey, at: moment, linkNumber: link, agent: 'browser' })
    }
  } else if (one.do === 'look') {
    await hit({ followKey, at, linkNumber: null, agent: 'browser' })
    const { salespersonId } = world.anna
    const ctx = { ...test.ctx, now: () => at }
    await noteOwnViews(ctx, { tenantId: FABRIKAM, salespersonId, browser: null, keys: [followKey] })
  } else await hit({ followKey, at, linkNumber, agent })
}

async function hit({ at, agent, ...one }: HitKind & { followKey: string; at: Date }) {
  const kind = one.linkNumber === null ? 'open' : 'click'
  const made = makeHit({ ...one, kind, at: at.toISOString() })
  await test.ctx.buffer.append({ ...made, signals: { ...made.signals, agent } })
  await drainBuffer(test.ctx)
}

type Listing = 'listFollowInteractions' | 'listContactInteractions'

/** All pages of a list. */
async function listed(anna: Caller, name: Listing, params: object, show: 'people' | 'everything') {
  const items: Interaction[] = []
  for (let after: { cursor?: string } | undefined = {}; after;) {
    const input = { params, query: { limit: 50, show, ...after } } as Input<Listing>
    const answer: { status: number; body: InteractionList } = await call(name, anna, input)
    expect(answer.status).toBe(200)
    items.push(...answer.body.items)
    const cursor = answer.body.nextCursor
    after = cursor === null ? undefined : { cursor }
  }
  return items
}

const isPerson = ({ verdict }: Interaction) => verdict.class === 'person' && !verdict.repeat
const isOwn = ({ verdict }: Interaction) => verdict.class === 'self'
const isExact = ({ attribution }: Interaction) => attribution.certainty === 'exact'
const emailOf = ({ attribution }: Interaction) =>
  attribution.certainty === 'exact' ? attribution.email : null
const count = (items: readonly Interaction[]): Count => ({
  people: items.filter(isPerson).length,
  all: items.length,
})
const tally = (items: readonly Interaction[]): Counts => {
  const of = (kind: Interaction['kind']) => count(items.filter((item) => item.kind === kind))
  return {
    opens: of('open'),
    clicks: of('click'),
    fileViews: of('file-view'),
    replies: of('reply'),
  }
}
const sum = (one: Count, other: Count): Count => ({
  people: one.people + other.people,
  all: one.all + other.all,
})
const totalOf = ({ opens, clicks, fileViews, replies }: Counts) =>
  [opens, clicks, fileViews, replies].reduce(sum)
const latest = (items: readonly Interaction[]) =>
  items
    .filter(isPerson)
    .map(({ at }) => at)
    .sort()
    .at(-1) ?? null
const ids = (items: readonly Interaction[]) => items.map(({ id }) => id)

interface SeenMail {
  detail: FollowedEmailDetail
  items: Interaction[]
}

/** A mail's own figures against the list of what happened to it. */
async function checkMail({ anna }: World, key: string): Promise<SeenMail> {
  const detail = (await call('getFollow', anna, { params: { key } })).body
  const items = await listed(anna, 'listFollowInteractions', { key }, 'everything')
  const people = await listed(anna, 'listFollowInteractions', { key }, 'people')

  expect(ids(people)).toEqual(ids(items.filter(isPerson)))
  expect(totalOf(detail.counts)).toEqual({ people: people.length, all: items.length })
  expect(detail.counts).toEqual(tally(items))
  expect(detail.ownViews).toBe(items.filter(isOwn).length)
  expect(detail.lastInteractionAt).toBe(latest(items))
  expect(detail.lastOpenedAt).toBe(latest(items.filter(({ kind }) => kind === 'open')))
  for (const { target, clicks } of detail.links)
    expect(clicks).toEqual(count(items.filter((item) => item.target === target)))
  const engaged = new Set(items.filter(isPerson).map(emailOf))
  const certain = detail.recipients.filter(({ email }) => engaged.has(email))
  expect(detail.recipientsEngaged).toBe(certain.length)
  return { detail, items }
}

/** A contact's figures against the contact's own list, and that against the lists of the mails. */
async function checkContact({ anna }: World, email: string, mails: readonly SeenMail[]) {
  const { engagement } = (await call('getContact', anna, { params: { email } })).body
  const items = await listed(anna, 'listContactInteractions', { email }, 'everything')
  const people = await listed(anna, 'listContactInteractions', { email }, 'people')
  const own = items.filter(isExact)
  const to = mails.filter(({ detail }) => detail.recipients.some((one) => one.email === email))

  const expected = mails.flatMap((one) =>
    one.items.filter(
      (item) =>
        emailOf(item) === email || (to.includes(one) && item.attribution.certainty === 'one-of'),
    ),
  )
  expect(ids(items).sort()).toEqual(ids(expected).sort())
  expect(ids(people)).toEqual(ids(items.filter(isPerson)))
  if (!engagement) return expect([items, to]).toEqual([[], []])
  const { counts, oneOfSeveral } = engagement
  expect(sum(totalOf(counts), oneOfSeveral)).toEqual({ people: people.length, all: items.length })
  expect(counts).toEqual(tally(own))
  expect(engagement.ownViews).toBe(items.filter(isOwn).length)
  expect(engagement.followedEmails).toBe(to.length)
  expect(engagement.lastInteractionAt).toBe(latest(own))
  checkScore(engagement, own.filter(isPerson))
}

function checkScore(engagement: NonNullable<Contact['engagement']>, own: readonly Interaction[]) {
  for (const part of engagement.score.parts)
    expect(part.count).toBe(own.filter(({ kind }) => kind === part.kind).length)
  expect(engagement.last90Days.reduce((total, day) => total + day, 0)).toBe(own.length)
}

async function checkEverything(world: World) {
  const mails: SeenMail[] = []
  for (const { key } of world.mails) mails.push(await checkMail(world, key))
  const list = (await call('listFollows', world.anna, { query: {} })).body.items
  for (const { detail } of mails) {
    const { key, counts, status, recipients, colleagues } = detail
    const row = list.find((one) => one.key === key)
    expect(row).toMatchObject({ counts, status, recipients, colleagues })
  }
  for (const name of NAMES) await checkContact(world, `${name}@${world.domain}`, mails)
}

describe('the sums shown to a person', () => {
  it('agree with the lists below them, wherever they are shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, hitKind), { minLength: 5, maxLength: 40 }),
        async (steps) => {
          const world = await newWorld()
          const sent = { do: 'send' as const, colleagues: 0, isRefused: false }
          await send(world, { ...sent, mail: 0, to: ['ada'] })
          await send(world, { ...sent, mail: 1, to: ['ada', 'bea'] })
          await send(world, { ...sent, mail: 2, to: ['cyd'], colleagues: 1 })
          for (const [one, kind] of steps) await take(world, one, kind)

          await checkEverything(world)
          await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))
          await checkEverything(world)
        },
      ),
      // Shrinking would run into the limit of calls.
      { numRuns: 10, endOnFailure: true },
    )
  })
})
