import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { useRecipientCheck } from '../../client/queries.ts'
import { partsToQueue } from '../../follow/appended-html.ts'
import type { Draft, FollowMark, QueuedParts } from '../../outlook/port.ts'
import { draftKeys } from './draft-queries.ts'
import type { DraftFollow } from './useDraftFollow.ts'

/** Outlook may be busy with another call just then. */
const RETRIES = 2

interface Known {
  follow: Pick<DraftFollow, 'mark' | 'own'>
  check: Pick<ReturnType<typeof useRecipientCheck>, 'data' | 'isPlaceholderData' | 'isError'>
}

/** Keeps what Outlook adds at send as what is measured of the draft's recipients asks. */
export function useQueuedParts(draft: Draft, { follow, check }: Known): void {
  const cache = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ own, parts }: { own: FollowMark; parts: QueuedParts }) => {
      const { queueParts } = await import('../../follow/queue-parts.action.ts')
      return queueParts(draft, own, parts)
    },
    retry: RETRIES,
    onSuccess: () => cache.invalidateQueries({ queryKey: draftKeys.follow(draft.id) }),
  })
  const mark = follow.mark === 'on' ? follow.own : undefined
  const parts = known(check)
  useEffect(() => {
    if (!mark || !parts || isPending || (mark.queued ?? 'whole') === parts) return
    mutate({ own: mark, parts })
  }, [mark, parts, isPending, mutate])
}

/** @returns undefined while nobody knows what these very recipients mean */
function known({ data, isPlaceholderData, isError }: Known['check']): QueuedParts | undefined {
  return data && !isPlaceholderData && !isError ? partsToQueue(data) : undefined
}
