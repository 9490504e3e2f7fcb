import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { collectDue } from '../../../src/api/enrichment/collect.service.ts'
import { LEASE_MS } from '../../../src/api/logging/job-schedule.ts'
import { MailSourceError } from '../../../src/api/logging/mail-source.ts'
import {
  ANNAS,
  CONTOSO,
  daysBefore,
  mailOf,
  meetingOf,
  OLES,
  openCollectApp,
  person,
  type CollectApp,
} from '../../fixtures/collect-app.ts'
import { atMinute, FABRIKAM, NOW } from '../../fixtures/make.ts'

let test: CollectApp
beforeAll(async () => {
  test = await openCollectApp()
})
beforeEach(() => test.reset())
afterAll(() => test.close())

const MINUTE_MS = 60_000
const [ANNA, OLE, BO] = [
  person('anna@fabrikam.example'),
  person('ole@fabrikam.example'),
  person('bo@contoso.example'),
]
const sorted = (people: readonly (number | undefined)[]) =>
  people.map(Number).sort((one, other) => one - other)

/** A year in two mailboxes: some in both, an answer, meetings. */
function fillMailboxes() {
  const { mailboxes } = test
  for (let day = 10; day > 0; day -= 1) mailboxes.put(ANNAS, mailOf(day))
  const both = { recipients: ['anna@fabrikam.example', 'ole@fabrikam.example'] }
  for (const box of [ANNAS, OLES]) mailboxes.put(box, mailOf(20, both))
  const ours = { author: 'ole@fabrikam.example', recipients: ['bo@contoso.example'] }
  mailboxes.put(OLES, mailOf(30, { ...ours, conversationId: 'offer' }), 'sent')
  const answer = { recipients: ['ole@fabrikam.example'], conversationId: 'offer' }
  mailboxes.put(OLES, mailOf(29, answer))
  mailboxes.put(OLES, mailOf(28, answer))
  mailboxes.put(OLES, mailOf(3), 'junk')
  for (const box of [ANNAS, OLES]) mailboxes.meet(box, meetingOf(5))
  mailboxes.meet(ANNAS, meetingOf(-5))
}

const nextRound = (minutes = 60) => {
  test.clock.advance(minutes * MINUTE_MS)
  return test.run()
}

