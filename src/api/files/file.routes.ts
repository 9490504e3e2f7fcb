import { Buffer } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type, type Static } from 'typebox'
import { FILE_PART_BYTES } from '../../contract/file.ts'
import { filePartPath } from '../../contract/paths.ts'
import { Id } from '../../contract/primitives.ts'
import type { Context } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import { fileTerms } from './file-settings.service.ts'
import { finishFile } from './finish-file.service.ts'
import { changeFile, linkFile, listTrackedFiles, removeFile } from './tracked-file.service.ts'
import { createFile, replaceFile, takePart } from './upload-file.service.ts'

export function fileRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'getFileTerms', ({ caller }) => fileTerms(ctx, caller))

  route(app, 'createFile', ({ body, caller }) => createFile(ctx, caller, body))

  route(app, 'replaceFile', ({ params, body, caller }) =>
    replaceFile(ctx, caller, { ...body, id: params.id }),
  )

  route(app, 'finishFile', ({ params, body, caller }) =>
    finishFile(ctx, caller, { id: params.id, version: body.version }),
  )

  route(app, 'linkFile', ({ params, body, caller }) =>
    linkFile(ctx, caller, { key: params.key, fileId: body.fileId }),
  )

  route(app, 'listFiles', async ({ query, caller }) => ({
    items: await listTrackedFiles(ctx, caller, query.key),
  }))

  route(app, 'changeFile', ({ params, body, caller }) =>
    changeFile(ctx, caller, { ...body, id: params.id }),
  )

  route(app, 'removeFile', async ({ params, caller }) => {
    await removeFile(ctx, caller, params.id)
    return { done: true }
  })

  void app.register(async (parts) => partRoute(parts, ctx))
}

const PartParams = Type.Object({
  id: Id,
  version: Type.Integer({ minimum: 1 }),
  number: Type.Integer({ minimum: 1 }),
})

/** The one call that takes bytes and not JSON, with a limit of its own. */
function partRoute(app: FastifyInstance, ctx: Context): void {
  app.removeAllContentTypeParsers()
  const options = { parseAs: 'buffer', bodyLimit: FILE_PART_BYTES } as const
  app.addContentTypeParser('application/octet-stream', options, (_request, body, done) =>
    done(null, body),
  )
  app.route<{ Params: Static<typeof PartParams> }>({
    method: 'PUT',
    url: filePartPath,
    schema: { params: PartParams },
    config: { credential: 'salesperson', hidden: true },
    handler: async (request: FastifyRequest<{ Params: Static<typeof PartParams> }>) => {
      const { caller, body, params } = request
      if (!caller) throw new Error('Parts of files were reached without a caller')
      if (!Buffer.isBuffer(body)) throw new Problem('unsupported-content', 'Send the bytes alone')
      const { id: fileId, version, number } = params
      await takePart(ctx, caller, { fileId, version, number, bytes: body })
      return { done: true }
    },
  })
}
