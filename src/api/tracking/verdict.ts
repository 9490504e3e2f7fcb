import type {
  MachineKind,
  Verdict,
  VerdictClass,
  VerdictConfidence,
  VerdictReason,
} from '../../contract/interaction.ts'
import type { Hit } from './hit.ts'

/** Version of the rules below; a verdict carries it, so that hits can be judged again later. */
export const RULES_VERSION = '2026.1'

/** What is known around a hit: other hits of the mail, networks, the salesperson's own reading. */
export type Surroundings = Readonly<Record<never, never>>

type JudgedHit = Pick<Hit, 'kind' | 'signals'>

interface Rule {
  reason: VerdictReason
  class: VerdictClass
  machine?: MachineKind
  confidence: VerdictConfidence
  applies: (hit: JudgedHit, surroundings: Surroundings) => boolean
}

/**
 * In order of weight: the first that applies decides. Machines give themselves away, so what speaks
 * for a machine comes before what speaks for a person; what is left is not guessed at.
 */
const RULES: readonly Rule[] = [
  {
    reason: 'method-not-get',
    class: 'machine',
    machine: 'link-scanner',
    confidence: 'certain',
    applies: ({ signals }) => signals.method !== 'GET',
  },
  {
    reason: 'declared-bot',
    class: 'machine',
    machine: 'declared-bot',
    confidence: 'certain',
    applies: isAgent('declared-bot'),
  },
  {
    reason: 'prefetch-agent',
    class: 'machine',
    machine: 'prefetch',
    confidence: 'likely',
    applies: isAgent('prefetch'),
  },
  {
    reason: 'prefetch-header',
    class: 'machine',
    machine: 'prefetch',
    confidence: 'certain',
    applies: ({ signals }) => signals.prefetchHeader,
  },
  // Such a proxy loads the image when its reader opens the mail, and never follows links.
  {
    reason: 'image-proxy-for-reader',
    class: 'person',
    confidence: 'likely',
    applies: (hit) => hit.kind === 'open' && hit.signals.agent === 'image-proxy',
  },
  { reason: 'mail-client', class: 'person', confidence: 'likely', applies: isAgent('mail-client') },
  { reason: 'browser', class: 'person', confidence: 'likely', applies: isAgent('browser') },
  { reason: 'no-agent', class: 'unknown', confidence: 'weak', applies: isAgent('none') },
  // An image proxy that follows a link is not what image proxies do.
  {
    reason: 'unfamiliar-agent',
    class: 'unknown',
    confidence: 'weak',
    applies: ({ signals: { agent } }) => agent === 'unfamiliar' || agent === 'image-proxy',
  },
]

/**
 * Judges a hit: was it a person (law 7)?
 *
 * @returns the class of the weightiest rule that applies; its reason first, then further reasons
 *   that speak for the same class. What fits no rule is `unknown`, never a person.
 */
export function judge(hit: JudgedHit, surroundings: Surroundings = {}): Verdict {
  const applying = RULES.filter((rule) => rule.applies(hit, surroundings))
  const [first] = applying
  const verdict = first?.class ?? 'unknown'
  return {
    class: verdict,
    machine: first?.machine ?? null,
    confidence: first?.confidence ?? 'weak',
    reasons: applying.filter((rule) => rule.class === verdict).map((rule) => rule.reason),
    rules: RULES_VERSION,
    repeat: false,
  }
}

/** What the store does not keep of a verdict, as its reasons have it. */
export function impliedBy(
  reasons: readonly VerdictReason[],
): Pick<Verdict, 'machine' | 'confidence' | 'repeat'> {
  const rule = RULES.find(({ reason }) => reason === reasons[0])
  return {
    machine: rule?.machine ?? null,
    confidence: reasons[0] === 'reply-received' ? 'certain' : (rule?.confidence ?? 'weak'),
    repeat: false,
  }
}

function isAgent(agent: Hit['signals']['agent']) {
  return (hit: JudgedHit) => hit.signals.agent === agent
}
