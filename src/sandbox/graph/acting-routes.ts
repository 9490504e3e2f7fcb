import type { Router } from 'express'
import type { Folder } from '../mail/mail.ts'
import type { GraphParts } from './graph-parts.ts'
import { badRequest } from './graph-refusal.ts'
import { folderOf, mailOf, ownerOf } from './mailbox-access.ts'
import { checkedMessage, writingFrom } from './message-request.ts'
import { messageResource } from './message-resource.ts'
import { idTypeOf } from './query.ts'

/** Marking read, moving, sending. Nothing here deletes. */
export function actingRoutes(router: Router, { store, office }: GraphParts): void {
  router.patch('/messages/:id', (request, response) => {
    const mail = mailOf(request, store)
    const { isRead = mail.isRead } = checkedMessage(request.body) as { isRead?: unknown }
    if (typeof isRead !== 'boolean')
      throw badRequest("Cannot convert the literal to the expected type 'Edm.Boolean'.")
    const changed = store.put(ownerOf(request, store).email, { ...mail, isRead })
    response.json(messageResource(changed, { select: undefined, idType: idTypeOf(request) }))
  })
  router.post('/messages/:id/move', (request, response) => {
    const folder = destinationOf(request.body)
    const { id } = mailOf(request, store)
    const moved = office.move(ownerOf(request, store).email, id, folder)
    const options = { select: undefined, idType: idTypeOf(request) }
    response.status(201).json(moved && messageResource(moved, options))
  })
  router.post('/sendMail', (request, response) => {
    const { message } = (request.body ?? {}) as { message?: unknown }
    if (message === undefined) throw badRequest("The parameter 'Message' is missing.")
    office.send(ownerOf(request, store), writingFrom(message))
    response.status(202).end()
  })
}

/** Documented as `destinationId`, declared as `DestinationId`: Graph takes both. */
function destinationOf(body: unknown): Folder {
  const { destinationId, DestinationId } = (body ?? {}) as Record<string, string | undefined>
  const destination = destinationId ?? DestinationId
  if (destination === undefined) throw badRequest("The parameter 'DestinationId' is missing.")
  return folderOf(destination)
}
