import { attachmentCalls } from './attachment-calls.ts'
import { calendarCalls } from './calendar-calls.ts'
import { changeLists } from './change-list.ts'
import { checkReply, knownCall } from './contract/check-contract.ts'
import type { OperationName } from './contract/operations.ts'
import { contactCalls } from './contact-calls.ts'
import { directoryCalls } from './directory-calls.ts'
import { draftCalls } from './draft-calls.ts'
import { folderCalls } from './folder-calls.ts'
import type { GraphCall, GraphHandler, GraphReply, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal, refusalReply } from './graph-refusal.ts'
import { actingCalls, readingCalls } from './message-calls.ts'
import { spoiled } from './spoiled-reply.ts'
import { subscriptionCalls } from './subscription-calls.ts'

/** The part of Microsoft Graph that the product uses, with state and with Graph's refusals. */
export interface Graph {
  answer(call: GraphCall): Promise<GraphReply>
  /** Makes every link of a change list unknown, as Graph does in its own time. */
  expireChangeLists(): void
}

/**
 * Both ways through the contract: what Graph would refuse is refused, and an answer that Graph would
 * never give is a loud 500.
 */
export function createGraph(parts: GraphParts): Graph {
  const { listChanges, expire } = changeLists(parts)
  const calendar = calendarCalls(parts)
  const handlers: Record<OperationName, GraphHandler> = {
    ...folderCalls(parts),
    ...mailCalls(parts),
    ...subscriptionCalls(parts),
    ...directoryCalls(parts),
    ...contactCalls(parts),
    ...calendar.calls,
    listChanges,
    batch: (call) => batch(call),
  }
  const answer = async (call: GraphCall): Promise<GraphReply> => {
    try {
      const known = knownCall(call)
      const reply =
        throttled(known.name, parts) ?? (await handled(handlers[known.name], known.call))
      checkReply(known.operation, reply)
      return spoiled(known.name, reply, parts.faults)
    } catch (error) {
      return refusalReply(error)
    }
  }
  /** One part after the other; a batch in a batch is no path that Graph knows. */
  const batch = async ({ body, caller }: KnownCall): Promise<GraphReply> => {
    const responses: object[] = []
    for (const { id, method, url, headers = {}, body: inside } of partsOf(body)) {
      const part = { method, url, headers: lowerCase(headers), body: inside, caller }
      const reply = url.startsWith('/$batch') ? notInBatch() : await answer(part)
      responses.push({ id, ...reply })
    }
    return { status: 200, body: { responses } }
  }
  const expireChangeLists = () => {
    expire()
    calendar.expire()
  }
  return { answer, expireChangeLists }
}

const mailCalls = (parts: GraphParts) => ({
  ...readingCalls(parts),
  ...actingCalls(parts),
  ...draftCalls(parts),
  ...attachmentCalls(parts),
})

interface Part {
  id: string
  method: string
  url: string
  headers?: Record<string, string>
  body?: unknown
}

function partsOf(body: unknown): Part[] {
  const { requests } = body as { requests: Part[] }
  if (new Set(requests.map(({ id }) => id)).size < requests.length)
    throw new GraphRefusal(400, 'BadRequest', 'Every request of a batch needs an id of its own.')
  const bare = requests.find(
    (part) => part.body !== undefined && !('content-type' in lowerCase(part.headers ?? {})),
  )
  if (bare)
    throw new GraphRefusal(400, 'BadRequest', 'A request with a body has to say its Content-Type.')
  return requests
}

const notInBatch = () =>
  refusalReply(new GraphRefusal(400, 'BadRequest', "Resource not found for the segment '$batch'."))

const lowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** What a handler refuses is an answer like any other, and has to keep to the contract. */
async function handled(handler: GraphHandler, call: KnownCall): Promise<GraphReply> {
  try {
    return await handler(call)
  } catch (error) {
    if (error instanceof GraphRefusal) return refusalReply(error)
    throw error
  }
}

const WAIT_S = '7'

/** A batch itself goes through, and its parts are asked to wait. */
function throttled(name: OperationName, { faults }: GraphParts): GraphReply | undefined {
  if (name === 'batch' || !faults.isOn('throttle')) return undefined
  const refusal = new GraphRefusal(429, 'TooManyRequests', 'Please retry again later.')
  return { ...refusalReply(refusal), headers: { 'Retry-After': WAIT_S } }
}
