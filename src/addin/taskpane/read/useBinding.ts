import { useEffect, useRef } from 'react'
import type { SendOutcome } from '../../../contract/follow.ts'
import { useBindFollow } from '../../client/mutations.ts'
import type { Message } from '../../outlook/port.ts'

/**
 * Tells the API once what the sent copy has that the draft had not: the identity it got when it
 * was sent, and what the send handler wrote on it. Replies are found by it. A failure is not
 * shown: the next look at the mail tells it again.
 *
 * @param ownKey undefined unless the open message is the salesperson's own copy
 */
export function useBinding(
  message: Message,
  ownKey: string | undefined,
  outcome: SendOutcome | undefined,
): void {
  const { mutate } = useBindFollow()
  const isTold = useRef(false)
  const { internetMessageId, conversationId } = message
  useEffect(() => {
    if (ownKey === undefined || isTold.current) return
    isTold.current = true
    mutate({
      params: { key: ownKey },
      body: {
        ...(internetMessageId && { internetMessageId }),
        ...(conversationId && { conversationId }),
        ...(outcome && { outcome }),
      },
    })
  }, [ownKey, outcome, internetMessageId, conversationId, mutate])
}
