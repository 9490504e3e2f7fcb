import { storableText } from '../store/storable-text.ts'
import type { MessageFacts } from './mail-message.ts'

/** An internet header as a source gives it: names in any case, values perhaps folded. */
export interface MessageHeader {
  name: string
  value: string
}

/** What a message's headers tell. */
export type HeaderFacts = Pick<
  MessageFacts,
  'inReplyTo' | 'references' | 'followKey' | 'isSensitive'
>

/** Name of the header with the message key; the add-in writes it. */
const KEY_HEADER = 'x-follow-key'
const MESSAGE_KEY = /^[A-Za-z0-9_-]{22}$/
/** What RFC 2156 §5.3.4 calls company-confidential, Exchange calls confidential. */
const SENSITIVE = new Set(['personal', 'private', 'company-confidential', 'confidential'])
const MAX_ANSWERED = 10
const MAX_REFERENCES = 100

/** Reads the headers; those that are missing or broken tell nothing. */
export function headerFacts(headers: readonly MessageHeader[]): HeaderFacts {
  return {
    inReplyTo:
      messageIds(headerOf(headers, 'in-reply-to')).slice(0, MAX_ANSWERED).join(' ') || null,
    references: messageIds(headerOf(headers, 'references')).slice(-MAX_REFERENCES),
    followKey: headersOf(headers, KEY_HEADER).find((value) => MESSAGE_KEY.test(value)) ?? null,
    isSensitive: headersOf(headers, 'sensitivity').some((value) =>
      SENSITIVE.has(headerWord(value)),
    ),
  }
}

/** All values of a header from top to bottom, unfolded; see RFC 5322 §2.2.3. */
export const headersOf = (headers: readonly MessageHeader[], name: string): string[] =>
  headers
    .filter((header) => header.name.trim().toLowerCase() === name)
    .map(({ value }) => storableText(value).replace(/\s+/g, ' ').trim())

/** The first value of a header; empty where there is none. */
export const headerOf = (headers: readonly MessageHeader[], name: string): string =>
  headersOf(headers, name)[0] ?? ''

/** The value without its parameters and comments, lower case; empty for none. */
export const headerWord = (value: string): string =>
  (value.split(/[;(\s]/, 1)[0] ?? '').toLowerCase()

/** Message-IDs in angle brackets, each once, in order; one that stands alone may lack the brackets. */
function messageIds(value: string): string[] {
  const found = value.match(/<[^<>]{1,996}>/g)?.map((id) => id.replaceAll(' ', '')) ?? []
  if (found.length === 0 && /^[^\s<>@]{1,500}@[^\s<>@]{1,490}$/.test(value)) return [`<${value}>`]
  return [...new Set(found.filter((id) => id !== '<>'))]
}
