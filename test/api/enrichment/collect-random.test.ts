import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MailMeta } from '../../../src/api/enrichment/activity-source.ts'
import {
  ANNAS,
  CONTOSO,
  mailOf,
  OLES,
  openCollectApp,
  person,
  type CollectApp,
} from '../../fixtures/collect-app.ts'
import { randomNumbers } from '../../fixtures/counted-world.ts'
import { insertAccount, NOW } from '../../fixtures/make.ts'

const NORTHWIND = 'b0000000-0000-4000-8000-000000000002'
const BOXES = new Map([
  ['anna@fabrikam.example', ANNAS],
  ['ole@fabrikam.example', OLES],
])
const PEOPLE = [
  ...BOXES.keys(),
  ...['per@fabrikam.example', 'bo@contoso.example', 'britt@contoso.example'],
  ...['nils@northwind.example', 'someone@elsewhere.example'],
]

let test: CollectApp
beforeAll(async () => {
  test = await openCollectApp()
})
afterAll(() => test.close())

type Random = ReturnType<typeof randomNumbers>

function randomMail(random: Random, number: number): MailMeta {
  const below = (count: number) => Math.floor(random() * count)
  const at = new Date(NOW.getTime() - Math.floor(random() * 300) * 3_600_000)
  const recipients = PEOPLE.filter(() => random() < 0.35)
  return mailOf(number, {
    author: PEOPLE[below(PEOPLE.length)]!,
    recipients: recipients.length > 0 ? recipients : [PEOPLE[below(2)]!],
    conversationId: `conversation ${below(4)}`,
    isAutomatic: random() < 0.1,
    ...{ sentAt: at, receivedAt: new Date(at.getTime() + below(10_000)) },
  })
}

/** Mailboxes that have a mail: its author's, and those of whoever got it. */
const boxesOf = ({ author, recipients }: MailMeta): string[] =>
  [...BOXES].filter(([one]) => one === author || recipients.includes(one)).map(([, id]) => id)

const domainOf = (address: string) => address.split('@')[1]
const ACCOUNTS = new Map([
  ['contoso.example', CONTOSO],
  ['northwind.example', NORTHWIND],
])
const sorted = (numbers: number[]) => [...new Set(numbers)].sort((one, other) => one - other)

/** What has to come of it, said as plainly as can be. */
function expected(mails: readonly MailMeta[]) {
  const counted = mails.filter((mail) => !mail.isAutomatic && boxesOf(mail).length > 0)
  const rows = [...ACCOUNTS].flatMap(([domain, account]) =>
    counted.flatMap((mail) => {
      const named = [mail.author!, ...mail.recipients]
      const isTheirs = domainOf(mail.author!) === domain
      const isOurs = domainOf(mail.author!) === 'fabrikam.example'
      const theirs = named.filter((one) => domainOf(one) === domain)
      if (!(isTheirs || (isOurs && theirs.length > 0))) return []
      return [
        {
          ...{ account, direction: isTheirs ? 'in' : 'out', at: mail.sentAt! },
          ours: sorted(named.filter((one) => BOXES.has(one)).map(person)),
          theirs: sorted(theirs.map(person)),
          conversation: mail.conversationId,
          reply: null as number | null,
        },
      ]
    }),
  )
  for (const row of rows) {
    const thread = rows.filter(
      ({ account, conversation }) => account === row.account && conversation === row.conversation,
    )
    const asked = (at: Date) =>
      thread.filter((one) => one.direction === 'out' && one.at < at).map((one) => one.at.getTime())
    const answers = thread.filter((one) => one.direction === 'in' && asked(one.at).length > 0)
    const first = Math.min(...answers.map(({ at }) => at.getTime()))
    if (answers.includes(row) && row.at.getTime() === first)
      row.reply = (first - Math.max(...asked(row.at))) / 1000
  }
  return rows
}

const asLine = (row: unknown) => JSON.stringify(row)

describe('random mail, read in pieces', () => {
  it.each([1, 2, 3, 4, 5, 6])('is what it is, however it is read (%d)', async (seed) => {
    const random = randomNumbers(seed)
    await test.reset()
    await insertAccount(test.db, { id: NORTHWIND, domain: 'northwind.example', name: 'Northwind' })
    test.mailboxes.pageSize = 1 + Math.floor(random() * 5)
    // No two at the same time: of these either may be called the first.
    const times = new Set<number>()
    const mails = Array.from({ length: 60 }, (_, number) => randomMail(random, number)).filter(
      ({ sentAt }) => !times.has(sentAt!.getTime()) && times.add(sentAt!.getTime()),
    )
    for (const [at, mail] of mails.entries()) {
      const folder = random() < 0.3 ? 'sent' : 'inbox'
      for (const box of boxesOf(mail)) test.mailboxes.put(box, mail, folder)
      if (at % 20 !== 19) continue
      await test.run()
      if (random() < 0.3) test.mailboxes.expire()
      if (random() < 0.3) test.mailboxes.moveAll(ANNAS, 'inbox', `folder ${at}`)
      test.clock.advance(3_600_000)
    }
    await test.db.deleteFrom('enrichment_cursor').execute()
    await test.run()

    const found = (await test.activities()).map((row) => ({
      ...{ account: row.account_id, direction: row.direction, at: row.at },
      ...{ ours: row.ours, theirs: row.theirs, reply: row.reply_seconds },
    }))
    const wanted = expected(mails).map(({ conversation: _conversation, reply, ...row }) => ({
      ...row,
      reply,
    }))
    expect(found.map(asLine).sort()).toEqual(wanted.map(asLine).sort())
    expect(found.some(({ reply }) => reply !== null)).toBe(true)
  })
})
