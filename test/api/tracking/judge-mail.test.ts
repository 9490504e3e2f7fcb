import { describe, expect, it } from '@jest/globals'
import { isCertainMachine } from '../../../src/api/tracking/verdict.ts'
import {
  judgeMail,
  type KeptHit,
  type MailSurroundings,
} from '../../../src/api/tracking/judge-mail.ts'
import * as fc from '../../fixtures/fast-check.ts'
import {
  after,
  APPLE,
  clickAt,
  GMAIL,
  hitAt,
  HOUR,
  QUIET,
  SCANNER,
  THUNDERBIRD,
} from '../../fixtures/mail-hits.ts'

/** Classes with the first reason, in the order given. */
function judged(hits: readonly KeptHit[], around: Partial<MailSurroundings> = {}): string[] {
  const verdicts = judgeMail(hits, { ...QUIET, ...around })
  return hits.map(({ id }) => {
    const verdict = verdicts.get(id)!
    return `${verdict.class}: ${verdict.reasons[0]}${verdict.repeat ? ', again' : ''}`
  })
}

describe('a burst', () => {
  it.each([
    ['three links within two seconds', [0, 1, 2], [1, 2, 3]],
    ['two links within half a second', [0, 0.5], [1, 2]],
    ['all five links within ten seconds', [0, 2.5, 5, 7.5, 10], [1, 2, 3, 4, 5]],
    ['three links, one of them twice', [0, 0.9, 1.8, 1.9], [1, 1, 2, 3]],
  ] as const)('is %s, whenever it comes', (_, seconds, links) => {
    const clicks = seconds.map((second, index) => clickAt(HOUR + second, links[index]))

    expect(judged(clicks).every((one) => one.startsWith('machine: burst'))).toBe(true)
  })

  it.each([
    ['three links in more than two seconds', [0, 1, 2.001], [1, 2, 3]],
    ['two links more than half a second apart', [0, 0.501], [1, 2]],
    ['four of five links within ten seconds', [0, 3, 6, 9], [1, 2, 3, 4]],
    ['five links in more than ten seconds', [0, 2.6, 5.2, 7.8, 10.001], [1, 2, 3, 4, 5]],
  ] as const)('is not %s', (_, seconds, links) => {
    const clicks = seconds.map((second, index) => clickAt(HOUR + second, links[index]))

    expect(new Set(judged(clicks))).toEqual(new Set(['person: browser']))
  })

  it('is not one link asked for many times', () => {
    const clicks = [0, 0.1, 0.2, 0.3].map((second) => clickAt(HOUR + second, 1))

    expect(judged(clicks)).toEqual([
      'person: browser',
      'person: browser, again',
      'person: browser, again',
      'person: browser, again',
    ])
  })

  it('is all links of a mail with three, not of one with two', () => {
    const clicks = (links: number) =>
      Array.from({ length: links }, (_, index) => clickAt(HOUR + 4 * index, index + 1))

    expect(judged(clicks(3), { links: 3 })[0]).toBe('machine: burst')
    expect(judged(clicks(2), { links: 2 })[0]).toBe('person: browser')
  })

  it('takes along what the same kind of program asked for ten seconds around, and nothing else', () => {
    const burst = [1, 2, 3].map((link) => clickAt(HOUR, link))
    const beside = [
      hitAt(HOUR - 10),
      clickAt(HOUR + 10, 4),
      hitAt(HOUR - 10.001),
      clickAt(HOUR + 10.001, 4, { client: 'Edge' }),
      hitAt(HOUR, THUNDERBIRD),
    ]

    expect(judged([...beside, ...burst]).slice(0, beside.length)).toEqual([
      'machine: burst',
      'machine: burst',
      'person: browser',
      'person: browser',
      'person: mail-client',
    ])
  })

  it('found late judges again what came before', () => {
    const first = clickAt(HOUR, 1)

    expect(judged([first])).toEqual(['person: browser'])
    expect(judged([first, clickAt(HOUR + 1, 2), clickAt(HOUR + 2, 3)])[0]).toBe('machine: burst')
  })

  it('is seen whatever programs take part', () => {
    const clients = ['Chrome', 'Edge', 'Firefox']
    const clicks = clients.map((client, index) => clickAt(HOUR, index + 1, { client }))

    expect(new Set(judged(clicks))).toEqual(new Set(['machine: burst']))
  })

  it('is not a browser fetching ahead for its reader', () => {
    const ahead = [1, 2, 3].map((link) => clickAt(HOUR, link, { prefetchHeader: true }))

    expect(judged([clickAt(HOUR + 3, 1), ...ahead])[0]).toBe('person: browser')
  })

  it('is not our own people trying their links', () => {
    const own = [1, 2, 3].map((link) => clickAt(HOUR, link, { team: true }))

    expect(judged([clickAt(HOUR + 3, 1), ...own])[0]).toBe('person: browser')
  })
})

