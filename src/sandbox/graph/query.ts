import type { Request } from 'express'
import type { Mail } from '../mail/mail.ts'
import { badRequest } from './graph-refusal.ts'
import { checkSelect, type IdType } from './message-resource.ts'

/** The query options of a listing, checked. */
export interface ListQuery {
  select: string[] | undefined
  top: number
  /** Mails to leave out at the start; from the page before. */
  skip: number
  filter: (mail: Mail) => boolean
}

const DEFAULT_PAGE = 10
const LARGEST_PAGE = 1000
const KNOWN = ['$select', '$top', '$skiptoken', '$filter', '$orderby']

/** @throws GraphRefusal for what Graph would refuse, or what this stand-in does not know */
export function listQuery(request: Request): ListQuery {
  refuseUnknown(request, KNOWN)
  const top = Number(option(request, '$top') ?? DEFAULT_PAGE)
  if (!Number.isInteger(top) || top < 1 || top > LARGEST_PAGE)
    throw badRequest(`Invalid value '${top}' for $top. The value must be between 1 and 1000.`)
  const order = option(request, '$orderby')
  if (order !== undefined && !/^receivedDateTime desc$/i.test(order))
    throw badRequest(`The stand-in sorts by receivedDateTime desc only, not by '${order}'.`)
  return {
    select: selectOf(request),
    top,
    skip: Number(option(request, '$skiptoken') ?? 0),
    filter: filterOf(option(request, '$filter')),
  }
}

/** $select of a single message. */
export function itemSelect(request: Request): string[] | undefined {
  refuseUnknown(request, ['$select'])
  return selectOf(request)
}

export const idTypeOf = (request: Request): IdType =>
  /IdType\s*=\s*"ImmutableId"/i.test(request.get('prefer') ?? '') ? 'immutable' : 'ordinary'

function selectOf(request: Request): string[] | undefined {
  const select = option(request, '$select')
  return select === undefined ? undefined : checkSelect(select.split(',').map((s) => s.trim()))
}

function refuseUnknown(request: Request, known: readonly string[]): void {
  const unknown = Object.keys(request.query).find((name) => !known.includes(name))
  if (unknown) throw badRequest(`The query option '${unknown}' is not supported here.`)
}

const option = (request: Request, name: string): string | undefined => {
  const value = request.query[name]
  return typeof value === 'string' ? value : undefined
}

/** `receivedDateTime ge <instant>`, `isRead eq <bool>` and `internetMessageId eq '<id>'`. */
function filterOf(text: string | undefined): (mail: Mail) => boolean {
  if (text === undefined) return () => true
  const since = /^receivedDateTime (ge|gt) (\S+)$/i.exec(text)
  if (since?.[2]) {
    const at = new Date(since[2]).toISOString()
    return (mail) => (since[1] === 'gt' ? mail.receivedAt > at : mail.receivedAt >= at)
  }
  const read = /^isRead eq (true|false)$/i.exec(text)
  if (read) return (mail) => String(mail.isRead) === read[1]?.toLowerCase()
  const id = /^internetMessageId eq '(.+)'$/i.exec(text)
  if (id) return (mail) => mail.internetMessageId === id[1]?.replaceAll("''", "'")
  throw badRequest(`The stand-in does not know the filter '${text}'.`)
}
