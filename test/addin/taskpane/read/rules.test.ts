import type { Measures } from '../../../../src/contract/consent.ts'
import { describe, expect, it } from '@jest/globals'
import { read } from '../../../../src/addin/locales/en-US/read.ts'
import {
  engagedSentence,
  recipientNames,
  statusSentence,
} from '../../../../src/addin/taskpane/mail/mail-words.ts'
import { recipientsOf } from '../../../../src/addin/follow/sent-copy.ts'
import { messageView } from '../../../../src/addin/taskpane/read/message-view.ts'
import { resolveRequest } from '../../../../src/addin/taskpane/read/resolve-request.ts'
import { shortTarget } from '../../../../src/addin/taskpane/components/short-target.ts'
import { sum } from '../../../../src/addin/taskpane/components/sum.ts'
import { weeksOf } from '../../../../src/addin/taskpane/contact/weeks.ts'
import * as fc from '../../../fixtures/fast-check.ts'
import { ANNA, BO, counts, detail, followedEmail, KEY, KIM, OTHER_KEY } from './samples.ts'

describe('shortTarget', () => {
  it.each([
    ['https://www.contoso.example/', 'contoso.example'],
    ['http://contoso.example/a', 'contoso.example/a'],
    ['https://contoso.example/offers/2026/brochure.pdf', 'contoso.example/off…chure.pdf'],
  ])('makes %s %s', (target, short) => {
    expect(shortTarget(target, 29)).toBe(short)
  })

  it('is never longer than asked for', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        fc.integer({ min: 8, max: 80 }),
        (url, max) => {
          expect([...shortTarget(url, max)].length).toBeLessThanOrEqual(max)
        },
      ),
    )
  })
})

describe('weeksOf', () => {
  it('loses no interaction', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 120 }), (days) => {
        const weeks = weeksOf(days, new Date('2026-11-21T12:00:00Z'))
        expect(sum(weeks.map(({ count }) => count))).toBe(sum(days))
      }),
    )
  })

  it('begins with the seven days that end today', () => {
    const days = [9, 0, 0, 0, 0, 0, 0, 4]

    expect(weeksOf(days, new Date('2026-11-21T12:00:00Z'))).toEqual([
      { from: '2026-11-15T12:00:00.000Z', count: 4 },
      { from: '2026-11-14T12:00:00.000Z', count: 9 },
    ])
  })
})

const FULL: Measures = { opens: 'individual', clicks: 'individual' }
const NO_MORE = { colleagues: 0, hasOthers: false, measures: FULL }

describe('engagedSentence', () => {
  const people = counts({ opens: { people: 1, all: 1 } })
  it.each([
    [1, 0, counts(), 'The recipient has not reacted yet.'],
    [1, 1, people, 'The recipient reacted.'],
    [1, 0, people, 'Somebody reacted. It is not certain that it was the recipient.'],
    [3, 0, counts({ opens: { people: 0, all: 4 } }), 'None of 3 has reacted yet.'],
    [3, 1, people, 'At least 1 of 3 recipients reacted.'],
    [3, 0, people, 'Somebody of 3 reacted. All got the same mail, so nobody can tell who.'],
  ])('of %d recipients, %d certain', (total, recipientsEngaged, seen, sentence) => {
    const recipients = [BO, KIM, ANNA].slice(0, total)
    const mail = { ...NO_MORE, recipients, recipientsEngaged, counts: seen }

    expect(engagedSentence(mail, read.mail)).toBe(sentence)
  })

  it('law 6: names nobody while a colleague got the same mail', () => {
    const mail = {
      ...NO_MORE,
      recipients: [BO],
      colleagues: 1,
      recipientsEngaged: 0,
      counts: people,
    }

    expect(engagedSentence(mail, read.mail)).toBe(
      'Somebody of 2 reacted. All got the same mail, so nobody can tell who.',
    )
  })

  it('law 6: gives no number of those who got it while a list did', () => {
    const mail = {
      recipients: [BO, KIM],
      colleagues: 1,
      hasOthers: true,
      recipientsEngaged: 0,
      measures: FULL,
    }

    expect(engagedSentence({ ...mail, counts: people }, read.mail)).toBe(read.mail.someone)
  })
})

describe('statusSentence', () => {
  it.each([
    ['not-sent', 'Not sent yet'],
    ['not-followed', 'Went out, but is not followed'],
    ['not-opened', 'Not opened yet'],
    ['opened', 'Last opened then'],
    ['clicked', 'A link was clicked, last activity then'],
    ['replied', 'Replied, last activity then'],
  ] as const)('%s is "%s"', (status, sentence) => {
    expect(statusSentence(followedEmail({ status }), read.mail, () => 'then')).toBe(sentence)
  })

  it.each([
    [0, 2, 'A file was viewed, last activity then'],
    [1, 1, 'A link was clicked and a file viewed, last activity then'],
  ])('tells %i clicks and %i views of a file as what they are', (clicks, views, sentence) => {
    const mail = followedEmail({ status: 'clicked' })
    const counts = {
      ...mail.counts,
      clicks: { people: clicks, all: clicks },
      fileViews: { people: views, all: views },
    }

    expect(statusSentence({ ...mail, counts }, read.mail, () => 'then')).toBe(sentence)
  })

  it('claims no time that is not known', () => {
    const mail = detail({ status: 'opened', lastOpenedAt: null, lastInteractionAt: null })

    expect(statusSentence(mail, read.mail, () => 'then')).toBe('Opened')
  })
})

