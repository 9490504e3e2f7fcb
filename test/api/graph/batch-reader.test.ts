import { describe, expect, it } from '@jest/globals'
import { fakeGraph, ORIGIN } from './fake-graph.ts'
import { faultOf } from './stand-in-source.ts'

const SINCE = new Date('2025-06-10T00:00:00Z')
const EMPTY = { body: { value: [] } }
const history = (graph: ReturnType<typeof fakeGraph>, box: string, link: string | null = null) =>
  graph.source.history(box, { link, since: SINCE, left: [] })

describe('reading many mailboxes at once', () => {
  it('asks no more of a mailbox than it carries out, and twenty in all', async () => {
    const graph = fakeGraph(() => EMPTY)
    const boxes = Array.from({ length: 8 }, (_, number) => `box-${number}`)

    await Promise.all(boxes.flatMap((box) => Array.from({ length: 9 }, () => history(graph, box))))

    for (const batch of graph.batches) {
      expect(batch.length).toBeLessThanOrEqual(20)
      for (const box of boxes)
        expect(batch.filter(({ url }) => url.includes(`/${box}/`)).length).toBeLessThanOrEqual(4)
    }
    expect(graph.batches.flat()).toHaveLength(72)
    expect(graph.source.requests).toBe(72)
  })

  it('never has more than four of a mailbox under way', async () => {
    let [now, most] = [0, 0]
    const graph = fakeGraph(async () => {
      most = Math.max(most, (now += 1))
      await new Promise((resolve) => setImmediate(resolve))
      now -= 1
      return EMPTY
    })

    await Promise.all(Array.from({ length: 30 }, () => history(graph, 'box')))

    expect(most).toBe(4)
  })

  it('wants ids that stay, in every part', async () => {
    const graph = fakeGraph(() => EMPTY)

    await history(graph, 'box')

    expect(graph.batches[0]?.[0]?.headers['Prefer']).toContain('IdType="ImmutableId"')
  })

  it('waits as long as a part is told to, and asks for that part again', async () => {
    let calls = 0
    const graph = fakeGraph((url) => {
      if (url.includes('/slow/') && (calls += 1) < 3)
        return { status: 429, headers: { 'Retry-After': '7' } }
      return EMPTY
    })

    await Promise.all([history(graph, 'slow'), history(graph, 'quick')])

    expect(graph.waits).toEqual([7000, 7000])
    expect(graph.batches.map((batch) => batch.length)).toEqual([2, 1, 1])
  })

  it('says how long where that is longer than one waits here', async () => {
    const graph = fakeGraph(() => ({ status: 429, headers: { 'retry-after': '600' } }))

    expect(await faultOf(history(graph, 'box'))).toEqual({
      fault: 'throttled',
      retryAfterMs: 600_000,
    })
    expect(graph.waits).toEqual([])
  })

  it('waits where the whole batch is told to', async () => {
    const graph = fakeGraph(() => EMPTY)
    graph.outer.push(new Response('{}', { status: 429, headers: { 'Retry-After': '3' } }))

    await history(graph, 'box')

    expect(graph.waits).toEqual([3000])
  })

  it.each([
    ['has something else inside', Response.json({ hello: 'you' }), 'unexpected-answer'],
    ['is no JSON', new Response('<p>Please sign in'), 'unexpected-answer'],
    ['never ends', new Response(endless()), 'unexpected-answer'],
  ])('refuses an answer that %s', async (_what, answer, fault) => {
    const graph = fakeGraph(() => EMPTY)
    graph.outer.push(answer)

    expect(await faultOf(history(graph, 'box'))).toMatchObject({ fault })
  })

  it.each([
    'https://elsewhere.example/v1.0/users/box/messages',
    `${ORIGIN}.elsewhere.example/v1.0/users/box/messages`,
    `${ORIGIN}/beta/users/box/messages`,
    '//elsewhere.example/v1.0/users',
  ])('follows no link that leads elsewhere: %s', async (link) => {
    const graph = fakeGraph(() => EMPTY)

    expect(await faultOf(history(graph, 'box', link))).toMatchObject({ fault: 'unexpected-answer' })
    expect(graph.batches).toEqual([])
  })

  it('follows a link of its own as it is', async () => {
    const graph = fakeGraph(() => EMPTY)

    await history(graph, 'box', `${ORIGIN}/v1.0/users/box/messages?$skip=2&%24top=2`)

    expect(graph.batches[0]?.[0]?.url).toBe('/users/box/messages?$skip=2&%24top=2')
  })
})

/** A megabyte after the other. */
function endless(): ReadableStream {
  const chunk = new Uint8Array(1024 * 1024)
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) })
}
