import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  checkedRecipients,
  mergedRecipients,
  optedOutFirst,
} from '../../../src/api/follow/checked-recipients.ts'
import { followDecision } from '../../../src/api/follow/follow-decision.ts'
import type { CheckedRecipient, Recipient } from '../../../src/contract/recipient.ts'

const recipient = (overrides: Partial<CheckedRecipient> = {}): CheckedRecipient => ({
  email: 'bo@contoso.example',
  name: null,
  field: 'to',
  isInternal: false,
  preference: 'allow',
  ...overrides,
})
const optedOut = recipient({ email: 'no@contoso.example', preference: 'do-not-allow' })
const colleague = recipient({ email: 'ole@fabrikam.example', isInternal: true })

describe('followDecision', () => {
  it.each([
    ['nothing stands against it', true, [recipient()], null],
    ['one of several is outside', true, [colleague, recipient()], null],
    ['there is no recipient', true, [], 'no-recipient'],
    ['all are colleagues', true, [colleague], 'internal-only'],
    ['one opted out', true, [recipient(), optedOut], 'recipient-opted-out'],
    [
      'one in Cc opted out',
      true,
      [recipient(), { ...optedOut, field: 'cc' }],
      'recipient-opted-out',
    ],
    [
      'one in Bcc opted out',
      true,
      [recipient(), { ...optedOut, field: 'bcc' }],
      'recipient-opted-out',
    ],
    ['a colleague opted out', true, [{ ...optedOut, isInternal: true }], 'recipient-opted-out'],
    ['Follow is off', false, [optedOut], 'organisation-off'],
    ['Follow is off for a draft without recipients', false, [], 'organisation-off'],
  ] as const)('when %s', (_, followEnabled, recipients, obstacle) => {
    expect(followDecision({ followEnabled, recipients }).obstacle).toBe(obstacle)
  })

  it('names everybody who opted out, by address', () => {
    const other = { ...optedOut, email: 'ada@contoso.example' }

    const { optedOut: named } = followDecision({
      followEnabled: true,
      recipients: [optedOut, recipient(), other],
    })

    expect(named).toEqual(['ada@contoso.example', 'no@contoso.example'])
  })

  it('is never yes with somebody who opted out, whoever else there is', () => {
    const anyone = fc.record<CheckedRecipient>({
      email: fc.emailAddress(),
      name: fc.constant(null),
      field: fc.constantFrom('to', 'cc', 'bcc'),
      isInternal: fc.boolean(),
      preference: fc.constantFrom('allow', 'do-not-allow'),
    })
    fc.assert(
      fc.property(fc.array(anyone), fc.nat(), (others, place) => {
        const recipients = others.toSpliced(place % (others.length + 1), 0, optedOut)
        expect(followDecision({ followEnabled: true, recipients }).obstacle).toBe(
          'recipient-opted-out',
        )
      }),
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
  it('joins what was typed with what is known', () => {
    const known = new Map([
      ['bo@contoso.example', { name: 'Bo Lind', preference: 'do-not-allow' as const }],
    ])

    const checked = checkedRecipients(
      [
        { email: 'bo@contoso.example', field: 'to' },
        { email: 'ole@fabrikam.example', name: 'Ole', field: 'cc' },
      ],
      known,
      ['fabrikam.example'],
    )

    expect(checked).toEqual([
      recipient({ name: 'Bo Lind', preference: 'do-not-allow' }),
      recipient({ email: 'ole@fabrikam.example', name: 'Ole', field: 'cc', isInternal: true }),
    ])
  })
})

describe('optedOutFirst', () => {
  it('puts who opted out first, then goes by address', () => {
    const ada = recipient({ email: 'ada@contoso.example' })
    const zoe = recipient({ email: 'zoe@contoso.example', preference: 'do-not-allow' })

    expect(optedOutFirst([recipient(), zoe, ada, optedOut])).toEqual([
      optedOut,
      zoe,
      ada,
      recipient(),
    ])
  })
})
