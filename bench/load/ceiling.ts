import { median } from '../summary.ts'
import { errorsOf, perSecond, putLoad } from './generator.ts'
import type { NamedTarget } from './targets.ts'

/** A trial goes up this ramp; its highest rung counts. */
const RAMP_CONNECTIONS = [16, 64, 256]
const RUNG_MS = 1000
const WARM_UP_MS = 3000

export interface Ceiling {
  name: string
  /** Of each trial. */
  perSecond: readonly number[]
  /** To the yardstick of the same trial; empty: it has none. */
  ratios: readonly number[]
  errors: number
  /** Highest part of the time that the generator was at work. */
  generatorBusy: number
}

/** What each can bear, in trials that alternate, so that noise of the machine meets all. */
export async function measureCeilings(
  targets: readonly NamedTarget[],
  trials: number,
): Promise<Ceiling[]> {
  for (const { target } of targets)
    await putLoad({ target, connections: 64, durationMs: WARM_UP_MS })
  const found = new Map(targets.map(({ name }) => [name, [] as Trial[]]))
  for (let trial = 0; trial < trials; trial += 1)
    for (const one of targets) found.get(one.name)?.push(await climb(one))
  const rates = (name: string) => (found.get(name) ?? []).map(({ rate }) => rate)
  return targets.map(({ name, yardstick }) => {
    const base = yardstick === undefined ? [] : rates(yardstick)
    const own = found.get(name) ?? []
    return {
      name,
      perSecond: rates(name),
      ratios: base.map((rate, index) => (own[index]?.rate ?? NaN) / rate),
      errors: own.reduce((sum, { errors }) => sum + errors, 0),
      generatorBusy: Math.max(...own.map(({ busy }) => busy)),
    }
  })
}

interface Trial {
  rate: number
  errors: number
  busy: number
}

async function climb({ target }: NamedTarget): Promise<Trial> {
  let best: Trial = { rate: 0, errors: 0, busy: 0 }
  for (const connections of RAMP_CONNECTIONS) {
    const numbers = await putLoad({ target, connections, durationMs: RUNG_MS })
    const rate = perSecond(numbers)
    const errors = best.errors + errorsOf(numbers)
    best = rate > best.rate ? { rate, errors, busy: numbers.busy } : { ...best, errors }
  }
  return best
}

export const ceilingOf = ({ perSecond }: Ceiling): number => median(perSecond)
