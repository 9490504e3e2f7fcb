import { useQuery } from '@tanstack/react-query'
import type { IndividualSendList } from '../../../contract/individual.ts'
import { useApi } from '../../client/api-context.ts'
import type { Draft, DraftNotes } from '../../outlook/port.ts'
import { useOutlook } from '../OutlookContext.ts'
import type { DraftFacts } from './obstacle.ts'

export const individualKeys = {
  sends: ['individual', 'sends'] as const,
  draft: (id: string) => ['individual', 'draft', id] as const,
}

function useSendList<T>(select: (list: IndividualSendList) => T) {
  const api = useApi()
  return useQuery({
    queryKey: individualKeys.sends,
    queryFn: ({ signal }) => api('listIndividualSends', {}, { signal }),
    select,
  })
}

/** Own individual sends, open ones and those of late. */
export const useIndividualSends = () => useSendList(({ items }) => items)

/** Whether copies were put out of Sent Items the last time; false while nobody knows. */
export const useTidies = (): boolean => useSendList(({ tidies }) => tidies).data ?? false

export interface OwnDraft extends DraftFacts {
  /** As Microsoft Graph knows it. */
  id: string
  /** Until when it is to be held back; undefined: it is not. */
  deliverAt: Date | undefined
  notes: DraftNotes
}

/** What decides whether the draft can be sent individually. Saves it. */
export function useOwnDraft(draft: Draft) {
  const { user } = useOutlook()
  return useQuery({
    queryKey: individualKeys.draft(draft.id),
    queryFn: async (): Promise<OwnDraft> => {
      const [from, addressees, attachments, deliverAt, notes] = await Promise.all([
        draft.from(),
        draft.recipients(),
        draft.attachments(),
        draft.deliverAt(),
        draft.notes(),
      ])
      const id = await draft.save()
      return { user, from, addressees, attachments, deliverAt, notes, id }
    },
    staleTime: 0,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  })
}
