import { Type, type TProperties, type TSchema } from 'typebox'

/**
 * The part of Microsoft Graph v1.0 that is used, property by property, after Microsoft's published
 * metadata. Outlook's types are closed: Graph refuses a property that it does not know, and so does
 * the stand-in, of its own answers too.
 */

export const orNull = (type: TSchema) => Type.Optional(Type.Union([type, Type.Null()]))
export const closed = (properties: TProperties) =>
  Type.Object(properties, { additionalProperties: false })
export const oneOf = (...names: string[]) => Type.Enum(names)

export const Text = Type.String()
export const Flag = Type.Boolean()
export const Instant = Type.String({
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,7})?Z$',
})

export const Recipient = closed({
  emailAddress: closed({ name: orNull(Text), address: orNull(Text) }),
})
const Recipients = Type.Optional(Type.Array(Recipient))
export const Body = closed({
  contentType: Type.String({ pattern: '^([Tt][Ee][Xx][Tt]|[Hh][Tt][Mm][Ll])$' }),
  content: Text,
})
const Header = closed({ name: Text, value: Text })
const ExtendedProperty = closed({ id: Text, value: Text })

const ATTACHED_FILE = '#microsoft.graph.fileAttachment'
const attachmentProperties = {
  '@odata.type': Type.Literal(ATTACHED_FILE),
  name: Type.String({ minLength: 1 }),
  contentType: orNull(Text),
  isInline: Type.Optional(Flag),
  contentId: orNull(Text),
}
export const WrittenAttachment = closed({
  ...attachmentProperties,
  contentBytes: Type.String({ pattern: '^[A-Za-z0-9+/]*={0,2}$' }),
})

/** What a message has; `$select` names these. */
export const messageProperties = {
  id: Type.Optional(Text),
  createdDateTime: orNull(Instant),
  lastModifiedDateTime: orNull(Instant),
  changeKey: orNull(Text),
  categories: Type.Optional(Type.Array(Text)),
  receivedDateTime: orNull(Instant),
  sentDateTime: orNull(Instant),
  hasAttachments: orNull(Flag),
  internetMessageId: orNull(Text),
  internetMessageHeaders: Type.Optional(Type.Array(Header)),
  subject: orNull(Text),
  bodyPreview: orNull(Text),
  importance: orNull(oneOf('low', 'normal', 'high')),
  parentFolderId: orNull(Text),
  conversationId: orNull(Text),
  conversationIndex: orNull(Text),
  isDeliveryReceiptRequested: orNull(Flag),
  isReadReceiptRequested: orNull(Flag),
  isRead: orNull(Flag),
  isDraft: orNull(Flag),
  webLink: orNull(Text),
  inferenceClassification: orNull(oneOf('focused', 'other')),
  body: orNull(Body),
  sender: orNull(Recipient),
  from: orNull(Recipient),
  toRecipients: Recipients,
  ccRecipients: Recipients,
  bccRecipients: Recipients,
  replyTo: Recipients,
  flag: orNull(closed({ flagStatus: oneOf('notFlagged', 'complete', 'flagged') })),
} satisfies TProperties

export const annotations = {
  '@odata.context': Type.Optional(Text),
  '@odata.etag': Type.Optional(Text),
}
const expanded = {
  singleValueExtendedProperties: Type.Optional(Type.Array(ExtendedProperty)),
  'singleValueExtendedProperties@odata.context': Type.Optional(Text),
}

/** A message in a request. */
export const WrittenMessage = closed(messageProperties)
/** A draft that is made may have more at once. */
export const WrittenDraft = closed({
  ...messageProperties,
  singleValueExtendedProperties: Type.Optional(Type.Array(ExtendedProperty)),
  attachments: Type.Optional(Type.Array(WrittenAttachment)),
})

