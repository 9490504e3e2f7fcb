import type { ConsentMode, ConsentScope } from '../../contract/consent.ts'
import { domainOf } from '../contacts/email-address.ts'
import { countryOf } from './country.ts'

/** An exception as it is stored; see `consent_rule`. */
export interface StoredRule {
  scope: Exclude<ConsentScope, 'default'>
  target: string
  mode: ConsentMode
}

export interface ModeRules {
  defaultMode: ConsentMode
  rules: readonly StoredRule[]
}

/** Whom a mode is looked for. */
export interface Whom {
  /** Normalised. */
  email: string
  contactId: string | null
  accountId: string | null
}

/** A mode, and what it comes from. */
export interface FoundMode {
  mode: ConsentMode
  scope: ConsentScope
}

/**
 * The mode that holds for somebody: of the most specific rule there is, in the order contact,
 * account, domain, country, else the default. Of two domains the longer one is more specific.
 */
export function modeFor({ email, contactId, accountId }: Whom, rules: ModeRules): FoundMode {
  const found =
    ruleFor(rules, 'contact', [contactId]) ??
    ruleFor(rules, 'account', [accountId]) ??
    ruleFor(rules, 'domain', domainsOf(email)) ??
    ruleFor(rules, 'country', [countryOf(email)])
  return found ?? { mode: rules.defaultMode, scope: 'default' }
}

function ruleFor(
  { rules }: ModeRules,
  scope: StoredRule['scope'],
  targets: readonly (string | null | undefined)[],
): StoredRule | undefined {
  for (const target of targets) {
    const rule = rules.find((one) => one.scope === scope && one.target === target)
    if (rule) return rule
  }
  return undefined
}

/** `a.b.example` → `a.b.example`, `b.example`, `example`. */
function domainsOf(email: string): string[] {
  const labels = domainOf(email).split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}
