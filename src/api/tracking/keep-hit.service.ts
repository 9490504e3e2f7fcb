import type { Context } from '../context.ts'
import type { HitOutcome } from '../operation/meters.ts'
import type { Origin } from './client-address.ts'
import type { Hit } from './hit.ts'
import { HitPace } from './hit-pace.ts'
import { hitSignals, type HitRequest, type Whereabouts } from './signals.ts'
import type { HitToken } from './tracking-seal.ts'

/** A recipient never waits longer than this for our records. */
const SAFE_WITHIN_MS = 250
/** A buffer in trouble fails every hit; the log is told of it this often. */
const TELL_EVERY_MS = 10_000
const MS = 1000

/** A request with an authentic token. */
export interface AskedHit {
  token: HitToken
  request: HitRequest
  origin: Origin
}

/** Keeps the hit that a request is, and then answers: once and soon, whatever happens. */
export type KeepHit = (asked: AskedHit, answer: () => void) => void

/**
 * Makes the function that puts hits into the buffer: it answers when the hit is safe (law 4), but a
 * buffer that fails or is slow never keeps a recipient's link from resolving (law 3). The buffer
 * counts what it lost; of slow ones nothing is lost while the process lives. What a mail has beyond
 * so many a minute is answered and counted, but not kept: the buffer is everybody's.
 */
export function hitKeeper(ctx: Context): KeepHit {
  const complain = complaints(ctx)
  const pace = new HitPace(ctx.randomBytes(4).readInt32LE())
  const textOf = timeTexts()
  return (asked, answer) => {
    const at = ctx.now()
    if (!pace.admits(paceKey(asked.token), at)) {
      ctx.watch?.meters.hit('excess', 0)
      return answer()
    }
    const begun = performance.now()
    let isAnswered = false
    const end = (outcome: HitOutcome) => {
      clearTimeout(late)
      if (isAnswered) return
      isAnswered = true
      ctx.watch?.meters.hit(outcome, (performance.now() - begun) / MS)
      answer()
    }
    const late = setTimeout(() => {
      complain('late', undefined)
      end('late')
    }, SAFE_WITHIN_MS)
    const lost = (error: unknown) => {
      complain('lost', error)
      end('lost')
    }
    try {
      ctx.buffer.append(hitOf(ctx, asked, { at, text: textOf(at) })).then(() => end('kept'), lost)
    } catch (error) {
      lost(error)
    }
  }
}

/** A flood of opens takes nothing from the clicks of the same mail. No two mails have the same key. */
const paceKey = ({ followKey, kind }: HitToken): string => kind + followKey

interface Moment {
  at: Date
  /** ISO 8601. */
  text: string
}

function hitOf(ctx: Context, { token, request, origin }: AskedHit, { at, text }: Moment): Hit {
  return {
    id: ctx.newId(),
    tenantId: token.tenantId,
    followKey: token.followKey,
    kind: token.kind === 'file' ? 'file-view' : token.kind,
    linkNumber: numberOf(token),
    at: text,
    signals: hitSignals(request, whereabouts(ctx, { tenantId: token.tenantId, origin, at })),
  }
}

/** Writes times as text; under load many hits have the same. */
function timeTexts(): (at: Date) => string {
  let [last, text] = [NaN, '']
  return (at) => {
    if (at.getTime() !== last) [last, text] = [at.getTime(), at.toISOString()]
    return text
  }
}

function numberOf(token: HitToken): number | null {
  if (token.kind === 'file') return token.number
  return token.kind === 'click' ? token.linkNumber : null
}

/**
 * What the address says; it goes no further (law 9). A scanner's network is no team's, even where a
 * salesperson's traffic leaves through it.
 */
function whereabouts(
  ctx: Context,
  { tenantId, origin, at }: { tenantId: string; origin: Origin; at: Date },
): Whereabouts {
  const network = origin.address === undefined ? undefined : ctx.scanners.find(origin.address)
  if (network) return { network, team: false }
  return { network: null, team: ctx.teamNetworks.has(tenantId, origin, at) }
}

/**
 * Logs trouble with counts, at once and then at most every `TELL_EVERY_MS`; nothing of the hits. A clock
 * that is set back must not silence it, so it counts the time that passes.
 */
function complaints({ log }: Context): (what: 'late' | 'lost', error: unknown) => void {
  const counts = { late: 0, lost: 0 }
  let toldAt = -Infinity
  return (what, error) => {
    counts[what]++
    const time = performance.now()
    if (time - toldAt < TELL_EVERY_MS) return
    toldAt = time
    log.error({ err: error, ...counts }, 'hits were answered before they were safe')
  }
}
