import type { SendOutcome } from '../../contract/follow.ts'
import type { Recipient } from '../../contract/recipient.ts'

/**
 * What the rest of the add-in needs of Outlook, in our words. `office-outlook.ts` implements it
 * over Office.js; `test/fixtures/fake-outlook.ts` in memory; one contract suite holds both to it.
 */
export interface Outlook {
  /** Language of Outlook's own interface, e.g. `de-DE`. */
  readonly language: string
  /** Colours of the host where it says so; undefined: ask the browser. */
  readonly isDark: boolean | undefined
  /** True where the host offers nested app authentication. */
  readonly offersNestedAuth: boolean
  /** Whose mailbox it is; undefined where the host does not say. */
  readonly user: Person | undefined
  /** The item beside the pane at this moment; everything synchronous is already copied out. */
  current(): OpenItem
  /**
   * Calls back when another item may be open. Listens to ItemChanged, focus and visibility, and
   * looks slowly by itself, because ItemChanged is not reliable (office-js#2295, #6287, #5987).
   */
  watch(listener: () => void): () => void
}

export type OpenItem = { kind: 'none' } | Draft | Message

/** Follow's mark on an item: in session data, custom properties and, the key only, our x-header. */
export interface FollowMark {
  key: string
  /** Only on the sender's own copy. */
  ticket?: string
  /** Set by the send handler. */
  outcome?: SendOutcome
  /** Set by the send handler with the outcome; undefined: it could not look. */
  beyond?: Beyond | undefined
  /** When the ticket stops working, ISO 8601; absent on a mark of an earlier version. */
  expiresAt?: string
  /**
   * The beacon as queued: to queue it again when the draft is reopened, and to know our own hosts
   * at send, when there is nobody to ask. Kept on the sender's own item only.
   */
  beaconHtml?: string
  /** The line that leads to the recipient's own page, as the API gave it; absent: there is none. */
  footerHtml?: string
  /** What of them is queued; absent: everything there is. */
  queued?: QueuedParts
  /** The mail asks its recipients for consent. */
  asks?: true
  /** It was made ready in the pane, for hosts where no send handler runs. */
  prepared?: Prepared
}

/** Characters that Outlook takes as a subject from an add-in; a person may type more. */
export const LONGEST_NEW_SUBJECT = 255

/** What became of a draft that was made ready in the pane. */
export interface Prepared {
  outcome: SendOutcome
  beyond: Beyond | undefined
  /** Tells whether the recipients are still those it was made ready for. */
  recipients: string
}

/** What Outlook adds at send: footer and beacon, the footer alone, or nothing. */
export type QueuedParts = 'whole' | 'footer' | 'nothing'

/**
 * Who got a sent mail beside the people that its sent copy names: `unnamed` somebody behind a list
 * or an address that names nobody; `blind-copies` people in Bcc, and perhaps such as well.
 */
export type Beyond = 'nobody' | 'unnamed' | 'blind-copies'

/** Where a draft's mark was found; a forward inherits properties but not the other two. */
export interface FoundMarks {
  session: FollowMark | undefined
  properties: FollowMark | undefined
  headerKey: string | undefined
}

export type ComposeType = 'new' | 'reply' | 'forward' | 'unknown'

/** Whom a draft is addressed to. */
export interface Addressees {
  /** To, Cc and Bcc in that order, as typed. */
  named: Recipient[]
  /** Lists, names that were not resolved and the like: nobody knows who or how many they are. */
  hasOthers: boolean
}

export interface DraftAttachment {
  /** Of this session, and on some hosts only until another one is removed: read anew before use. */
  id: string
  name: string
  isInline: boolean
  /** In bytes, as the host says; 0 where it does not. */
  size: number
  /** `file` has bytes; an attached mail (`item`) and a link to a cloud (`cloud`) have none for us. */
  kind: 'file' | 'item' | 'cloud'
}

/** What the pane keeps on a draft for when it is sent, beside the mark; on the sender's own item only. */
export interface DraftNotes {
  /** Reminder for this mail. */
  reminderId?: string
  /** Versions of templates that were inserted, in order. */
  templates?: string[]
}

/** The mail being written. Every method may throw `OutlookError`. */
export interface Draft {
  kind: 'draft'
  /** Tells this draft from the next one in a pinned pane; made by the adapter. */
  id: string
  composeType(): Promise<ComposeType>
  subject(): Promise<string>
  /** In place of the one there is; longer than `LONGEST_NEW_SUBJECT` is refused. */
  setSubject(subject: string): Promise<void>
  recipients(): Promise<Addressees>
  onRecipientsChanged(listener: () => void): Promise<() => void>
  bodyType(): Promise<'html' | 'text'>
  html(): Promise<string>
  setHtml(html: string): Promise<void>
  /**
   * Puts HTML at the caret, in place of what is selected, and leaves the rest of the body alone.
   * Plain text is refused by the host.
   */
  insertHtml(html: string): Promise<void>
  attachments(): Promise<DraftAttachment[]>
  /** The bytes of a file, base64. Some policies give nothing although `size` is above 0. */
  attachmentContent(id: string): Promise<string>
  removeAttachment(id: string): Promise<void>
  /** In whose name the mail goes out; undefined where the host does not say. */
  from(): Promise<Person | undefined>
  /** True where the host can hold a mail back until a time. */
  readonly offersDelay: boolean
  /** When it is to be delivered; undefined: at once. */
  deliverAt(): Promise<Date | undefined>
  /** Undefined: at once. */
  setDeliverAt(at: Date | undefined): Promise<void>
  /** Saves the draft. @returns its id as Microsoft Graph takes it */
  save(): Promise<string>
  notes(): Promise<DraftNotes>
  /** Keeps notes in place of those there were, and saves the draft. */
  setNotes(notes: DraftNotes): Promise<void>
  /** Queues HTML that Outlook itself adds at send; null takes it back. */
  appendOnSend(html: string | null): Promise<void>
  marks(): Promise<FoundMarks>
  /** Writes session data, x-header and custom properties, then saves the draft; null removes. */
  mark(mark: FollowMark | null): Promise<void>
  /** Calls back when the mark may have been written by the ribbon's button or another page. */
  onMarkChanged(listener: () => void): () => void
  /**
   * At send: writes the mark with its outcome into custom properties and nothing else. The mail is
   * on its way out, so it is not saved again.
   */
  recordOutcome(mark: FollowMark): Promise<void>
  /** Shows one of our notices above the draft, in place of the last one. */
  notify(notice: Notice): Promise<void>
  clearNotice(): Promise<void>
}

export interface Notice {
  /** At most 150 characters. */
  text: string
  isError: boolean
}

export interface Person {
  email: string
  name: string
}

/** The mail being read; plain values are copied when the item was opened. */
export interface Message {
  kind: 'message'
  id: string
  subject: string
  from: Person | undefined
  /** Whoever sent it in the name of `from`; the same where nobody did. */
  sender: Person | undefined
  /** People only, as `Addressees.named`. */
  to: Person[]
  cc: Person[]
  /** Somebody else is addressed in To or Cc; see `Addressees`. */
  hasOthers: boolean
  internetMessageId: string | undefined
  conversationId: string | undefined
  sentAt: Date | undefined
  /** Raw internet headers; empty where the host gives none (drafts, some clients). */
  headers(): Promise<string>
  /** The body as this mailbox has it. */
  html(): Promise<string>
  /** The mark in custom properties: present on the sender's own copy. */
  mark(): Promise<FollowMark | undefined>
  /** The draft's notes: present on the sender's own copy. */
  notes(): Promise<DraftNotes>
}
