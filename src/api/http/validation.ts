import buildAjvCompiler from '@fastify/ajv-compiler'
import type { FastifyInstance, FastifySchema } from 'fastify'

type Build = ReturnType<typeof buildAjvCompiler>

/**
 * Checks requests by the contract's schemas. Texts become numbers only where HTTP has nothing but
 * texts, in paths and queries. Properties nobody knows are left alone and never read, so that a
 * newer add-in can talk to an older API.
 */
export function validateByContract(app: FastifyInstance): void {
  const exact = compiler({ coerceTypes: false })
  const coercing = compiler({ coerceTypes: true })
  app.setValidatorCompiler<FastifySchema>(({ schema, httpPart, method, url }) => {
    const build = httpPart === 'body' ? exact : coercing
    return build({ schema, httpPart, method, url } as Parameters<typeof build>[0])
  })
}

function compiler(options: { coerceTypes: boolean }): ReturnType<Build> {
  return buildAjvCompiler()({}, { customOptions: { ...options, removeAdditional: false } })
}
