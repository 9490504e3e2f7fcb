import { connect } from 'node:tls'
import type { OtherClock } from './clock-findings.ts'
import type { HostFacts } from './host-findings.ts'

const TIMEOUT_MS = 8_000
const DAY_MS = 86_400_000
/** An HTTP Date has whole seconds. */
const DATE_STEP_MS = 1000

/** What an address answered. */
export interface Answered {
  /** Why there was no answer; null: there was one. */
  fault: string | null
  status: number | null
  /** JSON, as far as it is some. */
  body: unknown
  /** What it says the time is; null: nothing. */
  clock: OtherClock | null
}

/** Asks an address once, follows nothing, and fails never. */
export async function askAddress(
  url: string,
  { now, fetch: ask = fetch, ...init }: RequestInit & { now: () => Date; fetch?: typeof fetch },
): Promise<Answered> {
  const askedAt = now()
  try {
    const answer = await ask(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const answeredAt = now()
    const date = Date.parse(answer.headers.get('date') ?? '')
    const whose = new URL(url).host
    const said = new Date(date)
    return {
      fault: null,
      status: answer.status,
      body: await answer.json().catch(() => null),
      clock: Number.isNaN(date) ? null : { whose, said, askedAt, answeredAt, stepMs: DATE_STEP_MS },
    }
  } catch (error) {
    // Not being reached is an answer too.
    return { fault: faultOf(error), status: null, body: null, clock: null }
  }
}

/** What the system or TLS calls it: Node wraps it once or twice. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'TimeoutError') return 'ETIMEDOUT'
  const { code } = error as NodeJS.ErrnoException
  return error.cause === undefined ? (code ?? error.name) : faultOf(error.cause)
}

/** Looks at a host of ours as a recipient's program would, from this machine. */
export async function probeHost(origin: string, now: () => Date): Promise<HostFacts> {
  const { fault, status, body } = await askAddress(`${origin}/health/live`, { now })
  const isOurs = status === 200 && (body as { live?: unknown } | null)?.live === true
  const ends = fault === null ? await certificateEnd(new URL(origin)) : null
  const certificateDays = ends && Math.floor((ends.getTime() - now().getTime()) / DAY_MS)
  return { origin, fault, status, isOurs, certificateDays }
}

/** @returns null where it cannot be seen */
function certificateEnd({ hostname, port }: URL): Promise<Date | null> {
  return new Promise((resolve) => {
    const socket = connect(
      { host: hostname, port: Number(port || 443), servername: hostname, timeout: TIMEOUT_MS },
      () => {
        const end = Date.parse(socket.getPeerCertificate().valid_to)
        socket.destroy()
        resolve(Number.isNaN(end) ? null : new Date(end))
      },
    )
    socket.once('error', () => resolve(null))
    socket.once('timeout', () => {
      socket.destroy()
      resolve(null)
    })
  })
}
