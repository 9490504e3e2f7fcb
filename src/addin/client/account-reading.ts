import type { AggregationLevel, OfficeRow, OfficeUsers } from '../../contract/measure.ts'
import type { GraphContacts } from '../../contract/account-import.ts'
import type { CallApi } from './call.ts'

/** The most one call gives. */
const EXPORT_PAGE = 2000

interface Reading {
  signal: AbortSignal
  /** How many rows are there so far. */
  onRead: (rows: number) => void
}

export interface Office {
  /** What the source is called here. */
  name: string
  rows: OfficeRow[]
}

/**
 * Measures of all accounts, by level, start and account.
 *
 * @param level undefined: all three
 */
export async function readOffice(
  call: CallApi,
  level: AggregationLevel | undefined,
  { signal, onRead }: Reading,
): Promise<Office> {
  const rows: OfficeRow[] = []
  let cursor: string | undefined
  for (;;) {
    const query = {
      limit: EXPORT_PAGE,
      ...(level !== undefined && { level }),
      ...(cursor !== undefined && { cursor }),
    }
    const { name, items, nextCursor } = await call('listOfficeRows', { query }, { signal })
    for (const item of items) rows.push(item)
    onRead(rows.length)
    if (nextCursor === null) return { name, rows }
    cursor = nextCursor
  }
}

/** Directory ids of the chosen mailboxes. */
export async function readOfficeUsers(
  call: CallApi,
  { signal, onRead }: Reading,
): Promise<OfficeUsers> {
  const users = await call('listOfficeUsers', {}, { signal })
  onRead(users.items.length)
  return users
}

export type GraphContact = GraphContacts['items'][number]

interface MailboxReading {
  signal: AbortSignal
  onRead: (mailboxes: GraphContacts['mailboxes']) => void
}

/** Contacts that people keep in the chosen mailboxes; each address once, by whoever had it first. */
export async function readGraphContacts(
  call: CallApi,
  { signal, onRead }: MailboxReading,
): Promise<GraphContact[]> {
  const found = new Map<string, GraphContact>()
  let cursor: string | undefined
  for (;;) {
    const query = cursor === undefined ? {} : { cursor }
    const page = await call('listGraphContacts', { query }, { signal })
    for (const contact of page.items) {
      const key = contact.email.trim().toLowerCase()
      if (!found.has(key)) found.set(key, contact)
    }
    onRead(page.mailboxes)
    if (page.nextCursor === null) return [...found.values()]
    cursor = page.nextCursor
  }
}
