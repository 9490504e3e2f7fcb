import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'

/** Milliseconds; of no request, each is NaN. */
export interface LatencySummary {
  count: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  p999Ms: number
  maxMs: number
}

const LONGEST_US = 3_600_000_000

/** Any number of latencies in a few kilobytes, to three figures. */
export class Latencies {
  // Node's own says "HDR histogram": its steps grow with the value.
  readonly #histogram: RecordableHistogram = createHistogram({
    lowest: 1,
    highest: LONGEST_US,
    figures: 3,
  })

  /** What is negative, by the clock's last digits, counts as nothing. */
  record(ms: number): void {
    this.#histogram.record(Math.min(LONGEST_US, Math.max(1, Math.round(ms * 1000))))
  }

  summary(): LatencySummary {
    const histogram = this.#histogram
    const at = (share: number) =>
      histogram.count === 0 ? NaN : histogram.percentile(share * 100) / 1000
    return {
      count: histogram.count,
      p50Ms: at(0.5),
      p95Ms: at(0.95),
      p99Ms: at(0.99),
      p999Ms: at(0.999),
      maxMs: histogram.count === 0 ? NaN : histogram.max / 1000,
    }
  }

  reset(): void {
    this.#histogram.reset()
  }
}
