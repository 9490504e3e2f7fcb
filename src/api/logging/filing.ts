import { nextAttempt } from './back-off.ts'
import type { Filed } from './mail-source.ts'

/** A message that was tried, and how often the server had put it off before. */
export interface TriedMessage {
  id: string
  attempts: number
}

const MAX_PROBLEM = 200

/**
 * What becomes of a message that was to be moved. One that is put off is tried again after 1, 5 and
 * 25 minutes, or when the server says; then it stays where it is, with the reason.
 *
 * @param filed undefined: the source said nothing of it, which is as good as "later"
 */
export function filingOutcome(tried: TriedMessage, filed: Filed | undefined, now: Date) {
  const { id } = tried
  const given = filed ?? { outcome: 'later', retryAfterMs: null, problem: 'no-answer' }
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
    case 'later': {
      const attempts = tried.attempts + 1
      const nextAt = nextAttempt(attempts, { now, askedMs: given.retryAfterMs })
      return {
        ...{ id, attempts, webLink: null, problem: given.problem.slice(0, MAX_PROBLEM) },
        ...{ nextAt: nextAt?.toISOString() ?? null },
        filing: nextAt ? ('waiting' as const) : ('failed' as const),
      }
    }
  }
}

/** It becomes a link on our pages. */
const safeLink = (link: string | null): string | null =>
  link !== null && /^https:\/\/[^\s\0]{1,1990}$/.test(link) ? link : null

const settled = ({ id, attempts }: TriedMessage) => ({ id, attempts, nextAt: null })
