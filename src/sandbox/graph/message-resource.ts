import { createHash } from 'node:crypto'
import type { Person } from '../cast.ts'
import { internetHeaders, SENSITIVITIES, type Mail } from '../mail/mail.ts'
import { plainText } from '../mail/plain-text.ts'
import { folderId } from './folder-ids.ts'
import type { IdType } from './preferences.ts'

/** A person in Graph's form. */
export interface Recipient {
  emailAddress: { name?: string; address: string }
}

/** How each property of a message is made; the keys are all the properties there are. */
const properties: Readonly<Record<string, (mail: Mail, owner: Person) => unknown>> = {
  createdDateTime: (mail) => mail.createdAt,
  lastModifiedDateTime: (mail) => mail.receivedAt,
  changeKey: (mail) => `CQ${mail.version}`,
  categories: ({ categories = [] }) => categories,
  receivedDateTime: (mail) => mail.receivedAt,
  sentDateTime: (mail) => mail.sentAt,
  hasAttachments: (mail) => mail.attachments.some(({ isInline }) => !isInline),
  internetMessageId: (mail) => mail.internetMessageId,
  // A draft was never on its way.
  internetMessageHeaders: (mail) => (mail.isDraft ? undefined : internetHeaders(mail)),
  subject: (mail) => mail.subject,
  bodyPreview: (mail) => plainText(mail.body).slice(0, 255),
  importance: ({ importance = 'normal' }) => importance,
  parentFolderId: (mail, owner) => folderId(owner, mail.folder),
  conversationId: (mail) => mail.conversationId,
  conversationIndex: (mail) => conversationIndex(mail),
  isDeliveryReceiptRequested: ({ wantsDeliveryReceipt }) => wantsDeliveryReceipt ?? null,
  isReadReceiptRequested: ({ wantsReadReceipt = false }) => wantsReadReceipt,
  isRead: (mail) => mail.isRead,
  isDraft: (mail) => mail.isDraft,
  webLink: (mail) => `https://mail.fabrikam.example/?ItemID=${mail.id}`,
  inferenceClassification: () => 'focused',
  body: (mail) => ({ contentType: mail.bodyType, content: mail.body }),
  sender: (mail) => recipient(mail.sender ?? mail.from),
  from: (mail) => recipient(mail.from),
  toRecipients: (mail) => mail.to.map(recipient),
  ccRecipients: (mail) => mail.cc.map(recipient),
  bccRecipients: (mail) => mail.bcc.map(recipient),
  replyTo: ({ replyTo = [] }) => replyTo.map(recipient),
  flag: () => ({ flagStatus: 'notFlagged' }),
}

/** A header of 22 bytes: version, time, and the conversation's id, the same in every mailbox. */
export function conversationIndex({ conversationId }: Mail): string {
  const id = createHash('sha256').update(conversationId).digest().subarray(0, 16)
  return Buffer.concat([Buffer.from([1, 0, 0, 0, 0, 0]), id]).toString('base64')
}

/** Left out unless $select names it. */
const ONLY_ON_SELECT = 'internetMessageHeaders'

/** How much of a message is shown. */
export interface Shown {
  owner: Person
  idType: IdType
  /** Undefined: everything but headers. */
  select: readonly string[] | undefined
  /** Ids of extended properties; undefined: none. */
  expand?: readonly string[] | undefined
}

/** A mail as Graph shows it. */
export function messageResource(mail: Mail, shown: Shown): object {
  const { owner, select, expand } = shown
  const names = select ?? Object.keys(properties).filter((name) => name !== ONLY_ON_SELECT)
  const chosen = names.flatMap((name) => {
    const value = properties[name]?.(mail, owner)
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...(mail.kind === 'invitation' && { '@odata.type': '#microsoft.graph.eventMessageRequest' }),
    '@odata.etag': `W/"CQ${mail.version}"`,
    id: shownId(mail, shown),
    ...Object.fromEntries(chosen),
    ...(expand !== undefined && extended(mail, expand)),
  }
}

export const shownId = (mail: Mail, { idType }: Pick<Shown, 'idType'>): string =>
  idType === 'immutable' ? mail.immutableId : mail.id

/** Names of `$select` as the properties are spelt; undefined: it was not given. */
export const selectedProperties = (select: string | undefined): string[] | undefined =>
  select
    ?.split(',')
    .map((name) => name.trim().toLowerCase())
    .flatMap((name) => Object.keys(properties).filter((key) => key.toLowerCase() === name))

/** The ids inside of `$expand`, whose form the contract has checked. */
export const expandedProperties = (expand: string | undefined): string[] | undefined =>
  expand === undefined ? undefined : [...expand.matchAll(/eq '([^']+)'/g)].map(([, id]) => id ?? '')

export const SENSITIVITY_TAG = 0x36
export const CONVERSATION_INDEX_TAG = 0x71
export const IN_REPLY_TO_TAG = 0x1042
export const REFERENCES_TAG = 0x1039

/** Extended properties that a message has; without any, Graph leaves the list out. */
function extended(mail: Mail, ids: readonly string[]): object {
  const found = ids.flatMap((id) => {
    const value = mail.extended?.[id] ?? builtIn(mail, Number(id.split(' ')[1]))
    return value === undefined ? [] : [{ id: id.replace(/0x0+/, '0x'), value }]
  })
  return found.length === 0 ? {} : { singleValueExtendedProperties: found }
}

/** Properties of MAPI that a mail has of itself, by their tags. */
function builtIn(mail: Mail, tag: number): string | undefined {
  if (tag === IN_REPLY_TO_TAG) return mail.inReplyTo ?? undefined
  if (tag === CONVERSATION_INDEX_TAG) return conversationIndex(mail)
  if (tag === REFERENCES_TAG) return mail.references.join(' ') || undefined
  if (tag !== SENSITIVITY_TAG || mail.sensitivity === undefined) return undefined
  return String(SENSITIVITIES.indexOf(mail.sensitivity))
}

const recipient = ({ name, email }: Person): Recipient => ({
  emailAddress: { name, address: email },
})
