import express, { type Request, type Response, type Router } from 'express'
import type { Graph } from './graph.ts'
import type { GraphReply } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal, refusalReply } from './graph-refusal.ts'

/** Graph over HTTP; mounted at its version. */
export function graphRoutes(
  graph: Graph,
  parts: Pick<GraphParts, 'verify' | 'faults' | 'uploads'>,
): Router {
  const router = express.Router()
  router.use(fromPages)
  router.put('/uploads/:token', express.raw({ type: () => true, limit: '8mb' }), takePart(parts))
  router.get('/uploads/:token', tellPart(parts))
  router.use(async (request, response) => {
    if (parts.faults.isOn('html-answer')) return void response.send(SOMEBODY_ELSES_PAGE)
    send(response, await answerTo(request))
  })

  const answerTo = async (request: Request): Promise<GraphReply> => {
    const token = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1]
    if (token === undefined) return notSignedIn('Access token is empty.')
    const caller = await parts.verify(token)
    if (!caller) return notSignedIn('Access token validation failure.')
    return graph.answer({
      method: request.method,
      url: request.url,
      headers: flat(request.headers),
      body: request.body as unknown,
      caller,
    })
  }
  return router
}

/** Graph lets pages of any origin ask, with a token. */
const fromPages: express.RequestHandler = (request, response, next) => {
  response.set('Access-Control-Allow-Origin', '*')
  response.set('Access-Control-Expose-Headers', 'Retry-After, Location')
  if (request.method !== 'OPTIONS') return next()
  response.set('Access-Control-Allow-Methods', 'GET, POST, PATCH, PUT, DELETE')
  response.set('Access-Control-Allow-Headers', request.get('access-control-request-headers') ?? '')
  response.set('Access-Control-Max-Age', '600')
  response.status(204).end()
}

/** A part of a file, at an address that is its own credential. */
const takePart =
  ({ uploads }: Pick<GraphParts, 'uploads'>): express.RequestHandler =>
  (request, response) => {
    const from = Number(/^bytes (\d+)-/.exec(request.get('content-range') ?? '')?.[1])
    const { token } = request.params as { token: string }
    const taken = uploads?.put(token, { from, bytes: request.body as Buffer })
    if (taken === undefined) return void response.status(404).end()
    if (taken === 'done') return void response.status(201).set('Location', request.url).end()
    response.json({ nextExpectedRanges: [`${taken.next}-`] })
  }

const tellPart =
  ({ uploads }: Pick<GraphParts, 'uploads'>): express.RequestHandler =>
  (request, response) => {
    const { token } = request.params as { token: string }
    const status = uploads?.status(token)
    if (!status) return void response.status(404).end()
    response.json({ nextExpectedRanges: [`${status.next}-`] })
  }

const SOMEBODY_ELSES_PAGE = '<!doctype html><title>Proxy</title><p>Please sign in to the network.'

const notSignedIn = (message: string) =>
  refusalReply(new GraphRefusal(401, 'InvalidAuthenticationToken', message))

function send(response: Response, { status, headers = {}, body }: GraphReply): void {
  response.status(status).set(headers)
  if (body === undefined) response.end()
  else if (typeof body === 'string') response.type('text/plain').send(body)
  else response.json(body)
}

const flat = (headers: Request['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
