import type { Person } from '../cast.ts'
import { folderOf } from './folder-ids.ts'
import type { GraphHandler, GraphReply, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { itemNotFound } from './graph-refusal.ts'
import { mailboxOf, mailOf } from './mailbox-access.ts'
import { messagePage } from './message-page.ts'
import { writingFrom } from './message-request.ts'
import {
  expandedProperties,
  messageResource,
  selectedProperties,
  type Shown,
} from './message-resource.ts'
import { mimeOf } from './mime.ts'
import { idTypeOf } from './preferences.ts'

/** Lists of messages, and single ones. */
export function readingCalls(parts: GraphParts) {
  const { store } = parts
  return {
    listMessages(call) {
      const owner = mailboxOf(call, parts)
      return {
        status: 200,
        body: messagePage(call, { owner, mails: store.list(owner.email) }, parts),
      }
    },
    listFolderMessages(call) {
      const owner = mailboxOf(call, parts)
      const folder = folderOf(owner, call.params['folder'] ?? '', store)
      const mails = store.list(owner.email).filter((mail) => mail.folder === folder)
      return { status: 200, body: messagePage(call, { owner, mails }, parts) }
    },
    getMessage(call) {
      const mail = mailOf(call, parts)
      return { status: 200, body: messageResource(mail, shownTo(call, mailboxOf(call, parts))) }
    },
    getMime: (call) => ({ status: 200, body: mimeOf(mailOf(call, parts)) }),
  } satisfies Record<string, GraphHandler>
}

/** Marking, moving and sending messages. Nothing here deletes. */
export function actingCalls(parts: GraphParts) {
  const { store, office } = parts
  return {
    changeMessage(call) {
      const mail = mailOf(call, parts)
      const owner = mailboxOf(call, parts)
      const { isRead = mail.isRead } = call.body as { isRead?: boolean }
      const changed = store.put(owner.email, { ...mail, isRead })
      return { status: 200, body: messageResource(changed, shownTo(call, owner)) }
    },
    moveMessage(call) {
      const owner = mailboxOf(call, parts)
      const { destinationId, DestinationId = destinationId } = call.body as Record<string, string>
      const folder = folderOf(owner, DestinationId ?? '', store)
      const moved = office.move(owner.email, mailOf(call, parts).id, folder)
      if (!moved) throw itemNotFound()
      return { status: 201, body: messageResource(moved, shownTo(call, owner)) }
    },
    sendMail(call): GraphReply {
      const { message, Message = message } = call.body as Record<string, unknown>
      office.send(mailboxOf(call, parts), writingFrom(Message))
      return { status: 202 }
    },
  } satisfies Record<string, GraphHandler>
}

const shownTo = (call: KnownCall, owner: Person): Shown => ({
  owner,
  idType: idTypeOf(call),
  select: selectedProperties(call.query['$select']),
  expand: expandedProperties(call.query['$expand']),
})
