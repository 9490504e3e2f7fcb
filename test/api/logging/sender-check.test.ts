import { describe, expect, it } from '@jest/globals'
import { messageFacts } from '../../../src/api/logging/message-facts.ts'
import { senderProof, senderVerdict } from '../../../src/api/logging/sender-check.ts'
import * as fc from '../../fixtures/fast-check.ts'

const BO = 'bo@contoso.example'
const EXCHANGE_ONLINE =
  'X-MS-Exchange-Organization-AuthSource: AM4PEPF00027A6B.eurprd04.prod.outlook.com'
const OUTSIDE = 'X-MS-Exchange-Organization-AuthAs: Anonymous'
const INSIDE = 'X-MS-Exchange-Organization-AuthAs: Internal'
const BORDER = 'Received: from mail.contoso.example by AM4PEPF.mail.protection.outlook.com'
const PASS =
  'Authentication-Results: spf=pass (sender IP is 203.0.113.5)\r\n smtp.mailfrom=contoso.example; dkim=pass (signature was verified)\r\n header.d=contoso.example;dmarc=pass action=none\r\n header.from=contoso.example;compauth=pass reason=100'
const FAIL =
  'Authentication-Results: spf=fail (sender IP is 198.51.100.9)\r\n smtp.mailfrom=contoso.example; dkim=none (message not signed)\r\n header.d=none;dmarc=fail action=quarantine\r\n header.from=contoso.example;compauth=fail reason=000'

/** Lines as they stand in a mail, folded ones with their line breaks. */
const headersOf = (lines: readonly string[]) =>
  lines.map((line) => {
    const colon = line.indexOf(':')
    return { name: line.slice(0, colon), value: line.slice(colon + 1) }
  })

interface Given {
  from?: string
  sender?: string
  trusted?: string[]
}

const factsOf = (lines: readonly string[], { from = BO, sender }: Given = {}) =>
  messageFacts({
    ...{ isDraft: false, from: { email: from }, sender: sender ? { email: sender } : null },
    ...{ to: [], cc: [], subject: '', sentAt: null, receivedAt: null },
    headers: headersOf(lines),
  })

const verdict = (lines: readonly string[], given: Given = {}) =>
  senderVerdict(factsOf(lines, given), given.trusted ?? [])

/** What Exchange Online writes over a mail from outside, and a line of checks. */
const online = (...checks: string[]) => [
  'Received: from AM4PEPF.eurprd04.prod.outlook.com by DB9PR.eurprd04.prod.outlook.com',
  ...checks.map((one) => (one.includes(':') ? one : `Authentication-Results: ${one}`)),
  ...[BORDER, OUTSIDE, EXCHANGE_ONLINE],
]