describe('collecting', () => {
  it('reads the year of every mailbox, and counts what is in several once', async () => {
    fillMailboxes()

    await test.run()

    const activities = await test.activities()
    expect(activities.filter(({ kind }) => kind === 'mail')).toHaveLength(10 + 1 + 3)
    expect(activities.find(({ at }) => at.getTime() === daysBefore(20).getTime())).toMatchObject({
      ...{ account_id: CONTOSO, direction: 'in', theirs: [BO] },
      ours: sorted([ANNA, OLE]),
    })
    expect(activities.filter(({ kind }) => kind === 'meeting')).toMatchObject([
      { direction: 'out', ours: sorted([ANNA, OLE]), minutes: 30 },
      { direction: 'out', ours: [ANNA], at: daysBefore(-5) },
    ])
  })

  it('says how long the first answer took, though the newest mail is read first', async () => {
    fillMailboxes()

    await test.run()

    const answers = (await test.activities()).filter((one) => one.reply_seconds !== null)
    expect(answers).toMatchObject([{ at: daysBefore(29), reply_seconds: 86_400 }])
  })

  it('tells what it did, how far each mailbox is, and when the next round is', async () => {
    fillMailboxes()

    await test.run()

    expect(await test.runs()).toMatchObject([
      {
        ...{ mailboxes: 2, failed: 0, emails: 14, meetings: 2, skipped: 0, accounts: 1 },
        ...{ requests: test.mailboxes.requests, problem: null, finished_at: NOW },
      },
    ])
    expect(await test.boxes()).toMatchObject(
      [ANNAS, OLES].map((id) => ({
        ...{ id, state: 'done', problem: null, last_read_at: NOW, covered_from: daysBefore(365) },
      })),
    )
    const { next_run_at, runner, lease_until } = await enrichment()
    expect({ next_run_at, runner, lease_until }).toEqual({
      ...{ next_run_at: atMinute(60), runner: null, lease_until: null },
    })
  })

  it('adds up what it read', async () => {
    fillMailboxes()

    await test.run()

    const standing = await test.db.selectFrom('account_standing').selectAll().execute()
    expect(standing).toMatchObject([
      { account_id: CONTOSO, emails_from: 13, emails_to: 1, meetings_to: 1, reply_hours: 24 },
    ])
  })

  it('reads only what is new from then on, in whatever folder it is', async () => {
    fillMailboxes()
    await test.run()
    const before = test.mailboxes.requests
    test.mailboxes.moveAll(ANNAS, 'inbox', 'customers')
    test.mailboxes.put(ANNAS, mailOf(-0.01), 'customers')

    await nextRound()

    const [, second] = await test.runs()
    expect(second).toMatchObject({ mailboxes: 2, emails: 1, meetings: 0 })
    // Folders, calendar and one request for each folder; the new one took a page.
    expect(test.mailboxes.requests - before).toBe(2 * (1 + 1 + 2) + 1)
    expect(await test.activities()).toHaveLength(17)
  })

  it('does not begin before its time', async () => {
    await test.run()
    await nextRound(59)

    expect(await test.runs()).toHaveLength(1)
  })

  it('shows what there is while it goes on', async () => {
    fillMailboxes()
    const seen: unknown[] = []
    test.mailboxes.onCall = async (call, box) => {
      if (call !== 'history' || box !== ANNAS) return
      const [run] = await test.runs()
      const [anna] = await test.boxes()
      seen.push([anna?.state, run!.emails > 0, anna?.covered_from?.toISOString()])
    }

    await test.run()

    expect(seen[0]).toEqual(['reading', false, undefined])
    expect(seen.at(-1)).toEqual(['reading', true, daysBefore(9).toISOString()])
  })

  it('lets other mailboxes have their turn before a long past is read', async () => {
    test.mailboxes.pageSize = 1
    for (let number = 1; number <= 90; number += 1) test.mailboxes.put(ANNAS, mailOf(number))

    await test.run()

    expect(test.mailboxes.asked.filter((one) => one === 'folders of 1')).toHaveLength(3)
    expect(await test.activities()).toHaveLength(90)
  })

  it('leaves out what is older than the year and what says it is of the future', async () => {
    test.mailboxes.put(ANNAS, mailOf(1, { sentAt: daysBefore(370) }))
    test.mailboxes.put(ANNAS, mailOf(2, { sentAt: daysBefore(-3) }))

    await test.run()

    expect(await test.activities()).toEqual([])
  })
})

describe('meetings that change', () => {
  it('are written anew, and go with the last calendar that has them', async () => {
    for (const box of [ANNAS, OLES]) test.mailboxes.meet(box, meetingOf(5))
    await test.run()
    for (const box of [ANNAS, OLES])
      test.mailboxes.meet(box, meetingOf(5, { time: meetingOf(4).time }))
    await nextRound()
    expect(await test.activities()).toMatchObject([{ at: daysBefore(4) }])
    test.mailboxes.unmeet(OLES, 'meeting 5')
    await nextRound()
    expect(await test.activities()).toMatchObject([{ ours: [ANNA] }])
    test.mailboxes.unmeet(ANNAS, 'meeting 5')
    await nextRound()

    expect(await test.activities()).toEqual([])
    expect(await test.result()).toEqual(expect.not.arrayContaining([expect.stringMatching('span')]))
  })

  it('are looked for anew when the window comes to its end', async () => {
    test.mailboxes.meet(ANNAS, meetingOf(5))
    await test.run()
    test.mailboxes.unmeet(ANNAS, 'meeting 5')
    test.mailboxes.expire()
    await nextRound(31 * 24 * 60)

    expect(await test.activities()).toEqual([])
  })
})

