import { describe, expect, it } from '@jest/globals'
import type { Directory, ListedContact } from '../../../src/api/logging/directory.ts'
import { loggingDecision } from '../../../src/api/logging/logging-decision.ts'
import type { MessageFacts, SenderVerdict } from '../../../src/api/logging/mail-message.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { makeFacts, people } from '../../fixtures/mail.ts'

const contact = (id: string, overrides: Partial<ListedContact> = {}): ListedContact => ({
  ...{ id, isPreferred: false, isBlocked: false },
  ...overrides,
})

const ANNA = 'anna@fabrikam.example'
const OLE = 'ole@fabrikam.example'
/** A colleague who never signed in. */
const ILKA = 'ilka@fabrikam.example'
/** Salesperson of ours, and somebody's contact. */
const BOTH = 'both@partner.example'
const BO = 'bo@contoso.example'
const EVA = 'eva@contoso.example'
const BLOCKED = 'blocked@contoso.example'
/** Of Bo's and Eva's. */
const SHARED = 'office@contoso.example'
/** Of two with whom no mail must be logged. */
const BLOCKED_BOTH = 'reception@contoso.example'
/** Of both, and Eva was chosen. */
const CHOSEN = 'sales@contoso.example'
const ERASED = 'erased@contoso.example'
const STRANGER = 'stranger@elsewhere.example'

const DIRECTORY: Directory = {
  salespeople: new Map([
    [ANNA, ['anna']],
    [OLE, ['ole']],
    [BOTH, ['both']],
  ]),
  contacts: new Map([
    [BO, [contact('bo')]],
    ['bo.private@mail.example', [contact('bo')]],
    [EVA, [contact('eva')]],
    [BLOCKED, [contact('blocked', { isBlocked: true })]],
    [SHARED, [contact('bo'), contact('eva')]],
    [BLOCKED_BOTH, ['blocked', 'blocked-too'].map((id) => contact(id, { isBlocked: true }))],
    [CHOSEN, [contact('bo'), contact('eva', { isPreferred: true })]],
    [BOTH, [contact('both-contact')]],
    ['bo@xn--bcher-kva.example', [contact('bo')]],
    ['list+news@contoso.example', [contact('news')]],
  ]),
  suppressed: new Set([ERASED]),
  internalDomains: ['fabrikam.example'],
  ignored: {
    addresses: new Set(['noreply@contoso.example']),
    domains: ['newsletter.example'],
  },
}

interface Sent {
  from?: string | null
  sender?: string
  to?: string[]
  cc?: string[]
  pushedBy?: string
  servers?: string[]
  facts?: Partial<MessageFacts>
}

const decide = ({ from = BO, sender, to = [], cc = [], pushedBy, servers = [], facts }: Sent) =>
  loggingDecision(
    makeFacts({
      from: from === null ? null : people(from)[0]!,
      sender: sender === undefined ? null : people(sender)[0]!,
      ...{ to: people(...to), cc: people(...cc), ...facts },
    }),
    { directory: DIRECTORY, pushedBy: pushedBy ?? null, authenticationServers: servers },
  )
/** What was decided in a few words: `logged out anna-bo`. */
const words = (sent: Sent) => {
  const { status, reason, direction, pairs, bouncedTo } = decide(sent)
  const named = pairs.map(({ contactId, salespersonId }) => `${salespersonId}-${contactId}`)
  return [status, reason, direction, ...named.sort(), ...bouncedTo]
    .filter((word) => word !== null)
    .join(' ')
}

/** Of a mail that nobody signed in for, with what Exchange Online says of it. */
const outside = (verdict?: SenderVerdict): Partial<MessageFacts> => ({
  origin: {
    from: 'outside',
    isExchangeOnline: true,
    servers: verdict ? [{ server: '', verdict }] : [],
  },
})
/** Its headers say nothing. */
const UNSAID = { origin: undefined } as unknown as Partial<MessageFacts>

