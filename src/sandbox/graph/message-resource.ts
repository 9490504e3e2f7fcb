import type { Person } from '../cast.ts'
import { internetHeaders, type Mail } from '../mail/mail.ts'
import { plainText } from '../mail/plain-text.ts'
import { badRequest } from './graph-refusal.ts'

/** A person in Graph's form. */
export interface Recipient {
  emailAddress: { name?: string; address: string }
}

/** How each property of a message is made; the keys are all the properties there are. */
const properties: Readonly<Record<string, (mail: Mail) => unknown>> = {
  createdDateTime: (mail) => mail.createdAt,
  lastModifiedDateTime: (mail) => mail.receivedAt,
  changeKey: (mail) => `CQ${mail.version}`,
  categories: () => [],
  receivedDateTime: (mail) => mail.receivedAt,
  sentDateTime: (mail) => mail.sentAt,
  hasAttachments: (mail) => mail.attachments.some(({ isInline }) => !isInline),
  internetMessageId: (mail) => mail.internetMessageId,
  internetMessageHeaders: (mail) => internetHeaders(mail),
  subject: (mail) => mail.subject,
  bodyPreview: (mail) => plainText(mail.body).slice(0, 255),
  importance: () => 'normal',
  parentFolderId: (mail) => mail.folder,
  conversationId: (mail) => mail.conversationId,
  isDeliveryReceiptRequested: () => null,
  isReadReceiptRequested: () => false,
  isRead: (mail) => mail.isRead,
  isDraft: (mail) => mail.isDraft,
  webLink: (mail) => `https://mail.fabrikam.example/?ItemID=${mail.id}`,
  inferenceClassification: () => 'focused',
  body: (mail) => ({ contentType: mail.bodyType, content: mail.body }),
  sender: (mail) => recipient(mail.from),
  from: (mail) => recipient(mail.from),
  toRecipients: (mail) => mail.to.map(recipient),
  ccRecipients: (mail) => mail.cc.map(recipient),
  bccRecipients: (mail) => mail.bcc.map(recipient),
  replyTo: () => [],
  flag: () => ({ flagStatus: 'notFlagged' }),
}

/** Left out unless $select names it. */
const ONLY_ON_SELECT = 'internetMessageHeaders'

export type IdType = 'immutable' | 'ordinary'

interface ResourceOptions {
  /** Undefined: everything but headers. */
  select: readonly string[] | undefined
  idType: IdType
}

/** A mail as Graph shows it. */
export function messageResource(mail: Mail, { select, idType }: ResourceOptions): object {
  const names = select ?? Object.keys(properties).filter((name) => name !== ONLY_ON_SELECT)
  const chosen = names.flatMap((name) => {
    const read = properties[name]
    return read ? [[name, read(mail)] as const] : []
  })
  return {
    '@odata.etag': `W/"CQ${mail.version}"`,
    id: idType === 'immutable' ? mail.immutableId : mail.id,
    ...Object.fromEntries(chosen),
  }
}

/** @throws GraphRefusal for a property that messages do not have */
export function checkSelect(select: readonly string[]): string[] {
  return select.map((name) => {
    if (name === 'id') return name
    const known = Object.keys(properties).find((key) => key.toLowerCase() === name.toLowerCase())
    if (!known)
      throw badRequest(
        `Could not find a property named '${name}' on type 'Microsoft.OutlookServices.Message'.`,
      )
    return known
  })
}

export const isMessageProperty = (name: string): boolean => Object.hasOwn(properties, name)

const recipient = ({ name, email }: Person): Recipient => ({
  emailAddress: { name, address: email },
})
