import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { AgentKind, HitSignals } from '../../../src/api/tracking/hit.ts'
import { judge, RULES_VERSION } from '../../../src/api/tracking/verdict.ts'

function judged(kind: 'open' | 'click', signals: Partial<HitSignals>) {
  return judge({
    kind,
    signals: {
      method: 'GET',
      agent: 'browser',
      client: null,
      prefetchHeader: false,
      network: null,
      team: false,
      ...signals,
    },
  })
}

const AGENTS: readonly AgentKind[] = [
  'mail-client',
  'browser',
  'image-proxy',
  'prefetch',
  'declared-bot',
  'none',
  'unfamiliar',
]

describe('judge', () => {
  it.each([
    ['open', { agent: 'mail-client' }, 'person', ['mail-client']],
    ['open', { agent: 'browser' }, 'person', ['browser']],
    ['click', { agent: 'browser' }, 'person', ['browser']],
    ['click', { agent: 'mail-client' }, 'person', ['mail-client']],
    ['open', { agent: 'image-proxy' }, 'person', ['image-proxy-for-reader']],
    ['click', { agent: 'image-proxy' }, 'unknown', ['unfamiliar-agent']],
    ['open', { agent: 'prefetch' }, 'machine', ['prefetch-agent']],
    ['open', { prefetchHeader: true }, 'machine', ['prefetch-header']],
    ['click', { agent: 'declared-bot' }, 'machine', ['declared-bot']],
    ['click', { method: 'HEAD' }, 'machine', ['method-not-get']],
    ['click', { method: 'other' }, 'machine', ['method-not-get']],
    ['open', { agent: 'none' }, 'unknown', ['no-agent']],
    ['open', { agent: 'unfamiliar' }, 'unknown', ['unfamiliar-agent']],
  ] as const)('takes an %s with %p for %s', (kind, signals, expected, reasons) => {
    expect(judged(kind, signals)).toMatchObject({ class: expected, reasons, rules: RULES_VERSION })
  })

  it('names every reason that speaks for its verdict, the weightiest first', () => {
    expect(
      judged('open', { method: 'HEAD', agent: 'declared-bot', prefetchHeader: true }).reasons,
    ).toEqual(['method-not-get', 'declared-bot', 'prefetch-header'])
  })

  it('law 7: no verdict without a reason, and no sign of a machine is ever a person', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('open' as const, 'click' as const),
        fc.record({
          method: fc.constantFrom('GET' as const, 'HEAD' as const, 'other' as const),
          agent: fc.constantFrom(...AGENTS),
          prefetchHeader: fc.boolean(),
        }),
        (kind, signals) => {
          const { class: verdict, reasons } = judged(kind, signals)
          const isMachine =
            signals.method !== 'GET' ||
            signals.prefetchHeader ||
            signals.agent === 'prefetch' ||
            signals.agent === 'declared-bot'

          expect(reasons.length).toBeGreaterThan(0)
          expect(verdict === 'machine').toBe(isMachine)
        },
      ),
    )
  })
})
