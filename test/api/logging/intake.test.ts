import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { takeIn, type IntakeBatch } from '../../../src/api/logging/intake.service.ts'
import type { SourceMessage, UnreadableMessage } from '../../../src/api/logging/mail-message.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { GRAPH_SOURCE, makeMail, people, switchLoggingOn } from '../../fixtures/mail.ts'
import { ANNA, FABRIKAM, newTenant, NORTHWIND, NOW } from '../../fixtures/make.ts'
import { allRows } from '../../fixtures/rows.ts'
import { openTestApp, type TestApp } from '../../fixtures/test-app.ts'

let test: TestApp

beforeAll(async () => {
  test = await openTestApp()
  await newTenant(test.db)
  await switchLoggingOn(test.db)
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('logged_message').execute()
})

type Message = SourceMessage | UnreadableMessage

const take = (messages: readonly Message[], batch: Partial<IntakeBatch> = {}) =>
  takeIn(test.ctx, { tenantId: FABRIKAM, source: 'graph', messages, ...batch })
const rows = () => test.db.selectFrom('logged_message').selectAll().orderBy('seen_at').execute()
const only = async () => {
  const all = await rows()
  expect(all).toHaveLength(1)
  return all[0]!
}
const statusOf = async (sourceId: string) => {
  const row = await test.db
    .selectFrom('logged_message')
    .select(['status', 'reason'])
    .where('source_id', '=', sourceId)
    .executeTakeFirstOrThrow()
  return [row.status, row.reason]
}

describe('a message that is taken in', () => {
  it('waits, with what it is decided by', async () => {
    const mail = makeMail({ webLink: 'https://outlook.example/1', conversationId: 'talk' })

    expect(await take([mail])).toEqual({ seen: 1, excluded: 0, quarantined: 0 })

    expect(await only()).toMatchObject({
      ...{ status: 'waiting', reason: null, is_first: true, source: 'graph' },
      ...{ message_id: mail.internetMessageId, subject: 'Offer', author: 'bo@contoso.example' },
      ...{ addresses: ['bo@contoso.example', ANNA.email], facts: mail.facts },
      ...{ web_link: 'https://outlook.example/1', conversation_id: 'talk' },
      ...{ next_attempt_at: NOW, decided_at: null, filing: 'none' },
    })
  })

  it('is there once, however often it comes', async () => {
    const mail = makeMail()
    await take([mail, mail])
    const before = await allRows(test.db)

    expect(await take([mail])).toEqual({ seen: 0, excluded: 0, quarantined: 0 })

    expect(await allRows(test.db)).toEqual(before)
  })

  it('is of the time it was received, never of the future', async () => {
    const at = async (facts: { sentAt: string | null; receivedAt: string | null }) => {
      const mail = makeMail({ facts })
      await take([mail])
      return (await rows()).find(({ source_id: id }) => id === mail.sourceId)?.at
    }

    expect(
      await at({ sentAt: '2026-06-01T00:00:00Z', receivedAt: '2026-06-02T00:00:00Z' }),
    ).toEqual(new Date('2026-06-02T00:00:00Z'))
    expect(await at({ sentAt: '2026-06-01T00:00:00Z', receivedAt: null })).toEqual(
      new Date('2026-06-01T00:00:00Z'),
    )
    expect(await at({ sentAt: null, receivedAt: '2099-01-01T00:00:00Z' })).toEqual(NOW)
    expect(await at({ sentAt: null, receivedAt: null })).toEqual(NOW)
    expect(await at({ sentAt: 'never', receivedAt: 'soon' })).toEqual(NOW)
  })

  it('keeps nothing of a conversation in somebody’s own mailbox', async () => {
    await take([makeMail({ conversationId: 'talk' })], {
      source: 'pane',
      pushedBy: ANNA.salespersonId,
    })

    expect(await only()).toMatchObject({
      conversation_id: null,
      pushed_by: ANNA.salespersonId,
    })
  })

  it.each(['javascript:alert(1)', 'http://x.example', 'https://x.example/a b', ''])(
    'has no link to open by %j',
    async (webLink) => {
      await take([makeMail({ webLink })])

      expect((await only()).web_link).toBeNull()
    },
  )
})

