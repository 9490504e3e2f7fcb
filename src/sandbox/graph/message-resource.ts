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
  categories: () => [],
  receivedDateTime: (mail) => mail.receivedAt,
  sentDateTime: (mail) => mail.sentAt,
  hasAttachments: (mail) => mail.attachments.some(({ isInline }) => !isInline),
  internetMessageId: (mail) => mail.internetMessageId,
  // A draft was never on its way.
  internetMessageHeaders: (mail) => (mail.isDraft ? undefined : internetHeaders(mail)),
  subject: (mail) => mail.subject,
  bodyPreview: (mail) => plainText(mail.body).slice(0, 255),
  importance: () => 'normal',
  parentFolderId: (mail, owner) => folderId(owner, mail.folder),
  conversationId: (mail) => mail.conversationId,
  conversationIndex: (mail) => conversationIndex(mail),
  isDeliveryReceiptRequested: () => null,
  isReadReceiptRequested: () => false,
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
  replyTo: () => [],
  flag: () => ({ flagStatus: 'notFlagged' }),
}

/** A header of 22 bytes: version, time, and the conversation's id, the same in every mailbox. */
function conversationIndex({ conversationId }: Mail): string {
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
  /** Id of an extended property; undefined: none. */
  expand?: string | undefined
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

/** The id inside of `$expand`, whose form the contract has checked. */
export const expandedProperty = (expand: string | undefined): string | undefined =>
  /eq '(.+)'/.exec(expand ?? '')?.[1]

const SENSITIVITY_TAG = 0x36

/** Extended properties that a message has; without any, Graph leaves the list out. */
function extended(mail: Mail, id: string): object {
  const isSensitivity = Number(id.split(' ')[1]) === SENSITIVITY_TAG
  if (!isSensitivity || mail.sensitivity === undefined) return {}
  const value = String(SENSITIVITIES.indexOf(mail.sensitivity))
  return { singleValueExtendedProperties: [{ id: 'Integer 0x36', value }] }
}

const recipient = ({ name, email }: Person): Recipient => ({
  emailAddress: { name, address: email },
})
