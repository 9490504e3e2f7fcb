import { backOffMs, MOST_ATTEMPTS, nextAttempt } from './back-off.ts'
import type { Filed } from './mail-source.ts'

/** A message that was tried, and how often it had been refused before. */
export interface TriedMessage {
  id: string
  attempts: number
  /** When it was first tried; null: only now. */
  begunAt: Date | null
}

const MAX_PROBLEM = 200
/** A server that is too busy, or away, for longer than this will not take the message any more. */
const LONGEST_PUT_OFF_MS = 7 * 86_400_000

/**
 * What becomes of a message that was to be moved. One that is refused is tried again after 1, 5 and
 * 25 minutes, or when the server says; one that the server is too busy for, for a week. Then it stays
 * where it is, with the reason.
 *
 * @param filed undefined: the source said nothing of it, which is as good as "later"
 */
export function filingOutcome(tried: TriedMessage, filed: Filed | undefined, now: Date) {
  const given = filed ?? NO_ANSWER
  switch (given.outcome) {
    case 'done':
      return {
        ...settled(tried),
        filing: 'done' as const,
        webLink: safeLink(given.webLink),
        problem: null,
      }
    case 'gone':
      return { ...settled(tried), filing: 'failed' as const, webLink: null, problem: 'gone' }
    case 'later':
      return later(tried, given, now)
  }
}

type Later = Omit<Extract<Filed, { outcome: 'later' }>, 'sourceId'>

const NO_ANSWER: Later = {
  ...{ outcome: 'later', problem: 'no-answer' },
  ...{ retryAfterMs: null, isPassing: false },
}

function later(tried: TriedMessage, filed: Later, now: Date) {
  const next = filed.isPassing ? putOff : refused
  const { attempts, nextAt } = next(tried, filed.retryAfterMs, now)
  return {
    ...{ id: tried.id, attempts, webLink: null, problem: filed.problem.slice(0, MAX_PROBLEM) },
    ...{ nextAt: nextAt?.toISOString() ?? null },
    filing: nextAt ? ('waiting' as const) : ('failed' as const),
  }
}

interface NextTry {
  attempts: number
  /** Null: none. */
  nextAt: Date | null
}

function refused(tried: TriedMessage, askedMs: number | null, now: Date): NextTry {
  const attempts = tried.attempts + 1
  return { attempts, nextAt: nextAttempt(attempts, { now, askedMs }) }
}

/** Counts against nobody, and waits as long again as it has waited already, up to 25 minutes. */
function putOff(tried: TriedMessage, askedMs: number | null, now: Date): NextTry {
  const { attempts, begunAt } = tried
  const waitedMs = now.getTime() - (begunAt ?? now).getTime()
  if (waitedMs >= LONGEST_PUT_OFF_MS) return { attempts, nextAt: null }
  const ms = Math.max(backOffMs(1, askedMs), Math.min(waitedMs, backOffMs(MOST_ATTEMPTS)))
  return { attempts, nextAt: new Date(now.getTime() + ms) }
}

/** It becomes a link on our pages. */
const safeLink = (link: string | null): string | null =>
  link !== null && /^https:\/\/[^\s\0]{1,1990}$/.test(link) ? link : null

const settled = ({ id, attempts }: TriedMessage) => ({ id, attempts, nextAt: null })
