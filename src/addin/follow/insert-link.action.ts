import type { CallApi } from '../client/call.ts'
import type { Draft } from '../outlook/port.ts'
import { textIsAddress } from './link-text.ts'
import { webAddress } from './web-address.ts'

/** A link as somebody typed it. */
export interface TypedLink {
  target: string
  text: string
}

/** What is wrong with a typed link; undefined: nothing. */
export type LinkFault = 'no-address' | 'no-text' | 'text-is-address'

/** A contract's target: longer ones are left alone in a mail too. */
const LONGEST_TARGET = 1500

/**
 * A text that is an address itself must not lead through our redirect: filters against phishing look
 * for exactly that.
 */
export function linkFault({ target, text }: TypedLink): LinkFault | undefined {
  const address = target.trim()
  if (!webAddress(address)?.host || /\s/.test(address) || address.length > LONGEST_TARGET) {
    return 'no-address'
  }
  if (text.trim() === '') return 'no-text'
  return textIsAddress(text.trim()) ? 'text-is-address' : undefined
}

/**
 * - `tracked`, `plain` it is in the mail, and leads through Follow or straight to its target
 * - `lost` Outlook said so, and the mail does not have it
 */
export type Inserted = 'tracked' | 'plain' | 'lost'

/**
 * Puts a link where somebody writes and touches nothing else (design §6).
 *
 * @param key of the followed draft; undefined: an ordinary link
 * @throws ApiError or OutlookError; the mail is as it was
 */
export async function insertLink(
  { draft, callApi }: { draft: Draft; callApi: CallApi },
  { target, text }: TypedLink,
  key: string | undefined,
): Promise<Inserted> {
  const address = target.trim()
  const href =
    key === undefined
      ? address
      : (await callApi('createTrackedLink', { params: { key }, body: { target: address } }))
          .trackedUrl
  const before = countOf(await draft.html(), href)
  await draft.insertHtml(`<a href="${escaped(href)}">${escaped(text.trim())}</a>`)
  if (countOf(await draft.html(), href) <= before) return 'lost'
  return key === undefined ? 'plain' : 'tracked'
}

const countOf = (html: string, href: string): number => html.split(escaped(href)).length - 1

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
