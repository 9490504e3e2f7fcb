import type { ResolvedMessage } from '../../../contract/message.ts'
import { useResolvedMessage, useSession } from '../../client/queries.ts'
import type { Message } from '../../outlook/port.ts'
import { messageView, type MessageView } from './message-view.ts'
import { useBinding } from './useBinding.ts'
import { useMessageFacts } from './useMessageFacts.ts'

/** What the open message has to do with followed mail, as far as it is known. */
export interface Relation {
  /** Key of the followed mail it replies to; null also while that is not known. */
  replyTo: string | null
  /** Null unless it could not be found out. */
  error: Error | null
  retry: () => void
}

/** Asks Outlook what the message is, and the API what it has to do with followed mail. */
export function useMessageView(message: Message): { view: MessageView; relation: Relation } {
  const session = useSession()
  const facts = useMessageFacts(message)
  const resolved = useResolvedMessage(facts.data?.request)
  const { ownFollow, replyTo } = resolved.data ?? NOTHING
  useBinding(message, ownFollow ?? undefined, facts.data?.outcome)

  const view = messageView(message, {
    isSessionKnown: !session.isPending,
    salesperson: session.data?.salesperson.email,
    hasOwnMark: facts.data?.request.ownKey !== undefined,
    resolved: resolved.data,
  })
  const asked = facts.isError ? facts : resolved
  return { view, relation: { replyTo, error: asked.error, retry: () => void asked.refetch() } }
}

const NOTHING: ResolvedMessage = { ownFollow: null, replyTo: null }
