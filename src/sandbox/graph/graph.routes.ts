import express, { type Request, type RequestHandler, type Router } from 'express'
import { FOLDERS, type Folder, type Mail } from '../mail/mail.ts'
import type { MailStore } from '../mail/mail-store.ts'
import type { PostOffice } from '../mail/post-office.ts'
import { badRequest, GraphRefusal, itemNotFound, sayRefusal } from './graph-refusal.ts'
import { checkedMessage, writingFrom } from './message-request.ts'
import { messageResource } from './message-resource.ts'
import { mimeOf } from './mime.ts'
import { idTypeOf, itemSelect, listQuery } from './query.ts'

export interface GraphParts {
  store: MailStore
  office: PostOffice
  /** Address of the signed-in person; undefined when the token is not good for Graph. */
  verify: (token: string) => Promise<string | undefined>
  /** Where this is reached, for nextLink. */
  origin: string
}

/** The part of Microsoft Graph that the product uses, with state and with Graph's refusals. */
export function graphRoutes(parts: GraphParts): Router {
  const router = express.Router()
  router.use(signedIn(parts))
  router.use(
    '/me',
    mailboxRoutes(parts, (request) => String(request.res?.locals['me'])),
  )
  router.use(
    '/users/:user',
    mailboxRoutes(parts, (request) => String(request.params['user'])),
  )
  router.use((request) => {
    throw new GraphRefusal(
      400,
      'BadRequest',
      `Resource not found for the segment '${request.path.split('/')[1] ?? ''}'.`,
    )
  })
  router.use(sayRefusal)
  return router
}

const signedIn =
  ({ verify }: GraphParts): RequestHandler =>
  async (request, response, next) => {
    const token = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1]
    const me = token === undefined ? undefined : await verify(token)
    if (me === undefined)
      throw new GraphRefusal(
        401,
        'InvalidAuthenticationToken',
        token === undefined ? 'Access token is empty.' : 'Access token validation failure.',
      )
    response.locals['me'] = me
    next()
  }

function mailboxRoutes(parts: GraphParts, addressOf: (request: Request) => string): Router {
  const { store, office } = parts
  const router = express.Router({ mergeParams: true })

  router.get('/mailFolders', (request, response) => {
    const mails = store.list(ownerOf(request).email)
    response.json({ value: FOLDERS.map((id) => folderResource(id, mails)) })
  })
  router.get('/mailFolders/:folder', (request, response) => {
    const mails = store.list(ownerOf(request).email)
    response.json(folderResource(folderOf(request.params.folder), mails))
  })
  router.get(['/messages', '/mailFolders/:folder/messages'], (request, response) => {
    const { folder } = request.params as { folder?: string }
    const only = folder === undefined ? undefined : folderOf(folder)
    const mails = store.list(ownerOf(request).email)
    const inFolder = mails.filter((mail) => only === undefined || mail.folder === only)
    response.json(page(request, inFolder, parts.origin))
  })
  router.get('/messages/:id', (request, response) => {
    const options = { select: itemSelect(request), idType: idTypeOf(request) }
    response.json(messageResource(mailOf(request), options))
  })
  router.get('/messages/:id/\\$value', (request, response) => {
    response.type('text/plain').send(mimeOf(mailOf(request)))
  })
  router.patch('/messages/:id', (request, response) => {
    const mail = mailOf(request)
    const { isRead = mail.isRead } = checkedMessage(request.body) as { isRead?: unknown }
    if (typeof isRead !== 'boolean')
      throw badRequest("Cannot convert the literal to the expected type 'Edm.Boolean'.")
    const changed = { ...mail, isRead }
    store.put(ownerOf(request).email, changed)
    response.json(messageResource(changed, { select: undefined, idType: idTypeOf(request) }))
  })
  router.post('/messages/:id/move', (request, response) => {
    const folder = destinationOf(request.body)
    const moved = office.move(ownerOf(request).email, mailOf(request).id, folder)
    if (!moved) throw itemNotFound()
    const options = { select: undefined, idType: idTypeOf(request) }
    response.status(201).json(messageResource(moved, options))
  })
  router.post('/sendMail', (request, response) => {
    const { message } = request.body as { message?: unknown }
    if (message === undefined) throw badRequest("The parameter 'Message' is missing.")
    office.send(ownerOf(request), writingFrom(message))
    response.status(202).end()
  })
  return router

  function ownerOf(request: Request) {
    const owner = store.owner(addressOf(request))
    if (!owner) throw new GraphRefusal(404, 'ErrorInvalidUser', 'The requested user is invalid.')
    return owner
  }

  /** Ordinary ids die when a mail is moved; immutable ones only count when they were asked for. */
  function mailOf(request: Request): Mail {
    const id = String(request.params['id'])
    const mail = store.find(ownerOf(request).email, id)
    if (!mail) throw itemNotFound()
    return mail
  }
}

function destinationOf(body: unknown): Folder {
  const { destinationId, DestinationId } = (body ?? {}) as Record<string, string | undefined>
  const destination = destinationId ?? DestinationId
  if (destination === undefined) throw badRequest("The parameter 'DestinationId' is missing.")
  return folderOf(destination)
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

function folderOf(name: string): Folder {
  const folder = FOLDERS.find((known) => known === name.toLowerCase())
  if (!folder) throw new GraphRefusal(404, 'ErrorItemNotFound', `There is no folder '${name}'.`)
  return folder
}

function folderResource(id: Folder, mails: readonly Mail[]): object {
  const inside = mails.filter(({ folder }) => folder === id)
  return {
    id,
    displayName: DISPLAY_NAMES[id],
    parentFolderId: 'msgfolderroot',
    childFolderCount: 0,
    unreadItemCount: inside.filter(({ isRead }) => !isRead).length,
    totalItemCount: inside.length,
    isHidden: false,
  }
}

const DISPLAY_NAMES: Readonly<Record<Folder, string>> = {
  inbox: 'Inbox',
  drafts: 'Drafts',
  sentitems: 'Sent Items',
  archive: 'Archive',
  deleteditems: 'Deleted Items',
}
