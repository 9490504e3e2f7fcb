import { createHash } from 'node:crypto'
import type { MailMeta, MeetingMeta } from './activity-source.ts'

/** A UUID (version 8) that stands for these words; the same for the same ones. */
export function uuidOf(kind: string, words: readonly string[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([kind, ...words]))
    .digest()
  return uuidText(
    Buffer.concat([
      digest.subarray(0, 6),
      Buffer.from([((digest[6] ?? 0) & 0x0f) | 0x80, digest[7] ?? 0]),
      Buffer.from([((digest[8] ?? 0) & 0x3f) | 0x80]),
      digest.subarray(9, 16),
    ]),
  )
}

/** 16 bytes as a UUID is written. */
export function uuidText(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * The same for a mail in whatever mailbox it is seen: of its Message-ID, whose case counts (RFC 5322
 * §3.6.4); a mail without one is known by who, to whom and when.
 */
export function mailKey(
  mail: Pick<MailMeta, 'messageId' | 'author' | 'recipients' | 'sentAt'>,
): string {
  const id = mail.messageId?.trim() ?? ''
  if (id !== '') return uuidOf('mail', [id])
  const { author, recipients, sentAt } = mail
  return uuidOf('mail without an id', [
    author ?? '',
    sentAt?.toISOString() ?? '',
    ...[...recipients].sort(),
  ])
}

/** Outlook's own ids begin so; the next four bytes say which one of a series (MS-OXOCAL §2.2.1.27). */
const OUTLOOK_ID = /^(040000008200e00074c5b7101a82e008)([0-9a-f]{8})/i

/**
 * The same for a meeting in every calendar. Of a series each one is its own, by when it was to begin at
 * first: it may be moved.
 */
export function meetingKey({ iCalUId, occurrence }: Pick<MeetingMeta, 'iCalUId' | 'occurrence'>) {
  const series = iCalUId
    .trim()
    .replace(OUTLOOK_ID, (_all, own: string) => `${own}00000000`)
    .replace(HEX_ID, lowerCase)
  return uuidOf('meeting', occurrence === null ? [series] : [series, occurrence])
}

const HEX_ID = /^040000008200e00074c5b7101a82e008[0-9a-f]+$/i
const lowerCase = (text: string) => text.toLowerCase()

/** Stands for an entry of one mailbox's calendar; its own id is long. */
export const entryKey = (sourceId: string): string => uuidOf('calendar entry', [sourceId])
