import { Type, type TProperties } from 'typebox'
import {
  annotations,
  Body,
  closed,
  Flag,
  Instant,
  nextLink,
  oneOf,
  orNull,
  page,
  Recipient,
  Removed,
  Text,
} from './resources.ts'

/** What a person has, of what is used; `$select` names these. */
export const userProperties = {
  id: Type.Optional(Text),
  displayName: orNull(Text),
  mail: orNull(Text),
  userPrincipalName: orNull(Text),
  proxyAddresses: Type.Optional(Type.Array(Text)),
  accountEnabled: orNull(Flag),
  userType: orNull(oneOf('Member', 'Guest')),
} satisfies TProperties

/** Entra's types are open. */
export const User = Type.Object({
  '@odata.type': Type.Optional(Type.Literal('#microsoft.graph.user')),
  ...userProperties,
  id: Text,
})
export const Users = page(User, nextLink)

export const groupProperties = {
  id: Type.Optional(Text),
  displayName: orNull(Text),
  mail: orNull(Text),
  proxyAddresses: Type.Optional(Type.Array(Text)),
} satisfies TProperties
export const Groups = page(Type.Object({ ...groupProperties, id: Text }), nextLink)

export const contactProperties = {
  id: Type.Optional(Text),
  displayName: orNull(Text),
  companyName: orNull(Text),
  emailAddresses: Type.Optional(Type.Array(closed({ name: orNull(Text), address: orNull(Text) }))),
} satisfies TProperties
export const Contacts = page(closed({ ...annotations, ...contactProperties, id: Text }), nextLink)

const DateTimeZone = closed({ dateTime: Text, timeZone: Text })
const Event = closed({
  '@odata.type': Type.Optional(Type.Literal('#microsoft.graph.event')),
  ...annotations,
  id: Text,
  iCalUId: Text,
  type: oneOf('singleInstance', 'occurrence', 'exception', 'seriesMaster'),
  subject: orNull(Text),
  bodyPreview: orNull(Text),
  body: orNull(Body),
  sensitivity: oneOf('normal', 'personal', 'private', 'confidential'),
  isAllDay: Flag,
  isCancelled: Flag,
  isDraft: Flag,
  isOrganizer: Flag,
  originalStart: Type.Optional(Text),
  start: DateTimeZone,
  end: DateTimeZone,
  organizer: Recipient,
  attendees: Type.Array(
    closed({
      type: oneOf('required', 'optional', 'resource'),
      status: closed({
        response: oneOf(
          'none',
          'organizer',
          'tentativelyAccepted',
          'accepted',
          'declined',
          'notResponded',
        ),
        time: Instant,
      }),
      emailAddress: closed({ name: orNull(Text), address: orNull(Text) }),
    }),
  ),
  responseStatus: closed({ response: Text, time: Instant }),
})
export const EventChanges = Type.Union([
  page(Type.Union([Event, Removed]), { '@odata.nextLink': Text }),
  page(Type.Union([Event, Removed]), { '@odata.deltaLink': Text }),
])
