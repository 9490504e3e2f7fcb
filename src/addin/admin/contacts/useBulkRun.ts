import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BulkPreferenceRequest } from '../../../contract/contact.ts'
import { listKeys } from '../../client/admin-list-keys.ts'
import { useApi } from '../../client/api-context.ts'
import { nextPart, withResults, type BulkLine } from './bulk-lines.ts'

/** What all addresses are set to. */
export type BulkChange = Omit<BulkPreferenceRequest, 'addresses'>

export interface BulkRun {
  /** With what became of them so far; undefined: nothing was begun. */
  lines: readonly BulkLine[] | undefined
  isRunning: boolean
  /** Why it stopped; null: it did not. */
  error: unknown
  start: (lines: readonly BulkLine[], change: BulkChange) => void
  /** Goes on with what is left after it stopped. */
  resume: () => void
  reset: () => void
}

/** Sets the preference of any number of addresses, a part at a time. */
export function useBulkRun(): BulkRun {
  const call = useApi()
  const cache = useQueryClient()
  const [lines, setLines] = useState<readonly BulkLine[]>()
  const [change, setChange] = useState<BulkChange>()
  const run = useMutation({
    mutationFn: async (given: { lines: readonly BulkLine[]; change: BulkChange }) => {
      let rest = given.lines
      for (;;) {
        const addresses = nextPart(rest)
        if (addresses.length === 0) return
        const body = { addresses, ...given.change }
        const { results } = await call('setFollowPreferences', { body })
        rest = withResults(rest, results)
        setLines(rest)
      }
    },
    // Also where it stopped: what was done until then holds.
    onSettled: () => cache.invalidateQueries({ queryKey: listKeys.all }),
  })
  return {
    lines,
    isRunning: run.isPending,
    error: run.error,
    start: (first, given) => {
      setLines(first)
      setChange(given)
      run.mutate({ lines: first, change: given })
    },
    resume: () => lines && change && run.mutate({ lines, change }),
    reset: () => {
      setLines(undefined)
      run.reset()
    },
  }
}
