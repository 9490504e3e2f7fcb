import { Type, type TSchema } from 'typebox'

/** What an address looks like. */
export const ADDRESS_PATTERN =
  '^[^\\s@<>,;"\\u0000-\\u001f]{1,64}@[^\\s@<>,;"\\u0000-\\u001f]{1,255}$'

/** A mail address as typed; compared trimmed and lower-cased. */
export const EmailAddress = Type.String({
  minLength: 3,
  maxLength: 320,
  pattern: ADDRESS_PATTERN,
})

/** An instant, ISO 8601 in UTC. */
export const Instant = Type.String({ format: 'date-time' })

/** Our random id of a followed email: 128 bits, base64url. */
export const MessageKey = Type.String({ pattern: '^[A-Za-z0-9_-]{22}$' })

/** A record's id: UUID version 7, made by the API. */
export const Id = Type.String({
  pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
})

/** An RFC 5322 Message-ID, with or without angle brackets. */
export const InternetMessageId = Type.String({ minLength: 1, maxLength: 998 })

/** Position in a listing; opaque. */
export const Cursor = Type.String({ maxLength: 1400 })

/** Either that, or null; what null means is said where it is used. */
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
