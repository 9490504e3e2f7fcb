import type { Person } from '../../cast.ts'
import type { Attachment, CustomProperties, Mail, Writing } from '../../mail/mail.ts'

/** A bar that an add-in shows above an item. */
export interface ItemNotice {
  key: string
  /** Informational, progress, error, insight. */
  type: 0 | 1 | 2 | 3
  message: string
}

export type RecipientField = 'to' | 'cc' | 'bcc'

/** The item an add-in looks at; one object shared by all frames that are open on it. */
export interface HostItem {
  kind: 'draft' | 'message'
  /** Of the stored mail; a draft has none until it is saved. */
  id: string | undefined
  subject: string
  bodyType: 'html' | 'text'
  body: string
  from: Person
  /** Who sent it in the name of `from`; undefined: the same. */
  sender?: Person | undefined
  to: Person[]
  cc: Person[]
  bcc: Person[]
  attachments: Attachment[]
  /** The mail's own headers in a draft, all of them in a received mail. */
  headers: Record<string, string>
  customProperties: CustomProperties
  /** Gone when the compose form closes. */
  sessionData: Record<string, string>
  notices: ItemNotice[]
  /** HTML that is added to the body at send. */
  appendOnSend: string
  /** Until when it is held back, in milliseconds since the epoch; 0: it goes at once. */
  deliverAt: number
  /** Puts HTML where somebody types, while the body is shown for typing. @returns the body then */
  putAtCaret?: (html: string) => string
  composeType: Writing['composeType']
  conversationId: string
  internetMessageId: string
  createdAt: string
  /** Threading of a reply; carried through to the sent mail. */
  thread: Pick<Writing, 'inReplyTo' | 'references'>
}

const base = {
  sessionData: {},
  notices: [],
  appendOnSend: '',
}

/** A mail as opened for reading. */
export const itemOfMail = (mail: Mail, headers: Record<string, string>): HostItem => ({
  ...structuredClone(base),
  ...contentOf(mail),
  kind: 'message',
  id: mail.id,
  from: mail.from,
  sender: mail.sender,
  headers,
  internetMessageId: mail.internetMessageId,
  createdAt: mail.sentAt,
})

/** A draft as opened in a compose form; `id` where it was saved before. */
export const itemOfDraft = (writing: Writing, from: Person, id?: string): HostItem => ({
  ...structuredClone(base),
  ...contentOf(writing),
  kind: 'draft',
  id,
  from: writing.from ?? from,
  headers: { ...writing.headers },
  internetMessageId: '',
  createdAt: '',
})

const contentOf = (writing: Writing) => ({
  ...structuredClone({
    subject: writing.subject,
    bodyType: writing.bodyType,
    body: writing.body,
    to: writing.to,
    cc: writing.cc,
    bcc: writing.bcc,
    attachments: writing.attachments,
    customProperties: writing.customProperties,
    composeType: writing.composeType,
    conversationId: writing.conversationId,
    deliverAt: writing.deliverAt === undefined ? 0 : Date.parse(writing.deliverAt),
  }),
  thread: { inReplyTo: writing.inReplyTo, references: writing.references },
})

/** What is stored or sent of a draft. */
export const writingOf = (item: HostItem): Writing => ({
  subject: item.subject,
  bodyType: item.bodyType,
  body: item.body,
  to: item.to,
  cc: item.cc,
  bcc: item.bcc,
  from: item.from,
  attachments: item.attachments,
  headers: item.headers,
  customProperties: item.customProperties,
  composeType: item.composeType,
  conversationId: item.conversationId,
  ...item.thread,
  // A draft that is stored without one keeps the one it had.
  deliverAt: new Date(item.deliverAt).toISOString(),
})
