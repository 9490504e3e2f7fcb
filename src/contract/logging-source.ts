import { Type, type Static } from 'typebox'
import { EmailAddress, nullable } from './primitives.ts'

/** Folder that decided messages are moved to; null: they stay where they are. */
const Archive = nullable(Type.String({ minLength: 1, maxLength: 200 }))

const GraphSource = Type.Object({
  kind: Type.Literal('graph'),
  /** By a signed-in account with rights on the mailbox, or by the application alone. */
  access: Type.Union([Type.Literal('delegated'), Type.Literal('application')]),
  mailbox: EmailAddress,
  /** Of the registered application, a GUID. */
  clientId: Type.String({ pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' }),
  archive: Archive,
})

const EwsSource = Type.Object({
  kind: Type.Literal('ews'),
  /** Of the server's Exchange.asmx. */
  url: Type.String({ pattern: '^https://[^\\s/?#@]+(/[^\\s?#]*)?$', maxLength: 500 }),
  userName: Type.String({ minLength: 1, maxLength: 200 }),
  /** Paths below the public folders, with backslashes, e.g. `\Email Logging\Queue`. */
  queueFolder: Type.String({ minLength: 1, maxLength: 300 }),
  storageFolder: Type.String({ minLength: 1, maxLength: 300 }),
})

/** Nothing but what salespeople log by hand. */
const PaneSource = Type.Object({ kind: Type.Literal('pane') })

export const LoggingSource = Type.Union([GraphSource, EwsSource, PaneSource])
export type LoggingSource = Static<typeof LoggingSource>
