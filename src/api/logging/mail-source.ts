import type { LoggingProblem } from '../../contract/logging-problem.ts'
import type { ValidationStep } from '../../contract/logging-validation.ts'
import type { SourceMessage, UnreadableMessage } from './mail-message.ts'
import type { Subscriptions } from './subscriptions.ts'

/** A page of what a source has. */
export interface MailPage {
  messages: readonly (SourceMessage | UnreadableMessage)[]
  /** Where reading goes on once this page is safe; opaque. */
  cursor: string
  /** Nothing more for now. */
  isLast: boolean
  /** How many there are in all; null: the source does not say. */
  total: number | null
}

/** A decided message that is to leave the queue. */
export interface ToFile {
  sourceId: string
  /** It was tried before, and nobody knows what became of that. */
  isRepeat: boolean
}

/**
 * What became of moving one message: `done` also where it was there already; `gone` somebody else
 * moved or deleted it; `later` not now, wait as long as it says. What is `isPassing` lies in the server and
 * not in the message: it was too busy, or not there.
 */
export type Filed =
  | { sourceId: string; outcome: 'done'; webLink: string | null }
  | { sourceId: string; outcome: 'gone' }
  | {
      sourceId: string
      outcome: 'later'
      retryAfterMs: number | null
      problem: string
      isPassing: boolean
    }

/** One step of trying a set-up. */
export interface CheckedStep {
  step: ValidationStep
  outcome: 'passed' | 'warning' | 'failed' | 'skipped'
  problem: LoggingProblem | null
  /** What the server said, shortened; never a token or an address. */
  detail: string | null
}

/**
 * Where mail is logged from. What it gives may come again: whoever reads tells by `sourceId`.
 * Nothing is ever deleted there (law 10). Every method may throw `MailSourceError`.
 */
export interface MailSource {
  /**
   * What is new since the cursor, page by page.
   *
   * @param cursor of an earlier page; null: everything that is in the queue
   */
  read(cursor: string | null): AsyncIterable<MailPage>
  /** Everything that came since then, also what is archived, oldest first, page by page. */
  readSince(since: Date, cursor: string | null): AsyncIterable<MailPage>
  /** Moves messages out of the queue; an answer for each, in any order. */
  file(messages: readonly ToFile[]): Promise<Filed[]>
  /** Tries everything that reading and moving take, in order, changing nothing. */
  check(): Promise<CheckedStep[]>
  /** Requests made so far. */
  readonly requests: number
  /** Where the server can tell of new mail by itself. */
  readonly subscriptions?: Subscriptions
  close(): Promise<void>
}

/** Why a source cannot be used now. */
export type MailSourceFault =
  | LoggingProblem
  /** The cursor is too old: read from the beginning. */
  | 'cursor-expired'

export class MailSourceError extends Error {
  override name = 'MailSourceError'
  readonly fault: MailSourceFault
  /** How long the source asks to be left alone; null: it does not say. */
  readonly retryAfterMs: number | null

  /** @param detail what the server said; never a token, never an address */
  constructor(
    fault: MailSourceFault,
    detail: string,
    { retryAfterMs = null, cause }: { retryAfterMs?: number | null; cause?: unknown } = {},
  ) {
    super(detail, { cause })
    this.fault = fault
    this.retryAfterMs = retryAfterMs
  }
}

/**
 * Opens the source that a tenant set up.
 *
 * @throws MailSourceError where the set-up is not complete, e.g. `credential-missing`
 */
export type OpenMailSource = (tenantId: string) => Promise<MailSource>
