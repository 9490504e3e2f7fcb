import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { changeTemplate, createTemplate } from './change-template.service.ts'
import { archiveTemplate, noteUse, restoreVersion } from './template-acts.service.ts'
import { pageOfTemplates, readTemplate, readVersion } from './template.service.ts'

export function templateRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'listTemplates', ({ query, caller }) => pageOfTemplates(ctx, caller, query))

  route(app, 'getTemplate', ({ params, caller }) => readTemplate(ctx, caller, params.id))

  route(app, 'getTemplateVersion', ({ params, caller }) => readVersion(ctx, caller, params))

  route(app, 'createTemplate', ({ body, caller }) => createTemplate(ctx, caller, body))

  route(app, 'changeTemplate', ({ params, body, caller }) =>
    changeTemplate(ctx, caller, { id: params.id, ...body }),
  )

  route(app, 'archiveTemplate', ({ params, body, caller }) =>
    archiveTemplate(ctx, caller, { id: params.id, ...body }),
  )

  route(app, 'restoreTemplateVersion', ({ params, body, caller }) =>
    restoreVersion(ctx, caller, { ...params, ...body }),
  )

  route(app, 'noteTemplateUse', async ({ params, caller }) => {
    await noteUse(ctx, caller, params)
    return { done: true }
  })
}
