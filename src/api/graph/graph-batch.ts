import { Type } from 'typebox'
import { checkedBody, isGood, retryAfter, type GraphAnswer } from './graph-answer.ts'
import { graphFault } from './graph-fault.ts'
import type { GraphClient } from './graph-client.ts'
import { EVENTUAL, IMMUTABLE_IDS } from './graph-request.ts'

/** Graph takes no more in one request. */
export const LARGEST_BATCH = 20

/** One request of a batch; its index is its id. */
export interface BatchPart {
  method: 'GET' | 'POST'
  /** Below the version. */
  url: string
  body?: object
  /** See `GraphRequest`. */
  isEventual?: boolean
  /** Beside the one for immutable ids. */
  prefer?: string
}

const BatchAnswer = Type.Object({
  responses: Type.Array(
    Type.Object({
      id: Type.String(),
      status: Type.Integer({ minimum: 100, maximum: 599 }),
      headers: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
      body: Type.Optional(Type.Unknown()),
    }),
  ),
})

/** What a part is taken to be that was not answered. */
const UNANSWERED: GraphAnswer = { status: 504, body: undefined, retryAfterMs: null }

/**
 * Makes up to 20 requests in one. Graph carries out at most four of a mailbox's at a time.
 *
 * @returns an answer for each part, in their order; a good batch may have bad parts
 * @throws MailSourceError where the batch itself was refused; then no part is known to be done
 */
export async function askBatch(
  client: Pick<GraphClient, 'once'>,
  parts: readonly BatchPart[],
): Promise<GraphAnswer[]> {
  const requests = parts.map(({ method, url, body, isEventual, prefer }, index) => ({
    id: String(index),
    method,
    url,
    headers: {
      Prefer: [IMMUTABLE_IDS, prefer].filter(Boolean).join(', '),
      ...(isEventual && { [EVENTUAL.name]: EVENTUAL.value }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  }))
  const answer = await client.once({ method: 'POST', url: '/$batch', body: { requests } })
  if (!isGood(answer)) throw graphFault(answer)
  const { responses } = checkedBody(answer, BatchAnswer)
  const byId = new Map(responses.map((response) => [response.id, response]))
  return parts.map((_part, index) => {
    const response = byId.get(String(index))
    if (!response) return UNANSWERED
    const { status, headers = {}, body } = response
    return { status, body, retryAfterMs: retryAfter(headerOf(headers, 'retry-after')) }
  })
}

function headerOf(headers: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** In groups that fit into a batch; none for nothing. */
export const inBatches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / LARGEST_BATCH) }, (_, index) =>
    all.slice(index * LARGEST_BATCH, (index + 1) * LARGEST_BATCH),
  )
