import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { route } from '../http/route.ts'
import { changeFileSettings, fileSettings } from './file-settings.service.ts'

export function fileSettingsRoutes(app: FastifyInstance, ctx: Context): void {
  route(app, 'getFileSettings', ({ caller }) => fileSettings(ctx, caller))

  route(app, 'setFileSettings', async ({ body, caller }) => {
    await changeFileSettings(ctx, caller, body)
    return fileSettings(ctx, caller)
  })
}
