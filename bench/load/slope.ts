export interface Sample {
  /** Minutes since the start. */
  minute: number
  value: number
}

export interface Slope {
  perMinute: number
  /** Half of the interval that the true slope is in with 95 %. */
  plusMinus: number
}

/** Two standard errors: 95 %, given some twenty samples. */
const STANDARD_ERRORS = 2

/** A straight line through samples, by least squares; undefined: three at least, at different times. */
export function slopeOf(samples: readonly Sample[]): Slope | undefined {
  if (samples.length < 3) return undefined
  const mean = (read: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + read(sample), 0) / samples.length
  const meanMinute = mean(({ minute }) => minute)
  const meanValue = mean(({ value }) => value)
  const spread = samples.reduce((sum, { minute }) => sum + (minute - meanMinute) ** 2, 0)
  if (spread === 0) return undefined
  const together = samples.reduce(
    (sum, { minute, value }) => sum + (minute - meanMinute) * (value - meanValue),
    0,
  )
  const perMinute = together / spread
  const missed = samples.reduce(
    (sum, { minute, value }) => sum + (value - meanValue - perMinute * (minute - meanMinute)) ** 2,
    0,
  )
  const error = Math.sqrt(missed / (samples.length - 2) / spread)
  return { perMinute, plusMinus: STANDARD_ERRORS * error }
}

/** Less is what a heap does by itself. */
const FLAT_PER_MINUTE = 1
/** A line through less says nothing: garbage is collected in longer waves. */
const LEAST_MINUTES = 3

/** What a slope of memory, in MB/min, means. */
export function flatness(slope: Slope | undefined, minutes: number): string {
  if (!slope || minutes < LEAST_MINUTES) return `too short to tell (${LEAST_MINUTES} min at least)`
  const { perMinute, plusMinus } = slope
  if (perMinute + plusMinus <= FLAT_PER_MINUTE) return 'flat'
  return perMinute - plusMinus > FLAT_PER_MINUTE ? 'GROWS' : 'no clear answer: run it longer'
}
