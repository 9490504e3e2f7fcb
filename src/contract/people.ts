import { Type, type Static } from 'typebox'
import { Id, Instant, nullable } from './primitives.ts'

/**
 * Everybody who signs in is a `salesperson`: sees their own followed mail, and contacts, which are
 * shared. A `manager` sees the followed mail of their team too. An `administrator` sets things up
 * for the organisation, and sees interactions of nobody but with their own mail, unless another
 * administrator granted it (`readsContacts`).
 */
export const Role = Type.Union([
  Type.Literal('salesperson'),
  Type.Literal('manager'),
  Type.Literal('administrator'),
])
export type Role = Static<typeof Role>

/** Somebody who signed in, as the administrator sees them. */
export const Member = Type.Object({
  id: Type.String(),
  name: Type.String(),
  email: Type.String(),
  lastSeenAt: Instant,
  /** Given here. Roles that Entra gives are known only while the person is signed in. */
  roles: Type.Array(Role),
  /** Sees interactions of contacts although being an administrator. */
  readsContacts: Type.Boolean(),
  /** Is let in no more, although Entra signs them in. */
  isBarred: Type.Boolean(),
  /** Whose team this person is in. */
  managerId: nullable(Type.String()),
})
export type Member = Static<typeof Member>

export const MemberList = Type.Object({ items: Type.Array(Member) })
export type MemberList = Static<typeof MemberList>

export const MemberRequest = Type.Object({
  isManager: Type.Boolean(),
  isAdministrator: Type.Boolean(),
  readsContacts: Type.Boolean(),
  /** Absent: as it is. */
  isBarred: Type.Optional(Type.Boolean()),
  managerId: nullable(Id),
})
export type MemberRequest = Static<typeof MemberRequest>
