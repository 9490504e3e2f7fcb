import { Type, type Static, type TSchema } from 'typebox'
import { Check } from 'typebox/value'
import { MailSourceError } from '../logging/mail-source.ts'

/** What Graph answered, good or bad, of a request or of a part of a batch. */
export interface GraphAnswer {
  status: number
  /** Parsed JSON; undefined: there was none, or it was something else. */
  body: unknown
  /** How long it asks to be left alone; null: it does not say. */
  retryAfterMs: number | null
}

const GraphError = Type.Object({
  error: Type.Object({ code: Type.String(), message: Type.Optional(Type.String()) }),
})

const SECOND_MS = 1000
const MAX_DETAIL = 200

/** Graph's error code, e.g. `ErrorItemNotFound`; empty where it gave none. */
export const errorCode = ({ body }: GraphAnswer): string =>
  Check(GraphError, body) ? body.error.code : ''

export const isGood = ({ status }: GraphAnswer): boolean => status >= 200 && status < 300

/** Asked too much, or not there for the moment: worth another try. */
export const isForNow = ({ status }: GraphAnswer): boolean => [429, 502, 503, 504].includes(status)

/** Seconds, as Graph gives them; a date is not understood. */
export function retryAfter(value: string | null | undefined): number | null {
  const seconds = Number(value ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds * SECOND_MS) : null
}

/** What it said, short, and without anything that names a person or opens a door. */
export function shortDetail(answer: GraphAnswer): string {
  const said = Check(GraphError, answer.body) ? answer.body.error : undefined
  const message = (said?.message ?? '')
    .replace(/(?<!\S)[^\s@]*@\S*/g, '…')
    .replace(/\S{40,}/g, '…')
    .replace(/\s+/g, ' ')
  return [answer.status, said?.code, message].filter(Boolean).join(' ').slice(0, MAX_DETAIL).trim()
}

/**
 * The body, as described.
 *
 * @throws MailSourceError `unexpected-answer` where it is something else
 */
export function checkedBody<T extends TSchema>(answer: GraphAnswer, schema: T): Static<T> {
  if (Check(schema, answer.body)) return answer.body
  throw new MailSourceError('unexpected-answer', `${answer.status} with something else inside`)
}
