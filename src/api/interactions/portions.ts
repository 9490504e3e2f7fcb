import type { Hit } from '../tracking/hit.ts'
import { grouped } from '../grouped.ts'

/** Of one transaction: what it holds, others wait for. */
const MOST_TOGETHER = 500

/**
 * Hits by tenant, each once: one that was set aside may be in a batch twice. In portions that can be
 * recorded together, hits of one mail beside each other, so that it is looked up once for all of them.
 */
export function portionsByTenant(hits: readonly Hit[]): Map<string, Hit[][]> {
  const once = new Map(hits.map((hit) => [hit.id, hit])).values()
  const byTenant = grouped(once, ({ tenantId }) => tenantId)
  return new Map([...byTenant].map(([tenantId, own]) => [tenantId, portions(own)]))
}

function portions(hits: readonly Hit[]): Hit[][] {
  const byMail = [...grouped(hits, ({ followKey }) => followKey).values()].flat()
  return Array.from({ length: Math.ceil(byMail.length / MOST_TOGETHER) }, (_, index) =>
    byMail.slice(index * MOST_TOGETHER, (index + 1) * MOST_TOGETHER),
  )
}
