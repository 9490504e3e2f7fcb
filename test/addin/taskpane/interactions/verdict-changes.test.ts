import { describe, expect, it } from '@jest/globals'
import type { Verdict } from '../../../../src/contract/interaction.ts'
import { changesOf } from '../../../../src/addin/taskpane/interactions/verdict-changes.ts'

const verdict = (some: Partial<Verdict>): Verdict => ({
  class: 'person',
  machine: null,
  confidence: 'likely',
  reasons: ['browser'],
  rules: '2026.2',
  repeat: false,
  ...some,
})
const unknown = verdict({ class: 'unknown', confidence: 'weak', reasons: ['no-agent'] })
const machine = (some: Partial<Verdict>) => verdict({ class: 'machine', ...some })

describe('changesOf', () => {
  it.each([
    ['a person’s open', 'open', verdict({}), ['burst-found', 'own-look-found']],
    ['a person’s click', 'click', verdict({}), ['burst-found']],
    ['an unknown open', 'open', unknown, ['proof-follows', 'burst-found', 'own-look-found']],
    ['an unknown click', 'click', unknown, ['burst-found']],
    [
      'an open likely fetched ahead',
      'open',
      machine({ machine: 'prefetch', reasons: ['prefetch-agent'] }),
      ['proof-follows'],
    ],
    [
      'an open by a picture service too soon',
      'open',
      machine({ machine: 'image-proxy', reasons: ['too-soon'] }),
      ['proof-follows'],
    ],
    [
      'an open certainly fetched ahead',
      'open',
      machine({ machine: 'prefetch', confidence: 'certain', reasons: ['prefetch-header'] }),
      ['nothing'],
    ],
    [
      'an open by a link scanner too soon',
      'open',
      machine({ machine: 'link-scanner', reasons: ['too-soon'] }),
      ['nothing'],
    ],
    [
      'a click fetched ahead',
      'click',
      machine({ machine: 'prefetch', reasons: ['prefetch-agent'] }),
      ['nothing'],
    ],
    ['a burst', 'click', machine({ machine: 'link-scanner', reasons: ['burst'] }), ['nothing']],
    [
      'a scanner’s network',
      'open',
      machine({ machine: 'link-scanner', reasons: ['scanner-network', 'burst'] }),
      ['list-corrected'],
    ],
    ['our own open', 'open', verdict({ class: 'self', reasons: ['own-view'] }), ['nothing']],
    ['a proven open', 'open', verdict({ reasons: ['proven-by-click'] }), ['click-undone']],
    ['an open that a reply proves', 'open', verdict({ reasons: ['proven-by-reply'] }), ['never']],
    ['a reply', 'reply', verdict({ reasons: ['reply-received'] }), ['never']],
  ] as const)('of %s', (_, kind, given, changes) => {
    expect(changesOf(kind, given)).toEqual(changes)
  })
})