describe('recipientNames', () => {
  it('names the first and counts the rest', () => {
    const nameless = { email: 'ola@contoso.example', name: null }

    const recipients = [nameless, BO, KIM, ANNA]

    expect(recipientNames({ ...NO_MORE, recipients }, read.mail)).toEqual([
      'ola@contoso.example',
      'Bo Jensen',
      'Kim Lund',
      '1 more',
    ])
  })

  it('counts colleagues last', () => {
    const mail = { ...NO_MORE, recipients: [BO], colleagues: 2 }

    expect(recipientNames(mail, read.mail)).toEqual(['Bo Jensen', '2 colleagues'])
  })

  it('says that others got it whom nobody can name', () => {
    const mail = { ...NO_MORE, recipients: [BO], hasOthers: true }

    expect(recipientNames(mail, read.mail)).toEqual(['Bo Jensen', 'others'])
  })
})

describe('messageView', () => {
  const nothing = { ownFollow: null, replyTo: null }
  const known = {
    isSessionKnown: true,
    salesperson: ANNA.email,
    hasOwnMark: false,
    resolved: nothing,
  }

  it.each([
    ['own followed mail', ANNA, { ...known, resolved: { ...nothing, ownFollow: KEY } }, 'followed'],
    ['own mail, not followed', ANNA, known, 'own'],
    [
      'own mail, address in capitals',
      { ...ANNA, email: 'Anna.Berg@FABRIKAM.example' },
      known,
      'own',
    ],
    ['own mail, not looked up yet', ANNA, { ...known, resolved: undefined }, 'undecided'],
    [
      'marked mail, not looked up yet',
      BO,
      { ...known, hasOwnMark: true, resolved: undefined },
      'undecided',
    ],
    [
      'before the session is known',
      BO,
      { ...known, isSessionKnown: false, resolved: undefined },
      'undecided',
    ],
    ['a contact, not looked up yet', BO, { ...known, resolved: undefined }, 'contact'],
    ['a contact with a mark of nobody', BO, { ...known, hasOwnMark: true }, 'contact'],
    ['no sender', undefined, known, 'nobody'],
    ['an empty sender', { email: '', name: '' }, known, 'nobody'],
  ])('%s', (_name, from, given, kind) => {
    expect(messageView({ from }, given).kind).toBe(kind)
  })
})

describe('recipientsOf', () => {
  it('keeps fields and leaves out empty names', () => {
    expect(recipientsOf({ to: [BO], cc: [{ email: KIM.email, name: '' }] })).toEqual([
      { email: BO.email, name: BO.name, field: 'to' },
      { email: KIM.email, field: 'cc' },
    ])
  })
})

describe('resolveRequest', () => {
  const bare = {
    from: undefined,
    internetMessageId: undefined,
    conversationId: undefined,
    sentAt: undefined,
  }

  it('tells what headers and item say', () => {
    const headers = [
      'In-Reply-To: <a@fabrikam.example>',
      'References: <r@fabrikam.example> <a@fabrikam.example>',
      `X-Follow-Key: ${KEY}`,
      'Auto-Submitted: auto-replied',
    ].join('\r\n')

    const item = {
      from: BO,
      internetMessageId: '<b@contoso.example>',
      conversationId: 'c1',
      sentAt: new Date('2026-11-21T10:00:00Z'),
    }

    expect(resolveRequest(item, undefined, headers)).toEqual({
      headerKey: KEY,
      internetMessageId: '<b@contoso.example>',
      conversationId: 'c1',
      inReplyTo: '<a@fabrikam.example>',
      references: ['<r@fabrikam.example>', '<a@fabrikam.example>'],
      from: BO.email,
      sentAt: '2026-11-21T10:00:00.000Z',
      isAutomatic: true,
    })
  })

  it('leaves out what the contract would refuse', () => {
    const item = {
      ...bare,
      from: { email: '/O=EXCHANGE/CN=ANNA', name: 'Anna' },
      conversationId: 'x'.repeat(513),
    }

    expect(resolveRequest(item, 'not a key', '')).toEqual({ references: [], isAutomatic: false })
  })

  it('does not take a forward for the mail whose mark it inherited', () => {
    expect(resolveRequest(bare, KEY, `x-follow-key: ${OTHER_KEY}`)).toMatchObject({
      headerKey: OTHER_KEY,
    })
    expect(resolveRequest(bare, KEY, `x-follow-key: ${OTHER_KEY}`)).not.toHaveProperty('ownKey')
    expect(resolveRequest(bare, KEY, '')).toHaveProperty('ownKey', KEY)
  })
})
