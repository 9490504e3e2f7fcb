import express, { type ErrorRequestHandler, type Router } from 'express'
import type { CustomProperties, Writing } from '../mail/mail.ts'
import type { MailStore } from '../mail/mail-store.ts'
import type { PostOffice } from '../mail/post-office.ts'
import { mailOf, NotThere, ownerOf } from './mailbox-access.ts'

interface DraftRequest {
  id?: string
  writing: Partial<Writing>
}

/** Mail as the sandbox's own pages need it; add-ins never see these calls. */
export function mailRoutes(store: MailStore, office: PostOffice): Router {
  const router = express.Router({ mergeParams: true })
  keepingRoutes(router, store, office)

  router.put('/drafts', (request, response) => {
    const { id, writing } = request.body as DraftRequest
    response.json(office.saveDraft(ownerOf(request, store), writing, id))
  })
  router.post('/send', (request, response) => {
    const { id, writing } = request.body as DraftRequest
    response.json(office.send(ownerOf(request, store), writing, id))
  })
  // Opening what waits in the outbox takes it back, as Outlook does: it has to be sent again.
  router.post('/messages/:id/recall', (request, response) => {
    const { id, folder } = mailOf(request, store)
    const { email } = ownerOf(request, store)
    const back = folder === 'outbox' ? office.move(email, id, 'drafts') : undefined
    if (!back) throw new NotThere('It does not wait in the outbox any more')
    response.json(back)
  })
  return router
}

function keepingRoutes(router: Router, store: MailStore, office: PostOffice): void {
  router.get('/messages', (request, response) => {
    const folder = request.query['folder']
    const mails = store.list(ownerOf(request, store).email)
    response.json(mails.filter((mail) => folder === undefined || mail.folder === folder))
  })
  router.get('/folders', (request, response) => {
    response.json(store.folders(ownerOf(request, store).email))
  })
  router.get('/messages/:id', (request, response) => {
    response.json(mailOf(request, store))
  })
  router.patch('/messages/:id', (request, response) => {
    const { isRead } = request.body as { isRead: boolean }
    response.json(store.put(ownerOf(request, store).email, { ...mailOf(request, store), isRead }))
  })
  router.put('/messages/:id/properties', (request, response) => {
    const customProperties = request.body as CustomProperties
    const changed = { ...mailOf(request, store), customProperties }
    response.json(store.put(ownerOf(request, store).email, changed))
  })
  router.delete('/messages/:id', (request, response) => {
    const { id, isDraft, folder } = mailOf(request, store)
    const { email } = ownerOf(request, store)
    if (isDraft || folder === 'deleteditems') store.remove(email, id)
    else office.move(email, id, 'deleteditems')
    response.json({})
  })
}

/** Last in the chain: says what is wrong as JSON. */
// Express knows an error handler by its four parameters.
// eslint-disable-next-line max-params
export const sayWhatIsWrong: ErrorRequestHandler = (error: Error, _request, response, next) => {
  if (response.headersSent) return next(error)
  response.status(error instanceof NotThere ? 404 : 500).json({ error: error.message })
}
