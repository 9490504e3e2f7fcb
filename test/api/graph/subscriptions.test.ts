import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { RequestHandler } from 'express'
import {
  APPLICATION_TOKEN,
  DELEGATED_TOKEN,
  startGraphStandIn,
  type GraphStandIn,
} from '../../fixtures/graph-stand-in.ts'
import { faultOf, sourceOf } from './stand-in-source.ts'

const NOW = new Date('2026-11-21T09:00:00.000Z')
const DAY_MS = 86_400_000

let graph: GraphStandIn
let told: unknown[]
let clock: Date
let onTold: () => void

beforeEach(async () => {
  clock = NOW
  told = []
  onTold = () => undefined
  graph = await startGraphStandIn(() => clock)
  serve((_request, response) => void response.status(202).end())
})
afterEach(() => graph.close())

/** Answers the handshake as Graph wants it, and notifications with `then`. */
function serve(then: RequestHandler): void {
  graph.intercept = (request, response, next) => {
    if (!request.url.startsWith('/hooks/graph')) return next()
    const token = request.query['validationToken']
    if (typeof token === 'string') return void response.type('text/plain').send(token)
    told.push(request.body)
    onTold()
    then(request, response, next)
  }
}

const subscriptions = (token = APPLICATION_TOKEN) => {
  const { subscriptions: found } = sourceOf(graph, {
    token: async () => token,
    isApplication: true,
  })
  if (!found) throw new Error('Graph can tell')
  return found
}

const wanted = () => ({
  notificationUrl: `${graph.origin}/hooks/graph`,
  clientState: 'a-secret',
  until: new Date(NOW.getTime() + DAY_MS),
})

const untilTold = () => new Promise<void>((resolve) => (onTold = resolve))

describe('a subscription', () => {
  it('tells of mail that arrives, with the secret and the id that stays', async () => {
    const { id, until } = await subscriptions().create(wanted())
    const isTold = untilTold()
    const mail = graph.deliver()
    await isTold

    expect(until).toEqual(wanted().until)
    expect(told).toEqual([
      {
        value: [
          expect.objectContaining({
            ...{ subscriptionId: id, clientState: 'a-secret', changeType: 'created' },
            resourceData: expect.objectContaining({ id: mail.immutableId }),
          }),
        ],
      },
    ])
  })

  it('tells nothing of what is moved out or marked as read', async () => {
    const mail = graph.deliver()
    await subscriptions().create(wanted())
    graph.store.put(graph.mailbox, { ...mail, isRead: true })
    graph.office.move(graph.mailbox, mail.id, 'archive')
    const isTold = untilTold()
    graph.deliver()
    await isTold

    expect(told).toHaveLength(1)
  })

  it('is refused for longer than Graph tells', async () => {
    const long = { ...wanted(), until: new Date(NOW.getTime() + 3 * DAY_MS) }

    expect(await faultOf(subscriptions().create(long))).toMatchObject({
      fault: 'unexpected-answer',
    })
  })

  it('is renewed, and not any more once it has run out', async () => {
    const { id } = await subscriptions().create(wanted())
    const until = new Date(NOW.getTime() + 2 * DAY_MS)

    expect(await subscriptions().renew(id, until)).toEqual(until)
    clock = new Date(NOW.getTime() + 3 * DAY_MS)
    expect(await subscriptions().renew(id, new Date(clock.getTime() + DAY_MS))).toBeNull()
  })

  it('is removed, twice too, and tells nothing from then on', async () => {
    const kept = await subscriptions().create(wanted())
    const { id } = await subscriptions().create(wanted())
    await subscriptions().remove(id)
    await subscriptions().remove(id)
    const isTold = untilTold()
    graph.deliver()
    await isTold

    expect(told).toMatchObject([{ value: [{ subscriptionId: kept.id }] }])
  })

  it('is refused where our address does not answer as it should', async () => {
    graph.intercept = (request, response, next) => {
      if (!request.url.startsWith('/hooks/graph')) return next()
      response.type('text/plain').send('something else')
    }

    expect(await faultOf(subscriptions().create(wanted()))).toMatchObject({ fault: 'unreachable' })
  })

  it('is refused to an account on a mailbox that is not its own', async () => {
    expect(await faultOf(subscriptions(DELEGATED_TOKEN).create(wanted()))).toMatchObject({
      fault: 'permission-missing',
    })
  })
})
