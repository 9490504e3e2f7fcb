import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Filed } from '../../../src/api/logging/mail-source.ts'
import type { Mail } from '../../../src/sandbox/mail/mail.ts'
import { startGraphStandIn, type GraphStandIn } from '../../fixtures/graph-stand-in.ts'
import { faultOf, sourceOf } from './stand-in-source.ts'

let graph: GraphStandIn

beforeEach(async () => {
  graph = await startGraphStandIn()
})
afterEach(() => graph.close())

const deliver = (count: number) => Array.from({ length: count }, () => graph.deliver())

const toFile = (mails: readonly Mail[], isRepeat = false) =>
  mails.map(({ immutableId }) => ({ sourceId: immutableId, isRepeat }))

const folderOf = ({ immutableId }: Mail) => graph.store.find(graph.mailbox, immutableId)?.folder

const outcomesOf = (filed: readonly Filed[]) => filed.map(({ outcome }) => outcome)

const moves = () =>
  graph.asked.filter(({ method, url }) => method === 'POST' && url.endsWith('$batch')).length

describe('filing', () => {
  it('moves into the archive, keeps the id and gives the new link', async () => {
    const mails = deliver(45)
    const filed = await sourceOf(graph).file(toFile(mails))

    expect(new Set(filed.map(({ sourceId }) => sourceId))).toEqual(
      new Set(mails.map(({ immutableId }) => immutableId)),
    )
    expect(new Set(outcomesOf(filed))).toEqual(new Set(['done']))
    expect(new Set(mails.map(folderOf))).toEqual(new Set(['archive']))
    expect(filed[0]).toMatchObject({ webLink: expect.not.stringContaining(mails[0]!.id) })
    // 20, 20 and 5: never two batches at once, of which Graph does four parts at a time.
    expect(moves()).toBe(3)
  })

  it.each(['Archive', 'ARCHIVE', 'Deleted Items', '/Deleted Items/'])(
    'finds the folder %j',
    async (archive) => {
      const [mail] = deliver(1)
      await sourceOf(graph, { archive }).file(toFile([mail!]))

      expect(folderOf(mail!)).not.toBe('inbox')
    },
  )

  it.each(['Logged', 'Archive/2026', "O'Neil & sons", '/'])(
    'makes no folder %j where there is none',
    async (archive) => {
      expect(await faultOf(sourceOf(graph, { archive }).file(toFile(deliver(1))))).toMatchObject({
        fault: 'folder-not-found',
      })
    },
  )

  it('asks nothing where nothing is to be moved, or nowhere to', async () => {
    const nothing = await sourceOf(graph).file([])
    const nowhere = await sourceOf(graph, { archive: null }).file(toFile(deliver(1)))

    expect(nothing).toEqual([])
    expect(outcomesOf(nowhere)).toEqual(['done'])
    expect(graph.asked).toEqual([])
  })

  it('says of a message that somebody removed that it is gone, and moves the others', async () => {
    const [gone, other] = deliver(2)
    graph.store.remove(graph.mailbox, gone!.immutableId)

    expect(outcomesOf(await sourceOf(graph).file(toFile([gone!, other!])))).toEqual([
      'gone',
      'done',
    ])
  })

  it('never repeats a move that was not answered', async () => {
    const [mail] = deliver(1)
    const ids: string[] = []
    graph.store.onArrival(({ mail: arrived }) => ids.push(arrived.id))
    graph.faults.set('move-times-out', true)
    const [first] = await sourceOf(graph).file(toFile([mail!]))

    expect(first).toMatchObject({ outcome: 'later', problem: '504 UnknownError', isPassing: true })
    expect(ids).toHaveLength(1)
  })

  it('sees that a repeated move was done before, and moves nothing again', async () => {
    const [mail] = deliver(1)
    graph.faults.set('move-times-out', true)
    await sourceOf(graph).file(toFile([mail!]))
    const moved = graph.store.find(graph.mailbox, mail!.immutableId)
    graph.faults.set('move-times-out', false)
    const [again] = await sourceOf(graph).file(toFile([mail!], true))

    expect(again).toMatchObject({ outcome: 'done', webLink: expect.stringContaining(moved!.id) })
    expect(graph.store.find(graph.mailbox, mail!.immutableId)).toEqual(moved)
  })

  it('moves what an earlier try did not move', async () => {
    const [mail, gone] = deliver(2)
    graph.store.remove(graph.mailbox, gone!.immutableId)

    expect(outcomesOf(await sourceOf(graph).file(toFile([mail!, gone!], true)))).toEqual([
      'gone',
      'done',
    ])
    expect(folderOf(mail!)).toBe('archive')
  })

  it('asks to come again, as late as Graph says, for parts that have to wait', async () => {
    const mails = deliver(2)
    const source = sourceOf(graph)
    await source.file(toFile(mails.slice(0, 1)))
    graph.faults.set('throttle', true)
    const [filed] = await source.file(toFile(mails.slice(1)))

    expect(filed).toEqual({
      sourceId: mails[1]!.immutableId,
      ...{ outcome: 'later', retryAfterMs: 7000, problem: '429 TooManyRequests' },
      isPassing: true,
    })
  })

  it.each([
    [429, 'throttled'],
    [503, 'throttled'],
    [504, 'throttled'],
  ])('leaves the rest alone where a whole batch gets %i', async (status, problem) => {
    const mails = deliver(45)
    graph.intercept = (request, response, next) => {
      if (request.url.endsWith('$batch') && moves() === 2)
        response.status(status).set('Retry-After', '30').end()
      else next()
    }
    const filed = await sourceOf(graph).file(toFile(mails))

    expect(outcomesOf(filed).slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'done'))
    expect(filed.slice(20)).toEqual(
      mails.slice(20).map(({ immutableId: sourceId }) => ({
        ...{ sourceId, outcome: 'later', retryAfterMs: 30_000, problem },
        isPassing: true,
      })),
    )
    expect(moves()).toBe(2)
  })

  it.each([
    [400, 'ErrorInvalidRequest', false],
    [500, 'ErrorInternalServerError', false],
    [503, 'ErrorServerBusy', true],
    [409, 'ErrorMailboxMoveInProgress', true],
  ])('tells by %i %s whether waiting mends it: %s', async (status, code, isPassing) => {
    const [mail] = deliver(1)
    graph.intercept = (request, response, next) => {
      if (!request.url.endsWith('$batch')) return next()
      response.json({ responses: [{ id: '0', status, body: { error: { code } } }] })
    }
    const [filed] = await sourceOf(graph).file(toFile([mail!]))

    expect(filed).toMatchObject({ outcome: 'later', problem: `${status} ${code}`, isPassing })
  })

  it('takes a part that is not answered for one that has to come again', async () => {
    const [mail] = deliver(1)
    graph.intercept = (request, response, next) => {
      if (request.url.endsWith('$batch')) response.json({ responses: [] })
      else next()
    }

    expect(outcomesOf(await sourceOf(graph).file(toFile([mail!])))).toEqual(['later'])
  })

  it('stops where the account may not move anything', async () => {
    const mails = deliver(1)
    graph.tokens.clear()

    expect(await faultOf(sourceOf(graph).file(toFile(mails)))).toMatchObject({
      fault: 'permission-missing',
    })
  })
})
