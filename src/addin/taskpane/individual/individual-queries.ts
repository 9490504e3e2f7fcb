import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../client/api-context.ts'
import type { Draft } from '../../outlook/port.ts'
import { useOutlook } from '../OutlookContext.ts'
import type { DraftFacts } from './obstacle.ts'

export const individualKeys = {
  sends: ['individual', 'sends'] as const,
  draft: (id: string) => ['individual', 'draft', id] as const,
}

/** Own individual sends, open ones and those of late. */
export function useIndividualSends() {
  const api = useApi()
  return useQuery({
    queryKey: individualKeys.sends,
    queryFn: async ({ signal }) => (await api('listIndividualSends', {}, { signal })).items,
  })
}

export interface OwnDraft extends DraftFacts {
  /** As Microsoft Graph knows it. */
  id: string
}

/** What decides whether the draft can be sent individually. Saves it. */
export function useOwnDraft(draft: Draft) {
  const { user } = useOutlook()
  return useQuery({
    queryKey: individualKeys.draft(draft.id),
    queryFn: async (): Promise<OwnDraft> => {
      const [from, addressees, attachments] = await Promise.all([
        draft.from(),
        draft.recipients(),
        draft.attachments(),
      ])
      return { user, from, addressees, attachments, id: await draft.save() }
    },
    staleTime: 0,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  })
}
