import { internetHeaders, type Mail } from '../mail/mail.ts'

/** The mail as a mail server would hand it over (RFC 5322), its body in base64. */
export function mimeOf(mail: Mail): string {
  const headers = internetHeaders(mail).map(({ name, value }) => `${name}: ${encoded(value)}`)
  const body = Buffer.from(mail.body, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n')
  return [...headers, 'Content-Transfer-Encoding: base64', '', body, ''].join('\r\n')
}

/** RFC 2047 where a value is not plain ASCII. */
const encoded = (value: string) =>
  /^[\x20-\x7e]*$/.test(value) ? value : `=?utf-8?B?${Buffer.from(value).toString('base64')}?=`
