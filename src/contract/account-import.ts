import { Type, type Static } from 'typebox'
import { EmailAddress, Cursor, nullable } from './primitives.ts'

/** Most rows one call takes; a longer file goes in parts. */
export const MAX_IMPORT = 500

/** Line of the file, for messages. */
const line = Type.Integer({ minimum: 1, maximum: 10_000_000 })
const Text = Type.String({ maxLength: 1000 })

const parts = {
  /** `preview`: says what would happen, and changes nothing. */
  act: Type.Union([Type.Literal('preview'), Type.Literal('import')]),
}

/** As they stand in the file; checked one by one, so that one bad row does not stop the others. */
export const AccountImportRequest = Type.Object({
  ...parts,
  rows: Type.Array(
    Type.Object({
      line,
      name: Text,
      /** One or several, separated by spaces, commas or semicolons; web and mail addresses are understood. */
      domains: Text,
      /** Name or domain of the parent. */
      parent: Type.Optional(Text),
      /** Address of the salesperson responsible. */
      owner: Type.Optional(Text),
    }),
    { minItems: 1, maxItems: MAX_IMPORT },
  ),
})
export type AccountImportRequest = Static<typeof AccountImportRequest>

export const ContactImportRequest = Type.Object({
  ...parts,
  rows: Type.Array(
    Type.Object({
      line,
      email: Text,
      name: Type.Optional(Text),
      /** `lead` or `contact`, in any of our languages; a contact where it is empty. */
      type: Type.Optional(Text),
      /** Name or domain of the account; by the address where it is empty. */
      account: Type.Optional(Text),
    }),
    { minItems: 1, maxItems: MAX_IMPORT },
  ),
})
export type ContactImportRequest = Static<typeof ContactImportRequest>

/**
 * Why a row is not imported.
 *
 * - `no-name`, `no-domain`, `bad-domain`, `bad-address`, `too-long` what it says
 * - `free-mail` nobody's company has such a domain
 * - `internal` it is our own organisation's
 * - `taken` the domain belongs to another account; merge them
 * - `several-accounts` its domains belong to different accounts
 * - `unknown-parent`, `unknown-owner`, `unknown-account` nothing here is called so
 * - `circular` it would be its own parent
 * - `repeated` an earlier row is about the same
 * - `erased` this person had their data erased
 * - `bad-type` neither contact nor lead
 */
export const ImportFault = Type.Union([
  Type.Literal('no-name'),
  Type.Literal('no-domain'),
  Type.Literal('bad-domain'),
  Type.Literal('bad-address'),
  Type.Literal('too-long'),
  Type.Literal('free-mail'),
  Type.Literal('internal'),
  Type.Literal('taken'),
  Type.Literal('several-accounts'),
  Type.Literal('unknown-parent'),
  Type.Literal('unknown-owner'),
  Type.Literal('unknown-account'),
  Type.Literal('circular'),
  Type.Literal('repeated'),
  Type.Literal('erased'),
  Type.Literal('bad-type'),
])
export type ImportFault = Static<typeof ImportFault>

/** What became of each row, or would, in order. */
export const ImportReply = Type.Object({
  results: Type.Array(
    Type.Object({
      line,
      outcome: Type.Union([
        Type.Literal('created'),
        Type.Literal('changed'),
        Type.Literal('unchanged'),
        Type.Literal('refused'),
      ]),
      /** Of `refused`. */
      fault: nullable(ImportFault),
    }),
  ),
})
export type ImportReply = Static<typeof ImportReply>

export const GraphContactQuery = Type.Object({ cursor: Type.Optional(Cursor) })

/** Contacts that people keep in the chosen mailboxes, to be previewed and imported like a file. */
export const GraphContacts = Type.Object({
  items: Type.Array(
    Type.Object({
      email: EmailAddress,
      name: nullable(Type.String()),
      company: nullable(Type.String()),
    }),
  ),
  /** Mailboxes read so far, of how many. */
  mailboxes: Type.Object({ done: Type.Integer(), of: Type.Integer() }),
  nextCursor: nullable(Cursor),
})
export type GraphContacts = Static<typeof GraphContacts>
