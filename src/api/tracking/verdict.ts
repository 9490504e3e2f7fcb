import type { Verdict } from '../../contract/interaction.ts'
import type { KeptHit } from './kept-hit.ts'
import { VERDICT_RULES, type Seen, type VerdictRule } from './verdict-rules.ts'

/** Version of the rules; a verdict carries it, so that hits can be judged again later. */
export const RULES_VERSION = '2026.3'

/**
 * The verdict of the weightiest rule that applies; its reason first, then further reasons that speak
 * for the same class. What fits no rule is `unknown`, never a person.
 */
export function verdictOf(seen: Seen): Verdict {
  const applying = VERDICT_RULES.filter((rule) => rule.applies(seen))
  const [first = UNKNOWN] = applying
  return {
    class: first.class,
    machine: valueOf(first.machine, seen) ?? null,
    confidence: valueOf(first.confidence, seen),
    reasons: applying.filter((rule) => rule.class === first.class).map(({ reason }) => reason),
    rules: RULES_VERSION,
    repeat: false,
  }
}

/** Whether a hit is a machine's beyond doubt, by nothing but itself. */
export function isCertainMachine(hit: KeptHit): boolean {
  const verdict = verdictOf({ hit, ...LEFT_ASIDE })
  return verdict.class === 'machine' && verdict.confidence === 'certain'
}

const LEFT_ASIDE: Omit<Seen, 'hit'> = {
  ageMs: Infinity,
  isOwnView: false,
  isInBurst: false,
  isAfterHead: false,
}

const UNKNOWN: Pick<VerdictRule, 'class' | 'machine' | 'confidence'> = {
  class: 'unknown',
  confidence: 'weak',
}

function valueOf<T extends string | undefined>(value: T | ((seen: Seen) => T), seen: Seen): T {
  return typeof value === 'function' ? value(seen) : value
}
