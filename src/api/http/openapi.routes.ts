import type { FastifyInstance } from 'fastify'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openApiDocument } from './openapi.ts'

/** `GET /api/openapi.json`: what the API can do, for anybody. */
export function openapiRoutes(app: FastifyInstance): void {
  const document = JSON.stringify(openApiDocument(ownVersion()))
  app.get('/api/openapi.json', (_request, reply) => reply.type('application/json').send(document))
}

/** Compiled files lie as deep below the package as their sources. */
function ownVersion(): string {
  const file = path.join(import.meta.dirname, '../../../package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
