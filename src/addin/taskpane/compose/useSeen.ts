import { useQuery } from '@tanstack/react-query'
import type { Draft } from '../../outlook/port.ts'
import { draftKeys, fromDraft } from './draft-queries.ts'
import type { Seen } from './seen.ts'

/**
 * The body tells nobody that it changed; this is how often it is looked at while visible and
 * nothing else gives occasion to, see `useDraftWatch`.
 */
const BODY_MS = 10_000

/**
 * What of the draft can be seen once it is sent, by the rules that the send handler goes by.
 *
 * The body is read and judged here and goes nowhere (law 8).
 *
 * @param ownHosts hosts whose links are ours already; undefined while not known, and then only a
 *                 reply's quoted links could be misjudged, which are left alone in any case
 */
export function useSeen(draft: Draft, ownHosts: readonly string[] = []) {
  return useQuery({
    queryKey: [...draftKeys.body(draft.id), ownHosts],
    // The HTML scanner is a chunk of its own: the switch need not wait for it.
    queryFn: async () => (await import('./read-seen.ts')).readSeen(draft, ownHosts),
    refetchInterval: BODY_MS,
    placeholderData: (before: Seen | undefined) => before,
    ...fromDraft,
  })
}
