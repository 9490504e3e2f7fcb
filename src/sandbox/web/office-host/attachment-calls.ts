import type { Attachment } from '../../mail/mail.ts'
import { handler, type Calls } from './calls.ts'
import { fail, ok } from './protocol.ts'

const NO_SUCH_ATTACHMENT = 9003
const FILE = 0

interface NewAttachment {
  base64String: string
  name: string
  isInline?: boolean
}

export const attachmentCalls: Calls = {
  148: handler<NewAttachment>(({ base64String, name, isInline = false }, { item, mailbox }) => {
    const id = `attachment-${item.attachments.length + 1}-${name}`
    const size = Math.floor((base64String.length * 3) / 4)
    const contentType = 'application/octet-stream'
    item.attachments = [
      ...item.attachments,
      { id, name, contentType, size, isInline, content: base64String },
    ]
    mailbox.itemChanged(item)
    return ok(id)
  }),
  20: handler<{ attachmentIndex: string }>(({ attachmentIndex }, { item, mailbox }) => {
    const kept = item.attachments.filter(({ id }) => id !== attachmentIndex)
    if (kept.length === item.attachments.length) return fail(NO_SUCH_ATTACHMENT)
    item.attachments = kept
    mailbox.itemChanged(item)
    return ok()
  }),
  149: handler((_, { item }) => ok(item.attachments.map(wireAttachment))),
  150: handler<{ id: string }>(({ id }, { item }) => {
    const found = item.attachments.find((attachment) => attachment.id === id)
    return found ? ok({ content: found.content, format: 'base64' }) : fail(NO_SUCH_ATTACHMENT)
  }),
}

export const wireAttachment = ({ id, name, contentType, size, isInline }: Attachment): object => ({
  id,
  name,
  contentType,
  size,
  isInline,
  attachmentType: FILE,
})
