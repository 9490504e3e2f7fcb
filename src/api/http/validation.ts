import buildAjvCompiler from '@fastify/ajv-compiler'
import buildSerializers from '@fastify/fast-json-stringify-compiler'
import type { FastifyInstance, FastifySchema } from 'fastify'

type Build = ReturnType<typeof buildAjvCompiler>

/**
 * Checks requests by the contract's schemas, and trims replies by them. Texts become numbers only
 * where HTTP has nothing but texts, in paths and queries. Properties nobody knows are left alone and
 * never read, so that a newer add-in can talk to an older API.
 *
 * Each schema is compiled when it is first needed: all of them together are most of a server's start.
 */
export function validateByContract(app: FastifyInstance): void {
  const exact = compiler({ coerceTypes: false })
  const coercing = compiler({ coerceTypes: true })
  app.setValidatorCompiler<FastifySchema>(({ schema, httpPart, method, url }) => {
    const build = httpPart === 'body' ? exact : coercing
    return whenNeeded(() => build({ schema, httpPart, method, url } as Parameters<typeof build>[0]))
  })
  const serializer = buildSerializers()({}, {})
  app.setSerializerCompiler((route) => {
    let write: ((reply: unknown) => string) | undefined
    return (reply) => {
      write ??= serializer(route as Parameters<typeof serializer>[0])
      return write(reply)
    }
  })
}

function compiler(options: { coerceTypes: boolean }): ReturnType<Build> {
  return buildAjvCompiler()({}, { customOptions: { ...options, removeAdditional: false } })
}

type Check = ReturnType<ReturnType<Build>>

/** Fastify reads what is wrong from the function itself, as Ajv leaves it there. */
function whenNeeded(compile: () => Check): Check {
  let compiled: Check | undefined
  const check = (data: unknown) => {
    compiled ??= compile()
    const isRight = compiled(data)
    check.errors = compiled.errors ?? null
    return isRight
  }
  check.errors = null as Check['errors']
  return check as Check
}
