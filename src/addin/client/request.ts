import { paths, type CallName } from '../../contract/paths.ts'

/** What a call sends, before it has an origin and a credential. */
export interface ApiRequest {
  method: string
  /** Path and query, encoded; begins with a slash. */
  path: string
  /** JSON text; absent for calls without a body. */
  body?: string
}

type Values = Readonly<Record<string, unknown>>

/** Any call's input, seen from the outside: each part only where the call has one. */
export interface AnyInput {
  params?: Values
  query?: Values
  body?: unknown
}

/**
 * The request for a call by its line in the contract.
 *
 * Built by hand: classic Outlook's launch-event engine has no `URL` and no `URLSearchParams`.
 * Parameters that are absent from a query are left out of it.
 */
export function requestFor(name: CallName, { params, query, body }: AnyInput): ApiRequest {
  const [method = 'GET', template = '/'] = paths[name].split(' ')
  const path = template.replace(/:(\w+)/g, (_, key: string) => encode(params?.[key]))
  return {
    method,
    path: path + queryString(query),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
}

function queryString(query: Values = {}): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${encode(key)}=${encode(value)}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

const encode = (value: unknown): string => encodeURIComponent(String(value))