describe('a mail that Exchange Online received', () => {
  it.each<[string, string, string]>([
    ['verified', 'all that there is', PASS],
    ['failed', 'all failed', FAIL],
    ['verified', 'in capitals', PASS.toUpperCase().replace('AUTHENTICATION', 'authentication')],
    ['verified', 'DMARC alone', 'dmarc=pass action=none header.from=contoso.example'],
    ['verified', 'of a subdomain', 'dmarc=pass header.from=mail.contoso.example'],
    ['verified', 'by its guess', 'dmarc=bestguesspass action=none header.from=contoso.example'],
    [
      'verified',
      'with an older server’s own domain between',
      'spf=pass (sender IP is 203.0.113.5) smtp.mailfrom=contoso.example; fabrikam.example; dkim=none (message not signed) header.d=none;fabrikam.example; dmarc=pass action=none header.from=contoso.example',
    ],
    [
      'verified',
      'DKIM where DMARC is not published',
      'spf=softfail smtp.mailfrom=esp.example; dkim=pass header.d=contoso.example;dmarc=none action=none header.from=contoso.example',
    ],
    [
      'verified',
      'SPF where DMARC is not published',
      'spf=pass smtp.mailfrom=bounce@mail.contoso.example; dkim=none; dmarc=none',
    ],
    [
      'verified',
      'one signature of two',
      'spf=pass smtp.mailfrom=esp.example; dkim=fail (body hash did not verify) header.d=esp.example; dkim=pass header.i=@contoso.example; dmarc=none',
    ],
    [
      'unverified',
      'nothing was there to check',
      'spf=none smtp.mailfrom=contoso.example; dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=contoso.example',
    ],
    [
      'unverified',
      'for now',
      'spf=temperror smtp.mailfrom=contoso.example; dkim=timeout (key query timeout) header.d=contoso.example;dmarc=temperror header.from=contoso.example',
    ],
    [
      'unverified',
      'broken records',
      'spf=permerror smtp.mailfrom=contoso.example; dmarc=permerror header.from=contoso.example',
    ],
    [
      'unverified',
      'the empty sender of a report',
      'spf=pass smtp.mailfrom= smtp.helo=mx.contoso.example; dkim=none; dmarc=none',
    ],
    [
      'unverified',
      'let pass in spite of DMARC, as after a trusted list',
      'spf=fail smtp.mailfrom=list.example; dkim=fail (body hash did not verify) header.d=contoso.example;dmarc=fail action=none header.from=contoso.example;compauth=pass reason=130',
    ],
    [
      'unverified',
      'nearly enough for Microsoft',
      'spf=pass smtp.mailfrom=esp.example; dkim=pass header.d=esp.example; dmarc=none; compauth=softpass reason=202',
    ],
    [
      'failed',
      'Microsoft’s guess alone',
      'spf=none smtp.mailfrom=contoso.example; dkim=none; dmarc=none action=none header.from=contoso.example;compauth=fail reason=001',
    ],
    [
      'failed',
      'DMARC, whatever SPF says of others',
      'spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example;dmarc=fail action=oreject header.from=contoso.example',
    ],
    [
      'failed',
      'proven to be somebody else',
      'spf=pass smtp.mailfrom=evil.example; dkim=none; dmarc=none',
    ],
    ['failed', 'DMARC of another From', 'dmarc=pass action=none header.from=evil.example'],
    [
      'failed',
      'a neighbour below the same suffix',
      'spf=pass smtp.mailfrom=evil.co.uk; dkim=none; dmarc=none',
    ],
    ['failed', 'a domain that only ends alike', 'dmarc=pass header.from=evilcontoso.example'],
    ['failed', 'SPF', 'spf=fail smtp.mailfrom=contoso.example; dkim=none; dmarc=none'],
    [
      'failed',
      'what contradicts itself',
      'dmarc=pass header.from=contoso.example; dmarc=fail header.from=contoso.example',
    ],
    ['unverified', 'none', 'none'],
    ['unverified', 'nothing', ''],
    ['unverified', 'garbage', ';;;(((=;"'],
  ])('is %s: %s', (expected, _name, checks) => {
    expect(verdict(online(checks))).toBe(expected)
  })

  it('is not verified by what stands in comments and quotes', () => {
    const hidden = [
      'spf=none (dmarc=pass header.from=contoso.example; dkim=pass header.d=contoso.example)',
      'spf=none (a (nested) ; dmarc=pass header.from=contoso.example)',
      'spf=none reason="; dmarc=pass header.from=contoso.example"',
      'spf=none (with a \\) ; dmarc=pass header.from=contoso.example)',
      'spf=none (an " odd quote); dmarc=fail header.from=contoso.example; x=("',
    ]
    expect(hidden.map((one) => verdict(online(one)))).toEqual([
      ...Array<string>(4).fill('unverified'),
      'failed',
    ])
  })

  it('is not verified by headers further down, which its sender wrote', () => {
    const forged = [...online('dmarc=fail header.from=contoso.example'), PASS, PASS]
    expect(verdict(forged)).toBe('failed')
    expect(verdict([...online('spf=none; dmarc=none'), PASS])).toBe('unverified')
    // Even where nothing was received in between.
    expect(verdict([OUTSIDE, EXCHANGE_ONLINE, 'Authentication-Results: spf=none', PASS])).toBe(
      'unverified',
    )
  })

  it('is not verified by seals and originals', () => {
    const value = PASS.slice(PASS.indexOf(':') + 1)
    const others = [
      `ARC-Authentication-Results: i=1; mx.microsoft.com 1;${value}`,
      `Authentication-Results-Original:${value}`,
      `X-Authentication-Results:${value}`,
    ]
    expect(verdict([...others, OUTSIDE, EXCHANGE_ONLINE])).toBe('unverified')
  })

  it('is not verified for somebody else whom it names as Sender', () => {
    expect(verdict(online(PASS), { sender: 'ceo@contoso.example' })).toBe('verified')
    expect(verdict(online(PASS), { sender: 'anna@fabrikam.example' })).toBe('unverified')
  })

  it('is not verified where it names itself: Exchange Online never does', () => {
    expect(verdict(online('evil.example; dmarc=pass header.from=contoso.example'))).toBe(
      'unverified',
    )
  })

  it('is verified where its sender had signed in', () => {
    const none = 'dkim=none (message not signed) header.d=none;dmarc=none action=none'
    const lines = [`Authentication-Results: ${none} header.from=contoso.example;`]
    expect(verdict([...lines, INSIDE, EXCHANGE_ONLINE])).toBe('verified')
    expect(verdict([INSIDE.toUpperCase()])).toBe('verified')
    expect(verdict([INSIDE, OUTSIDE])).toBe('unverified')
  })
})