describe('a link checked and then fetched', () => {
  const check = (seconds: number, client = 'Chrome') =>
    clickAt(seconds, 1, { method: 'HEAD', client })

  it.each([
    ['by the same program within a minute', check(HOUR), clickAt(HOUR + 60), 'machine'],
    ['by the same program later', check(HOUR), clickAt(HOUR + 60.001), 'person'],
    ['for another link', check(HOUR), clickAt(HOUR + 1, 2), 'person'],
    ['afterwards', check(HOUR + 1), clickAt(HOUR), 'person'],
    ['by another program at delivery', check(60, 'Edge'), clickAt(120), 'machine'],
    ['by another program when a reader clicks', check(HOUR, 'Edge'), clickAt(HOUR + 1), 'person'],
  ] as const)('%s', (_, head, get, expected) => {
    expect(judged([head, get])[1]).toMatch(expected)
  })

  it('does not count against opens', () => {
    expect(judged([{ ...check(HOUR), kind: 'open', linkNumber: null }, hitAt(HOUR + 1)])).toEqual([
      'machine: method-not-get',
      'person: browser',
    ])
  })
})

describe('a view of our own', () => {
  const around = { ownViews: [{ at: after(HOUR), browser: 'Chrome' }] }
  const OUTLOOK = { agent: 'mail-client', client: 'Outlook' } as const
  const FIREFOX = { agent: 'browser', client: 'Firefox' } as const

  it.each([
    ['explains an open shortly before', hitAt(HOUR - 5), 'self: own-view'],
    ['explains an open shortly after', hitAt(HOUR + 10), 'self: own-view'],
    ['explains no open that it may follow from', hitAt(HOUR - 5.001), 'person: browser'],
    ['explains no later open', hitAt(HOUR + 10.001), 'person: browser'],
    ['explains no click', clickAt(HOUR), 'person: browser'],
    ['explains what Outlook asked for by its name', hitAt(HOUR, OUTLOOK), 'self: own-view'],
    ['explains no other browser', hitAt(HOUR, FIREFOX), 'person: browser'],
    ['explains no other mail program', hitAt(HOUR, THUNDERBIRD), 'person: mail-client'],
    ['explains no picture proxy', hitAt(HOUR, GMAIL), 'person: image-proxy-for-reader'],
    ['explains no prefetch', hitAt(HOUR, APPLE), 'machine: prefetch-agent'],
    [
      'explains a program without a name',
      hitAt(HOUR, { agent: 'none', client: null }),
      'self: own-view',
    ],
  ] as const)('%s', (_, hit, expected) => {
    expect(judged([hit], around)).toEqual([expected])
  })

  it('in a browser that has no name we know explains any browser', () => {
    const unnamed = { ownViews: [{ at: after(HOUR), browser: null }] }
    expect(judged([hitAt(HOUR, FIREFOX)], unnamed)).toEqual(['self: own-view'])
  })
})

