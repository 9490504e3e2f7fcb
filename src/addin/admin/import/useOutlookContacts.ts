import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { GraphContacts } from '../../../contract/account-import.ts'
import { readGraphContacts, type GraphContact } from '../../client/account-reading.ts'
import { useApi } from '../../client/api-context.ts'

/** Reads all contacts kept in the chosen mailboxes; given up when nobody looks any more. */
export function useOutlookContacts(onFound: (contacts: GraphContact[]) => void) {
  const call = useApi()
  const [mailboxes, setMailboxes] = useState<GraphContacts['mailboxes']>()
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])
  const read = useMutation({
    mutationFn: async () => {
      setMailboxes(undefined)
      abort.current = new AbortController()
      const { signal } = abort.current
      const found = await readGraphContacts(call, { signal, onRead: setMailboxes })
      signal.throwIfAborted()
      return found
    },
    onSuccess: onFound,
  })
  return {
    mailboxes,
    isReading: read.isPending,
    error: read.error,
    start: () => read.mutate(),
    stop: () => {
      abort.current?.abort()
      read.reset()
    },
  }
}
