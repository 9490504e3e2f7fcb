import { Agent, get } from 'node:http'
import { createTrackingSeal } from '../../src/api/tracking/aes-seal.ts'
import { FABRIKAM } from '../../test/fixtures/make.ts'

/** A hit that takes longer is answered before it is safe, and counted as such: law 3 goes first. */
const ANSWERED_UNSAFE_MS = 240
const GIVEN_UP_MS = 10_000
const TICK_MS = 10
const MOST_AT_ONCE = 256
/** Clicks go to so few mails that hits of a mail are judged together, and so many that none has an excess. */
const CLICKED_MAILS = 100
const TARGET = 'https://fabrikam.example/offer'
const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'

const seal = createTrackingSeal([{ id: 'k1', secret: Buffer.alloc(32, 1) }])

/** One request for a beacon or a tracked link, each for another one, and never made again. */
export interface SentHit {
  /** Unique: its mail, and the number of its link or `open`. */
  name: string
  kind: 'open' | 'click'
  /** `late`: answered, but maybe before it was safe. `failed`: no answer, or half of one. */
  outcome: 'acknowledged' | 'late' | 'failed'
  /** When its answer was there in full, or was given up; of `performance.now()`. */
  endedAt: number
}

export interface HitLoad {
  /** What was asked for and has ended so far. */
  sent: readonly SentHit[]
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>
}

/** Asks for beacons and links in turn at a steady rate, whether or not anybody answers. */
export function putHits(origin: string, mails: readonly string[], perSecond: number): HitLoad {
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_AT_ONCE })
  const sent: SentHit[] = []
  const underWay = new Set<Promise<void>>()
  const began = performance.now()
  let begun = 0
  const tick = () => {
    const due = ((performance.now() - began) / 1000) * perSecond
    for (; begun < due; begun += 1) {
      // Who waits for an answer asks for nothing else meanwhile.
      if (underWay.size >= MOST_AT_ONCE) continue
      const asking = ask({ origin, agent }, hitOf(begun, mails)).then((hit) => {
        sent.push(hit)
        underWay.delete(asking)
      })
      underWay.add(asking)
    }
  }
  const ticking = setInterval(tick, TICK_MS)
  return {
    sent,
    stop: async () => {
      clearInterval(ticking)
      await Promise.all(underWay)
      agent.destroy()
    },
  }
}

type AskedHit = Pick<SentHit, 'name' | 'kind'> & { path: string }

/** The n-th hit: the beacons of all mails, one after another, and a link in between. */
function hitOf(n: number, mails: readonly string[]): AskedHit {
  const opened = n % 2 === 0 ? mails[n / 2] : undefined
  const followKey = opened ?? mails[n % CLICKED_MAILS] ?? ''
  const mail = { tenantId: FABRIKAM, followKey }
  if (opened !== undefined) {
    const token = seal.seal({ kind: 'open', ...mail })
    return { name: `${followKey} open`, kind: 'open', path: `/o/${token}` }
  }
  const linkNumber = n + 1
  const token = seal.seal({ kind: 'click', ...mail, linkNumber, target: TARGET })
  return { name: `${followKey} ${linkNumber}`, kind: 'click', path: `/c/${token}` }
}

function ask(
  { origin, agent }: { origin: string; agent: Agent },
  { name, kind, path }: AskedHit,
): Promise<SentHit> {
  const began = performance.now()
  const expected = kind === 'open' ? 200 : 302
  return new Promise((resolve) => {
    const end = (isAnswered: boolean) => {
      const endedAt = performance.now()
      const isSafe = endedAt - began < ANSWERED_UNSAFE_MS
      const outcome = isAnswered ? (isSafe ? 'acknowledged' : 'late') : 'failed'
      resolve({ name, kind, endedAt, outcome })
    }
    const options = { agent, timeout: GIVEN_UP_MS, headers: { 'user-agent': BROWSER } }
    const request = get(origin + path, options, (response) => {
      response.once('end', () => end(response.complete && response.statusCode === expected))
      response.once('error', () => end(false))
      response.resume()
    })
    request.once('timeout', () => request.destroy())
    request.once('error', () => end(false))
  })
}