describe('a proof', () => {
  it.each([
    ['fetched ahead', APPLE],
    ['by no named program', { agent: 'none', client: null }],
    ['by an unfamiliar program', { agent: 'unfamiliar', client: null }],
  ] as const)('makes an open %s a person’s', (_, signals) => {
    expect(judged([hitAt(60, signals), clickAt(HOUR)])[0]).toBe('person: proven-by-click')
    expect(judged([hitAt(60, signals)], { replies: [after(HOUR)] })[0]).toBe(
      'person: proven-by-reply',
    )
  })

  it('makes an image that Gmail loaded at delivery a person’s', () => {
    expect(judged([hitAt(3, GMAIL), clickAt(HOUR)])[0]).toBe('person: proven-by-click')
  })

  it('is for the last such open before it, and only for one', () => {
    const opens = [60, 120, HOUR + 60].map((seconds) => hitAt(seconds, APPLE))

    expect(judged([...opens, clickAt(HOUR), clickAt(2 * HOUR)]).slice(0, 3)).toEqual([
      'machine: prefetch-agent',
      'person: proven-by-click',
      'machine: prefetch-agent',
    ])
  })

  it('is not needed where a person’s open is known before it', () => {
    expect(judged([hitAt(60, APPLE), hitAt(600, THUNDERBIRD), clickAt(HOUR)])[0]).toBe(
      'machine: prefetch-agent',
    )
  })

  it('is needed where a person’s open comes only after it', () => {
    expect(judged([hitAt(60, APPLE), clickAt(HOUR), hitAt(2 * HOUR, THUNDERBIRD)])[0]).toBe(
      'person: proven-by-click',
    )
  })

  it.each([
    ['a machine’s click', hitAt(60, APPLE), clickAt(HOUR, 1, SCANNER)],
    ['a click that may be a scanner’s', hitAt(10, APPLE), clickAt(60)],
    ['a click before it', hitAt(HOUR, APPLE), clickAt(600)],
    ['anything for a certain machine', hitAt(60, { agent: 'declared-bot' }), clickAt(HOUR)],
    ['anything for a burst', hitAt(60, { prefetchHeader: true }), clickAt(HOUR)],
    ['anything for a click', clickAt(60, 2, { agent: 'unfamiliar' }), clickAt(HOUR)],
  ] as const)('is not %s', (_, open, click) => {
    expect(judged([open, click])[0]).not.toMatch('person')
  })

  it('is likely, no more, and is undone with its click', () => {
    const open = hitAt(60, APPLE)
    const click = clickAt(HOUR, 1)
    const scanner = [clickAt(HOUR + 1, 2), clickAt(HOUR + 2, 3)]

    expect(judgeMail([open, click], QUIET).get(open.id)).toMatchObject({
      ...{ class: 'person', machine: null, confidence: 'likely', repeat: false },
    })
    expect(judged([open, click, ...scanner])[0]).toBe('machine: prefetch-agent')
  })
})

describe('the same reader', () => {
  it.each([
    ['within a minute', hitAt(HOUR + 60), ', again'],
    ['later', hitAt(HOUR + 60.001), 'browser'],
    ['by another program', hitAt(HOUR + 1, THUNDERBIRD), 'mail-client'],
    ['another kind of hit', clickAt(HOUR + 1), 'browser'],
  ] as const)('counts once: %s', (_, second, expected) => {
    expect(judged([hitAt(HOUR), second])[1]).toMatch(new RegExp(`${expected}$`))
  })

  it('counts again each minute, however often it loads the picture', () => {
    const hits = [0, 40, 80, 120].map((seconds) => hitAt(HOUR + seconds))

    expect(judged(hits).map((one) => one.endsWith('again'))).toEqual([false, true, false, true])
  })

  it('counts for each link', () => {
    expect(judged([clickAt(HOUR, 1), clickAt(HOUR + 5, 2)])).toEqual([
      'person: browser',
      'person: browser',
    ])
  })
})

const signals = fc.record({
  method: fc.constantFrom('GET' as const, 'GET' as const, 'HEAD' as const),
  agent: fc.constantFrom(
    ...(['browser', 'browser', 'mail-client', 'image-proxy'] as const),
    ...(['prefetch', 'declared-bot', 'unfamiliar'] as const),
  ),
  prefetchHeader: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  network: fc.constantFrom(null, null, SCANNER.network!),
  team: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
})