describe('a message that tells itself why it is not logged', () => {
  it.each([
    ['draft', { isDraft: true, from: null, to: [] }],
    ['no-sender', { from: null, sender: null, to: [] }],
    ['no-recipients', { to: [], cc: [], isSensitive: true }],
    ['sensitive', { isSensitive: true }],
  ])('is excluded as %s, and nothing of it is kept', async (reason, facts) => {
    const mail = makeMail({ conversationId: 'talk', webLink: 'https://outlook.example/1', facts })

    expect(await take([mail])).toEqual({ seen: 1, excluded: 1, quarantined: 0 })

    expect(await only()).toMatchObject({
      ...{ status: 'excluded', reason, subject: null, author: null, addresses: null, facts: null },
      ...{ decided_at: NOW, next_attempt_at: null, conversation_id: null, web_link: null },
    })
  })

  it('leaves the queue where there is an archive', async () => {
    await switchLoggingOn(test.db, { source: { ...GRAPH_SOURCE, archive: 'Archive' } })
    await take([makeMail({ facts: { isSensitive: true } }), makeMail()])
    await switchLoggingOn(test.db)

    expect((await rows()).map(({ status, filing }) => [status, filing]).sort()).toEqual([
      ['excluded', 'waiting'],
      ['waiting', 'none'],
    ])
  })

  it('is no obstacle for the message itself, once that comes', async () => {
    const draft = makeMail({ facts: { isDraft: true } })
    await take([draft])
    const sent = { ...makeMail(), internetMessageId: draft.internetMessageId }
    await take([sent])

    expect(await statusOf(sent.sourceId)).toEqual(['waiting', null])
  })

  it('keeps nothing of a copy of it that does not say it is sensitive', async () => {
    const mail = makeMail({ facts: { isSensitive: true } })
    const copy = makeMail({ internetMessageId: mail.internetMessageId, conversationId: 'talk' })
    await take([mail])
    await take([copy])

    expect(await statusOf(copy.sourceId)).toEqual(['excluded', 'duplicate'])
    expect(JSON.stringify(await rows())).not.toMatch(/Offer|bo@contoso|talk/)
  })
})

describe('a second message with a Message-ID', () => {
  const first = () => makeMail({ internetMessageId: '<one@contoso.example>' })
  const second = (facts = {}, overrides = {}) =>
    makeMail({ internetMessageId: ' one@contoso.example ', facts, ...overrides })

  it.each([
    ['together with it', true],
    ['later', false],
  ])('is a duplicate when it is the same, %s', async (_, together) => {
    const [one, other] = [first(), second()]
    if (together) await take([one, other])
    else {
      await take([one])
      expect(await take([other])).toEqual({ seen: 1, excluded: 1, quarantined: 0 })
    }

    const statuses = [await statusOf(one.sourceId), await statusOf(other.sourceId)].sort()
    expect(statuses).toEqual([
      ['excluded', 'duplicate'],
      ['waiting', null],
    ])
  })

  it('gives the first the place where the logging mailbox has it', async () => {
    await take([first()], { source: 'pane' })
    await take([second({}, { webLink: 'https://outlook.example/1', conversationId: 'talk' })])

    const kept = (await rows()).find(({ is_first: isFirst }) => isFirst)
    expect(kept).toMatchObject({
      ...{ source: 'pane', web_link: 'https://outlook.example/1', conversation_id: 'talk' },
    })
  })

  it.each([
    ['another subject', { subject: 'Another offer' }],
    ['another author', { from: { email: 'eva@contoso.example', name: null } }],
    ['other recipients', { to: people('ole@fabrikam.example') }],
  ])('waits in quarantine when it has %s', async (_, facts) => {
    await take([first()])
    const other = second(facts)

    expect(await take([other])).toEqual({ seen: 1, excluded: 0, quarantined: 1 })

    expect(await statusOf(other.sourceId)).toEqual(['quarantined', 'other-content'])
    expect((await rows()).filter(({ is_first: isFirst }) => isFirst)).toHaveLength(1)
  })

  it('is the same where a pane does not know all recipients', async () => {
    await take([first()])
    const pushed = second({ to: people('ole@fabrikam.example') })
    await take([pushed], { source: 'pane' })

    expect(await statusOf(pushed.sourceId)).toEqual(['excluded', 'duplicate'])
  })

  it('is never shown when it is of somebody whose mail must not be logged', async () => {
    await test.db.updateTable('contact').set({ privacy_blocked: true }).execute()
    await take([first()])
    const other = second({ subject: 'Secret' })
    await take([other])
    await test.db.updateTable('contact').set({ privacy_blocked: false }).execute()

    expect(await statusOf(other.sourceId)).toEqual(['excluded', 'privacy-blocked'])
    expect(JSON.stringify(await rows())).not.toContain('Secret')
  })

  it('is never shown when it is sensitive', async () => {
    await take([first()])
    await take([second({ subject: 'Secret', isSensitive: true })])

    expect(JSON.stringify(await rows())).not.toContain('Secret')
  })

  it('is first in another tenant', async () => {
    await take([first()])
    await take([second()], { tenantId: NORTHWIND })

    expect((await rows()).map(({ is_first: isFirst }) => isFirst)).toEqual([true, true])
  })
})

