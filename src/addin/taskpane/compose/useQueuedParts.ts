import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { RecipientCheck } from '../../../contract/recipient.ts'
import { partsToQueue } from '../../follow/appended-html.ts'
import type { Draft, FollowMark, QueuedParts } from '../../outlook/port.ts'
import { draftKeys } from './draft-queries.ts'

/** Outlook may be busy with another call just then. */
const RETRIES = 2

interface Known {
  /** Undefined while the draft is not followed. */
  mark: FollowMark | undefined
  /** Undefined while nobody knows what these very recipients mean. */
  check: RecipientCheck | undefined
}

/** Keeps what Outlook adds at send as what is measured of the draft's recipients asks. */
export function useQueuedParts(draft: Draft, { mark, check }: Known): void {
  const cache = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ own, parts }: { own: FollowMark; parts: QueuedParts }) => {
      const { queueParts } = await import('../../follow/queue-parts.action.ts')
      return queueParts(draft, own, parts)
    },
    retry: RETRIES,
    onSuccess: () => cache.invalidateQueries({ queryKey: draftKeys.follow(draft.id) }),
  })
  const parts = check && partsToQueue(check)
  useEffect(() => {
    if (!mark || !parts || isPending || (mark.queued ?? 'whole') === parts) return
    mutate({ own: mark, parts })
  }, [mark, parts, isPending, mutate])
}
