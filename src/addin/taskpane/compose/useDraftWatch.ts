import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { Recipient } from '../../../contract/recipient.ts'
import type { Draft } from '../../outlook/port.ts'
import { useAttention } from '../useAttention.ts'
import { draftKeys } from './draft-queries.ts'
import type { MarkState } from './standing.ts'

/** What is younger is not read again only because somebody looks. */
const FRESH_MS = 1_000

interface Occasion {
  recipients: readonly Recipient[] | undefined
  mark: MarkState | undefined
}

/**
 * Sees to it that nobody looks at stale facts about a draft, beyond the slow look of the queries:
 * recipients and body are read again when somebody turns to the pane, and the body when recipients
 * or mark changed, because what was done to them may have been done to it, too.
 */
export function useDraftWatch({ id }: Draft, { recipients, mark }: Occasion): void {
  const cache = useQueryClient()
  const who = recipients && JSON.stringify(recipients)
  const last = useRef({ who, mark })

  useEffect(() => {
    const before = last.current
    last.current = { who, mark }
    if (hasChanged(before.who, who) || hasChanged(before.mark, mark)) {
      void cache.invalidateQueries({ queryKey: draftKeys.body(id) })
    }
  }, [cache, id, who, mark])

  const onTurn = useCallback(() => {
    const isOld = ({ state }: { state: { dataUpdatedAt: number } }) =>
      Date.now() - state.dataUpdatedAt > FRESH_MS
    for (const key of ['recipients', 'body', 'sender'] as const) {
      const queryKey = draftKeys[key](id)
      void cache.refetchQueries({ queryKey, predicate: isOld }, { cancelRefetch: false })
    }
  }, [cache, id])
  useAttention(onTurn)
}

/** Becoming known is no change: the body is being read for the first time just then. */
const hasChanged = <T>(before: T | undefined, now: T | undefined): boolean =>
  before !== undefined && before !== now
