import type { Person } from '../cast.ts'
import type { Mail } from '../mail/mail.ts'
import type { KnownCall } from './graph-call.ts'
import type { GraphParts } from './graph-parts.ts'
import {
  expandedProperties,
  messageResource,
  selectedProperties,
  type Shown,
} from './message-resource.ts'
import { idTypeOf, pageSizeOf } from './preferences.ts'

/** A page of messages, newest first unless it is asked otherwise. */
export function messagePage(
  call: KnownCall,
  { owner, mails }: { owner: Person; mails: readonly Mail[] },
  { origin, faults }: GraphParts,
): object {
  const { query } = call
  const matching = ordered(mails.filter(filterOf(query['$filter'])), query['$orderby'])
  const size = Number(query['$top'] ?? pageSizeOf(call))
  const skip = Number(query['$skip'] ?? 0)
  const shown: Shown = {
    owner,
    idType: idTypeOf(call),
    select: listed(selectedProperties(query['$select']), faults.isOn('headers-missing')),
    expand: expandedProperties(query['$expand']),
  }
  return {
    '@odata.context': `${origin}/v1.0/$metadata#Collection(microsoft.graph.message)`,
    ...(query['$count'] === 'true' && { '@odata.count': matching.length }),
    ...(matching.length > skip + size && {
      '@odata.nextLink': nextLink(call, origin, skip + size),
    }),
    value: matching.slice(skip, skip + size).map((mail) => messageResource(mail, shown)),
  }
}

/** `receivedDateTime ge <instant>`, `isRead eq <bool>`, `internetMessageId eq '<id>'`. */
export function filterOf(text: string | undefined): (mail: Mail) => boolean {
  if (text === undefined) return () => true
  const property = EXTENDED.exec(text)?.groups
  if (property) return hasProperty(property)
  const [name = '', operator = '', value = ''] = text.split(' ')
  const rule = rules[name.toLowerCase()]
  return rule ? rule(value, operator.toLowerCase()) : () => true
}

/** The form is the contract's to check. */
const EXTENDED = /^singleValue.+ep\/id eq '(?<id>[^']+)' and ep\/value eq '(?<value>[^']+)'\)$/i

const hasProperty =
  ({ id = '', value }: Record<string, string>) =>
  ({ extended = {} }: Mail) =>
    extended[id] === value

type FilterRule = (value: string, operator: string) => (mail: Mail) => boolean

const rules: Readonly<Record<string, FilterRule>> = {
  receiveddatetime(value, operator) {
    const at = new Date(value).toISOString()
    return ({ receivedAt }) => (operator === 'gt' ? receivedAt > at : receivedAt >= at)
  },
  isread:
    (value) =>
    ({ isRead }) =>
      String(isRead) === value.toLowerCase(),
  internetmessageid(value) {
    const id = value.slice(1, -1).replaceAll("''", "'")
    return ({ internetMessageId }) => internetMessageId === id
  },
}

/** Graph does not promise headers in a list. */
export const listed = (
  select: string[] | undefined,
  withoutHeaders: boolean,
): string[] | undefined =>
  withoutHeaders ? select?.filter((name) => name !== 'internetMessageHeaders') : select

/** They come newest first. */
const ordered = (mails: readonly Mail[], orderBy: string | undefined): readonly Mail[] =>
  orderBy === undefined || / desc$/i.test(orderBy) ? mails : mails.toReversed()

function nextLink(call: KnownCall, origin: string, skip: number): string {
  const next = new URL(`${origin}/v1.0${call.url}`)
  next.searchParams.set('$skip', String(skip))
  return next.href
}
