import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import * as fc from '../../fixtures/fast-check.ts'
import type { Recipient } from '../../../src/contract/recipient.ts'
import { insertContact, newTenant, NOW } from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { openWorld, type Fate, type World } from './individual-world.ts'

let test: TestApp

beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
  await insertContact(test.db, { email: 'ines@contoso.example', preference: 'do-not-allow' })
})
afterAll(() => test.close())

const to = (email: string): Recipient => ({ email, field: 'to' })
/** One who is measured, and one who must not be. */
const PEOPLE = [to('bo@contoso.example'), to('ines@contoso.example')]
const MORE = [...PEOPLE, to('jonas@fabrikam.example'), to('mara@northwind.example')]

interface Planned {
  world: World
  sendId: string
}

async function planned(recipients: readonly Recipient[]): Promise<Planned> {
  test.clock.set(NOW)
  const world = openWorld(test)
  const draft = world.draft()
  // Ids of the mailbox begin anew with each world.
  await test.db.deleteFrom('individual_send').execute()
  const { id } = await world.plan(draft.immutableId, recipients)
  return { world, sendId: id }
}

/** Everybody has one, which is theirs alone; the draft is kept, and nothing else is left of it. */
function expectOneEach({ world }: Planned, recipients: readonly Recipient[]): void {
  const mails = recipients.map(({ email }) => world.received(email))
  expect(mails.map(({ length }) => length)).toEqual(recipients.map(() => 1))
  for (const [index, [mail]] of mails.entries())
    expect(mail?.to.map(({ email }) => email)).toEqual([recipients[index]?.email])
  const keys = mails.flatMap(([mail]) => mail?.headers['x-follow-key'] ?? [])
  expect(new Set(keys).size).toBe(keys.length)
  expect(world.own('sentitems')).toHaveLength(recipients.length)
  expect(world.own('drafts').filter(({ extended }) => !extended)).toHaveLength(1)
}

/** How many requests a run without any trouble makes. */
async function requestsOf(recipients: readonly Recipient[]): Promise<number> {
  const all = await planned(recipients)
  let count = 0
  const fate = (): Fate => {
    count += 1
    return 'through'
  }
  expect((await all.world.run({ sendId: all.sendId, fate })).kind).toBe('done')
  expectOneEach(all, recipients)
  return count
}

const at =
  (moment: number, how: Fate): (() => Fate) =>
  () =>
    moment-- === 0 ? how : 'through'

describe('an individual send', () => {
  it.each(['dies', 'dies-after', 'lost', 'unanswered'] as const)(
    'gives everybody one mail and nobody two wherever one request %s',
    async (how) => {
      const count = await requestsOf(PEOPLE)
      expect(count).toBeGreaterThan(10)
      for (let moment = 0; moment < count; moment += 1) {
        const all = await planned(PEOPLE)
        const first = await all.world.run({ sendId: all.sendId, fate: at(moment, how) })
        // Whoever goes on is another pane, when the first has been silent for a minute.
        test.clock.advance(60_000)
        const { kind } = first.kind === 'done' ? first : await all.world.run({ sendId: all.sendId })
        expect([moment, kind]).toEqual([moment, 'done'])
        expectOneEach(all, PEOPLE)
        expect(all.world.own('drafts')).toHaveLength(1)
      }
    },
  )

  it('does so with several abreast, dying again and again, while Graph is moody', async () => {
    const fates = fc.array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constant<Fate>('through') },
        { weight: 1, arbitrary: fc.constantFrom<Fate>('lost', 'unanswered', 'dies', 'dies-after') },
      ),
      { minLength: 60, maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(fates, fc.constantFrom(1, 3), async (list, abreast) => {
        const all = await planned(MORE)
        const given = [...list]
        const fate = () => given.shift() ?? 'through'
        let kind = ''
        for (let runs = 0; kind !== 'done' && runs < 30; runs += 1) {
          const result = await all.world.run({ sendId: all.sendId, fate, abreast })
          kind = result.kind
          test.clock.advance(61_000)
        }
        expect(kind).toBe('done')
        expectOneEach(all, MORE)
      }),
      { numRuns: 8 },
    )
  })

  it('is not done by two panes at once, however they alternate', async () => {
    const all = await planned(MORE)
    const runs = await Promise.all([1, 2].map(() => all.world.run({ sendId: all.sendId })))

    expect(runs.map(({ kind }) => kind).sort()).toEqual(['done', 'overtaken'])
    expectOneEach(all, MORE)
  })
})
