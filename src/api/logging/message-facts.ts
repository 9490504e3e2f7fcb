import { storableText } from '../store/storable-text.ts'
import { automaticFacts } from './automatic-message.ts'
import type { MessageFacts, NamedAddress } from './mail-message.ts'
import { headerFacts, headerOf, type MessageHeader } from './message-headers.ts'
import { originFacts } from './sender-check.ts'
import { sentOffsetMinutes } from './sent-offset.ts'

/** Somebody as a source names them. */
export interface RawAddress {
  email?: string | null | undefined
  name?: string | null | undefined
}

/** A message as a source gives it, whatever is in it. */
export interface RawMessage {
  isDraft: boolean
  from: RawAddress | null
  sender: RawAddress | null
  to: readonly RawAddress[]
  cc: readonly RawAddress[]
  subject: string | null
  /** ISO 8601. */
  sentAt: string | null
  receivedAt: string | null
  headers: readonly MessageHeader[]
  /** Where the source says so beside the headers. */
  isSensitive?: boolean
}

const MAX_SUBJECT = 1000
const MAX_NAME = 256
/** Longer ones are none (RFC 5321 §4.5.3.1), and are cut so that nothing grows without end. */
const MAX_ADDRESS = 320

/**
 * What a message is decided by, in a form that can be stored: cut to length, without characters that
 * the store refuses; what is empty or no date is null.
 */
export function messageFacts(raw: RawMessage): MessageFacts {
  const from = namedAddress(raw.from)
  const said = namedAddress(raw.sender)
  const sender = said && isSame(said, from) ? null : said
  const { isSensitive, ...named } = headerFacts(raw.headers)
  const offsetMinutes = sentOffsetMinutes(headerOf(raw.headers, 'date'))
  const origin = originFacts(raw.headers, { from, sender })
  return {
    isDraft: raw.isDraft,
    from,
    sender,
    to: namedAddresses(raw.to),
    cc: namedAddresses(raw.cc),
    subject: storedText(raw.subject, MAX_SUBJECT),
    sentAt: instant(raw.sentAt),
    receivedAt: instant(raw.receivedAt),
    ...(offsetMinutes !== undefined && { offsetMinutes }),
    ...named,
    ...(origin && { origin }),
    isSensitive: isSensitive || raw.isSensitive === true,
    ...automaticFacts(raw.headers, from ?? sender),
  }
}

const namedAddresses = (given: readonly RawAddress[]): NamedAddress[] =>
  given.map(namedAddress).filter((one) => one !== null)

/** Most messages name their author twice. */
const isSame = (one: NamedAddress, other: NamedAddress | null): boolean =>
  one.email.toLowerCase() === other?.email.toLowerCase()

/** Null for somebody of whom there is no address. */
function namedAddress(given: RawAddress | null): NamedAddress | null {
  const email = storedText(given?.email, MAX_ADDRESS)
  return email === '' ? null : { email, name: storedText(given?.name, MAX_NAME) || null }
}

/** Cut first: half of a character at the end is no character. */
const storedText = (text: string | null | undefined, length: number): string =>
  storableText((text ?? '').trim().slice(0, length)).trim()

/** Before there was mail: sources write such dates for none. */
const NO_DATE_BEFORE = '1971'

/** Only ISO 8601: other spellings mean a different time in each zone. */
function instant(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d\d-\d\dT/.test(text) || text < NO_DATE_BEFORE) return null
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
