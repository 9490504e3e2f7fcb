import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRemoveReminder, useReminder } from '../../client/reminder-queries.ts'
import { useChangeReminder, useSetReminder } from '../../client/reminder-queries.ts'
import type { Draft } from '../../outlook/port.ts'
import { fromDraft } from '../compose/draft-queries.ts'
import type { WantedReminder } from './ReminderForm.tsx'

const notesKey = (draft: Draft) => ['draft', draft.id, 'reminder']

/** The draft does not remember its reminder, although it is set. */
export class NotNotedError extends Error {
  override name = 'NotNotedError'
}

/** The reminder of the open draft, and how it is set, changed and removed. */
export function useDraftReminder(draft: Draft, followKey: string | undefined) {
  const noted = useQuery({
    queryKey: notesKey(draft),
    queryFn: async () => (await draft.notes()).reminderId ?? null,
    ...fromDraft,
  })
  const id = noted.data ?? undefined
  const reminder = useReminder(id)
  const note = useNote(draft)
  const create = useSetReminder()
  const change = useChangeReminder()
  const remove = useRemoveReminder()
  const found = id === undefined ? null : reminder.data
  const known = found ?? undefined

  const save = useMutation({
    mutationFn: async (wanted: WantedReminder) => {
      const body = { ...wanted, ...(await mailOf(draft, followKey)) }
      if (known) return change.mutateAsync({ params: { id: known.id }, body })
      const made = await create.mutateAsync({ body })
      await note(made.id)
      return made
    },
  })
  const drop = useMutation({
    mutationFn: async () => {
      if (known) await remove.mutateAsync({ params: { id: known.id } })
      await note(undefined)
    },
  })
  return { noted, id, reminder, known, save, drop }
}

/** Notes on the draft which reminder is its own. */
function useNote(draft: Draft) {
  const cache = useQueryClient()
  return async (reminderId: string | undefined) => {
    try {
      const notes = await draft.notes()
      delete notes.reminderId
      await draft.setNotes(reminderId === undefined ? notes : { ...notes, reminderId })
    } catch (cause) {
      throw new NotNotedError('The draft did not keep its reminder', { cause })
    }
    cache.setQueryData(notesKey(draft), reminderId ?? null)
  }
}

/** What the API is told of the draft: its subject, and who alone it goes to. */
async function mailOf(draft: Draft, followKey: string | undefined) {
  const [subject, { named, hasOthers }] = await Promise.all([draft.subject(), draft.recipients()])
  const [only, ...more] = named
  const isAlone = only !== undefined && more.length === 0 && !hasOthers
  return {
    subject,
    ...(isAlone && { recipient: only.email }),
    ...(followKey !== undefined && { followKey }),
  }
}
