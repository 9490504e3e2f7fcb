import { describe, expect, it } from '@jest/globals'
import type { MailMeta } from '../../../src/api/enrichment/activity-source.ts'
import { mailActivities } from '../../../src/api/enrichment/mail-activity.ts'
import { unitedActivities } from '../../../src/api/enrichment/united-activities.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { BY_ANNA, BY_OLE, CONTOSO, KNOWN, makeMail, NORTHWIND } from './mail-samples.ts'

const [ANNA, OLE, PER] = ['anna', 'ole', 'per'].map((one) => `${one}@fabrikam.example`) as [
  string,
  string,
  string,
]
const [BO, BRITT] = ['bo@contoso.example', 'britt@contoso.example']
const NILS = 'nils@northwind.example'
const STRANGER = 'someone@elsewhere.example'

const activities = (over: Partial<MailMeta>, seenBy = BY_ANNA) =>
  mailActivities(makeMail(over), { known: KNOWN, seenBy }).map(
    ({ accountId, direction, ours, theirs }) => [accountId, direction, ours, theirs],
  )

describe('what a mail counts as', () => {
  it.each([
    ['one from them', {}, [[CONTOSO, 'in', [1], [11]]]],
    [
      'one from them with a colleague',
      { recipients: [ANNA, BRITT] },
      [[CONTOSO, 'in', [1], [11, 12]]],
    ],
    [
      'one from them to another account too',
      { recipients: [ANNA, NILS] },
      [[CONTOSO, 'in', [1], [11]]],
    ],
    ['one from them to two of ours', { recipients: [ANNA, OLE] }, [[CONTOSO, 'in', [1, 2], [11]]]],
    ['one of ours', { author: ANNA, recipients: [BO] }, [[CONTOSO, 'out', [1], [11]]]],
    [
      'one of ours to two of an account',
      { author: ANNA, recipients: [BO, BRITT, OLE] },
      [[CONTOSO, 'out', [1, 2], [11, 12]]],
    ],
    [
      'one of ours to two accounts',
      { author: OLE, recipients: [NILS, BO] },
      [
        [NORTHWIND, 'out', [1, 2], [21]],
        [CONTOSO, 'out', [1, 2], [11]],
      ],
    ],
    [
      'one by somebody of ours whose mailbox was not chosen',
      { author: PER, recipients: [ANNA, BO] },
      [[CONTOSO, 'out', [1], [11]]],
    ],
    ['one among us', { author: ANNA, recipients: [OLE] }, []],
    ['one from a stranger', { author: STRANGER, recipients: [ANNA, BO] }, []],
    ['one to a stranger', { author: ANNA, recipients: [STRANGER] }, []],
    ['a draft', { isDraft: true }, []],
    ['an invitation', { isMeetingMail: true }, []],
    ['what a machine wrote', { isAutomatic: true }, []],
    ['what is private', { isSensitive: true }, []],
    ['one without an author', { author: null }, []],
    ['one without any time', { sentAt: null, receivedAt: null }, []],
  ])('%s', (_what, over, expected) => {
    expect(activities(over)).toEqual(expected)
  })

  it('is seen by a mailbox that is not named, such as of a list or by a blind copy', () => {
    expect(activities({ recipients: ['team@fabrikam.example'] }, BY_OLE)).toEqual([
      [CONTOSO, 'in', [2], [11]],
    ])
  })

  it('was when it was sent, or else when it was received', () => {
    const at = (over: Partial<MailMeta>) =>
      mailActivities(makeMail(over), { known: KNOWN, seenBy: BY_ANNA })[0]?.at.toISOString()

    expect(at({})).toBe('2026-06-09T08:00:00.000Z')
    expect(at({ sentAt: null })).toBe('2026-06-09T08:00:05.000Z')
  })

  it('counts once for each account, whoever it went to and in however many mailboxes it is', () => {
    const people = fc.constantFrom(ANNA, OLE, PER, BO, BRITT, NILS, STRANGER)
    fc.assert(
      fc.property(people, fc.uniqueArray(people), (author, recipients) => {
        const seen = [BY_ANNA, BY_OLE, BY_ANNA].flatMap((seenBy) =>
          mailActivities(makeMail({ author, recipients }), { known: KNOWN, seenBy }),
        )
        const united = unitedActivities(seen)

        expect(new Set(united.map(({ accountId }) => accountId)).size).toBe(united.length)
        expect(unitedActivities(seen.toReversed())).toEqual(united)
        for (const { ours, theirs } of united) {
          expect(ours).toEqual([1, 2])
          expect(theirs.length).toBeGreaterThan(0)
          expect(theirs).toEqual([...new Set(theirs)].sort((one, other) => one - other))
        }
      }),
      { numRuns: 100 },
    )
  })
})
