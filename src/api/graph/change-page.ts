import { Type } from 'typebox'
import { MailSourceError } from '../logging/mail-source.ts'

/** A page of messages or events; what is in it is looked at one by one. */
export const GraphPage = Type.Object({
  '@odata.nextLink': Type.Optional(Type.String()),
  '@odata.deltaLink': Type.Optional(Type.String()),
  value: Type.Array(Type.Unknown()),
})

/** @throws MailSourceError where a page leads nowhere, or to itself */
export function nextOf(
  url: string,
  page: { '@odata.nextLink'?: string; '@odata.deltaLink'?: string },
): { link: string; isLast: boolean } {
  const next = page['@odata.nextLink']
  const link = next ?? page['@odata.deltaLink']
  if (link === undefined)
    throw new MailSourceError('unexpected-answer', 'A page of changes without a link')
  refuseRepeat(url, next)
  return { link, isLast: next === undefined }
}

/** @throws MailSourceError for a page that leads to itself */
export function refuseRepeat(url: string, next: string | undefined): void {
  if (next === url) throw new MailSourceError('unexpected-answer', 'A page that leads to itself')
}