/** Many within few minutes, so that rules meet. */
const hits = fc
  .array(
    fc.record({
      seconds: fc.integer({ min: 0, max: 600 }).map((n) => n / 2),
      link: fc.integer({ min: 0, max: 3 }),
      signals,
    }),
    { maxLength: 14 },
  )
  .map((drawn) =>
    drawn.map(({ seconds, link, signals: some }) =>
      link === 0 ? hitAt(seconds, some) : clickAt(seconds, link, some),
    ),
  )

const surroundings = fc
  .record({
    links: fc.constantFrom(3, 5),
    replies: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 2 }),
    ownViews: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 2 }),
  })
  .map(({ links, replies, ownViews }) => ({
    ...QUIET,
    links,
    replies: replies.map(after),
    ownViews: ownViews.map((seconds) => ({ at: after(seconds), browser: 'Chrome' })),
  }))

const people = (mail: readonly KeptHit[], kind: KeptHit['kind'], around: MailSurroundings) => {
  const verdicts = judgeMail(mail, around)
  return mail.filter((hit) => {
    const verdict = verdicts.get(hit.id)!
    return hit.kind === kind && verdict.class === 'person' && !verdict.repeat
  }).length
}

const RUNS = { numRuns: 2000 }

describe('judgeMail', () => {
  it('law 7: judges every hit, with a reason', () => {
    fc.assert(
      fc.property(hits, surroundings, (mail, around) => {
        const verdicts = judgeMail(mail, around)

        expect([...verdicts.keys()].sort()).toEqual(mail.map(({ id }) => id).sort())
        for (const { reasons, machine, class: is } of verdicts.values()) {
          expect(reasons.length).toBeGreaterThan(0)
          expect(machine !== null).toBe(is === 'machine')
        }
      }),
      RUNS,
    )
  })

  it('gives the same in every order of arrival, and for what arrives twice', () => {
    const shuffled = hits.chain((mail) =>
      fc.tuple(
        fc.constant(mail),
        fc.shuffledSubarray([...mail, ...mail], { minLength: mail.length * 2 }),
      ),
    )
    fc.assert(
      fc.property(shuffled, surroundings, ([mail, again], around) => {
        expect(new Map(judgeMail(again, around))).toEqual(judgeMail(mail, around))
      }),
      RUNS,
    )
  })

  it('never counts more people for more machines that are certain', () => {
    fc.assert(
      fc.property(hits, hits, surroundings, (mail, more, around) => {
        const machines = more.filter(isCertainMachine)
        for (const kind of ['open', 'click'] as const)
          expect(people([...mail, ...machines], kind, around)).toBeLessThanOrEqual(
            people(mail, kind, around),
          )
      }),
      RUNS,
    )
  })

  it('proves no open in place of one that machines only took away', () => {
    const open = hitAt(HOUR + 5)
    const mail = [
      hitAt(HOUR - 100, { agent: 'unfamiliar', client: null }),
      open,
      clickAt(HOUR + 20, 1, { client: 'Firefox' }),
      hitAt(HOUR + 30),
    ]
    const checks = [1, 2, 3].map((link) => clickAt(HOUR, link, { method: 'HEAD' }))

    expect(judgeMail([...mail, ...checks], QUIET).get(open.id)?.reasons[0]).toBe('burst')
    expect(people(mail, 'open', QUIET)).toBe(1)
    expect(people([...mail, ...checks], 'open', QUIET)).toBe(1)
  })

  it('never makes a person of a certain machine', () => {
    fc.assert(
      fc.property(hits, surroundings, (mail, around) => {
        const verdicts = judgeMail(mail, around)
        for (const hit of mail.filter(isCertainMachine))
          expect(['machine', 'self']).toContain(verdicts.get(hit.id)!.class)
      }),
      RUNS,
    )
  })
})
