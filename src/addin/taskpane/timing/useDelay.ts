import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Draft } from '../../outlook/port.ts'
import { draftKeys, fromDraft } from '../compose/draft-queries.ts'
import { onlyRecipient } from './only-recipient.ts'

/** Outlook's own window may change it, too, and does not tell. */
const LOOKED_AT_MS = 10_000

const deliverAtKey = (draft: Draft) => ['draft', draft.id, 'deliver-at']

/** Until when a draft is held back, as Outlook has it; null: it goes at once. */
export function useDeliverAt(draft: Draft) {
  return useQuery({
    enabled: draft.offersDelay,
    queryKey: deliverAtKey(draft),
    queryFn: async () => (await draft.deliverAt()) ?? null,
    refetchInterval: LOOKED_AT_MS,
    ...fromDraft,
  })
}

/** Outlook kept another time than it was told. */
export class NotKeptError extends Error {
  override name = 'NotKeptError'
}

/** Outlook keeps times to the minute on some hosts. */
const KEPT_WITHIN_MS = 60_000

/**
 * Holds a draft back until a time, or with null no longer. Read back before it counts as done.
 *
 * @throws NotKeptError Outlook has something else afterwards
 */
export function useSetDeliverAt(draft: Draft) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async (at: Date | null) => {
      await draft.setDeliverAt(at ?? undefined)
      const kept = (await draft.deliverAt()) ?? null
      cache.setQueryData(deliverAtKey(draft), kept)
      if (!isSame(kept, at)) throw new NotKeptError('Outlook kept another time')
      return kept
    },
  })
}

function isSame(kept: Date | null, at: Date | null): boolean {
  if (!kept || !at) return kept === at
  return Math.abs(kept.getTime() - at.getTime()) <= KEPT_WITHIN_MS
}

/** Whose time a draft goes by; undefined while it is read. */
export function useOnlyRecipient(draft: Draft) {
  // Stands below the recipients' own key, so that it is read again when they change.
  return useQuery({
    queryKey: [...draftKeys.recipients(draft.id), 'addressees'],
    queryFn: async () => onlyRecipient(await draft.recipients()),
    refetchInterval: LOOKED_AT_MS,
    ...fromDraft,
  })
}
