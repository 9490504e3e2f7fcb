import type { LogMessageRequest } from '../../contract/message-logging.ts'
import type { SourceMessage } from './mail-message.ts'
import { messageFacts } from './message-facts.ts'
import { headerFacts } from './message-headers.ts'

/** A message as somebody's pane tells of it; its conversation is of their own mailbox. */
export function pushedMessage(body: LogMessageRequest, sourceId: string): SourceMessage {
  const { from, sender = null, to, cc, subject, sentAt, isSensitive = false } = body
  const facts = messageFacts({
    ...{ isDraft: false, from, sender, to, cc, subject, sentAt, receivedAt: null, isSensitive },
    headers: [],
  })
  return {
    sourceId,
    internetMessageId: body.internetMessageId,
    conversationId: null,
    webLink: null,
    facts: {
      ...facts,
      ...answered(body),
      followKey: body.headerKey ?? null,
      automatic: body.automatic ?? 'no',
    },
  }
}

/** Read like the headers they come from. */
function answered({ inReplyTo = '', references = [] }: LogMessageRequest) {
  const said = headerFacts([
    { name: 'in-reply-to', value: inReplyTo },
    { name: 'references', value: references.join(' ') },
  ])
  return { inReplyTo: said.inReplyTo, references: said.references }
}
