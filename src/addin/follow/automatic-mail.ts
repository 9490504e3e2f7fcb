import { headerValue, type InternetHeaders } from './internet-headers.ts'

/** Values of `Precedence` that no mail program sets for a person's own words. */
const AUTOMATIC_PRECEDENCE = new Set(['auto_reply', 'auto-reply', 'bulk', 'junk', 'list'])

/** Headers of answering machines; there is no mail of a person's that has them. */
const MACHINE_HEADERS = ['x-autoreply', 'x-autorespond', 'x-autoreply-from']

/**
 * Did a machine write this mail: an absence note, a delivery report, a mailing list?
 *
 * `X-Auto-Response-Suppress` is no sign: Exchange sets it on many mails that people write.
 *
 * @see RFC 3834 §5 for Auto-Submitted, RFC 3464 for delivery reports
 */
export function isAutomaticMail(headers: InternetHeaders): boolean {
  if (MACHINE_HEADERS.some((name) => isSaid(headerValue(headers, name)))) return true
  const submitted = word(headerValue(headers, 'auto-submitted'))
  if (submitted !== '' && submitted !== 'no') return true
  if (AUTOMATIC_PRECEDENCE.has(word(headerValue(headers, 'precedence')))) return true
  return word(headerValue(headers, 'content-type')) === 'multipart/report'
}

const isSaid = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:no|false|0)?$/i.test(value)

/** The value without its parameters and comments; empty for none. */
const word = (value = ''): string => (value.split(/[;(\s]/, 1)[0] ?? '').toLowerCase()
