/** A mail, as far as it is read: who and when, and nothing of what it says. Addresses are normalised. */
export interface MailMeta {
  /** As the mail has it; null: it has none. */
  messageId: string | null
  conversationId: string | null
  /** Base64 of Outlook's own. */
  conversationIndex: string | null
  isDraft: boolean
  /** An invitation, or an answer to one: the meeting itself counts. */
  isMeetingMail: boolean
  /** A machine wrote it. */
  isAutomatic: boolean
  /** Private, personal or confidential. */
  isSensitive: boolean
  /** Null: nobody knows. */
  author: string | null
  /** To, Cc and Bcc, each once. */
  recipients: readonly string[]
  sentAt: Date | null
  receivedAt: Date | null
}

export interface MeetingAttendee {
  address: string
  hasDeclined: boolean
  /** A room or a thing: nobody. */
  isResource: boolean
}

/** When something in a calendar begins and ends; a whole day is one wherever one is: it has no instant. */
export type MeetingTime =
  | { kind: 'timed'; start: Date; end: Date }
  /** `YYYY-MM-DD`. */
  | { kind: 'all-day'; day: string }

/** An entry of a calendar, as far as it is read. */
export interface MeetingMeta {
  /** Of this entry in this mailbox. */
  sourceId: string
  /** The same in every calendar. */
  iCalUId: string
  /** Which one of a series: when it was to begin at first, as text; null: it is of no series. */
  occurrence: string | null
  isCancelled: boolean
  isDraft: boolean
  isSensitive: boolean
  /** The mailbox's own; null where nobody is named. */
  organiser: string | null
  /** Whoever's mailbox this is called the meeting. */
  isOrganiser: boolean
  /** Whoever's mailbox this is said no. */
  hasDeclined: boolean
  attendees: readonly MeetingAttendee[]
  time: MeetingTime
}

interface Page {
  /** Entries that are not as Graph describes them; they are left out. */
  unreadable: number
  /** Where reading goes on once this page is safe; opaque. */
  link: string
  /** Nothing more for now; what comes later is found from the link. */
  isLast: boolean
}

export interface MailPage extends Page {
  mails: readonly MailMeta[]
  /** When the oldest of them was received; null: there is none. */
  oldest: Date | null
}

export interface MeetingPage extends Page {
  meetings: readonly MeetingMeta[]
  /** Entries that are not in the calendar any more. */
  removed: readonly string[]
}

export interface MailFolders {
  /** Whose mail counts. */
  counted: readonly string[]
  /** Junk, what was thrown away, and the like. */
  left: readonly string[]
}

/**
 * Mailboxes of one organisation, by metadata only. Nothing is ever changed there, and what is given may
 * come again. Several mailboxes may be asked at once; how much at a time is the source's. Every method
 * may throw `MailSourceError`; `cursor-expired`: read from the beginning.
 */
export interface ActivitySource {
  folders(mailboxId: string): Promise<MailFolders>
  /** The year before, newest first, of the whole mailbox. */
  history(mailboxId: string, place: HistoryPlace): Promise<MailPage>
  /** What came into a folder; throws `folder-not-found` where it is gone. */
  mail(mailboxId: string, place: MailPlace): Promise<MailPage>
  /** Meetings of a window, and from then on what changes of them. */
  meetings(mailboxId: string, place: MeetingPlace): Promise<MeetingPage>
  /** Requests made so far. */
  readonly requests: number
}

export interface HistoryPlace {
  /** Null: from the beginning; so in the others. */
  link: string | null
  since: Date
  /** Folders whose mail does not count. */
  left: readonly string[]
}

export interface MailPlace {
  link: string | null
  folder: string
  since: Date
}

export interface MeetingPlace {
  link: string | null
  from: Date
  to: Date
}

/** Opens an organisation's mailboxes. */
export type OpenActivitySource = (
  tenantId: string,
  /** Whether an address is of the organisation itself: what its people write they write themselves. */
  isInternal: (address: string) => boolean,
) => ActivitySource
