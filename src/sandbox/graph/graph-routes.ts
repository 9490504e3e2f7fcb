import express, { type RequestHandler, type Router } from 'express'
import { actingRoutes } from './acting-routes.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal, sayRefusal } from './graph-refusal.ts'
import { readingRoutes } from './reading-routes.ts'

/** The part of Microsoft Graph that the product uses, with state and with Graph's refusals. */
export function graphRoutes(parts: GraphParts): Router {
  const mailbox = express.Router({ mergeParams: true })
  readingRoutes(mailbox, parts)
  actingRoutes(mailbox, parts)

  const router = express.Router()
  router.use(signedIn(parts))
  router.use('/me', mailbox)
  router.use('/users/:user', mailbox)
  router.use((request) => {
    const segment = request.path.split('/').at(-1) ?? ''
    throw new GraphRefusal(400, 'BadRequest', `Resource not found for the segment '${segment}'.`)
  })
  router.use(sayRefusal)
  return router
}

const signedIn =
  ({ verify }: GraphParts): RequestHandler =>
  async (request, response, next) => {
    const token = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1]
    if (token === undefined) throw notSignedIn('Access token is empty.')
    const me = await verify(token)
    if (me === undefined) throw notSignedIn('Access token validation failure.')
    response.locals['me'] = me
    next()
  }

const notSignedIn = (message: string) =>
  new GraphRefusal(401, 'InvalidAuthenticationToken', message)
