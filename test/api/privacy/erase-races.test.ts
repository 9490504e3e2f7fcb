import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { KyselyPlugin } from 'kysely'
import { drainBuffer, recordReply } from '../../../src/api/interactions/interaction.service.ts'
import { rebuildRollups } from '../../../src/api/interactions/rollup-rebuild.store.ts'
import { eraseSubject, type Erasure } from '../../../src/api/privacy/erase-subject.service.ts'
import { callApi, type CallApi } from '../../fixtures/call-api.ts'
import {
  ANNA,
  atMinute,
  FABRIKAM,
  insertFollow,
  newId,
  newTenant,
  TICKET,
} from '../../fixtures/make.ts'
import { allRows, TABLES } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'
import { ADMIN, BO, CY, fillSubject, open, type KnownSubject } from './known-subject.ts'

/** What happens to somebody at the moment they are erased; meant for PostgreSQL, holds everywhere. */
let test: TestApp
let call: CallApi
let known: KnownSubject

beforeAll(async () => {
  test = await openTestApp()
  call = callApi(test)
})
afterAll(() => test.close())

beforeEach(async () => {
  await drainBuffer(test.ctx)
  for (const table of TABLES.toReversed()) await test.db.deleteFrom(table).execute()
  await newTenant(test.db)
  known = await fillSubject(test.ctx)
})

const ERASURE: Erasure = {
  ...{ tenantId: FABRIKAM, email: BO, actor: 'recipient', actorId: null, source: 'own-page' },
}

const erase = () => eraseSubject(test.ctx, ERASURE)

const naming = async () => (await allRows(test.db)).filter((row) => row.includes(BO))

const COUNTERS = ['follow_total', 'link_total', 'contact_total', 'contact_day'] as const

async function counters(): Promise<string[]> {
  const tables = await Promise.all(
    COUNTERS.map((table) => test.db.selectFrom(table).selectAll().execute() as Promise<object[]>),
  )
  return tables.flatMap((rows) => rows.map((row) => JSON.stringify(row))).sort()
}

async function expectTrueCounters() {
  const kept = await counters()
  await test.db.transaction().execute((db) => rebuildRollups(db, FABRIKAM))
  expect(await counters()).toEqual(kept)
}

describe('somebody who is erased', () => {
  it.each(Array.from({ length: 4 }, (_, round) => round))(
    'while their hits and replies are recorded leaves true counters (%i)',
    async () => {
      for (const key of [known.alone, known.shared]) await open(test.ctx, FABRIKAM, key)
      const reply = {
        ...{ tenantId: FABRIKAM, followKey: known.shared, fromEmail: BO, at: atMinute(9) },
        messageId: `<${newId()}@contoso.example>`,
      }

      await Promise.all([drainBuffer(test.ctx), erase(), recordReply(test.ctx, reply)])

      expect(await naming()).toEqual([])
      await expectTrueCounters()
    },
  )

  it('twice at once is erased once, and both have a certificate', async () => {
    const certificates = await Promise.all([erase(), erase(), erase()])

    const contacts = certificates.map(({ removed }) => removed['contact'])
    expect(contacts.toSorted()).toEqual([0, 0, 1])
    expect(await naming()).toEqual([])
  })

  it('while their preference is set stays erased, and nobody waits for ever', async () => {
    const prefer = (preference: 'allow' | 'do-not-allow') =>
      call('setFollowPreference', ADMIN, { params: { email: BO }, body: { preference } })
    const many = { addresses: [CY, BO], preference: 'do-not-allow' as const }

    const [, ...answers] = await Promise.all([
      erase(),
      prefer('do-not-allow'),
      prefer('allow'),
      call('setFollowPreferences', ADMIN, { body: many }),
      prefer('do-not-allow'),
    ])

    for (const { status } of answers) expect([200, 409]).toContain(status)
    expect(await naming()).toEqual([])
  })

  it('while mail is sent to them and another is no recipient of it, and it is silent', async () => {
    const drafts = await Promise.all(
      Array.from({ length: 6 }, () => insertFollow(test.db, PENDING)),
    )
    const recipients = [BO, CY].map((email) => ({ email, field: 'to' as const }))
    const send = (key: string) =>
      call(
        'finaliseFollow',
        { ticket: TICKET },
        {
          params: { key },
          body: { subject: 'Sent just now', recipients, targets: [] },
        },
      )

    const [, ...answers] = await Promise.all([erase(), ...drafts.map(({ key }) => send(key))])

    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(await naming()).toEqual([])
    const follows = await test.db
      .selectFrom('follow')
      .select(['state', 'erased'])
      .where('subject', '=', 'Sent just now')
      .execute()
    for (const { state, erased } of follows)
      expect(['pending 0', 'active 1']).toContain(`${state} ${erased}`)
    for (const { key } of drafts) await open(test.ctx, FABRIKAM, key)
    const before = await allRows(test.db)
    await drainBuffer(test.ctx)
    expect(await allRows(test.db)).toEqual(before)
  })
})

/** The first list of keys that is read comes back empty, as if the mails had not been sent yet. */
class TooEarly implements KyselyPlugin {
  /** How often keys were read, or held. */
  readings = 0

  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => node

  transformResult: KyselyPlugin['transformResult'] = ({ result }) => {
    if (!result.rows.some((row) => Object.keys(row).join() === 'key'))
      return Promise.resolve(result)
    this.readings += 1
    return Promise.resolve(this.readings === 1 ? { ...result, rows: [] } : result)
  }
}

describe('an erasure that looked before a mail was sent', () => {
  it('begins anew, and holds what it sees', async () => {
    const plugin = new TooEarly()

    const { removed } = await eraseSubject({ ...test.ctx, db: test.db.withPlugin(plugin) }, ERASURE)

    // Too early, and then; once more, held, and the same.
    expect(plugin.readings).toBe(2 + 3)
    expect(removed).toMatchObject({ contact: 1, followedEmails: 1, sharedEmails: 1 })
    expect((await allRows(test.db)).filter((row) => row.includes('For Bo'))).toEqual([])
  })
})

const PENDING = { state: 'pending', activated_at: null, outcome: null } as const

describe('a mail to several of whom one was erased', () => {
  it('is followed for the replies of the others, where the organisation wants that', async () => {
    await test.db.updateTable('organisation').set({ mixed_groups: 'partial' }).execute()
    await erase()
    const { key } = await insertFollow(test.db, PENDING)
    const recipients = [BO, CY].map((email) => ({ email, field: 'to' as const }))

    const { body } = await call(
      'finaliseFollow',
      { ticket: TICKET },
      {
        params: { key },
        body: { subject: 'For both again', recipients, targets: [] },
      },
    )
    for (const fromEmail of [BO, CY]) {
      const messageId = `<${newId()}@contoso.example>`
      const of = { tenantId: FABRIKAM, followKey: key, fromEmail, messageId }
      await recordReply(test.ctx, { ...of, at: test.clock.now() })
    }

    expect(body).toMatchObject({ active: true })
    const replies = await test.db
      .selectFrom('interaction')
      .select('contact_id')
      .where('follow_key', '=', key)
      .execute()
    expect(replies).toEqual([{ contact_id: known.cy }])
    expect(await naming()).toEqual([])
  })

  it('is not followed at all where it does not', async () => {
    await erase()

    const { body } = await call('checkRecipients', ANNA, {
      body: { recipients: [{ email: BO, field: 'to' }] },
    })

    expect(body).toMatchObject({ mayFollow: false, optedOut: [BO] })
    expect(body.recipients).toMatchObject([{ reason: 'withdrawn', mayAsk: false }])
  })
})
