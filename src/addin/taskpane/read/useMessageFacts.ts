import { useQuery } from '@tanstack/react-query'
import type { LogMessageRequest } from '../../../contract/message-logging.ts'
import type { ResolveRequest } from '../../../contract/message.ts'
import type { FollowMark, Message } from '../../outlook/port.ts'
import { logRequest } from './log-request.ts'
import { resolveRequest } from './resolve-request.ts'

/** What Outlook tells about the open message. */
export interface MessageFacts {
  request: ResolveRequest
  /** For logging it; undefined where Outlook does not tell enough. */
  log: LogMessageRequest | undefined
  /** What the send handler wrote on the salesperson's own copy. */
  mark: Omit<FollowMark, 'ticket'> | undefined
}

/**
 * Reads mark and headers of the open message. The answer is kept under the message's id, so that
 * one that comes late is never taken for another message's.
 */
export function useMessageFacts(message: Message) {
  return useQuery({
    queryKey: ['item', message.id],
    queryFn: async (): Promise<MessageFacts> => {
      const [mark, headers] = await Promise.all([message.mark(), message.headers()])
      // The ticket in the mark is for the send handler and goes nowhere else.
      return {
        request: resolveRequest(message, mark?.key, headers),
        log: logRequest(message, headers),
        mark,
      }
    },
    staleTime: Infinity,
  })
}
