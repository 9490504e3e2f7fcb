import { zoneOf, type Person } from '../cast.ts'
import { dateHeader } from './date-header.ts'
import { originHeaders } from './origin-headers.ts'

/** Folders of every mailbox, by Graph's well-known names; the last one is its owner's. */
export const FOLDERS = [
  'inbox',
  'drafts',
  'outbox',
  'sentitems',
  'archive',
  'deleteditems',
  'customers',
] as const
/** One that its owner, or a program in their name, made inside of another; known by its id alone. */
export type OwnFolderKey = `own:${string}`
export type Folder = (typeof FOLDERS)[number] | OwnFolderKey

export interface OwnFolder {
  key: OwnFolderKey
  name: string
  parent: Folder
}

export interface Attachment {
  id: string
  name: string
  contentType: string
  /** Bytes. */
  size: number
  isInline: boolean
  /** Base64. */
  content: string
  /** What the body calls it by, after `cid:`; without one nothing does. */
  contentId?: string
}

/** Values an add-in keeps on its user's copy of a mail; nobody else ever sees them. */
export type CustomProperties = Record<string, unknown>

/** What a writer decides about a mail. */
export interface Writing {
  subject: string
  bodyType: 'html' | 'text'
  body: string
  to: Person[]
  cc: Person[]
  bcc: Person[]
  /** In whose name; without it in the name of the mailbox's owner. */
  from?: Person
  attachments: Attachment[]
  /** Own headers, e.g. `x-follow-key`; they travel with the mail. */
  headers: Record<string, string>
  customProperties: CustomProperties
  composeType: 'newMail' | 'reply' | 'forward'
  conversationId: string
  inReplyTo: string | null
  references: string[]
  /** Without it: normal. */
  sensitivity?: Sensitivity
  /** Without it: normal. */
  importance?: 'low' | 'normal' | 'high'
  /** On its owner's copy only. */
  categories?: string[]
  replyTo?: Person[]
  wantsReadReceipt?: boolean
  wantsDeliveryReceipt?: boolean
  /** ISO 8601. Sent before it, the mail waits in the outbox; a time that is past is none. */
  deliverAt?: string
  /** Extended properties that a program wrote, by their ids; on its owner's copy only. */
  extended?: Record<string, string>
}

/** In the order of MAPI's numbers, from 0. */
export const SENSITIVITIES = ['normal', 'personal', 'private', 'confidential'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** One copy of a mail in one mailbox. */
export interface Mail extends Writing {
  /** Changes when the mail is moved, as in Exchange. */
  id: string
  /** Never changes; what `Prefer: IdType="ImmutableId"` gives. */
  immutableId: string
  folder: Folder
  isDraft: boolean
  isRead: boolean
  from: Person
  /** Who sent it in the name of `from`; without it the same. */
  sender?: Person
  /** Of an invitation to a meeting; without it an ordinary mail. */
  kind?: 'invitation'
  internetMessageId: string
  /** ISO 8601. */
  createdAt: string
  sentAt: string
  receivedAt: string
  /** Grows with every change; makes ETags. */
  version: number
}

export const newWriting = (over: Partial<Writing> = {}): Writing => ({
  subject: '',
  bodyType: 'html',
  body: '',
  to: [],
  cc: [],
  bcc: [],
  attachments: [],
  headers: {},
  customProperties: {},
  composeType: 'newMail',
  conversationId: '',
  inReplyTo: null,
  references: [],
  ...over,
})

/** All internet headers of a mail as its recipient sees them, in the order a mail server has them. */
export function internetHeaders(mail: Mail): { name: string; value: string }[] {
  const people = (list: readonly Person[]) => list.map(mailbox).join(', ')
  const all: [string, string][] = [
    ...originHeaders(mail),
    ['From', mailbox(mail.from)],
    ['Sender', mail.sender ? mailbox(mail.sender) : ''],
    ['To', people(mail.to)],
    ['Cc', people(mail.cc)],
    ['Subject', mail.subject],
    ['Date', dateHeader(new Date(mail.sentAt), zoneOf(mail.from))],
    ['Message-ID', mail.internetMessageId],
    ['In-Reply-To', mail.inReplyTo ?? ''],
    ['References', mail.references.join(' ')],
    ['Sensitivity', sensitivityHeader(mail)],
    ...Object.entries(mail.headers),
    ['MIME-Version', '1.0'],
    ['Content-Type', `text/${mail.bodyType === 'html' ? 'html' : 'plain'}; charset=utf-8`],
  ]
  return all.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }))
}

/** As RFC 2156 §5.3.4 spells it; nothing for a normal mail. */
function sensitivityHeader({ sensitivity = 'normal' }: Mail): string {
  if (sensitivity === 'normal') return ''
  return sensitivity === 'confidential' ? 'Company-Confidential' : sensitivity
}

const mailbox = ({ name, email }: Person) => `"${name}" <${email}>`

export const sameAddress = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase()
