import { createHash } from 'node:crypto'
import { normaliseMessageId } from '../messages/message-id.ts'
import { storableText } from '../store/storable-text.ts'

/** The longest that RFC 5322 §2.1.1 has a line for; what an index holds is not much longer. */
const MAX_MESSAGE_ID_BYTES = 998

/**
 * The one spelling of a Message-ID under which messages are stored and found.
 *
 * @returns undefined for none
 */
export function storedMessageId(text: string | null): string | undefined {
  const id = normaliseMessageId(storableText(text ?? ''))
  if (id === undefined || Buffer.byteLength(id) <= MAX_MESSAGE_ID_BYTES) return id
  return `<${createHash('sha256').update(id).digest('hex')}@long-message-id>`
}

/** In place of a Message-ID that there is none of: the same for the same message of a source. */
export const madeOfSource = (sourceId: string): string =>
  `<${createHash('sha256').update(sourceId).digest('hex')}@no-message-id>`
