import type { Request, Router } from 'express'
import { FOLDERS, type Mail } from '../mail/mail.ts'
import { folderResource } from './folder-resource.ts'
import type { GraphParts } from './graph-parts.ts'
import { folderOf, mailOf, ownerOf } from './mailbox-access.ts'
import { messageResource } from './message-resource.ts'
import { mimeOf } from './mime.ts'
import { idTypeOf, itemSelect, listQuery } from './query.ts'

/** Folders, listings, single messages. */
export function readingRoutes(router: Router, { store, origin }: GraphParts): void {
  const mailsOf = (request: Request) => store.list(ownerOf(request, store).email)

  router.get('/mailFolders', (request, response) => {
    const mails = mailsOf(request)
    response.json({ value: FOLDERS.map((id) => folderResource(id, mails)) })
  })
  router.get('/mailFolders/:folder', (request, response) => {
    response.json(folderResource(folderOf(request.params.folder), mailsOf(request)))
  })
  router.get('/messages', (request, response) => {
    response.json(page(request, mailsOf(request), origin))
  })
  router.get('/mailFolders/:folder/messages', (request, response) => {
    const folder = folderOf(request.params.folder)
    const inside = mailsOf(request).filter((mail) => mail.folder === folder)
    response.json(page(request, inside, origin))
  })
  router.get('/messages/:id', (request, response) => {
    const options = { select: itemSelect(request), idType: idTypeOf(request) }
    response.json(messageResource(mailOf(request, store), options))
  })
  router.get('/messages/:id/\\$value', (request, response) => {
    response.type('text/plain').send(mimeOf(mailOf(request, store)))
  })
}

function page(request: Request, mails: readonly Mail[], origin: string): object {
  const { select, top, skip, filter } = listQuery(request)
  const matching = mails.filter(filter)
  const next = new URL(request.originalUrl, origin)
  next.searchParams.set('$skiptoken', String(skip + top))
  const options = { select, idType: idTypeOf(request) }
  return {
    '@odata.context': `${origin}/v1.0/$metadata#Collection(microsoft.graph.message)`,
    value: matching.slice(skip, skip + top).map((mail) => messageResource(mail, options)),
    ...(matching.length > skip + top && { '@odata.nextLink': next.href }),
  }
}
