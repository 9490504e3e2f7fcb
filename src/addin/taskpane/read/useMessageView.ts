import type { ResolvedMessage } from '../../../contract/message.ts'
import { useResolvedMessage, useSession } from '../../client/queries.ts'
import type { Message } from '../../outlook/port.ts'
import { sentCopy, type SentCopy } from '../../follow/sent-copy.ts'
import { messageView, type MessageView } from './message-view.ts'
import { useBinding } from './useBinding.ts'
import { useMessageFacts, type MessageFacts } from './useMessageFacts.ts'

/** What the open message has to do with followed mail, as far as it is known. */
export interface Relation {
  /** Key of the followed mail it replies to; null also while that is not known. */
  replyTo: string | null
  /** Null unless it could not be found out. */
  error: Error | null
  retry: () => void
}

interface Seen {
  view: MessageView
  /** The message as a copy of what was sent. */
  copy: SentCopy
  relation: Relation
  /** Of the open message, where it is the sent copy of the followed mail that is shown. */
  mark: MessageFacts['mark']
}

/** Asks Outlook what the message is, and the API what it has to do with followed mail. */
export function useMessageView(message: Message): Seen {
  const session = useSession()
  const facts = useMessageFacts(message)
  const { request, mark } = facts.data ?? NO_FACTS
  const resolved = useResolvedMessage(request)
  const { ownFollow, replyTo } = resolved.data ?? NOTHING
  useBinding(message, ownFollow ?? undefined, mark)

  const view = messageView(message, {
    isSessionKnown: !session.isPending,
    salesperson: session.data?.salesperson.email,
    hasOwnMark: request?.ownKey !== undefined,
    resolved: resolved.data,
  })
  const asked = facts.isError ? facts : resolved
  return {
    view,
    copy: sentCopy(message, mark, ownFollow),
    mark: markOf(mark, ownFollow),
    relation: {
      replyTo,
      error: errorOf(asked),
      retry: () => void asked.refetch(),
    },
  }
}

/** A mark that came along from another mail says nothing about this one. */
const markOf = (mark: MessageFacts['mark'], ownFollow: string | null) =>
  mark?.key === ownFollow ? mark : undefined

/** What could not be found out; what was known before still holds. */
function errorOf({ data, error }: { data: unknown; error: Error | null }): Error | null {
  return data === undefined ? error : null
}

const NO_FACTS: Partial<MessageFacts> = {}
const NOTHING: ResolvedMessage = { ownFollow: null, replyTo: null }
