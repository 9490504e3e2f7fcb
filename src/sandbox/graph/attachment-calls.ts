import type { Attachment, Mail } from '../mail/mail.ts'
import type { GraphHandler, KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import { GraphRefusal, itemNotFound } from './graph-refusal.ts'
import { mailboxOf, mailOf } from './mailbox-access.ts'

/** Graph's `fileAttachment` in a request; the contract has checked it. */
export interface AttachmentRequest {
  name: string
  contentType?: string | null
  isInline?: boolean
  contentId?: string | null
  contentBytes: string
}

/** Files of messages. */
export function attachmentCalls(parts: GraphParts) {
  const { newId, uploads } = parts
  return {
    listAttachments(call) {
      const select = call.query['$select']?.toLowerCase().split(',')
      const value = mailOf(call, parts).attachments.map((file) => resource(file, select))
      return { status: 200, body: { value } }
    },
    getAttachment(call) {
      const { attachments } = mailOf(call, parts)
      const found = attachments.find(({ id }) => id === call.params['attachment'])
      if (!found) throw itemNotFound()
      return { status: 200, body: resource(found, undefined) }
    },
    addAttachment(call) {
      const file = fileFrom(call.body as AttachmentRequest, newId())
      attach(call, parts, file)
      return { status: 201, body: resource(file, undefined) }
    },
    createUploadSession(call) {
      const mail = mailOf(call, parts)
      if (!uploads) throw new GraphRefusal(501, 'NotImplemented', 'There are no uploads here.')
      const { AttachmentItem } = call.body as { AttachmentItem: UploadItem }
      const { token, expiresAt } = uploads.begin(AttachmentItem.size, (content) => {
        const file = fileFrom({ ...AttachmentItem, contentBytes: content }, newId())
        const now = parts.store.find(mailboxOf(call, parts).email, mail.id)
        if (now) attach(call, parts, file)
      })
      return {
        status: 201,
        body: {
          uploadUrl: `${parts.origin}/v1.0/uploads/${token}`,
          expirationDateTime: expiresAt.toISOString(),
          nextExpectedRanges: ['0-'],
        },
      }
    },
  } satisfies Record<string, GraphHandler>
}

type UploadItem = Omit<AttachmentRequest, 'contentBytes'> & { size: number }

function attach(call: KnownCall, parts: GraphParts, file: Attachment): Mail {
  const mail = mailOf(call, parts)
  const attachments = [...mail.attachments, file]
  return parts.store.put(mailboxOf(call, parts).email, { ...mail, attachments })
}

/** A file as it is kept. */
export function fileFrom(file: AttachmentRequest, id: string): Attachment {
  const { name, contentType, isInline = false, contentId, contentBytes } = file
  return {
    ...{ id, name, isInline, content: contentBytes },
    contentType: contentType ?? 'application/octet-stream',
    size: Buffer.from(contentBytes, 'base64').length,
    ...(contentId && { contentId }),
  }
}

/** Without `$select` everything; with it what it names, and always the id. */
function resource(file: Attachment, select: readonly string[] | undefined): object {
  const { id, name, contentType, size, isInline, content, contentId = null } = file
  const all = { name, contentType, size, isInline, contentId, contentBytes: content }
  const shown = Object.entries(all).filter(([key]) => !select || select.includes(key.toLowerCase()))
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    id,
    name,
    ...Object.fromEntries(shown),
  }
}
