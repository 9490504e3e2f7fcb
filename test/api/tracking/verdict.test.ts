import { describe, expect, it } from '@jest/globals'
import type { AgentKind, HitSignals } from '../../../src/api/tracking/hit.ts'
import { judgeMail } from '../../../src/api/tracking/judge-mail.ts'
import { RULES_VERSION } from '../../../src/api/tracking/verdict.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { clickAt, HOUR, hitAt, QUIET, SCANNER } from '../../fixtures/mail-hits.ts'

/** A hit an hour after delivery, alone. */
function alone(kind: 'open' | 'click', signals: Partial<HitSignals>, seconds = HOUR) {
  const hit = kind === 'open' ? hitAt(seconds, signals) : clickAt(seconds, 1, signals)
  return judgeMail([hit], QUIET).get(hit.id)!
}

const AGENTS: readonly AgentKind[] = [
  'mail-client',
  'browser',
  'image-proxy',
  'prefetch',
  'preview-bot',
  'declared-bot',
  'none',
  'unfamiliar',
]

const PROBABLE = { name: 'Perhaps', scope: 'clicks', certainty: 'probable' } as const
const CLICKS_ONLY = { name: 'Cloud', scope: 'clicks', certainty: 'certain' } as const

describe('the verdict of a lone hit', () => {
  it.each([
    ['open', { agent: 'mail-client' }, 'person', null, 'likely', 'mail-client'],
    ['open', { agent: 'browser' }, 'person', null, 'likely', 'browser'],
    ['click', { agent: 'browser' }, 'person', null, 'likely', 'browser'],
    ['click', { agent: 'mail-client' }, 'person', null, 'likely', 'mail-client'],
    ['open', { agent: 'image-proxy' }, 'person', null, 'likely', 'image-proxy-for-reader'],
    ['click', { agent: 'image-proxy' }, 'unknown', null, 'weak', 'unfamiliar-agent'],
    ['open', { agent: 'prefetch' }, 'machine', 'prefetch', 'likely', 'prefetch-agent'],
    ['open', { prefetchHeader: true }, 'machine', 'prefetch', 'certain', 'prefetch-header'],
    ['click', { agent: 'preview-bot' }, 'machine', 'preview-bot', 'certain', 'preview-bot'],
    ['click', { agent: 'declared-bot' }, 'machine', 'declared-bot', 'certain', 'declared-bot'],
    ['click', { method: 'HEAD' }, 'machine', 'link-scanner', 'certain', 'method-not-get'],
    ['click', { method: 'other' }, 'machine', 'link-scanner', 'certain', 'method-not-get'],
    ['open', SCANNER, 'machine', 'link-scanner', 'certain', 'scanner-network'],
    ['click', SCANNER, 'machine', 'link-scanner', 'certain', 'scanner-network'],
    ['click', { network: CLICKS_ONLY }, 'machine', 'link-scanner', 'certain', 'scanner-network'],
    ['open', { network: CLICKS_ONLY }, 'person', null, 'likely', 'browser'],
    [
      'click',
      { network: PROBABLE },
      'machine',
      'link-scanner',
      'likely',
      'probable-scanner-network',
    ],
    ['open', { network: PROBABLE }, 'person', null, 'likely', 'browser'],
    ['open', { agent: 'none' }, 'unknown', null, 'weak', 'no-agent'],
    ['open', { agent: 'unfamiliar' }, 'unknown', null, 'weak', 'unfamiliar-agent'],
    ['open', { team: true }, 'self', null, 'likely', 'team-network'],
    ['click', { team: true, agent: 'declared-bot' }, 'self', null, 'likely', 'team-network'],
  ] as const)('for an %s with %p is %s', (kind, signals, is, machine, confidence, reason) => {
    expect(alone(kind, signals)).toEqual({
      ...{ class: is, machine, confidence, reasons: [reason] },
      ...{ rules: RULES_VERSION, repeat: false },
    })
  })

  it.each([
    ['click', 4.999, {}, 'link-scanner'],
    ['open', 4.999, {}, 'prefetch'],
    ['open', 4.999, { agent: 'unfamiliar' }, 'prefetch'],
    ['open', 10, { agent: 'image-proxy' }, 'image-proxy'],
    ['click', -3, {}, 'link-scanner'],
  ] as const)('for an %s after %p s is a machine', (kind, seconds, signals, machine) => {
    const verdict = alone(kind, signals, seconds)

    expect(verdict).toMatchObject({ class: 'machine', machine, confidence: 'likely' })
    expect(verdict.reasons[0]).toBe('too-soon')
  })

  it.each([
    ['click', 5, {}],
    ['open', 5, {}],
    ['open', 10.001, { agent: 'image-proxy' }],
  ] as const)('for an %s after %p s may be a person', (kind, seconds, signals) => {
    expect(alone(kind, signals, seconds).class).toBe('person')
  })

  it('is weak for a browser while mail is still being checked', () => {
    expect([119, 120].map((seconds) => alone('click', {}, seconds).confidence)).toEqual([
      'weak',
      'likely',
    ])
  })

  it('names every reason that speaks for it, the weightiest first', () => {
    const signals = { method: 'HEAD', agent: 'declared-bot', prefetchHeader: true } as const

    expect(alone('open', signals, 1).reasons).toEqual([
      'method-not-get',
      'declared-bot',
      'prefetch-header',
      'too-soon',
    ])
  })

  it('law 7: has a reason, and no sign of a machine is ever a person', () => {
    const signals = fc.record({
      method: fc.constantFrom('GET' as const, 'HEAD' as const, 'other' as const),
      agent: fc.constantFrom(...AGENTS),
      prefetchHeader: fc.boolean(),
      network: fc.constantFrom(null, SCANNER.network!),
    })
    fc.assert(
      fc.property(fc.constantFrom('open' as const, 'click' as const), signals, (kind, given) => {
        const verdict = alone(kind, given)
        const isMachine =
          given.method !== 'GET' ||
          given.prefetchHeader ||
          given.network !== null ||
          ['prefetch', 'preview-bot', 'declared-bot'].includes(given.agent)

        expect(verdict.reasons.length).toBeGreaterThan(0)
        expect(verdict.class === 'machine').toBe(isMachine)
        expect(verdict.machine !== null).toBe(isMachine)
      }),
    )
  })
})