describe('a message that may be forged', () => {
  it.each<[string, Sent]>([
    ['quarantined forged', { from: BO, to: [ANNA], facts: outside('failed') }],
    ['quarantined forged', { from: STRANGER, to: [ANNA], facts: outside('failed') }],
    ['quarantined forged', { from: SHARED, to: [ANNA], facts: outside('failed') }],
    [
      'quarantined forged',
      { facts: { ...outside('failed'), automatic: 'bounce', bouncedTo: [BO] } },
    ],
    ['quarantined forged', { from: ANNA, to: [BO], facts: outside('failed') }],
    // In the name of one of ours, from outside, and nothing proves it.
    ['quarantined forged', { from: ANNA, to: [BO], facts: outside('unverified') }],
    ['quarantined forged', { from: ANNA, to: [BO], facts: outside() }],
    ['quarantined forged', { from: STRANGER, sender: ANNA, to: [BO], facts: outside() }],
    ['logged out anna-bo', { from: ANNA, to: [BO], facts: outside('verified') }],
    // What nobody says anything about is no failure.
    ['logged in anna-bo', { from: BO, to: [ANNA], facts: outside('unverified') }],
    ['logged in anna-bo', { from: BO, to: [ANNA], facts: outside() }],
    ['logged in anna-bo', { from: BO, to: [ANNA], facts: UNSAID }],
    ['logged out anna-bo', { from: ANNA, to: [BO], facts: UNSAID }],
    // Released by somebody.
    [
      'logged in anna-bo',
      { from: BO, to: [ANNA], facts: { ...outside('failed'), isReleased: true } },
    ],
    // Nothing is kept of what must not be logged in any case.
    ['excluded privacy-blocked', { from: BLOCKED, to: [ANNA], facts: outside('failed') }],
    ['excluded privacy-blocked', { from: ERASED, to: [ANNA], facts: outside('failed') }],
    [
      'excluded privacy-blocked',
      { from: ERASED, facts: { ...outside('failed'), automatic: 'bounce', bouncedTo: [BO] } },
    ],
    ['excluded ignored', { from: 'noreply@contoso.example', facts: outside('failed') }],
    ['excluded internal', { from: ILKA, to: [ANNA], facts: outside('failed') }],
    ['excluded privacy-blocked', { from: ANNA, to: [BLOCKED], facts: outside('failed') }],
  ])('is %s', (expected, sent) => {
    expect(words(sent)).toBe(expected)
  })

  it('is judged by the servers that the operator named', () => {
    const servers = [
      { server: '', verdict: 'failed' as const },
      { server: 'gateway.fabrikam.example', verdict: 'verified' as const },
    ]
    const facts = { origin: { from: 'outside' as const, isExchangeOnline: true, servers } }
    const sent = { from: BO, to: [ANNA], facts }
    expect(words(sent)).toBe('quarantined forged')
    expect(words({ ...sent, servers: ['gateway.fabrikam.example'] })).toBe('logged in anna-bo')
    expect(words({ ...sent, servers: ['other.example'] })).toBe('logged in anna-bo')
  })

  it('keeps nobody who was erased', () => {
    const { facts } = decide({ from: BO, to: [ANNA, ERASED], facts: outside('failed') })
    expect(facts?.to.map(({ email }) => email)).toEqual([ANNA])
  })
})

