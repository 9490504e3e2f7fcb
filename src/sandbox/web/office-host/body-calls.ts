import { handler, type Calls } from './calls.ts'
import type { HostItem } from './host-item.ts'
import { fail, ok } from './protocol.ts'

interface Content {
  data: string
  coercionType: number
}

const HTML = 3
const INVALID_FORMAT = 9004

/** The body: read, written, added to at send. */
export const bodyCalls: Calls = {
  13: handler<Content>((content, { item, mailbox }) => {
    if (item.bodyType === 'text' && content.coercionType === HTML) return fail(INVALID_FORMAT)
    const added = inTypeOf(item, content)
    item.body = item.putAtCaret?.(added) ?? item.body + added
    mailbox.itemChanged(item)
    return ok()
  }),
  14: handler((_, { item }) => ok(item.bodyType)),
  23: handler<Content>((content, { item, mailbox }) => {
    item.body = inTypeOf(item, content) + item.body
    mailbox.itemChanged(item)
    return ok()
  }),
  37: handler<{ coercionType: number }>(({ coercionType }, { item }) =>
    ok(coercionType === HTML ? asHtml(item) : asText(item)),
  ),
  38: handler<Content>((content, { item, mailbox }) => {
    if (item.bodyType === 'text' && content.coercionType === HTML) return fail(INVALID_FORMAT)
    item.body = inTypeOf(item, content)
    mailbox.itemChanged(item)
    return ok()
  }),
  100: handler<{ appendTxt: string; coercionType: number }>(
    ({ appendTxt, coercionType }, { item }) => {
      const isHtml = appendTxt !== '' && coercionType === HTML
      if (isHtml && item.bodyType === 'text') return fail(INVALID_FORMAT)
      item.appendOnSend = appendTxt
      return ok()
    },
  ),
}

const inTypeOf = (item: HostItem, { data, coercionType }: Content) =>
  item.bodyType === 'html' && coercionType !== HTML ? escapeHtml(data) : data

const asHtml = ({ body, bodyType }: HostItem) =>
  bodyType === 'html' ? body : `<pre>${escapeHtml(body)}</pre>`

const asText = ({ body, bodyType }: HostItem) =>
  bodyType === 'text'
    ? body
    : (new DOMParser().parseFromString(body, 'text/html').body.textContent ?? '')

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
