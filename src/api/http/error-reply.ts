import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ProblemBody, ProblemCode } from '../../contract/problem.ts'
import { Problem } from './problem.ts'

const RETRY_AFTER_SECONDS = 5

/** Every failure leaves as problem+json with a stable code; bugs are logged once and say nothing. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => replyProblem(error, request, reply))
  app.setNotFoundHandler((request, reply) =>
    replyProblem(new Problem('not-found', 'There is nothing here'), request, reply),
  )
}

/** Answers with what an error means for the caller. */
export function replyProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = noteProblem(error, request, reply)
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(problem)))
}

/** What an error means for the caller; a bug is logged, and the reply gets the headers it needs. */
export function noteProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): Problem {
  const problem = problemOf(error)
  if (problem.status >= 500) {
    const { method, routeOptions } = request
    request.log.error({ err: error, method, route: routeOptions.url }, 'a request failed')
  }
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer')
  if (problem.status === 503 && !reply.hasHeader('retry-after')) {
    void reply.header('retry-after', RETRY_AFTER_SECONDS)
  }
  return problem
}

export function problemBody({ code, status, message, detail, about }: Problem): ProblemBody {
  return {
    type: `urn:follow-for-outlook:problem:${code}`,
    title: message,
    status,
    code,
    ...(detail !== undefined && { detail }),
    ...(about !== undefined && { about: [...about] }),
  }
}

/** What Fastify itself refuses, by its error code. */
const REFUSED_BY_FASTIFY: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['too-large', 'The request is too large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported-content', 'Send application/json'],
}

/**
 * PostgreSQL's and Node's codes for a database that is away, starting, full or too slow, and for transactions
 * that were in each other's way: nothing was done, and it may be asked again.
 */
const OUTAGE =
  /^(08...|53...|57P0[1-5]|57014|25P0[34]|40001|40P01|ECONN(REFUSED|RESET|ABORTED)|E(HOST|NET)UNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE)$/

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isOutage(error)) {
    return new Problem('unavailable', 'The service is not available at the moment')
  }
  return refusalByFastify(error as Partial<FastifyError>)
}

function refusalByFastify({ code = '', statusCode = 500, validation }: Partial<FastifyError>) {
  const refused = REFUSED_BY_FASTIFY[code]
  if (refused) return new Problem(...refused)
  if (validation) {
    return new Problem('invalid-request', 'The request is not what this call takes', {
      about: validation.map(fieldOf),
    })
  }
  return statusCode >= 400 && statusCode < 500
    ? new Problem('invalid-request', 'The request cannot be read')
    : new Problem('internal', 'Something went wrong on our side')
}

/** node-postgres gives some of its own errors no code. */
const OUTAGE_WORDS = /timeout exceeded when|Connection terminated|encountered a connection error/

function isOutage(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  return OUTAGE.test(String(code)) || OUTAGE_WORDS.test(String(message))
}

type Failure = NonNullable<FastifyError['validation']>[number]

/** `/recipients/0/email` → `recipients.0.email`. Names only: values are the caller's business. */
function fieldOf({ instancePath, params }: Failure): string {
  const missing = params['missingProperty']
  const parts = instancePath.split('/').filter((part) => part !== '')
  return [...parts, ...(typeof missing === 'string' ? [missing] : [])].join('.') || 'body'
}
