import type { RequestHandler } from 'express'

/**
 * The sandbox's own calls are for its own pages and for tests, not for other sites that a developer
 * has open in the same browser (DNS rebinding, cross-site requests).
 */
export const localOnly: RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site')
  const isOurs = site === undefined || site === 'same-origin' || site === 'none'
  if (isOurs && request.hostname === 'localhost') next()
  else response.status(403).json({ error: 'Only pages of the sandbox may do this.' })
}
