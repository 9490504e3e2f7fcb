import type { Folder, Mail } from './mail.ts'

/** What became of a mail in a folder since then. */
export interface FolderChange {
  immutableId: string
  /** `new`: it came; `changed`: only its flags did; `gone`: it was moved or removed. */
  what: 'new' | 'changed' | 'gone'
}

/** The changes of a mailbox in order, for lists of changes. */
export interface MailJournal {
  /** Notes that a mail came (no `before`), changed, was moved or is gone (no `after`). */
  note(before: Mail | undefined, after: Mail | undefined): void
  /** How many changes there were. */
  readonly length: number
  /**
   * At most `limit` changes of a folder. Of a mail only what counts now: that it came and is still
   * there, its last change since, or that it is gone.
   *
   * @param from number of changes already known
   * @returns `next` number to go on from; equal to `length` when nothing is left
   */
  since(folder: Folder, from: number, limit: number): { changes: FolderChange[]; next: number }
}

interface Entry extends FolderChange {
  folder: Folder
}

export function createJournal(): MailJournal {
  const entries: Entry[] = []
  /** Number of the latest entry, and of the latest `new` one, by folder and mail. */
  const latest = new Map<string, number>()
  const arrived = new Map<string, number>()
  const isTold = (entry: Entry, at: number, from: number) => {
    const key = keyOf(entry)
    const isLatest = latest.get(key) === at
    if (entry.what === 'gone') return isLatest
    const arrival = arrived.get(key) ?? -1
    // Told where it came, even if it changed since: a page may end between the two.
    if (entry.what === 'new')
      return arrival === at && entries[latest.get(key) ?? at]?.what !== 'gone'
    return isLatest && arrival < from
  }
  const add = (entry: Entry) => {
    latest.set(keyOf(entry), entries.length)
    if (entry.what === 'new') arrived.set(keyOf(entry), entries.length)
    entries.push(entry)
  }
  return {
    note(before, after) {
      const isSame = before?.folder === after?.folder
      if (before && !isSame) add({ ...placeOf(before), what: 'gone' })
      if (after) add({ ...placeOf(after), what: isSame ? 'changed' : 'new' })
    },
    get length() {
      return entries.length
    },
    since(folder, from, limit) {
      const changes: FolderChange[] = []
      let next = from
      for (; next < entries.length && changes.length < limit; next += 1) {
        const entry = entries[next] as Entry
        if (entry.folder !== folder || !isTold(entry, next, from)) continue
        changes.push({ immutableId: entry.immutableId, what: entry.what })
      }
      return { changes, next }
    },
  }
}

const placeOf = ({ immutableId, folder }: Mail) => ({ immutableId, folder })

const keyOf = ({ folder, immutableId }: Pick<Entry, 'folder' | 'immutableId'>) =>
  `${folder} ${immutableId}`
