import { describe, expect, it } from '@jest/globals'
import type { Permission } from '../../../src/api/consent/permission.ts'
import {
  checkedRecipients,
  mergedRecipients,
  optedOutFirst,
  type AskablePerson,
} from '../../../src/api/follow/checked-recipients.ts'
import { followDecision } from '../../../src/api/follow/follow-decision.ts'
import type {
  CheckedRecipient,
  Recipient,
  RecipientReason,
} from '../../../src/contract/recipient.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { NOW } from '../../fixtures/make.ts'

const ALL = { opens: 'individual', clicks: 'individual' } as const
const NONE = { opens: 'nothing', clicks: 'nothing' } as const
const CLICKS = { opens: 'nothing', clicks: 'individual' } as const
const TOTALS = { opens: 'totals', clicks: 'totals' } as const

const recipient = (overrides: Partial<CheckedRecipient> = {}): CheckedRecipient => ({
  email: 'bo@contoso.example',
  name: null,
  field: 'to',
  isInternal: false,
  preference: 'allow',
  reason: null,
  mode: 'opt-out',
  measures: ALL,
  mayAsk: false,
  ...overrides,
})
const unwilling = (reason: RecipientReason, overrides: Partial<CheckedRecipient> = {}) =>
  recipient({ email: 'no@contoso.example', reason, measures: NONE, ...overrides })
const optedOut = unwilling('contact-opted-out')
const silent = unwilling('no-consent')
const askable = unwilling('no-consent', { mayAsk: true })
const colleague = recipient({ email: 'ole@fabrikam.example', isInternal: true })
const block = { followEnabled: true, mixedGroups: 'block' } as const
const partial = { followEnabled: true, mixedGroups: 'partial' } as const

describe('followDecision', () => {
  it.each([
    ['nothing stands against it', [recipient()], null],
    ['one of several is outside', [colleague, recipient()], null],
    ['there is no recipient', [], 'no-recipient'],
    ['all are colleagues', [colleague], 'internal-only'],
    ['one opted out', [recipient(), optedOut], 'recipient-opted-out'],
    ['one in Cc opted out', [recipient(), { ...optedOut, field: 'cc' }], 'recipient-opted-out'],
    ['one in Bcc opted out', [recipient(), { ...optedOut, field: 'bcc' }], 'recipient-opted-out'],
    ['a colleague opted out', [{ ...optedOut, isInternal: true }], 'recipient-opted-out'],
    ['an account opted out', [unwilling('account-opted-out')], 'recipient-opted-out'],
    ['one refused', [unwilling('refused')], 'recipient-opted-out'],
    ['one withdrew', [unwilling('withdrawn')], 'recipient-opted-out'],
    ['one has not agreed', [recipient(), silent], 'no-consent'],
    ['one was decided against', [recipient(), unwilling('mode-off')], 'mode-off'],
    ['nobody said yes and one said no', [silent, optedOut], 'recipient-opted-out'],
    ['nobody said yes and one was decided against', [silent, unwilling('mode-off')], 'no-consent'],
  ] as const)('when %s', (_, recipients, obstacle) => {
    const decision = followDecision({ ...block, recipients })

    expect(decision).toMatchObject({ obstacle, isPartial: false })
    expect(decision.measures).toEqual(obstacle ? NONE : ALL)
  })

  it.each([
    ['somebody opted out', [optedOut]],
    ['there is no recipient', []],
  ])('says that Follow is off before it says that %s', (_, recipients) => {
    expect(followDecision({ ...block, followEnabled: false, recipients }).obstacle).toBe(
      'organisation-off',
    )
  })

  it('names everybody who must not be measured, by address', () => {
    const other = { ...silent, email: 'ada@contoso.example' }

    const { optedOut: named } = followDecision({
      ...block,
      recipients: [optedOut, recipient(), other],
    })

    expect(named).toEqual(['ada@contoso.example', 'no@contoso.example'])
  })

  it.each([
    ['of all that they leave', [recipient(), recipient()], ALL],
    [
      'of clicks where one is counted by clicks only',
      [recipient(), recipient({ measures: CLICKS })],
      CLICKS,
    ],
    ['in totals where one is counted so', [recipient(), recipient({ measures: TOTALS })], TOTALS],
    [
      'of clicks in totals where rules meet',
      [recipient({ measures: CLICKS }), recipient({ measures: TOTALS })],
      { opens: 'nothing', clicks: 'totals' },
    ],
  ])('measures a mail %s', (_, recipients, measures) => {
    expect(followDecision({ ...block, recipients }).measures).toEqual(measures)
  })

  it.each([
    ['one of several opted out', [recipient(), optedOut], null],
    ['nobody agreed, but may reply', [silent], null],
    ['the only recipient opted out', [optedOut], 'recipient-opted-out'],
    ['everybody outside said no', [optedOut, colleague], 'recipient-opted-out'],
    ['the only recipient was decided against', [unwilling('mode-off')], 'mode-off'],
  ] as const)('follows partially, where that is the policy, when %s', (_, recipients, obstacle) => {
    const decision = followDecision({ ...partial, recipients })

    expect(decision).toMatchObject({ obstacle, isPartial: obstacle === null, measures: NONE })
  })

  it.each([
    ['somebody may be asked', [askable], null],
    ['others agreed already', [recipient(), askable], null],
    ['some were asked a short while ago', [askable, silent], null],
    ['somebody refused long ago', [unwilling('refused', { mayAsk: true })], null],
    ['somebody refused of late', [askable, unwilling('refused')], 'recipient-opted-out'],
    ['somebody opted out', [askable, optedOut], 'recipient-opted-out'],
  ] as const)('lets a mail that asks go unmeasured, when %s', (_, recipients, obstacle) => {
    const decision = followDecision({ ...block, recipients, asks: true })

    expect(decision).toMatchObject({ obstacle, isPartial: obstacle === null, measures: NONE })
  })

  const anyone = fc.record({
    isInternal: fc.boolean(),
    reason: fc.constantFrom<RecipientReason | null>(
      ...([null, 'contact-opted-out', 'account-opted-out', 'refused', 'withdrawn'] as const),
      ...(['no-consent', 'mode-off'] as const),
    ),
    mayAsk: fc.boolean(),
    allowed: fc.constantFrom(ALL, CLICKS, TOTALS),
  })
  const recipients = fc.array(
    anyone.map(({ allowed, ...one }) =>
      recipient({ ...one, measures: one.reason === null ? allowed : NONE }),
    ),
  )

  it('law 5: measures nothing of a mail that goes to anybody who must not be measured', () => {
    fc.assert(
      fc.property(
        recipients,
        fc.constantFrom(block, partial),
        fc.boolean(),
        (all, policy, asks) => {
          const decision = followDecision({ ...policy, recipients: all, asks })
          const isAnybodyUnwilling = all.some(({ reason }) => reason !== null)

          if (isAnybodyUnwilling || decision.obstacle) expect(decision.measures).toEqual(NONE)
          expect(decision.isPartial && decision.obstacle).toBeFalsy()
        },
      ),
    )
  })
})

