import { putLoad, type LoadNumbers, type Target } from './generator.ts'
import { scrape, type ServerNumbers } from './exposition.ts'

const TELL_EVERY_MS = 30_000
const CONNECTIONS = 64

/** What was seen at one moment. */
export interface Moment {
  /** Since the start. */
  minute: number
  load: LoadNumbers
  /** Undefined: it is somebody else's server. */
  server: ServerNumbers | undefined
}

interface Sustained {
  target: Target
  rate: number
  minutes: number
  /** Where the server tells its numbers; undefined: nowhere. */
  metrics?: string
}

export interface SustainedResult {
  total: LoadNumbers
  moments: readonly Moment[]
}

/** Sends at a constant rate, whatever comes back, and looks at the server meanwhile. */
export async function sustain(
  { target, rate, minutes, metrics }: Sustained,
  onMoment: (moment: Moment) => void,
): Promise<SustainedResult> {
  const began = performance.now()
  const durationMs = minutes * 60_000
  const moments: Moment[] = []
  let looking: Promise<unknown> = Promise.resolve()
  const look = async (load: LoadNumbers) => {
    const minute = (performance.now() - began) / 60_000
    const server = metrics === undefined ? undefined : await scrape(metrics)
    const moment = { minute, load, server }
    moments.push(moment)
    onMoment(moment)
  }
  const tellEveryMs = Math.min(TELL_EVERY_MS, durationMs / 4)
  const load = { target, rate, durationMs, connections: CONNECTIONS, tellEveryMs }
  const total = await putLoad(load, (numbers) => {
    looking = looking.then(() => look(numbers))
  })
  await looking
  return { total, moments }
}
