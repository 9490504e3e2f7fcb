import { useEffect, useRef } from 'react'
import type { SendOutcome } from '../../../contract/follow.ts'
import { useBindFollow } from '../../client/mutations.ts'
import type { FollowMark, Message } from '../../outlook/port.ts'

/**
 * Tells the API once what the sent copy has that the draft had not: the identity it got when it
 * was sent, and what the send handler wrote on it. Replies are found by it. A failure is not
 * shown: the next look at the mail tells it again.
 *
 * @param mark what is written on the copy
 * @param ownKey undefined unless the open message is the salesperson's own copy
 */
export function useBinding(
  message: Message,
  ownKey: string | undefined,
  mark: Pick<FollowMark, 'outcome' | 'prepared'> | undefined,
): void {
  const { mutate } = useBindFollow()
  const isTold = useRef(false)
  const { internetMessageId, conversationId, sentAt } = message
  const outcome = mark?.outcome
  const prepared = mark?.prepared?.outcome
  useEffect(() => {
    if (ownKey === undefined || isTold.current) return
    isTold.current = true
    mutate({
      params: { key: ownKey },
      body: {
        ...(internetMessageId && { internetMessageId }),
        ...(conversationId && { conversationId }),
        ...outcomeOf(outcome, prepared),
        ...(sentAt && { sentAt: sentAt.toISOString() }),
      },
    })
  }, [ownKey, outcome, prepared, internetMessageId, conversationId, sentAt, mutate])
}

/** What the send handler wrote; where it did not run, what came of making the draft ready. */
function outcomeOf(handled: SendOutcome | undefined, prepared: SendOutcome | undefined) {
  if (handled) return { outcome: handled }
  return prepared ? { outcome: prepared, prepared: true } : {}
}