describe('mergedRecipients', () => {
  const to = (email: string, name?: string): Recipient => ({
    email,
    field: 'to',
    ...(name !== undefined && { name }),
  })

  it('is empty for none', () => {
    expect(mergedRecipients([])).toEqual([])
  })

  it('takes addresses that differ in case for one, in the first field', () => {
    expect(
      mergedRecipients([
        to('Bo@Contoso.example'),
        to('ada@contoso.example'),
        { email: 'bo@CONTOSO.example', name: 'Bo Lind', field: 'bcc' },
      ]),
    ).toEqual([
      { email: 'bo@contoso.example', name: 'Bo Lind', field: 'to' },
      { email: 'ada@contoso.example', field: 'to' },
    ])
  })

  it.each(['', '  ', 'bo@contoso.example', 'Bo@Contoso.Example '])(
    'does not take %j for a name',
    (name) => {
      expect(mergedRecipients([to('bo@contoso.example', name)])).toEqual([to('bo@contoso.example')])
    },
  )
})

describe('checkedRecipients', () => {
  const permission: Permission = {
    ...{ reason: null, measures: ALL, mode: 'opt-out', scope: 'default', since: null },
  }
  const stranger = { facts: null, isInternal: false, permission, mayAskFrom: undefined }

  it('joins what was typed with what is known', () => {
    const people = new Map<string, AskablePerson>([
      [
        'bo@contoso.example',
        {
          ...stranger,
          facts: { name: 'Bo Lind', preference: 'do-not-allow' },
          permission: { ...permission, reason: 'contact-opted-out', measures: NONE },
        },
      ],
      ['ole@fabrikam.example', { ...stranger, isInternal: true }],
    ])

    const checked = checkedRecipients(
      [
        { email: 'bo@contoso.example', field: 'to' },
        { email: 'ole@fabrikam.example', name: 'Ole', field: 'cc' },
      ],
      people,
      NOW,
    )

    expect(checked).toEqual([
      recipient({
        ...{ name: 'Bo Lind', preference: 'do-not-allow' },
        ...{ reason: 'contact-opted-out', measures: NONE },
      }),
      recipient({ email: 'ole@fabrikam.example', name: 'Ole', field: 'cc', isInternal: true }),
    ])
  })

  it.each([
    ['from that moment on', NOW, true],
    ['not a moment earlier', new Date(NOW.getTime() + 1), false],
    ['not where it makes no sense', undefined, false],
  ])('says who may be asked: %s', (_, mayAskFrom, mayAsk) => {
    const people = new Map<string, AskablePerson>([
      ['bo@contoso.example', { ...stranger, mayAskFrom }],
    ])

    const [checked] = checkedRecipients([{ email: 'bo@contoso.example', field: 'to' }], people, NOW)

    expect(checked?.mayAsk).toBe(mayAsk)
  })
})

describe('optedOutFirst', () => {
  it('puts who opted out first, then goes by address', () => {
    const ada = recipient({ email: 'ada@contoso.example' })
    const zoe = recipient({ email: 'zoe@contoso.example', reason: 'refused' })

    expect(optedOutFirst([recipient(), zoe, ada, optedOut])).toEqual([
      optedOut,
      zoe,
      ada,
      recipient(),
    ])
  })
})