describe('a link that is too old', () => {
  it('has everything read again, with the same result', async () => {
    fillMailboxes()
    await test.run()
    const before = await test.result()
    test.mailboxes.expire()
    test.mailboxes.unmeet(OLES, 'meeting 5')
    test.mailboxes.put(ANNAS, mailOf(-0.01))

    await nextRound()

    const activities = await test.activities()
    expect(activities).toHaveLength(
      before.filter((one) => one.startsWith('["activity",')).length + 1,
    )
    // Nobody said that it is gone: it just was not there any more.
    expect(activities.find(({ at }) => at.getTime() === daysBefore(5).getTime())?.ours).toEqual([
      ANNA,
    ])
    expect((await test.boxes()).map(({ state }) => state)).toEqual(['done', 'done'])
  })

  it('in the middle of the past begins the past anew', async () => {
    fillMailboxes()
    let calls = 0
    test.mailboxes.onCall = (call) => {
      if (call === 'history' && (calls += 1) === 3) test.mailboxes.expire()
    }

    await test.run()

    expect((await test.activities()).filter(({ kind }) => kind === 'mail')).toHaveLength(14)
    expect((await test.boxes()).map(({ state }) => state)).toEqual(['done', 'done'])
  })
})

describe('a mailbox that cannot be read', () => {
  it.each([
    ['mailbox-not-found', 'mailbox-unknown', null, 1],
    ['permission-missing', 'mailbox-closed', null, 1],
    ['throttled', 'throttled', 7 * MINUTE_MS, 7],
    ['unreachable', 'unreachable', null, 1],
    ['unexpected-answer', 'unexpected-answer', null, 1],
  ] as const)(
    'for %s says so, and the others are read',
    async (fault, problem, retryAfterMs, minutes) => {
      fillMailboxes()
      test.mailboxes.fail(OLES, 'history', fault, { retryAfterMs })

      await test.run()

      expect(await test.boxes()).toMatchObject([
        { state: 'done' },
        { state: 'failing', problem, failures: 1, next_try_at: atMinute(minutes) },
      ])
      expect(await test.runs()).toMatchObject([{ mailboxes: 1, failed: 1, problem: null }])

      await nextRound(minutes)
      expect(await test.boxes()).toMatchObject([{}, { state: 'done', problem: null, failures: 0 }])
      expect((await test.activities()).filter(({ kind }) => kind === 'mail')).toHaveLength(14)
      expect((await enrichment()).next_run_at).toEqual(atMinute(60))
    },
  )

  it('is tried again after 1, 5, 25 and 60 minutes, and 60 from then on', async () => {
    test.mailboxes.fail(OLES, 'folders', 'mailbox-not-found', { times: 99 })
    const tries: number[] = []
    await test.run()
    for (let minute = 1; minute <= 160; minute += 1) {
      const before = (await test.boxes())[1]!.failures
      await nextRound(1)
      if ((await test.boxes())[1]!.failures > before) tries.push(minute)
    }

    expect(tries).toEqual([1, 6, 31, 91, 151])
  })

  it('is the application’s fault where none may be read', async () => {
    for (const box of [ANNAS, OLES]) test.mailboxes.fail(box, 'folders', 'permission-missing')

    await test.run()

    expect(await test.runs()).toMatchObject([{ failed: 2, problem: 'permission-needed' }])
    expect(await enrichment()).toMatchObject({ problem: 'permission-needed', failures: 1 })
  })

  it('and none else is asked where there is no token', async () => {
    test.mailboxes.fail(ANNAS, 'folders', 'credential-refused', { times: 9 })

    await test.run()

    expect(await enrichment()).toMatchObject({
      ...{ problem: 'credential-refused', failures: 1, next_run_at: atMinute(1), runner: null },
    })
    expect(await test.runs()).toMatchObject([{ problem: 'credential-refused', finished_at: NOW }])
  })

  it('leads round in circles no more than once', async () => {
    test.mailboxes.isCircular = true
    fillMailboxes()

    await test.run()

    expect((await test.boxes()).map(({ problem }) => problem)).toEqual([
      'unexpected-answer',
      'unexpected-answer',
    ])
  })

  it('has one poisonous mail left out and counted, and the others of its page written', async () => {
    fillMailboxes()
    test.mailboxes.put(ANNAS, mailOf(0.5, { author: 'x\u0000@contoso.example' }))

    await test.run()

    expect(await test.runs()).toMatchObject([{ emails: 14, problem: null }])
    expect((await test.runs())[0]!.skipped).toBeGreaterThan(0)
    expect((await test.boxes()).map(({ state }) => state)).toEqual(['done', 'done'])
  })
})

