import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Draft } from '../../outlook/port.ts'
import { draftKeys, fromDraft } from './draft-queries.ts'

/** Not every host tells of changed recipients (mobile, groups being expanded). */
const RECIPIENTS_MS = 10_000
/** Outlook tells of every single recipient when several are pasted. */
const QUIET_MS = 400

/** To, Cc and Bcc as they are now; read again when Outlook says they changed. */
export function useDraftRecipients(draft: Draft) {
  const cache = useQueryClient()
  const query = useQuery({
    queryKey: draftKeys.recipients(draft.id),
    queryFn: async () => (await draft.recipients()).named,
    refetchInterval: RECIPIENTS_MS,
    ...fromDraft,
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      timer = setTimeout(
        () => void cache.invalidateQueries({ queryKey: draftKeys.recipients(draft.id) }),
        QUIET_MS,
      )
    }
    // A host without the event still has the slow look.
    const listening = draft.onRecipientsChanged(look).catch(() => () => undefined)
    return () => {
      clearTimeout(timer)
      void listening.then((stop) => stop())
    }
  }, [draft, cache])

  return query
}
