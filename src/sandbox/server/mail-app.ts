import express, { type Express, type Router } from 'express'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { PostOffice } from '../mail/post-office.ts'
import { fromRoot } from '../project-root.ts'
import { localOnly } from './local-only.ts'
import { mailRoutes, sayWhatIsWrong } from './mail-routes.ts'
import { sandboxRoutes, type SandboxParts } from './sandbox-routes.ts'
import { sitePage } from './site-page.ts'

interface MailAppParts extends SandboxParts {
  office: PostOffice
  graph: Router
}

/** Folder of the unmodified Office.js as it comes from npm. */
const officeJs = () =>
  path.join(
    path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
    'dist',
  )

/** Everything behind the stand-in Outlook's origin. */
export function createMailApp(parts: MailAppParts): Express {
  const web = fromRoot('dist/sandbox-web')
  const app = express()
  app.disable('x-powered-by')
  app.use(notFramed)
  app.use(express.json({ limit: '8mb' }))
  app.use('/sandbox/mailboxes/:address', localOnly, mailRoutes(parts.store, parts.office))
  app.use('/sandbox', localOnly, sandboxRoutes(parts))
  app.use('/v1.0', parts.graph)
  app.get('/site/:name{/*path}', (request, response) => {
    const { name, path: rest } = request.params as { name: string; path?: string[] }
    response.send(sitePage(name, rest?.join('/') ?? ''))
  })
  // The add-in's pages are of another origin and load these scripts.
  app.use('/officejs', crossOrigin, express.static(path.join(web, 'officejs')))
  app.use('/officejs', crossOrigin, express.static(officeJs(), { maxAge: '1h' }))
  app.get('/inbox', (_request, response) => response.sendFile(path.join(web, 'inbox.html')))
  app.use(express.static(web, { cacheControl: false }))
  app.use(sayWhatIsWrong)
  return app
}

/** A page that framed the stand-in Outlook could lead the add-in's frame in it elsewhere. */
const notFramed: express.RequestHandler = (_request, response, next) => {
  response.set('X-Frame-Options', 'DENY')
  next()
}

const crossOrigin: express.RequestHandler = (_request, response, next) => {
  response.set('Cross-Origin-Resource-Policy', 'cross-origin')
  // Office.js loads its own parts with crossorigin=anonymous.
  response.set('Access-Control-Allow-Origin', '*')
  next()
}