describe('bad input', () => {
  it('that is no message waits in quarantine and stops nothing', async () => {
    const counts = await take([
      makeMail(),
      { sourceId: 'broken', problem: 'from is not an address' },
      makeMail(),
    ])

    expect(counts).toEqual({ seen: 3, excluded: 0, quarantined: 1 })
    expect(await statusOf('broken')).toEqual(['quarantined', 'unreadable'])
  })

  it.each([null, '', '<>', ' < > ', '\0'])('of the Message-ID %j is taken in', async (id) => {
    const mail = makeMail({ internetMessageId: id })
    await take([mail])
    await take([{ ...mail, sourceId: 'copy' }])

    expect(await statusOf(mail.sourceId)).toEqual(['waiting', null])
    expect(await statusOf('copy')).toEqual(['excluded', 'duplicate'])
  })

  it.each([
    ['without an @', 'no at sign'],
    ['of two', '<a@b> <c@d>'],
    ['of 5,000 characters', 'x'.repeat(5000)],
    ['longer than an index holds', '😀'.repeat(990)],
    ['with half a character', '\ud800'],
  ])('of a Message-ID %s is taken in once', async (_, id) => {
    await take([makeMail({ internetMessageId: id }), makeMail({ internetMessageId: id })])

    expect((await rows()).map(({ reason }) => reason).sort()).toEqual(['duplicate', null].sort())
  })

  it('of two messages without a Message-ID are two messages', async () => {
    await take([
      makeMail({ internetMessageId: null }),
      makeMail({ internetMessageId: null, facts: { subject: 'Other' } }),
    ])

    expect((await rows()).map(({ status }) => status)).toEqual(['waiting', 'waiting'])
  })

  it('of 500 recipients and a page of 1,000 messages is taken in', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `p${index}@contoso.example`)
    const page = Array.from({ length: 1000 }, () => makeMail())

    await take([makeMail({ facts: { to: people(...many) } }), ...page])

    expect(await rows()).toHaveLength(1001)
  })

  it('of characters that the store refuses is taken in', async () => {
    await take([
      makeMail({
        facts: { subject: 'a\0\ud800', from: { email: 'b\0@x.example', name: '\udfff' } },
      }),
    ])

    expect((await only()).subject).toBe('a\uFFFD')
  })
})

it('pages in any order and any number of times give each message once', async () => {
  const mails = [
    ...Array.from({ length: 6 }, (_, index) =>
      makeMail({ internetMessageId: `<${index % 3}@x>`, sourceId: `s${index}` }),
    ),
    { sourceId: 's6', problem: 'broken' },
    makeMail({ sourceId: 's7', internetMessageId: null, facts: { isDraft: true } }),
  ]
  const pages = fc.array(fc.subarray(mails, { minLength: 1 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(pages, async (given) => {
      await test.db.deleteFrom('logged_message').execute()
      let seen = 0
      for (const page of given) seen += (await take(page)).seen

      const all = await rows()
      const expected = new Set(given.flat().map(({ sourceId }) => sourceId))
      expect(new Set(all.map(({ source_id: id }) => id))).toEqual(expected)
      expect([all.length, seen]).toEqual([expected.size, expected.size])
      const firsts = all.filter(({ is_first: isFirst }) => isFirst)
      expect(new Set(firsts.map(({ message_id: id }) => id)).size).toBe(firsts.length)
    }),
    { numRuns: 25 },
  )
})