const Plain = closed({
  '@odata.type': Type.Optional(Type.Literal('#microsoft.graph.message')),
  ...annotations,
  ...expanded,
  ...messageProperties,
  id: Text,
})
const Invitation = closed({
  '@odata.type': Type.Literal('#microsoft.graph.eventMessageRequest'),
  ...annotations,
  ...expanded,
  ...messageProperties,
  id: Text,
  meetingMessageType: Type.Optional(oneOf('none', 'meetingRequest', 'meetingCancelled')),
})
export const Removed = closed({
  '@odata.type': Type.Optional(Text),
  '@removed': closed({ reason: oneOf('changed', 'deleted') }),
  id: Text,
})

export const Message = Type.Union([Plain, Invitation])

export const page = (item: TSchema, links: TProperties) =>
  closed({
    '@odata.context': Type.Optional(Text),
    '@odata.count': Type.Optional(Type.Integer({ minimum: 0 })),
    ...links,
    value: Type.Array(item),
  })
export const nextLink = { '@odata.nextLink': Type.Optional(Text) }

export const Messages = page(Message, nextLink)

/** A file of a message; a list leaves out its bytes where `$select` does. */
export const Attachment = closed({
  ...annotations,
  ...attachmentProperties,
  '@odata.mediaContentType': Type.Optional(Text),
  id: Text,
  size: Type.Optional(Type.Integer({ minimum: 0 })),
  lastModifiedDateTime: orNull(Instant),
  contentLocation: orNull(Text),
  contentBytes: orNull(Text),
})
export const Attachments = page(Attachment, nextLink)

export const UploadRequest = closed({
  AttachmentItem: closed({
    attachmentType: Type.Literal('file'),
    name: Type.String({ minLength: 1 }),
    size: Type.Integer({ minimum: 1, maximum: 150 * 1024 * 1024 }),
    contentType: orNull(Text),
    isInline: Type.Optional(Flag),
    contentId: orNull(Text),
  }),
})
export const UploadSession = closed({
  '@odata.context': Type.Optional(Text),
  uploadUrl: Text,
  expirationDateTime: Instant,
  nextExpectedRanges: Type.Array(Text),
})
/** One link or the other, never both. */
export const MessageChanges = Type.Union([
  page(Type.Union([Plain, Invitation, Removed]), { '@odata.nextLink': Text }),
  page(Type.Union([Plain, Invitation, Removed]), { '@odata.deltaLink': Text }),
])

const subscriptionProperties = {
  changeType: Text,
  notificationUrl: Text,
  resource: Text,
  expirationDateTime: Instant,
  clientState: orNull(Type.String({ maxLength: 128 })),
}
export const WrittenSubscription = closed(subscriptionProperties)
export const RenewedSubscription = closed({ expirationDateTime: Instant })
export const Subscription = closed({
  '@odata.context': Type.Optional(Text),
  ...subscriptionProperties,
  id: Text,
  applicationId: orNull(Text),
  creatorId: orNull(Text),
})

/** Documented as `destinationId`, declared as `DestinationId`: Graph takes both. */
export const Move = Type.Union([closed({ destinationId: Text }), closed({ DestinationId: Text })])
export const SendMail = Type.Union([
  closed({ message: WrittenMessage, saveToSentItems: orNull(Flag) }),
  closed({ Message: WrittenMessage, SaveToSentItems: orNull(Flag) }),
])

export const Batch = closed({
  requests: Type.Array(
    closed({
      id: Type.String({ minLength: 1 }),
      method: oneOf('GET', 'POST', 'PATCH', 'DELETE'),
      url: Text,
      headers: Type.Optional(Type.Record(Text, Text)),
      body: Type.Optional(Type.Unknown()),
    }),
    { minItems: 1, maxItems: 20 },
  ),
})
export const BatchAnswers = closed({
  responses: Type.Array(
    closed({
      id: Text,
      status: Type.Integer({ minimum: 100, maximum: 599 }),
      headers: Type.Optional(Type.Record(Text, Text)),
      body: Type.Optional(Type.Unknown()),
    }),
  ),
})

export const Refusal = closed({
  error: closed({
    code: Type.String({ minLength: 1 }),
    message: Text,
    innerError: Type.Optional(Type.Object({})),
  }),
})