describe('whose mailboxes are read', () => {
  it('stays as it is where nobody can say who is in a group now', async () => {
    fillMailboxes()
    await test.db
      .updateTable('enrichment')
      .set({ targets: ['sales@fabrikam.example'], resolved_at: daysBefore(2) })
      .execute()
    const token = () => Promise.reject(new MailSourceError('unreachable', 'Entra is away'))

    await collectDue({ ...test.ctx, applicationTokens: { token, permissions: token } })

    expect((await test.boxes()).map(({ state }) => state)).toEqual(['done', 'done'])
    expect(await test.runs()).toMatchObject([{ mailboxes: 2, problem: null }])
  })
})

describe('switching off', () => {
  it.each([
    ['Follow', () => test.db.updateTable('organisation').set({ follow_enabled: false })],
    [
      'collecting',
      () => test.db.updateTable('enrichment').set({ is_enabled: false, runner: null }),
    ],
  ])('%s ends it at once, and nothing more is written', async (_what, off) => {
    fillMailboxes()
    let before: string[] = []
    let calls = 0
    test.mailboxes.onCall = async (call) => {
      if (call !== 'history' || (calls += 1) !== 3) return
      await off().execute()
      before = await test.result()
    }

    await test.run()

    expect(await test.result()).toEqual(before)
    expect((await test.activities()).length).toBeLessThan(16)
    expect(await test.runs()).toMatchObject([{ finished_at: NOW, problem: null }])
    expect((await enrichment()).runner).toBeNull()
  })

  it('is not begun while Follow is off', async () => {
    await test.db.updateTable('organisation').set({ follow_enabled: false }).execute()

    await test.run()

    expect(test.mailboxes.requests).toBe(0)
  })

  it('of a mailbox leaves the others alone', async () => {
    fillMailboxes()
    test.mailboxes.onCall = async (call, box) => {
      if (call === 'history' && box === OLES)
        await test.db.deleteFrom('enrichment_mailbox').where('id', '=', OLES).execute()
    }

    await test.run()

    expect(await test.boxes()).toMatchObject([{ id: ANNAS, state: 'done' }])
    expect(await test.runs()).toMatchObject([{ failed: 0, problem: null }])
  })
})

describe('a process that stops', () => {
  it('leaves the round to the next one, which goes on with the same run', async () => {
    fillMailboxes()
    let calls = 0
    await test.run(() => (calls += 1) > 8)
    const [cut] = await test.runs()
    expect(cut?.finished_at).toBeNull()

    await test.run()

    const runs = await test.runs()
    expect(runs).toMatchObject([{ id: cut!.id, mailboxes: 2, emails: 14, finished_at: NOW }])
  })

  it('of which another one has the round by now writes nothing more', async () => {
    fillMailboxes()
    let isOvertaken = false
    test.mailboxes.onCall = async (call) => {
      if (call !== 'history' || isOvertaken) return
      isOvertaken = true
      test.clock.advance(LEASE_MS)
      await test.run()
    }

    await test.run()

    expect((await test.runs()).filter(({ finished_at }) => finished_at)).toHaveLength(1)
    expect((await test.activities()).filter(({ kind }) => kind === 'mail')).toHaveLength(14)
  })
})

const enrichment = () =>
  test.db
    .selectFrom('enrichment')
    .selectAll()
    .where('tenant_id', '=', FABRIKAM)
    .executeTakeFirstOrThrow()