describe('the proof of a sender', () => {
  it.each([
    ['signed-in', [INSIDE]],
    ['proven', online(PASS)],
    ['refused', online(FAIL)],
    ['refused', ['X-MS-Exchange-Organization-SenderIdResult: Fail']],
    ['unproven', online('spf=none; dmarc=none')],
    // Somebody says something, and nobody who is believed.
    ['unchecked', [PASS]],
    ['unchecked', [OUTSIDE]],
    ['unchecked', []],
  ])('is told as %s', (expected, lines) => {
    expect(senderProof(factsOf(lines), [])).toBe(expected)
  })
})

describe('a mail that another server received', () => {
  const GATEWAY = 'mx1.fabrikam.example'
  const milters = [
    `Authentication-Results: ${GATEWAY}; dkim=pass (2048-bit key) header.d=contoso.example header.b="aBc/=="`,
    `Authentication-Results: ${GATEWAY}; spf=pass smtp.mailfrom=bo@contoso.example`,
    `Authentication-Results: ${GATEWAY} 1; dmarc=pass (p=reject dis=none) header.from=contoso.example`,
    'Received: from mail.contoso.example by mx1.fabrikam.example',
  ]

  it('is not verified by results of nobody we know', () => {
    expect(verdict(milters)).toBe('unverified')
    expect(
      verdict([OUTSIDE, 'X-MS-Exchange-Organization-AuthSource: ex1.fabrikam.example', PASS]),
    ).toBe('unverified')
    // Nor refused: whoever forwarded it may have checked it as well.
    expect(verdict([FAIL])).toBe('unverified')
    expect(verdict([])).toBe('unverified')
  })

  it('is judged by the server that the operator named, by all that it wrote', () => {
    const trusted = [GATEWAY]
    expect(verdict(milters, { trusted })).toBe('verified')
    const failed = milters.with(
      2,
      `Authentication-Results: ${GATEWAY}; dmarc=fail header.from=contoso.example`,
    )
    expect(verdict(failed, { trusted })).toBe('failed')
    expect(
      verdict([...online('dmarc=fail header.from=contoso.example'), ...milters], { trusted }),
    ).toBe('verified')
  })

  it('is not verified by its name in a header further down', () => {
    const trusted = [GATEWAY]
    const [dkim = '', , dmarc = '', received = ''] = milters
    const none = `Authentication-Results: ${GATEWAY}; spf=none`
    expect(verdict([none, received, dkim, dmarc], { trusted })).toBe('unverified')
    expect(
      verdict([none, `Authentication-Results: other.example; spf=none`, dmarc], { trusted }),
    ).toBe('unverified')
  })

  it('is refused where Exchange on premises refused its server', () => {
    expect(verdict(['X-MS-Exchange-Organization-SenderIdResult: Fail', OUTSIDE])).toBe('failed')
    expect(verdict(['X-MS-Exchange-Organization-SenderIdResult: SoftFail', OUTSIDE])).toBe(
      'unverified',
    )
  })
})

it('is never verified by what a sender writes below the results of a server that found nothing', () => {
  const line = fc.oneof(
    fc.constantFrom(PASS, FAIL, BORDER, 'Received: by evil.example'),
    fc.string({ unit: 'binary' }).map((text) => `Authentication-Results: ${text}`),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      expect(verdict([...online('spf=none; dmarc=none'), ...lines])).toBe('unverified')
    }),
  )
})
