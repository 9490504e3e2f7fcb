import { randomBytes, randomUUID } from 'node:crypto'
import { createTrackingSeal } from '../src/api/tracking/aes-seal.ts'
import type { TrackingToken } from '../src/api/tracking/tracking-seal.ts'
import { summaryLine } from './summary.ts'

const ROUNDS = 7
const TOKENS = 20_000

/** What sealing and opening one token costs. */
export function benchSeal(): void {
  const seal = createTrackingSeal([{ id: 'k1', secret: randomBytes(32) }])
  const tokens = Array.from({ length: TOKENS }, (_, index): TrackingToken => ({
    kind: 'click',
    tenantId: randomUUID(),
    followKey: randomBytes(16).toString('base64url'),
    linkNumber: index + 1,
    target: `https://contoso.example/offers/${index}?from=mail#part`,
  }))
  let texts: string[] = []
  const sealing = microseconds(() => (texts = tokens.map((token) => seal.seal(token))))
  const opening = microseconds(() => texts.map((text) => seal.open(text)))
  console.log(summaryLine('seal a token', sealing, { unit: ' µs', budget: 'a few µs' }))
  console.log(summaryLine('open a token', opening, { unit: ' µs', budget: 'a few µs' }))
}

/** Microseconds for one token, once for each round; the first round only warms up. */
function microseconds(work: () => unknown): number[] {
  const spent = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now()
    work()
    return ((performance.now() - start) * 1000) / TOKENS
  })
  return spent.slice(1)
}
