import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { takeConsentStep } from '../../../src/api/consent/consent-step.service.ts'
import type { Caller } from '../../../src/api/http/caller.ts'
import { drainBuffer } from '../../../src/api/interactions/interaction.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  FABRIKAM,
  insertCaller,
  insertFollow,
  insertFollowRecipient,
  makeHit,
  newTenant,
  OLE,
} from '../../fixtures/make.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

/** On PGlite transactions stand in line; on PostgreSQL they run side by side, and may meet. */
const ROUNDS = 6
const ADMIN: Caller = { ...ANNA, claimedRoles: ['administrator'] }
const OTHER_ADMIN: Caller = { ...OLE, claimedRoles: ['administrator'] }
const ADDRESSES = Array.from({ length: 12 }, (_, index) => `p${index}@contoso.example`)

let test: TestApp
let call: CallApi
let account: { id: string }
let key: string

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
  ;({ account } = await newTenant(test.db))
  await insertCaller(test.db, OLE)
  await setMany(ADDRESSES, 'allow')
  ;({ key } = await insertFollow(test.db))
  for (const email of ADDRESSES)
    await insertFollowRecipient(test.db, { follow_key: key, contact_id: await idOf(email) })
})
afterAll(() => test.close())

type Preference = 'allow' | 'do-not-allow'
const setMany = (addresses: string[], preference: Preference, as = ADMIN) =>
  call('setFollowPreferences', as, { body: { addresses, preference } })
const setOne = (email: string, preference: Preference) =>
  call('setFollowPreference', ANNA, { params: { email }, body: { preference } })
const setAccount = (preference: Preference) =>
  call('setAccountPreference', ANNA, { params: { id: account.id }, body: { preference } })
const grant = (email: string) =>
  call('recordConsent', OLE, {
    params: { email },
    body: { state: 'granted', source: 'spoken', note: 'On the phone' },
  })
const revision = async () => (await call('getConsentPolicy', ADMIN, {})).body.revision
const setRule = async (mode: 'off' | 'opt-out', as = ADMIN) =>
  call('setConsentRule', as, {
    body: {
      rule: { scope: 'domain', target: 'contoso.example', mode },
      revision: await revision(),
    },
  })

const idOf = async (email: string) =>
  (
    await test.db
      .selectFrom('contact')
      .select('id')
      .where('tenant_id', '=', FABRIKAM)
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
  ).id

/** The recipient says so on their own page. */
const byRecipient = async (email: string, to: 'granted' | 'withdrawn') => {
  const contactId = await idOf(email)
  return test.db.transaction().execute((db) =>
    takeConsentStep(
      { ...test.ctx, db },
      {
        ...{ tenantId: FABRIKAM, contactId, to, by: 'recipient', at: test.clock.now() },
        ...{ recordedBy: null, source: 'own-page', note: null, fromOwnNetwork: false },
      },
    ),
  )
}

async function hits(count: number) {
  test.clock.advance(60_000)
  for (let hit = 0; hit < count; hit += 1)
    await test.ctx.buffer.append(makeHit({ followKey: key, at: test.clock.now().toISOString() }))
}
const recorded = async () =>
  (await test.db.selectFrom('interaction').select('id').where('follow_key', '=', key).execute())
    .length

describe('law 5: nothing is recorded after the answer', () => {
  it.each([
    ['an account opted out', () => setAccount('do-not-allow'), () => setAccount('allow')],
    [
      'one of the recipients opted out',
      () => setOne('p3@contoso.example', 'do-not-allow'),
      () => setOne('p3@contoso.example', 'allow'),
    ],
    [
      'many opted out',
      () => setMany(ADDRESSES.toReversed(), 'do-not-allow'),
      () => setMany(ADDRESSES, 'allow'),
    ],
    ['a rule switched them off', () => setRule('off'), () => setRule('opt-out')],
  ] as [string, () => Promise<{ status: number }>, () => Promise<unknown>][])(
    'that %s, while hits are being recorded',
    async (_, tighten, loosen) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await hits(5)
        const draining = drainBuffer(test.ctx)
        const { status } = await tighten()
        const atAnswer = await recorded()
        await draining
        await hits(1)
        await drainBuffer(test.ctx)

        expect(status).toBe(200)
        expect(await recorded()).toBe(atAnswer)
        await loosen()
      }
    },
  )
})

describe('who changes the same at once', () => {
  it('is one of several administrators for each revision', async () => {
    for (const target of ['NO', 'DK', 'SE', 'FI', 'DE', 'ES']) {
      const before = await revision()
      const modes = ['off', 'opt-out', 'opt-in', 'clicks-only', 'aggregate-only'] as const
      const answers = await Promise.all(
        modes.map((mode, index) =>
          call('setConsentRule', index % 2 ? OTHER_ADMIN : ADMIN, {
            body: {
              rule: { scope: 'country', target, mode },
              revision: before,
            },
          }),
        ),
      )

      expect(answers.filter(({ status }) => status === 200).length).toBe(1)
      expect(
        answers.every(
          ({ status, problem }) => status === 200 || problem.code === 'changed-meanwhile',
        ),
      ).toBe(true)
      expect(await revision()).toBe(before + 1)
    }
  })

  it('is never stronger than the recipient’s own no', async () => {
    for (const email of ADDRESSES) {
      const answers = await Promise.all([
        grant(email),
        // Not before the others are under way.
        revision().then(() => byRecipient(email, 'withdrawn')),
        setMany([email], 'allow'),
        grant(email),
      ])
      const { body } = await call('getContactConsent', ANNA, { params: { email } })

      expect(body).toMatchObject({ state: 'withdrawn', isFinal: true })
      for (const answer of [answers[0], answers[3]])
        expect(answer.status === 200 || answer.problem.code === 'refused-by-recipient').toBe(true)
      await byRecipient(email, 'granted')
    }
  })

  it('waits, and never gives up because two wait for each other', async () => {
    await hits(20)
    const shuffled = (by: number) => [...ADDRESSES.slice(by), ...ADDRESSES.slice(0, by)]

    const answers = await Promise.all([
      drainBuffer(test.ctx).then(() => ({ status: 200 })),
      ...[1, 5, 9].map((by) => setMany(shuffled(by), by === 5 ? 'do-not-allow' : 'allow')),
      ...[2, 7].map((by) => setMany([...shuffled(by), `new${by}@litware.example`], 'allow')),
      ...ADDRESSES.slice(0, 4).map((email) => setOne(email, 'do-not-allow')),
      ...ADDRESSES.slice(2, 6).map((email) => grant(email)),
      setAccount('do-not-allow'),
      setAccount('allow'),
      setRule('off'),
      setRule('opt-out', OTHER_ADMIN),
      drainBuffer(test.ctx).then(() => ({ status: 200 })),
    ])

    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
    expect(test.logged().filter(({ level }) => Number(level) >= 50)).toEqual([])
  })
})
