import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { isReadable } from '../../../src/api/logging/mail-message.ts'
import { startGraphStandIn, type GraphStandIn } from '../../fixtures/graph-stand-in.ts'
import { faultOf, pagesOf, sourceOf, subjectsOf } from './stand-in-source.ts'

let graph: GraphStandIn

beforeEach(async () => {
  graph = await startGraphStandIn()
})
afterEach(() => graph.close())

const SINCE = new Date('2026-11-01T08:03:00.000Z')

describe('reading what came since a day', () => {
  beforeEach(() => {
    // Mail n came n minutes past eight.
    for (let number = 1; number <= 8; number += 1)
      graph.deliver({ folder: number % 2 ? 'archive' : 'inbox' })
  })

  const ALL = ['Mail 3', 'Mail 5', 'Mail 7', 'Mail 4', 'Mail 6', 'Mail 8']

  it('gives the archive and then the Inbox, each oldest first, and how many there are', async () => {
    const pages = await pagesOf(sourceOf(graph, { batchSize: 2 }).readSince(SINCE, null))

    expect(subjectsOf(pages)).toEqual(ALL)
    expect(pages.map(({ total }) => total)).toEqual([6, 6, 6, 6])
    expect(pages.map(({ isLast }) => isLast)).toEqual([false, false, false, true])
  })

  it('says what was archived before', async () => {
    const pages = await pagesOf(sourceOf(graph).readSince(SINCE, null))
    const archived = pages
      .flatMap(({ messages }) => messages)
      .filter((message) => isReadable(message) && message.isArchived)

    expect(archived).toHaveLength(3)
  })

  it.each([1, 2, 3])('goes on after page %i as if nothing had been', async (read) => {
    const source = () => sourceOf(graph, { batchSize: 2 })
    const pages = await pagesOf(source().readSince(SINCE, null))
    const others = await pagesOf(source().readSince(SINCE, pages[read - 1]!.cursor))

    expect(subjectsOf(others)).toEqual(subjectsOf(pages.slice(read)))
    expect(others[0]!.total).toBe(6)
  })

  it('misses nothing that is archived while it reads', async () => {
    const subjects: string[] = []
    const source = sourceOf(graph, { batchSize: 2 })
    for await (const page of source.readSince(SINCE, null)) {
      subjects.push(...subjectsOf([page]))
      const waiting = graph.store.list(graph.mailbox).find(({ folder }) => folder === 'inbox')
      if (subjects.length < 4) graph.office.move(graph.mailbox, waiting!.immutableId, 'archive')
    }

    expect(new Set(subjects)).toEqual(new Set(ALL))
  })

  it('reads the Inbox alone where nothing is archived', async () => {
    const source = sourceOf(graph, { archive: null })

    expect(subjectsOf(await pagesOf(source.readSince(SINCE, null)))).toEqual([
      'Mail 4',
      'Mail 6',
      'Mail 8',
    ])
  })

  it('gives one empty page where nothing came', async () => {
    const pages = await pagesOf(
      sourceOf(graph, { archive: null }).readSince(new Date('2027-01-01T00:00:00Z'), null),
    )

    expect(pages).toMatchObject([{ messages: [], isLast: true, total: 0 }])
  })

  it.each(['x', '{"folder":"elsewhere"}', 'https://graph.example/v1.0/x'])(
    'does not know the cursor %j',
    async (cursor) => {
      expect(await faultOf(pagesOf(sourceOf(graph).readSince(SINCE, cursor)))).toMatchObject({
        fault: 'cursor-expired',
      })
    },
  )

  it('never follows a cursor to another server', async () => {
    const cursor = JSON.stringify({ folder: 'inbox', link: 'https://evil.example/x', total: 1 })

    expect(await faultOf(pagesOf(sourceOf(graph).readSince(SINCE, cursor)))).toMatchObject({
      fault: 'unexpected-answer',
    })
  })
})
