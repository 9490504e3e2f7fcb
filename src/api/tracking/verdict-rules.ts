import type {
  MachineKind,
  VerdictClass,
  VerdictConfidence,
  VerdictReason,
} from '../../contract/interaction.ts'
import type { AgentKind } from './hit.ts'
import type { KeptHit } from './kept-hit.ts'

/** A hit with what the mail's other hits and its surroundings say of it. */
export interface Seen {
  hit: Pick<KeptHit, 'kind' | 'signals'>
  /** Since the mail went out; infinite where that is left aside. */
  ageMs: number
  isOwnView: boolean
  isInBurst: boolean
  isAfterHead: boolean
}

export interface VerdictRule {
  reason: VerdictReason
  class: VerdictClass
  machine?: MachineKind | ((seen: Seen) => MachineKind)
  confidence: VerdictConfidence | ((seen: Seen) => VerdictConfidence)
  applies: (seen: Seen) => boolean
}

/** Outlook may let a mail go by a clock that is so much ahead of ours. */
const CLOCKS_DIFFER_MS = 60_000
/** People neither see nor click so soon after sending; mail on its way is checked just then. */
const TOO_SOON_MS = 5000
/** Gmail's proxy may load pictures at delivery. */
const PROXY_TOO_SOON_MS = 10_000
/** Scanners that pass for browsers are mostly seen in the first minutes. */
const EARLY_MS = 120_000

/**
 * In order of weight: the first that applies decides. We know our own eyes; machines give themselves
 * away, so what speaks for a machine comes before what speaks for a person; what is left is not
 * guessed at. Sources of the times and signals: docs/accuracy.md.
 */
export const VERDICT_RULES: readonly VerdictRule[] = [
  {
    reason: 'own-view',
    class: 'self',
    confidence: 'likely',
    applies: ({ isOwnView }) => isOwnView,
  },
  {
    reason: 'team-network',
    class: 'self',
    confidence: 'likely',
    applies: ({ hit }) => hit.signals.team,
  },
  // Nobody but us had it yet: it was in the outbox, or came back from being sent.
  {
    reason: 'before-delivery',
    class: 'self',
    confidence: 'likely',
    applies: ({ ageMs }) => ageMs < -CLOCKS_DIFFER_MS,
  },

  {
    reason: 'method-not-get',
    class: 'machine',
    machine: 'link-scanner',
    confidence: 'certain',
    applies: ({ hit }) => hit.signals.method !== 'GET',
  },
  {
    reason: 'declared-bot',
    class: 'machine',
    machine: 'declared-bot',
    confidence: 'certain',
    applies: isAgent('declared-bot'),
  },
  {
    reason: 'preview-bot',
    class: 'machine',
    machine: 'preview-bot',
    confidence: 'certain',
    applies: isAgent('preview-bot'),
  },
  {
    reason: 'scanner-network',
    class: 'machine',
    machine: 'link-scanner',
    confidence: 'certain',
    applies: isFromScanner('certain'),
  },
  {
    reason: 'prefetch-header',
    class: 'machine',
    machine: 'prefetch',
    confidence: 'certain',
    applies: ({ hit }) => hit.signals.prefetchHeader,
  },

  {
    reason: 'prefetch-agent',
    class: 'machine',
    machine: 'prefetch',
    confidence: 'likely',
    applies: isAgent('prefetch'),
  },
  {
    reason: 'burst',
    class: 'machine',
    machine: 'link-scanner',
    confidence: 'likely',
    applies: ({ isInBurst }) => isInBurst,
  },
  {
    reason: 'head-then-get',
    class: 'machine',
    machine: 'link-scanner',
    confidence: 'likely',
    applies: ({ isAfterHead }) => isAfterHead,
  },
  {
    reason: 'probable-scanner-network',
    class: 'machine',
    machine: 'link-scanner',
    confidence: 'likely',
    applies: isFromScanner('probable'),
  },
  {
    reason: 'too-soon',
    class: 'machine',
    machine: hurriedMachine,
    confidence: 'likely',
    applies: isTooSoon,
  },

  // Such a proxy loads the image when its reader opens the mail, and never follows links.
  {
    reason: 'image-proxy-for-reader',
    class: 'person',
    confidence: 'likely',
    applies: ({ hit }) => hit.kind === 'open' && hit.signals.agent === 'image-proxy',
  },
  {
    reason: 'mail-client',
    class: 'person',
    confidence: 'likely',
    applies: isAgent('mail-client'),
  },
  {
    reason: 'browser',
    class: 'person',
    confidence: ({ ageMs }) => (ageMs < EARLY_MS ? 'weak' : 'likely'),
    applies: isAgent('browser'),
  },

  { reason: 'no-agent', class: 'unknown', confidence: 'weak', applies: isAgent('none') },
  // An image proxy that follows a link is not what image proxies do.
  {
    reason: 'unfamiliar-agent',
    class: 'unknown',
    confidence: 'weak',
    applies: ({ hit: { signals } }) =>
      signals.agent === 'unfamiliar' || signals.agent === 'image-proxy',
  },
]

function isAgent(agent: AgentKind) {
  return ({ hit }: Seen) => hit.signals.agent === agent
}

function isFromScanner(certainty: 'certain' | 'probable') {
  return ({ hit: { kind, signals } }: Seen) =>
    signals.network?.certainty === certainty && (signals.network.scope === 'all' || kind !== 'open')
}

function isTooSoon({ hit, ageMs }: Seen): boolean {
  const isProxyOpen = hit.kind === 'open' && hit.signals.agent === 'image-proxy'
  return isProxyOpen ? ageMs <= PROXY_TOO_SOON_MS : ageMs < TOO_SOON_MS
}

function hurriedMachine({ hit }: Seen): MachineKind {
  if (hit.kind !== 'open') return 'link-scanner'
  return hit.signals.agent === 'image-proxy' ? 'image-proxy' : 'prefetch'
}
