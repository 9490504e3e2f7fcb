import type { Context } from '../context.ts'
import type { Hit } from '../tracking/hit.ts'

/** Hits of one tenant that could not be recorded, while the store does answer. */
export interface RefusedHits {
  hits: readonly Hit[]
  error: unknown
}

type RecordHits = (hits: readonly Hit[]) => Promise<void>
type Sorting = Pick<Context, 'buffer' | 'log'>

/**
 * Where it is a hit that the store will never take, finds out which, records the others and puts it
 * into quarantine. Otherwise, and where the buffer has no quarantine, all of them wait at the end of
 * the buffer.
 *
 * @throws where they cannot be put there; then they stay where they are, and count as waiting
 */
export async function sortOut(
  ctx: Sorting,
  { hits, error }: RefusedHits,
  record: RecordHits,
): Promise<void> {
  const faulty = ctx.buffer.quarantine && isOfTheHits(error)
  if (!faulty) return wait(ctx, { hits, error })
  const [only, ...others] = hits
  if (only && others.length === 0) return setAside(ctx, only, error)
  const half = Math.ceil(hits.length / 2)
  for (const part of [hits.slice(0, half), hits.slice(half)])
    await record(part).catch((refused: unknown) =>
      sortOut(ctx, { hits: part, error: refused }, record),
    )
}

async function setAside({ buffer, log }: Sorting, hit: Hit, error: unknown): Promise<void> {
  log.error({ err: error, tenant: hit.tenantId, hit: hit.id }, 'a hit was put into quarantine')
  await buffer.quarantine?.(hit, `the store refused it: ${codeOf(error) || nameOf(error)}`)
}

async function wait({ buffer, log }: Sorting, { hits, error }: RefusedHits): Promise<void> {
  log.error(
    { err: error, tenant: hits[0]?.tenantId, hits: hits.length },
    'hits of a tenant could not be recorded and wait for the next time',
  )
  await buffer.postpone(hits)
}

/**
 * Values that PostgreSQL does not take, whenever it is asked (classes 22 and 23), or that our own code
 * stumbles over. A lock, a limit or a connection is another time's luck.
 */
function isOfTheHits(error: unknown): boolean {
  return /^2[23]/.test(codeOf(error)) || error instanceof TypeError || error instanceof RangeError
}

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '')
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
