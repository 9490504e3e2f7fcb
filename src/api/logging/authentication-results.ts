import { headersOf, type MessageHeader } from './message-headers.ts'

/** One check that a server made, such as `dkim=pass header.d=contoso.com`. */
export interface MailCheck {
  /** Lower case: `spf`, `dkim`, `dmarc`, or Microsoft's `compauth`. */
  method: string
  /** Lower case: `pass`, `fail`, `none`, … */
  result: string
  /** By lower-case name, such as `header.d`; the values in lower case. */
  properties: ReadonlyMap<string, string>
}

/** What one server found out, by all headers that it wrote. */
export interface ServerChecks {
  /** Its authserv-id in lower case; empty: Exchange Online names none. */
  server: string
  checks: MailCheck[]
}

const MAX_VALUE = 8000
const MAX_CHECKS = 50
const MAX_SERVERS = 20

/**
 * What servers wrote about a mail's origin, the last server first (RFC 8601). Several headers of one
 * server are taken together as long as no other server received the mail between them: what is below
 * may have been written by whoever sent it. Sealed copies of them (`ARC-…`) are not read.
 */
export function authenticationResults(headers: readonly MessageHeader[]): ServerChecks[] {
  const found: ServerChecks[] = []
  let isOpen = false
  for (const header of headers) {
    const [value] = headersOf([header], 'authentication-results')
    if (value === undefined) {
      isOpen &&= headersOf([header], 'received').length === 0
      continue
    }
    const one = serverChecks(value)
    const last = found.at(-1)
    if (isOpen && last && one.server !== '' && last.server === one.server)
      last.checks.push(...one.checks)
    else found.push(one)
    isOpen = true
  }
  return found.slice(0, MAX_SERVERS)
}

function serverChecks(value: string): ServerChecks {
  const [first = '', ...others] = segments(value.slice(0, MAX_VALUE))
  const isNamed = checkOf(first) === undefined
  const named = isNamed ? unquoted(first.split(' ', 1)[0] ?? '') : ''
  const checks = [first, ...others].flatMap((segment) => checkOf(segment) ?? [])
  return { server: named.toLowerCase(), checks: checks.slice(0, MAX_CHECKS) }
}

function checkOf(segment: string): MailCheck | undefined {
  const [, method, result] = /^([a-z0-9-]+)(?: ?\/ ?\d+)? ?= ?([a-z]+)/i.exec(segment) ?? []
  if (method === undefined || result === undefined) return undefined
  const said = segment.matchAll(/([a-z]{1,20}\.[a-z0-9_-]{1,40}) ?=("(?:[^"\\]|\\.)*"|[^\s"]+)/gi)
  return {
    ...{ method: method.toLowerCase(), result: result.toLowerCase() },
    properties: new Map(
      [...said].map(([, name = '', text = '']) => [
        name.toLowerCase(),
        unquoted(text).toLowerCase(),
      ]),
    ),
  }
}

const unquoted = (text: string): string =>
  text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text

/** The parts between semicolons, without comments; neither counts inside of quotes. */
function segments(value: string): string[] {
  const text = withoutComments(value)
  const parts = text.match(/(?:\\.|"(?:[^"\\]|\\.)*"|[^;])+/g) ?? []
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '')
}

/** Comments nest (RFC 5322 §3.2.2); a quote inside of one is nothing special. */
function withoutComments(value: string): string {
  let depth = 0
  let isQuoted = false
  const isKept = (piece: string): boolean => {
    if (depth === 0 && piece === '"') isQuoted = !isQuoted
    if (isQuoted) return true
    if (piece === '(') depth += 1
    const isOutside = depth === 0
    if (piece === ')') depth = Math.max(0, depth - 1)
    return isOutside
  }
  return (value.match(/\\.|[^]/g) ?? []).filter(isKept).join('')
}
