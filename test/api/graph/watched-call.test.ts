import { describe, expect, it } from '@jest/globals'
import type { GraphAnswer } from '../../../src/api/graph/graph-answer.ts'
import { watchedCall } from '../../../src/api/graph/watched-call.ts'
import { RecentMeters } from '../../../src/api/operation/recent-meters.service.ts'

const answer = (status: number, body?: unknown): GraphAnswer => ({
  status,
  body,
  retryAfterMs: null,
})

/** What is counted of a call, as far as it is more than none. */
async function counted(call: () => Promise<GraphAnswer>) {
  const meters = new RecentMeters(() => new Date(0))
  const result = await watchedCall({ meters, spans: null }, { method: 'GET' }, call).catch(String)
  const counts = Object.entries(meters.read().graph).filter(([, count]) => count > 0)
  return { result, counts: Object.fromEntries(counts) }
}

describe('a call of Graph', () => {
  it.each([
    ['a good one', answer(200, { value: [] }), { ok: 1 }],
    ['one too many', answer(429), { throttled: 1 }],
    ['one that is refused', answer(403, { error: {} }), { refused: 1 }],
    ['one that fails', answer(503), { failed: 1 }],
    [
      'a batch, by its parts',
      answer(200, { responses: [{ status: 200 }, { status: 429 }, { status: 429 }] }),
      { ok: 1, throttled: 2 },
    ],
    ['a batch of nonsense', answer(200, { responses: [null, { status: 'x' }] }), { ok: 1 }],
    ['an answer that is no object', answer(200, 'x'), { ok: 1 }],
  ])('counts %s', async (_, given, counts) => {
    expect(await counted(() => Promise.resolve(given))).toEqual({ result: given, counts })
  })

  it('counts one without an answer, and fails as it failed', async () => {
    expect(await counted(() => Promise.reject(new Error('away')))).toEqual({
      result: 'Error: away',
      counts: { unreachable: 1 },
    })
  })

  it('is made all the same where nobody watches', async () => {
    const given = answer(200)

    expect(await watchedCall(undefined, { method: 'GET' }, () => Promise.resolve(given))).toBe(
      given,
    )
  })
})
