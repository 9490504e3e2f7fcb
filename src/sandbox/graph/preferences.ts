import type { GraphCall } from './graph-call.ts'

type Asked = Pick<GraphCall, 'headers'>

export type IdType = 'immutable' | 'ordinary'

export const idTypeOf = ({ headers }: Asked): IdType =>
  /IdType\s*=\s*"ImmutableId"/i.test(headers['prefer'] ?? '') ? 'immutable' : 'ordinary'

const USUAL_PAGE = 10
const LARGEST_PAGE = 1000

/** Items of a page where the query does not say. */
export function pageSizeOf({ headers }: Asked): number {
  const asked = /odata\.maxpagesize\s*=\s*(\d+)/i.exec(headers['prefer'] ?? '')?.[1]
  return Math.min(Math.max(Number(asked ?? USUAL_PAGE), 1), LARGEST_PAGE)
}
