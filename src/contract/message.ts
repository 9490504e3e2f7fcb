import { Type, type Static } from 'typebox'
import { EmailAddress, Instant, InternetMessageId, MessageKey, nullable } from './primitives.ts'

/** What the pane can tell about the message that is open; never its text (law 8). */
export const ResolveRequest = Type.Object({
  /** From the item's custom properties: the sender's own copy. */
  ownKey: Type.Optional(MessageKey),
  /** From our x-header; trusted only when the signed-in salesperson owns the key. */
  headerKey: Type.Optional(MessageKey),
  internetMessageId: Type.Optional(InternetMessageId),
  conversationId: Type.Optional(Type.String({ maxLength: 512 })),
  inReplyTo: Type.Optional(InternetMessageId),
  references: Type.Optional(Type.Array(InternetMessageId, { maxItems: 100 })),
  from: Type.Optional(EmailAddress),
  sentAt: Type.Optional(Instant),
  /** Minutes that its writer's clock was ahead of UTC, as its header `Date` says. */
  sentOffsetMinutes: Type.Optional(Type.Integer({ minimum: -720, maximum: 840 })),
  /** `Auto-Submitted`, `X-Autoreply` or `Precedence` says that no person wrote it (RFC 3834). */
  isAutomatic: Type.Optional(Type.Boolean()),
})
export type ResolveRequest = Static<typeof ResolveRequest>

/** How the open message relates to what is followed. */
export const ResolvedMessage = Type.Object({
  /** The open message is the sender's own copy of this followed email. */
  ownFollow: nullable(MessageKey),
  /** The open message is a reply to this followed email of the signed-in salesperson. */
  replyTo: nullable(MessageKey),
})
export type ResolvedMessage = Static<typeof ResolvedMessage>
