import { uuidOf, uuidText } from './activity-key.ts'
import type { MailMeta } from './activity-source.ts'

/** Bytes of a conversation index that say which conversation it is (MS-OXOMSG §2.2.1.3). */
const FIRST = 6
const LAST = 22

/**
 * Which conversation a mail is of; null: it does not say. Outlook's conversation index is the same in
 * every mailbox; without one the mailbox's own id has to do.
 */
export function conversationKey({
  conversationIndex,
  conversationId,
}: Pick<MailMeta, 'conversationIndex' | 'conversationId'>): string | null {
  const bytes = Buffer.from(conversationIndex ?? '', 'base64')
  const guid = bytes.subarray(FIRST, LAST)
  if (bytes.length >= LAST && guid.some((byte) => byte !== 0)) return uuidText(guid)
  const id = conversationId?.trim() ?? ''
  return id === '' ? null : uuidOf('conversation', [id])
}
