import { unsupported, type RunCall } from './call-queue.ts'
import { OutlookError } from './office-call.ts'
import type { DraftAttachment } from './port.ts'

type Item = Office.MessageCompose

const KINDS: Readonly<Record<string, DraftAttachment['kind'] | undefined>> = {
  file: 'file',
  item: 'item',
  cloud: 'cloud',
}

/** Office's number for an attachment that is not there, or has nothing that it could give. */
const NO_CONTENT = 9003

/** What is attached to a draft, in the host's order. */
export async function attachments(item: Item, run: RunCall): Promise<DraftAttachment[]> {
  if (typeof item.getAttachmentsAsync !== 'function') throw unsupported('getAttachmentsAsync')
  const all = await run<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done))
  return all.map(({ id, name, isInline, size, attachmentType }) => ({
    id,
    name: name ?? '',
    isInline: Boolean(isInline),
    size: size || 0,
    kind: KINDS[attachmentType] ?? 'file',
  }))
}

/** The bytes of a file; calendar entries, mails and links to a cloud come in other formats, and are refused. */
export async function attachmentContent(item: Item, run: RunCall, id: string): Promise<string> {
  if (typeof item.getAttachmentContentAsync !== 'function') {
    throw unsupported('getAttachmentContentAsync')
  }
  const { content, format } = await run<Office.AttachmentContent>((done) =>
    item.getAttachmentContentAsync(id, done),
  )
  if (format === Office.MailboxEnums.AttachmentContentFormat.Base64) return content
  throw new OutlookError({ code: NO_CONTENT, name: 'NoBytes', message: `Its format is ${format}` })
}

/** Takes an attachment off; the recipients get the mail without it. */
export async function removeAttachment(item: Item, run: RunCall, id: string): Promise<void> {
  await run((done) => item.removeAttachmentAsync(id, done))
}
