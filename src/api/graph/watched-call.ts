import { graphOutcome } from '../operation/meters.ts'
import { traced } from '../operation/spans.ts'
import type { Watch } from '../operation/watch.service.ts'
import type { GraphAnswer } from './graph-answer.ts'

export type GraphWatch = Pick<Watch, 'meters' | 'spans'>

const MS = 1000

/**
 * Tells of one call and its answer: how long it took and what it said, of a batch what each part said.
 * Whom it was about is in the address, which is told to nobody.
 */
export function watchedCall(
  watch: GraphWatch | undefined,
  { method }: { method: string },
  call: () => Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  if (!watch) return call()
  return traced(watch.spans, { name: `graph ${method}` }, async () => {
    const begun = performance.now()
    let statuses: readonly (number | undefined)[] = [undefined]
    try {
      const answer = await call()
      statuses = statusesOf(answer)
      return answer
    } finally {
      const seconds = (performance.now() - begun) / MS
      for (const status of statuses) watch.meters.graphCall(graphOutcome(status), seconds)
    }
  })
}

/** Parts of a batch are limited one by one. */
function statusesOf({ status, body }: GraphAnswer): number[] {
  const { responses } = (body ?? {}) as { responses?: unknown }
  const parts = Array.isArray(responses) ? (responses as { status?: unknown }[]) : []
  const inner = parts.flatMap((part) => (typeof part?.status === 'number' ? [part.status] : []))
  return inner.length > 0 ? inner : [status]
}
