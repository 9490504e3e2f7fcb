import helmet from '@fastify/helmet'
import serveStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Context } from '../context.ts'
import { StartError } from '../start-error.ts'
import { transportSecurity } from './browser-access.ts'
import { pagePolicy } from './page-policy.ts'

/** Built files carry a hash of their content in the name: `taskpane.1a2b3c4d.js`. */
const HASHED = /\.[0-9a-f]{8}\.\w+(\.map)?$/
/** MSAL's bridge hands tokens to its opener, which an opener policy would cut off. */
const BRIDGE = '/redirect-bridge.html'

/** The add-in's built pages, where this server is the one to serve them. */
export async function pagesRoutes(app: FastifyInstance, ctx: Context): Promise<void> {
  const { addinDir, publicOrigin } = ctx.config
  if (addinDir === null) return
  if (!existsSync(path.join(addinDir, 'taskpane.html'))) {
    throw new StartError(`ADDIN_DIR ${addinDir} has no taskpane.html; build the add-in first`)
  }

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: pagePolicy(ctx.config) },
    strictTransportSecurity: transportSecurity(publicOrigin),
    // Outlook frames the pages: who may is said by frame-ancestors.
    xFrameOptions: false,
    // Icons of the manifest are shown by Outlook, scripts are loaded by its own pages.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  })
  app.addHook('onSend', async ({ url }, reply) => {
    if (url.split('?')[0] === BRIDGE) void reply.removeHeader('cross-origin-opener-policy')
  })
  await app.register(serveStatic, {
    root: path.resolve(addinDir),
    cacheControl: false,
    // Only for `.well-known`; the folder holds nothing but the build.
    dotfiles: 'allow',
    setHeaders: (reply, file) => {
      const isHashed = HASHED.test(file)
      reply.setHeader(
        'cache-control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
}
