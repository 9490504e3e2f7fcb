import { queryOptions } from '@tanstack/react-query'
import type { Draft } from '../../outlook/port.ts'
import { fromDraft } from '../compose/draft-queries.ts'

/** What is kept on a draft for when it is sent. */
export const notesQuery = (draft: Draft) =>
  queryOptions({
    queryKey: ['draft', draft.id, 'notes'],
    queryFn: () => draft.notes(),
    ...fromDraft,
  })
