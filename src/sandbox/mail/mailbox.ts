import type { Person } from '../cast.ts'
import type { Mail } from './mail.ts'
import { createJournal, type MailJournal } from './mail-journal.ts'

/** One person's mails, found by either kind of id. */
export interface Mailbox {
  readonly owner: Person
  readonly journal: MailJournal
  /** Newest first. */
  list(): readonly Mail[]
  find(id: string): Mail | undefined
  /** Adds the mail, or replaces the copy that has its immutable id, as the next version of it. */
  put(mail: Mail): { before: Mail | undefined; after: Mail }
  remove(id: string): Mail | undefined
}

export function createMailbox(owner: Person, mails: readonly Mail[]): Mailbox {
  const journal = createJournal()
  const byImmutableId = new Map<string, Mail>()
  const byId = new Map<string, Mail>()
  let sorted: readonly Mail[] | undefined
  const set = (before: Mail | undefined, after: Mail | undefined) => {
    if (before) byId.delete(before.id)
    if (after) {
      byId.set(after.id, after)
      byImmutableId.set(after.immutableId, after)
    } else if (before) byImmutableId.delete(before.immutableId)
    sorted = undefined
    journal.note(before, after)
  }
  const find = (id: string) => byImmutableId.get(id) ?? byId.get(id)
  for (const mail of mails.toSorted((a, b) => newestFirst(b, a))) set(undefined, mail)

  return {
    owner,
    journal,
    list: () => (sorted ??= [...byImmutableId.values()].sort(newestFirst)),
    find,
    put(mail) {
      const before = byImmutableId.get(mail.immutableId)
      const after = before ? { ...mail, version: mail.version + 1 } : mail
      set(before, after)
      return { before, after }
    },
    remove(id) {
      const before = find(id)
      if (before) set(before, undefined)
      return before
    },
  }
}

const newestFirst = (a: Mail, b: Mail) => compare(b.receivedAt, a.receivedAt) || compare(b.id, a.id)

/** ISO instants and ids order by their bytes; comparing by language is slow. */
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
