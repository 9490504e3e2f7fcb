import type { LogMessageRequest } from '../../../contract/message-logging.ts'
import { isAutomaticMail } from '../../follow/automatic-mail.ts'
import { isDeliveryReport } from '../../follow/delivery-report.ts'
import {
  followKey,
  headerValues,
  inReplyTo,
  internetHeaders,
  references,
  type InternetHeaders,
} from '../../follow/internet-headers.ts'
import type { Message, Person } from '../../outlook/port.ts'
import {
  EMAIL_ADDRESS,
  given,
  instant,
  matching,
  MAX_CONVERSATION_ID,
  shortened,
  upTo,
} from '../within-contract.ts'

const MAX_MESSAGE_ID = 998
const MAX_ADDRESS = 320
const MAX_NAME = 256
const MAX_SUBJECT = 1000
const MAX_RECIPIENTS = 500
/** What RFC 2156 §5.3.4 calls company-confidential, Exchange calls confidential. */
const SENSITIVE = /^(?:personal|private|(?:company-)?confidential)\b/i

export type Loggable = Pick<
  Message,
  'from' | 'sender' | 'to' | 'cc' | 'subject' | 'sentAt' | 'internetMessageId' | 'conversationId'
>

/**
 * What the API is told of an open message that is to be logged: who, when, about what and in which
 * thread, never its text (law 8). Whatever the contract would not take is left out or shortened.
 *
 * @param rawHeaders empty where the host gives none
 * @returns undefined where Outlook does not tell enough: its id, who wrote it, and when
 */
export function logRequest(message: Loggable, rawHeaders: string): LogMessageRequest | undefined {
  const internetMessageId = upTo(MAX_MESSAGE_ID, message.internetMessageId)
  const sender = mailbox(message.sender)
  const from = mailbox(message.from) ?? sender
  const sentAt = instant(message.sentAt)
  if (!internetMessageId || !from || !sentAt) return undefined
  const headers = internetHeaders(rawHeaders)
  return given({
    internetMessageId,
    from,
    sender: sender && !isSame(sender, from) ? sender : undefined,
    to: mailboxes(message.to),
    cc: mailboxes(message.cc),
    subject: shortened(MAX_SUBJECT, storable(message.subject)),
    sentAt,
    conversationId: upTo(MAX_CONVERSATION_ID, message.conversationId),
    ...thread(headers),
    headerKey: followKey(headers),
    automatic: automatic(headers, from.email),
    isSensitive: headerValues(headers, 'sensitivity').some((value) => SENSITIVE.test(value)),
  })
}

function thread(headers: InternetHeaders) {
  const ids = references(headers)
  return { inReplyTo: inReplyTo(headers), references: ids.length > 0 ? ids : undefined }
}

function automatic(headers: InternetHeaders, author: string): LogMessageRequest['automatic'] {
  if (isDeliveryReport(headers, author)) return 'bounce'
  return isAutomaticMail(headers) ? 'auto-reply' : undefined
}

type Mailbox = LogMessageRequest['from']

function mailbox(person: Person | undefined): Mailbox | undefined {
  const email = upTo(MAX_ADDRESS, matching(EMAIL_ADDRESS, person?.email.trim()))
  if (email === undefined) return undefined
  const name = shortened(MAX_NAME, storable(person?.name ?? '').trim())
  return name && name !== email ? { email, name } : { email }
}

const mailboxes = (people: readonly Person[]): Mailbox[] =>
  people.flatMap((person) => mailbox(person) ?? []).slice(0, MAX_RECIPIENTS)

const isSame = (a: Mailbox, b: Mailbox): boolean => a.email.toLowerCase() === b.email.toLowerCase()

/** Without characters that nobody sees and no table keeps. */
const storable = (text: string): string => text.replace(/\p{Cc}/gu, ' ')
