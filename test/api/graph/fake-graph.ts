import type { ActivitySource } from '../../../src/api/enrichment/activity-source.ts'
import { graphActivitySource } from '../../../src/api/graph/graph-activity-source.ts'

export const ORIGIN = 'https://graph.example'

export interface FakePart {
  id: string
  url: string
  headers: Record<string, string>
}

interface FakeAnswer {
  status?: number
  headers?: Record<string, string>
  body?: unknown
}

/** Graph as far as batches go; each part is answered by the test. */
export interface FakeGraph {
  source: ActivitySource
  /** Parts of each batch, in order. */
  batches: FakePart[][]
  /** How long was waited, in milliseconds. */
  waits: number[]
  /** Batches that are answered as a whole, before any part is. */
  outer: Response[]
}

/** Where `answer` gives nothing, there is nothing: 404. */
export function fakeGraph(
  answer: (url: string, part: FakePart) => FakeAnswer | undefined | Promise<FakeAnswer | undefined>,
): FakeGraph {
  const graph: Omit<FakeGraph, 'source'> = { batches: [], waits: [], outer: [] }
  const send = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const { requests } = JSON.parse(String(init?.body)) as { requests: FakePart[] }
    graph.batches.push(requests)
    const whole = graph.outer.shift()
    if (whole) return whole
    const responses = await Promise.all(
      requests.map(async (part) => {
        const { status = 200, headers, body } = (await answer(part.url, part)) ?? NOT_FOUND
        return { id: part.id, status, headers, body }
      }),
    )
    // In any order, as Graph does.
    return Response.json({ responses: responses.toReversed() })
  }
  const source = graphActivitySource({
    origin: ORIGIN,
    token: () => Promise.resolve('a-token'),
    fetch: send as typeof fetch,
    wait: (ms) => Promise.resolve(void graph.waits.push(ms)),
    isInternal: (address) => address.endsWith('@fabrikam.example'),
    pageSize: 2,
  })
  return Object.assign(graph, { source })
}

const NOT_FOUND: FakeAnswer = {
  status: 404,
  body: { error: { code: 'ErrorItemNotFound', message: 'Gone.' } },
}

export const recipient = (address: string) => ({ emailAddress: { name: 'Somebody', address } })
