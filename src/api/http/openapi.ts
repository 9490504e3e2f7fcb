import type { TSchema } from 'typebox'
import { paths, type CallName } from '../../contract/paths.ts'
import { ProblemBody } from '../../contract/problem.ts'
import { routes } from '../../contract/routes.ts'

interface Endpoint {
  summary: string
  credential?: 'ticket'
  params?: TSchema
  query?: TSchema
  body?: TSchema
  reply: TSchema
}

const JSON_TYPE = 'application/json'
const PROBLEM_TYPE = 'application/problem+json'

/** The whole contract as an OpenAPI 3.1 document; a pure function of `contract/`. */
export function openApiDocument(version: string) {
  const operations = (Object.keys(paths) as CallName[]).map(operationOf)
  const items: Record<string, Record<string, unknown>> = {}
  for (const { path, method, operation } of operations) {
    items[path] = { ...items[path], [method]: operation }
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Follow for Outlook', version, license: { name: 'MIT', identifier: 'MIT' } },
    paths: items,
    components: {
      schemas: { Problem: plain(ProblemBody) },
      responses: {
        Problem: {
          description: 'Refused; `code` says why',
          content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      securitySchemes: {
        salesperson: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        ticket: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: 'The send ticket of the one mail: `Ticket <token>`',
        },
      },
    },
  }
}

function operationOf(name: CallName) {
  const [verb = '', route = ''] = paths[name].split(' ')
  const { summary, credential, params, query, body, reply }: Endpoint = routes[name]
  const operation = {
    operationId: name,
    summary,
    security: [{ [credential ?? 'salesperson']: [] }],
    parameters: [...parameters('path', params), ...parameters('query', query)],
    ...(body && {
      requestBody: { required: true, content: { [JSON_TYPE]: { schema: plain(body) } } },
    }),
    responses: {
      200: { description: 'Done', content: { [JSON_TYPE]: { schema: plain(reply) } } },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
  const path = route.replace(/:(\w+)/g, '{$1}')
  return { path, method: verb.toLowerCase(), operation }
}

function parameters(place: 'path' | 'query', schema: TSchema | undefined) {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    properties?: Record<string, TSchema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: plain(property),
  }))
}

/** Only what JSON carries; a `$id` of ours would move the references inside the document. */
function plain(schema: TSchema): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(schema)) as Record<string, unknown>
  delete copy['$id']
  return copy
}
