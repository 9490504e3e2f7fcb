import { headerValue, type InternetHeaders } from './internet-headers.ts'

/**
 * Is this a report that a mail could not be delivered?
 *
 * @param author address that it gives as its own
 * @see RFC 3464 §2 for delivery reports; the other signs are Exchange's and Google's
 */
export function isDeliveryReport(headers: InternetHeaders, author: string | undefined): boolean {
  if (headerValue(headers, 'x-ms-exchange-message-is-ndr') !== undefined) return true
  if (headerValue(headers, 'x-failed-recipients')) return true
  if (/report-type\s*=\s*"?delivery-status/i.test(headerValue(headers, 'content-type') ?? ''))
    return true
  return DAEMON.test(author ?? '')
}

const DAEMON = /^(?:mailer-daemon|microsoftexchange[0-9a-f]{32})@/i