describe('a message is logged', () => {
  it.each<[string, Sent]>([
    ['logged out anna-bo', { from: ANNA, to: [BO] }],
    ['logged out anna-bo anna-eva', { from: ANNA, to: [BO], cc: [EVA] }],
    ['logged out anna-bo', { from: ANNA, to: [BO, BO, 'bo.private@mail.example'] }],
    ['logged out anna-bo', { from: ANNA, to: [OLE, BO, STRANGER] }],
    ['logged in anna-bo', { from: BO, to: [ANNA] }],
    ['logged in anna-bo ole-bo', { from: BO, to: [ANNA], cc: [OLE, STRANGER, EVA] }],
    // Somebody else's mailbox or list: who has it open is a party.
    ['logged in ole-bo', { from: BO, to: [STRANGER], pushedBy: 'ole' }],
    ['logged in anna-bo ole-bo', { from: BO, to: [ANNA], pushedBy: 'ole' }],
    ['logged out anna-bo', { from: ANNA, to: [BO], pushedBy: 'ole' }],
  ])('as %s', (expected, sent) => {
    expect(words(sent)).toBe(expected)
  })

  it.each<[string, Sent]>([
    ['logged in anna-bo', { from: ' BO@Contoso.Example ', to: ['ANNA@fabrikam.example'] }],
    ['logged in anna-bo', { from: 'bo@bücher.example', to: [ANNA] }],
    ['logged in anna-bo', { from: 'bo+offers@contoso.example', to: [ANNA] }],
    ['logged out anna-bo', { from: 'anna+x@fabrikam.example', to: [BO] }],
    ['logged out anna-news', { from: ANNA, to: ['list+news@contoso.example'] }],
  ])('as %s by any spelling of an address', (expected, sent) => {
    expect(words(sent)).toBe(expected)
  })

  it.each<[string, Sent]>([
    // On behalf of the office, by Anna; and of Anna, by a delegate.
    ['logged out anna-bo', { from: ILKA, sender: ANNA, to: [BO] }],
    ['logged out anna-bo', { from: ANNA, sender: OLE, to: [BO] }],
    ['logged out anna-bo', { from: null, sender: ANNA, to: [BO] }],
    ['logged in anna-bo', { from: BO, sender: EVA, to: [ANNA] }],
    ['logged in anna-bo', { from: STRANGER, sender: BO, to: [ANNA] }],
    ['logged in anna-bo', { from: BO, sender: OLE, to: [ANNA] }],
  ])('as %s by from before sender', (expected, sent) => {
    expect(words(sent)).toBe(expected)
  })

  it.each<[string, Sent]>([
    ['logged out both-bo', { from: BOTH, to: [BO, ANNA] }],
    ['logged in anna-both-contact', { from: BOTH, to: [ANNA] }],
    ['quarantined unmatched', { from: BOTH, to: [STRANGER] }],
  ])('as %s when its author is both', (expected, sent) => {
    expect(words(sent)).toBe(expected)
  })

  it('as an automatic answer too', () => {
    expect(words({ to: [ANNA], facts: { automatic: 'auto-reply' } })).toBe('logged in anna-bo')
  })
})

describe('a message is not logged', () => {
  it.each<[string, Sent]>([
    ['excluded internal', { from: ANNA, to: [OLE], cc: [ILKA] }],
    ['excluded internal', { from: ANNA, to: ['x@sub.fabrikam.example'] }],
    ['excluded ignored', { from: 'noreply@contoso.example', to: [ANNA] }],
    ['excluded ignored', { from: 'NoReply+1@contoso.example', to: [ANNA] }],
    ['excluded ignored', { from: 'x@newsletter.example', to: [ANNA] }],
    ['excluded ignored', { from: 'x@eu.newsletter.example', to: [ANNA] }],
    ['quarantined unmatched', { from: 'x@notnewsletter.example', to: [ANNA] }],
    ['quarantined unmatched', { from: STRANGER, to: [ANNA] }],
    ['quarantined unmatched', { from: BO, to: [ILKA] }],
    ['quarantined unmatched', { from: ANNA, to: [STRANGER] }],
    ['quarantined unmatched', { from: BO, to: [EVA] }],
    ['quarantined unmatched', { from: '/O=EXCHANGE/CN=ANNA', to: [ANNA] }],
  ])('as %s', (expected, sent) => {
    expect(words(sent)).toBe(expected)
  })

  it.each<[string, Sent]>([
    ['quarantined ambiguous in', { from: SHARED, to: [ANNA] }],
    ['quarantined ambiguous out anna-bo', { from: ANNA, to: [BO, SHARED] }],
    ['quarantined unmatched', { from: SHARED, to: [ILKA] }],
    ['logged in anna-eva', { from: CHOSEN, to: [ANNA] }],
  ])('as %s when an address is several people’s', (expected, sent) => {
    expect(words(sent)).toBe(expected)
  })

  it.each<[string, Sent]>([
    ['excluded privacy-blocked', { from: BLOCKED, to: [ANNA] }],
    ['excluded privacy-blocked', { from: BLOCKED, to: [ILKA] }],
    ['excluded privacy-blocked', { from: ANNA, to: [BLOCKED] }],
    ['excluded privacy-blocked', { from: ANNA, to: [BLOCKED, STRANGER] }],
    ['excluded privacy-blocked', { from: ILKA, to: [BLOCKED] }],
    ['excluded privacy-blocked', { from: BLOCKED_BOTH, to: [ANNA] }],
    ['excluded privacy-blocked', { from: ANNA, to: [BLOCKED_BOTH] }],
    ['logged out anna-bo', { from: ANNA, to: [BLOCKED_BOTH, BO] }],
    ['excluded privacy-blocked', { from: ERASED, to: [ANNA] }],
    ['excluded privacy-blocked', { from: ANNA, to: [ERASED] }],
    ['logged out anna-bo', { from: ANNA, to: [BLOCKED, ERASED, BO] }],
    ['logged in anna-eva', { from: EVA, to: [ANNA, BLOCKED, ERASED] }],
  ])('as %s where somebody must not be logged', (expected, sent) => {
    expect(words(sent)).toBe(expected)
  })

  it('and what is kept for deciding names nobody who was erased', () => {
    const { facts } = decide({ from: ANNA, to: [SHARED, ERASED], cc: [`Erased@Contoso.example`] })

    expect(facts?.to).toEqual(people(SHARED))
    expect(JSON.stringify(facts)).not.toMatch(/erased/i)
  })
})

