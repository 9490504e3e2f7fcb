import express, { type Request, type Response, type Router } from 'express'
import type { Person } from '../cast.ts'
import {
  FOLDERS,
  type CustomProperties,
  type Folder,
  type Mail,
  type Writing,
} from '../mail/mail.ts'
import type { MailStore } from '../mail/mail-store.ts'
import type { PostOffice } from '../mail/post-office.ts'

/** Mail as the sandbox's own pages need it; add-ins never see these calls. */
export function mailRoutes(store: MailStore, office: PostOffice): Router {
  const router = express.Router({ mergeParams: true })

  router.get('/messages', (request, response) => {
    const folder = request.query['folder']
    const mails = store.list(ownerOf(request).email)
    response.json(mails.filter((mail) => folder === undefined || mail.folder === folder))
  })

  router.get('/messages/:id', (request, response) => {
    response.json(mailOf(request))
  })

  router.patch('/messages/:id', (request, response) => {
    const { isRead } = request.body as { isRead: boolean }
    const changed = { ...mailOf(request), isRead }
    store.put(ownerOf(request).email, changed)
    response.json(changed)
  })

  router.put('/messages/:id/properties', (request, response) => {
    const customProperties = request.body as CustomProperties
    const changed = { ...mailOf(request), customProperties }
    store.put(ownerOf(request).email, changed)
    response.json(changed)
  })

  router.post('/messages/:id/move', (request, response) => {
    const { folder } = request.body as { folder: Folder }
    if (!FOLDERS.includes(folder)) throw new NotThere(`There is no folder ${folder}`)
    response.json(office.move(ownerOf(request).email, mailOf(request).id, folder))
  })

  router.delete('/messages/:id', (request, response) => {
    const mail = mailOf(request)
    const { email } = ownerOf(request)
    if (mail.isDraft || mail.folder === 'deleteditems') store.remove(email, mail.id)
    else office.move(email, mail.id, 'deleteditems')
    response.json({})
  })

  router.put('/drafts', (request, response) => {
    const { id, writing } = request.body as DraftRequest
    response.json(office.saveDraft(ownerOf(request), writing, id))
  })

  router.post('/send', (request, response) => {
    const { id, writing } = request.body as DraftRequest
    response.json(office.send(ownerOf(request), writing, id))
  })

  return router

  function ownerOf(request: Request): Person {
    const address = String(request.params['address'])
    const owner = store.owner(address)
    if (!owner) throw new NotThere(`Nobody has the address ${address}`)
    return owner
  }

  function mailOf(request: Request): Mail {
    const mail = store.find(ownerOf(request).email, String(request.params['id']))
    if (!mail) throw new NotThere('There is no such mail')
    return mail
  }
}

interface DraftRequest {
  id?: string
  writing: Partial<Writing>
}

class NotThere extends Error {}

/** Last in the chain: says what is wrong as JSON. */
export function sayWhatIsWrong(
  error: Error,
  _request: Request,
  response: Response,
  next: (error: Error) => void,
): void {
  if (response.headersSent) return next(error)
  response.status(error instanceof NotThere ? 404 : 500).json({ error: error.message })
}
