import type { ResolveRequest } from '../../../contract/message.ts'
import { isAutomaticMail } from '../../follow/automatic-mail.ts'
import { followKey, inReplyTo, internetHeaders, references } from '../../follow/internet-headers.ts'
import { sentOffsetMinutes } from '../../follow/sent-offset.ts'
import type { Message } from '../../outlook/port.ts'
import {
  EMAIL_ADDRESS,
  given,
  instant,
  matching,
  MAX_CONVERSATION_ID,
  upTo,
} from '../within-contract.ts'

const MESSAGE_KEY = /^[A-Za-z0-9_-]{22}$/

type Identity = Pick<Message, 'from' | 'internetMessageId' | 'conversationId' | 'sentAt'>

/**
 * What the API is told about an open message: identity, thread and sender, never its text.
 *
 * Whatever the contract would not take is left out, so that one odd header does not cost the rest.
 *
 * @param ownKey from the mark in custom properties
 * @param rawHeaders empty where the host gives none
 */
export function resolveRequest(
  { from, internetMessageId, conversationId, sentAt }: Identity,
  ownKey: string | undefined,
  rawHeaders: string,
): ResolveRequest {
  const headers = internetHeaders(rawHeaders)
  const headerKey = followKey(headers)
  // Classic Outlook copies custom properties into a forward: another key in its header tells.
  const isInherited = headerKey !== undefined && headerKey !== ownKey
  return given({
    ownKey: isInherited ? undefined : matching(MESSAGE_KEY, ownKey),
    headerKey,
    internetMessageId: internetMessageId || undefined,
    conversationId: upTo(MAX_CONVERSATION_ID, conversationId),
    inReplyTo: inReplyTo(headers),
    references: references(headers),
    from: matching(EMAIL_ADDRESS, from?.email.trim()),
    sentAt: instant(sentAt),
    sentOffsetMinutes: sentOffsetMinutes(headers),
    isAutomatic: isAutomaticMail(headers),
  })
}
