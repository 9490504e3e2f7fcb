import type { FastifyInstance, FastifyRequest, FastifySchema } from 'fastify'
import { paths, type CallName } from '../../contract/paths.ts'
import { routes, type Input, type Reply } from '../../contract/routes.ts'
import type { Caller } from './caller.ts'
import { Problem } from './problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `http/authenticate.ts` for every call that needs a signed-in salesperson. */
    caller?: Caller
  }
  interface FastifyContextConfig {
    credential?: 'salesperson' | 'ticket'
    /** The role a call takes, where it takes more than a salesperson's. */
    role?: 'manager' | 'administrator'
    /** Refused while Follow is switched off. */
    hidden?: true
  }
}

type TicketCall = {
  [N in CallName]: (typeof routes)[N] extends { credential: 'ticket' } ? N : never
}[CallName]

interface Signed {
  caller: Caller
  userAgent: string | undefined
  /** For the one call whose browser has to be known again; see `browser-access.ts`. */
  setCookie: (cookie: string) => void
}

type Checked<N extends CallName> = Input<N> & (N extends TicketCall ? { ticket: string } : Signed)

/** Serves one call of the contract: its schemas check the input and trim the reply. */
export function route<N extends CallName>(
  app: FastifyInstance,
  name: N,
  handle: (request: Checked<N>) => Promise<Reply<N>>,
): void {
  const [method, url] = paths[name].split(' ') as [string, string]
  const {
    params,
    query,
    body,
    reply,
    credential = 'salesperson',
    role,
    hidden,
  } = routes[name] as {
    params?: object
    query?: object
    body?: object
    reply: object
    credential?: 'ticket'
    role?: 'manager' | 'administrator'
    hidden?: true
  }
  const schema: FastifySchema = {
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    response: { 200: reply },
  }
  app.route({
    method,
    url,
    schema,
    config: { credential, ...(role && { role }), ...(hidden && { hidden }) },
    // The cast holds because Fastify refuses what does not match the schema.
    handler: (request, reply) => {
      const setCookie = (cookie: string) => void reply.header('set-cookie', cookie)
      return handle({ ...checked(request, credential), setCookie } as unknown as Checked<N>)
    },
  })
}

function checked(request: FastifyRequest, credential: 'salesperson' | 'ticket') {
  const { params, query, body } = request
  if (credential === 'ticket') return { params, query, body, ticket: ticketOf(request) }
  if (!request.caller) throw new Error(`${request.url} was reached without a caller`)
  const userAgent = request.headers['user-agent']
  return { params, query, body, caller: request.caller, userAgent }
}

/** RFC 9110 §11.4 with a scheme of our own: `Authorization: Ticket <token>`. */
function ticketOf(request: FastifyRequest): string {
  const match = /^Ticket ([A-Za-z0-9_-]{22,128})$/.exec(request.headers.authorization ?? '')
  if (!match?.[1])
    throw new Problem('ticket-invalid', 'This call needs the send ticket of the mail')
  return match[1]
}
