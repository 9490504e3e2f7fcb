/** Somebody as a message names them; `email` as it stands there, perhaps no address at all. */
export interface NamedAddress {
  email: string
  name: string | null
}

/** Whether a mail comes from whom it names, as far as somebody who is believed says so. */
export type SenderVerdict = 'verified' | 'unverified' | 'failed'

/** What one server wrote about a mail. */
export interface ServerVerdict {
  /** Its authserv-id (RFC 8601 §2.2) in lower case; empty: not named. */
  server: string
  verdict: SenderVerdict
}

/** What a message is decided by (R13). Plain data: kept as JSON while the message is undecided. */
export interface MessageFacts {
  isDraft: boolean
  from: NamedAddress | null
  /** Who sent it in the name of `from`; null: the same. */
  sender: NamedAddress | null
  to: NamedAddress[]
  cc: NamedAddress[]
  /** At most 1,000 characters. */
  subject: string
  /** ISO 8601; null: not said. */
  sentAt: string | null
  receivedAt: string | null
  /** Minutes that its writer's clock was ahead of UTC; absent: its headers do not say. */
  offsetMinutes?: number
  /** As named by its headers; not normalised. */
  inReplyTo: string | null
  /** Oldest first. */
  references: string[]
  /** Of our x-header; anybody may have written it. */
  followKey: string | null
  isSensitive: boolean
  automatic: 'no' | 'auto-reply' | 'bounce'
  /** Of a bounce: to whom it could not be delivered, where it says so. */
  bouncedTo: string[]
  /** Where it came from; absent: its headers do not say. */
  origin?: {
    /** `inside`: its sender had signed in to Exchange; `outside`: nobody had. */
    from: 'inside' | 'outside' | 'unknown'
    /** Exchange on premises refused the sender's server. */
    isRefused?: true
    isExchangeOnline: boolean
    /** The last server first; anybody may have written the later ones. */
    servers: ServerVerdict[]
  }
  /** Somebody saw that its sender was not proven, and let it pass. */
  isReleased?: true
}

/** A message as a source gives it. */
export interface SourceMessage {
  /** Its id at the source; survives a move. */
  sourceId: string
  /** As it stands there; null: it has none. */
  internetMessageId: string | null
  conversationId: string | null
  webLink: string | null
  /** It is where decided messages go, and so is never moved; left out: it is in the queue. */
  isArchived?: true
  facts: MessageFacts
}

/** Something at the source that is no message we can read: it is quarantined, and stops nothing. */
export interface UnreadableMessage {
  sourceId: string
  /** For whoever looks at it, e.g. `from is not an address`; no content. */
  problem: string
}

export const isReadable = (message: SourceMessage | UnreadableMessage): message is SourceMessage =>
  'facts' in message
