import type { FastifyInstance } from 'fastify'
import { ownVersion } from '../own-version.ts'
import { openApiDocument } from './openapi.ts'

/** `GET /api/openapi.json`: what the API can do, for anybody. */
export function openapiRoutes(app: FastifyInstance): void {
  const document = JSON.stringify(openApiDocument(ownVersion()))
  app.get('/api/openapi.json', (_request, reply) => reply.type('application/json').send(document))
}
