import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { GraphRefusal } from '../graph-refusal.ts'
import type { GraphCall, GraphReply, KnownCall } from '../graph-call.ts'
import { findOperation } from './find-operation.ts'
import type { Operation } from './operations.ts'
import { Refusal } from './resources.ts'

/**
 * The call as the contract knows it.
 *
 * @throws GraphRefusal as Graph refuses what it does not know
 */
export function knownCall(call: GraphCall) {
  const { pathname, searchParams } = new URL(call.url, 'https://graph.invalid')
  const found = findOperation(call.method, pathname)
  if (!found) {
    const segment = pathname.split('/').at(-1) ?? ''
    throw new GraphRefusal(400, 'BadRequest', `Resource not found for the segment '${segment}'.`)
  }
  const { name, operation, params } = found
  const query = checkedQuery(operation, searchParams)
  checkBody(operation, call.body)
  const known: KnownCall = { ...call, params, query }
  return { name, operation, call: known }
}

const badQuery = (message: string) => new GraphRefusal(400, 'RequestBroker--ParseUri', message)

function checkedQuery({ query = {} }: Operation, given: URLSearchParams): Record<string, string> {
  const names = [...given.keys()]
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw badQuery(`The query option '${twice}' is given twice.`)
  for (const [name, value] of given) {
    const rule = query[name]
    if (!rule) throw badQuery(`The query option '${name}' is not supported here.`)
    const problem = rule(value)
    if (problem !== undefined) throw badQuery(problem)
  }
  if (names.some((name) => TOKENS.includes(name)) && names.length > 1)
    throw badQuery('A link is to be followed as it was given.')
  return Object.fromEntries(given)
}

/** What Graph's links carry; everything that was asked for at first is inside. */
const TOKENS = ['$deltatoken', '$skiptoken']

function checkBody({ body: schema }: Operation, body: unknown): void {
  if (!schema) return
  const problem = problemOf(schema, body)
  if (problem !== undefined)
    throw new GraphRefusal(400, 'RequestBodyRead', `The request is not as described: ${problem}`)
}

/** Loud, so that no test passes on an answer that Graph would never give. */
export class StandInBrokeTheContract extends GraphRefusal {
  override name = 'StandInBrokeTheContract'

  constructor(problem: string) {
    super(500, 'StandInBrokeTheContract', problem)
  }
}

/** @throws StandInBrokeTheContract for an answer outside the contract */
export function checkReply({ method, path, answer }: Operation, reply: GraphReply): void {
  const [status, schema] = answer
  const problem = reply.status >= 400 ? refusalProblem(reply) : goodProblem(reply, status, schema)
  if (problem !== undefined)
    throw new StandInBrokeTheContract(`${method} ${path} answered ${reply.status}: ${problem}`)
}

function goodProblem(
  reply: GraphReply,
  status: number,
  schema: Operation['answer'][1],
): string | undefined {
  if (reply.status !== status) return `only ${status} is good`
  if (schema === null) return reply.body === undefined ? undefined : 'nothing belongs inside'
  if (schema === 'text') return typeof reply.body === 'string' ? undefined : 'it is not text'
  return problemOf(schema, reply.body)
}

function refusalProblem({ status, headers = {}, body }: GraphReply): string | undefined {
  if (status === 429 && !('Retry-After' in headers)) return 'it does not say how long to wait'
  return problemOf(Refusal, body)
}

const compiled = new Map<TSchema, ReturnType<typeof Compile>>()

/** Where a value differs from its description, and how. */
function problemOf(schema: TSchema, value: unknown): string | undefined {
  const validator = compiled.get(schema) ?? Compile(schema)
  compiled.set(schema, validator)
  if (validator.Check(value)) return undefined
  const [error] = validator.Errors(value)
  return `${error?.instancePath || '/'} ${error?.message ?? 'is wrong'}`
}
