import type { DomainProfile } from '../../contract/recipient.ts'
import type { Context } from '../context.ts'
import { askedDomains } from './asked-domains.ts'
import { domainProfile, PROFILE_DAYS, SETTLING_DAYS } from './domain-profile.ts'
import { listMailTraces } from './domain-profile.store.ts'

/** A profile changes slowly, and a draft is checked at every recipient. */
const KEPT_MS = 5 * 60_000
const MOST_KEPT = 2000
const DAY_MS = 86_400_000

interface Kept {
  profile: DomainProfile
  until: number
}

/**
 * Finds what is measurable of mail to people outside, by the domains of their companies; a domain
 * without mails to learn from is left out. What was found is kept for five minutes.
 */
export class DomainProfiles {
  readonly #ctx: Pick<Context, 'db' | 'now'>
  /** By tenant and domain, in the order in which they were found. */
  readonly #kept = new Map<string, Kept>()

  constructor(ctx: Pick<Context, 'db' | 'now'>) {
    this.#ctx = ctx
  }

  async find(tenantId: string, addresses: readonly string[]): Promise<DomainProfile[]> {
    const now = this.#ctx.now().getTime()
    const domains = askedDomains(addresses)
    const missing = domains.filter((domain) => !this.#fresh(tenantId, domain, now))
    if (missing.length > 0) await this.#learn(tenantId, missing, now)
    return domains.flatMap((domain) => {
      const profile = this.#fresh(tenantId, domain, now)
      return profile && profile.mails > 0 ? [profile] : []
    })
  }

  #fresh(tenantId: string, domain: string, now: number): DomainProfile | undefined {
    const kept = this.#kept.get(keyOf(tenantId, domain))
    return kept && kept.until > now ? kept.profile : undefined
  }

  async #learn(tenantId: string, domains: readonly string[], now: number): Promise<void> {
    const traces = await listMailTraces(this.#ctx.db, {
      tenantId,
      domains,
      since: new Date(now - PROFILE_DAYS * DAY_MS),
      until: new Date(now - SETTLING_DAYS * DAY_MS),
    })
    for (const domain of domains) {
      const key = keyOf(tenantId, domain)
      this.#kept.delete(key)
      this.#kept.set(key, {
        profile: domainProfile(domain, traces.get(domain) ?? []),
        until: now + KEPT_MS,
      })
    }
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break
      this.#kept.delete(key)
    }
  }
}

function keyOf(tenantId: string, domain: string): string {
  return `${tenantId} ${domain}`
}
