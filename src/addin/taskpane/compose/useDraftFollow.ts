import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '../../client/api-context.ts'
import type { CallApi } from '../../client/call.ts'
import { keys, useFollow } from '../../client/queries.ts'
import { resumeDraft, type ResumeResult } from '../../follow/resume-draft.action.ts'
import type { Choice } from '../../follow/follow-draft.action.ts'
import type { UnfollowRest } from '../../follow/unfollow-draft.action.ts'
import type { Draft, FollowMark } from '../../outlook/port.ts'
import { useOutlook } from '../OutlookContext.ts'
import { useTexts } from '../TextsContext.ts'
import { DraftRefused } from './draft-refused.ts'
import { draftKeys, fromDraft } from './draft-queries.ts'
import type { MarkState } from './standing.ts'

/** Following of the open draft, as the switch shows and changes it. */
export interface DraftFollow {
  /** Undefined while the draft's mark is being read. */
  mark: MarkState | undefined
  /** False: followed, but the beacon could not be put back on the reopened draft. */
  beaconIsQueued: boolean
  switching: 'on' | 'off' | undefined
  /** Why the last switching failed; null: it did not. */
  error: unknown
  /** What the last switching off could not take back; empty: nothing. */
  leftBehind: readonly UnfollowRest[]
  /** Why the mark cannot be read. */
  readError: unknown
  /** What the draft carries; undefined: it is not followed, or that is not known. */
  own: FollowMark | undefined
  /** The mail asks its recipients for consent. */
  asks: boolean
  /** Who it is sent for, where that is not whose mailbox it is. */
  onBehalfOf: string | undefined
  switchOn: () => void
  /** Follows the draft so that it asks for consent; one that is followed gets a new key for that. */
  ask: () => void
  switchOff: () => void
  /** Tries to take back what was left behind. */
  switchOffAgain: () => void
  readAgain: () => void
}

/** How often the sender is looked at. */
const SENDER_MS = 10_000

const NOT_FOLLOWED: ResumeResult = { kind: 'not-followed' }

/** Reads, sets and removes the open draft's mark. */
export function useDraftFollow(draft: Draft): DraftFollow {
  const resumed = useQuery({
    queryKey: draftKeys.follow(draft.id),
    queryFn: () => resumeDraft(draft),
    ...fromDraft,
  })
  const { refetch } = resumed
  useEffect(() => draft.onMarkChanged(() => void refetch()), [draft, refetch])
  const { on, off } = useSwitch(draft, resumed.data)
  const { mark, beaconIsQueued } = followedOf(resumed.data)
  return {
    mark: useMarkState(resumed.data),
    beaconIsQueued,
    switching: switching(on.isPending, off.isPending),
    error: on.error ?? off.error,
    leftBehind: off.data ?? [],
    readError: resumed.data ? null : resumed.error,
    own: mark,
    asks: mark?.asks === true,
    onBehalfOf: useOnBehalfOf(draft),
    switchOn: () => on.mutate({}),
    ask: () => on.mutate({ asks: true }),
    switchOff: () => mark && off.mutate(mark),
    // The draft has lost its mark by now; the last attempt still has it.
    switchOffAgain: () => off.variables && off.mutate(off.variables),
    readAgain: () => void resumed.refetch(),
  }
}

/** The sender as chosen in the draft, which nobody tells us of. */
function useOnBehalfOf(draft: Draft): string | undefined {
  const { user } = useOutlook()
  const { data: from } = useQuery({
    queryKey: draftKeys.sender(draft.id),
    queryFn: async () => (await draft.from()) ?? null,
    refetchInterval: SENDER_MS,
    ...fromDraft,
  })
  const isOther = user && from && from.email.toLowerCase() !== user.email.toLowerCase()
  return isOther ? from.name : undefined
}

interface FollowedDraft {
  mark: FollowMark | undefined
  beaconIsQueued: boolean
}

const followedOf = (resumed: ResumeResult | undefined): FollowedDraft =>
  resumed?.kind === 'followed' ? resumed : { mark: undefined, beaconIsQueued: true }

/** The draft's mark, unless the API says that its key was voided from elsewhere. */
function useMarkState(resumed: ResumeResult | undefined): MarkState | undefined {
  const key = resumed?.kind === 'followed' ? resumed.mark.key : undefined
  const server = useFollow(key)
  if (!resumed) return undefined
  if (resumed.kind === 'expired') return 'expired'
  if (key === undefined) return 'off'
  return server.data?.state === 'voided' ? 'voided' : 'on'
}

function switching(isOn: boolean, isOff: boolean): DraftFollow['switching'] {
  if (isOn) return 'on'
  return isOff ? 'off' : undefined
}

/** The mark that has to go first: too old, or of a follow that does not ask. */
function outdated(resumed: ResumeResult | undefined, { asks }: Choice): FollowMark | undefined {
  if (resumed?.kind === 'expired') return resumed.mark
  return resumed?.kind === 'followed' && asks ? resumed.mark : undefined
}

async function follow(draft: Draft, api: CallApi, { mark, ...choice }: Following) {
  if (mark) {
    const { renewDraft } = await import('../../follow/renew-draft.action.ts')
    return renewDraft(draft, api, { mark, ...choice })
  }
  const { followDraft } = await import('../../follow/follow-draft.action.ts')
  return followDraft(draft, api, choice)
}

interface Following extends Choice {
  mark: FollowMark | undefined
}

function useSwitch(draft: Draft, resumed: ResumeResult | undefined) {
  const api = useApi()
  const cache = useQueryClient()
  const { locale } = useTexts()
  const remember = (result: ResumeResult) => {
    cache.setQueryData(draftKeys.follow(draft.id), result)
    void cache.invalidateQueries({ queryKey: keys.follows })
  }

  const on = useMutation({
    mutationFn: async (choice: Choice) => {
      off.reset()
      const mark = outdated(resumed, choice)
      const result = await follow(draft, api, { mark, locale, ...choice })
      if (result.kind === 'failed') throw result.error
      if (result.kind === 'refused') throw new DraftRefused(result.reason, result.about)
      return result.mark
    },
    onSuccess: (mark) => remember({ kind: 'followed', mark, beaconIsQueued: true }),
    // A refusal knows more than the last check; look again so that both say the same.
    onError: () => cache.invalidateQueries({ queryKey: ['recipients'] }),
  })

  const off = useMutation({
    mutationFn: async (mark: FollowMark) => {
      on.reset()
      // It carries the HTML scanner, which the switch need not wait for.
      const { unfollowDraft } = await import('../../follow/unfollow-draft.action.ts')
      const result = await unfollowDraft(draft, api, mark)
      if (result.kind === 'failed') throw result.error
      return result.leftBehind
    },
    onSuccess: () => remember(NOT_FOLLOWED),
  })

  return { on, off }
}