describe('a report that a mail came back', () => {
  const bounce = (bouncedTo: string[], from = 'postmaster@contoso.example') =>
    words({ from, to: [ANNA], facts: { automatic: 'bounce', bouncedTo } })

  it.each([
    ['bounce in bo', [BO]],
    ['bounce in bo eva', [BO, EVA, BO, STRANGER]],
    ['bounce in', []],
    ['bounce in', [SHARED]],
    ['bounce in bo', [BO, BLOCKED, ERASED]],
    ['excluded privacy-blocked', [BLOCKED, ERASED]],
  ])('is %s for %j', (expected, bouncedTo) => {
    expect(bounce(bouncedTo)).toBe(expected)
  })

  it('is one also when our own server says so', () => {
    expect(bounce([BO], 'mailer-daemon@fabrikam.example')).toBe('bounce in bo')
  })

  it('is ignored where its author is', () => {
    expect(bounce([BO], 'noreply@contoso.example')).toBe('excluded ignored')
  })
})

const address = fc.constantFrom(
  ...[
    ANNA,
    OLE,
    ILKA,
    BOTH,
    BO,
    EVA,
    BLOCKED,
    BLOCKED_BOTH,
    SHARED,
    CHOSEN,
    ERASED,
    STRANGER,
    'nonsense',
    '@',
  ],
)
const sent: fc.Arbitrary<Sent> = fc
  .record({
    ...{ from: fc.option(address), sender: fc.option(address), pushed: fc.boolean() },
    ...{ to: fc.array(address, { maxLength: 6 }), cc: fc.array(address, { maxLength: 3 }) },
    automatic: fc.constantFrom('no' as const, 'auto-reply' as const, 'bounce' as const),
  })
  .map(({ sender, pushed, automatic, ...rest }) => ({
    ...rest,
    ...(sender !== null && { sender }),
    ...(pushed && { pushedBy: 'ole' }),
    facts: { automatic },
  }))

describe('whatever the message', () => {
  it('has a status, and a reason exactly where it is not logged', () => {
    fc.assert(
      fc.property(sent, (one) => {
        const { status, reason } = decide(one)

        expect(reason === null).toBe(status === 'logged' || status === 'bounce')
      }),
    )
  })

  it('makes no entry twice, none with a contact who must not be logged, and one when logged', () => {
    fc.assert(
      fc.property(sent, (one) => {
        const { status, pairs } = decide(one)
        const names = pairs.map(({ contactId, salespersonId }) => `${contactId} ${salespersonId}`)

        expect(new Set(names).size).toBe(names.length)
        expect(names.join()).not.toMatch(/blocked|erased/)
        expect(status === 'logged').toBe(names.length > 0 && status !== 'quarantined')
      }),
    )
  })

  it('keeps what it is about only where somebody has to decide, and never who was erased', () => {
    fc.assert(
      fc.property(sent, (one) => {
        const { status, facts } = decide(one)

        expect(facts !== null).toBe(status === 'quarantined')
        expect(JSON.stringify(facts)).not.toContain(ERASED)
      }),
    )
  })

  it('is decided the same in any order of recipients', () => {
    fc.assert(
      fc.property(sent, (one) => {
        expect(words({ ...one, to: one.to?.toReversed() ?? [] })).toBe(words(one))
      }),
    )
  })
})
