import { Type, type Static } from 'typebox'
import { EmailAddress, nullable } from './primitives.ts'

/** An address that matching would stumble over. */
export const AddressFault = Type.Object({
  whose: Type.Union([Type.Literal('salesperson'), Type.Literal('contact')]),
  /** Of the person. */
  id: Type.String(),
  name: nullable(Type.String()),
  /** The own address, for finding them; may be the faulty one. */
  email: Type.String(),
  fault: Type.Union([
    Type.Literal('missing'),
    Type.Literal('malformed'),
    /** Somebody else has the same. */
    Type.Literal('shared'),
    /** A salesperson's that is not of an internal domain. */
    Type.Literal('outside'),
    /** A contact's that is of an internal domain: mail with them counts as internal. */
    Type.Literal('internal'),
  ]),
  address: Type.String(),
  /** With whom it is shared. */
  sharedWith: Type.Array(Type.String()),
})
export type AddressFault = Static<typeof AddressFault>

/** At most 500; `total` counts them all. */
export const AddressCheck = Type.Object({
  checked: Type.Object({ salespeople: Type.Integer(), contacts: Type.Integer() }),
  items: Type.Array(AddressFault),
  total: Type.Integer(),
  internalDomains: Type.Array(Type.String()),
})
export type AddressCheck = Static<typeof AddressCheck>

/** Replaces the list; those of signed-in salespeople come back when they sign in. */
export const InternalDomains = Type.Object({
  domains: Type.Array(Type.String({ pattern: '^[^\\s@]+$', minLength: 1, maxLength: 253 }), {
    maxItems: 500,
  }),
})
export type InternalDomains = Static<typeof InternalDomains>

/** Further addresses of a contact or a salesperson, beside their own. */
export const FurtherAddresses = Type.Object({
  addresses: Type.Array(EmailAddress, { maxItems: 50 }),
})
export type FurtherAddresses = Static<typeof FurtherAddresses>
