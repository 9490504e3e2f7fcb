import type { Generated } from 'kysely'
import type { SenderProof } from '../../contract/log.ts'
import type {
  LoggingReason,
  LoggingStatus,
  MailDirection,
  MailSourceKind,
} from '../../contract/message-logging.ts'
import type { MessageFacts } from '../logging/mail-message.ts'

/** Who replied, and how near what they named is; see `interactions/new-interaction.ts`. */
export interface PendingReply {
  /** Normalised. */
  fromEmail: string
  distance: number | null
  offsetMinutes?: number
}

/** One message as a source gave it, and where it stands. Nothing of its text (law 8). */
export interface LoggedMessageTable {
  tenant_id: string
  id: string
  source: MailSourceKind
  /** Its id there: unique within tenant and source. */
  source_id: string
  /** Normalised Message-ID; where it has none, one made of its content. */
  message_id: string
  /** The first one seen with its Message-ID. */
  is_first: boolean
  /** SHA-256 of what tells it from another message with the same Message-ID. */
  fingerprint: Buffer
  status: LoggingStatus
  /** Null for `waiting`, `logged` and `bounce`. */
  reason: LoggingReason | null
  direction: MailDirection | null
  automatic: 'no' | 'auto-reply' | 'bounce'
  /** Null where nothing may be kept of it, such as of a sensitive one. */
  subject: string | null
  /** Normalised address of who wrote it; while `facts` are kept. */
  author: string | null
  /** Normalised addresses of everybody concerned; while `facts` are kept. */
  addresses: string[] | null
  /** What it is decided by; kept only while it waits or is quarantined. */
  facts: MessageFacts | null
  /** Of the logging mailbox; not comparable with those of other mailboxes. */
  conversation_id: string | null
  /** The followed mail that it is our own copy of (`out`), or that it answers (`in`). */
  follow_key: string | null
  /** The reply that it is, to `follow_key`, until that is recorded. */
  pending_reply: Generated<PendingReply | null>
  /** Sent when it went out, received when it came in, never in the future. */
  at: Date
  web_link: string | null
  seen_at: Date
  decided_at: Date | null
  /** How far its sender was proven; null while it waits, where nothing is kept of it, or it was not kept yet. */
  sender_proof: Generated<SenderProof | null>
  /** Salesperson who decided it by hand. */
  decided_by: string | null
  /** Salesperson from whose pane it came. */
  pushed_by: string | null
  attempts: Generated<number>
  /** Not before; null unless `waiting`. */
  next_attempt_at: Date | null
  /** Code of what went wrong the last time. */
  problem: Generated<string | null>
  /** Moving it to the archive, after what was decided is committed. */
  filing: Generated<'none' | 'waiting' | 'done' | 'failed'>
  filing_attempts: Generated<number>
  /** When moving it was first begun: since then it may have been moved without our knowing. */
  filing_begun_at: Generated<Date | null>
  next_filing_at: Generated<Date | null>
}

/** A report that a mail could not be delivered. */
export interface BounceTable {
  tenant_id: string
  id: string
  logged_message_id: string
  at: Date
  /** To whom it could not be delivered; null: it does not say, or nobody we know. */
  contact_id: string | null
  follow_key: string | null
}

/** A further address of a contact; one address may belong to several. */
export interface ContactAddressTable {
  tenant_id: string
  /** Normalised. */
  address: string
  contact_id: string
  /** Somebody chose this contact among those who share the address. */
  is_preferred: Generated<boolean>
  created_at: Date
  created_by: string | null
}

/** A further address that a salesperson writes from or is written to. */
export interface SalespersonAddressTable {
  tenant_id: string
  /** Normalised. */
  address: string
  salesperson_id: string
}

/** Mail from there is not logged. */
export interface SenderRuleTable {
  tenant_id: string
  scope: 'address' | 'domain'
  /** Normalised. */
  target: string
  created_at: Date
  created_by: string | null
}
