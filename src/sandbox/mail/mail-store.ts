import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Person } from '../cast.ts'
import { SandboxProblem } from '../sandbox-problem.ts'
import type { Mail, OwnFolder } from './mail.ts'
import type { MailJournal } from './mail-journal.ts'
import { createMailbox, type Mailbox } from './mailbox.ts'
import { createOwnFolders, type OwnFolders } from './own-folders.ts'

/** Mail that came into a folder, or was moved there. */
export interface Arrival {
  address: string
  mail: Mail
}

/** Everybody's mailboxes, kept in memory and in one JSON file. */
export interface MailStore {
  people(): readonly Person[]
  /** @returns undefined where nobody has this address */
  owner(address: string): Person | undefined
  /** Newest first; empty for an unknown address. */
  list(address: string): readonly Mail[]
  /** By either kind of id. */
  find(address: string, id: string): Mail | undefined
  /** Adds the mail, or replaces the copy that has its immutable id, as the next version of it. */
  put(address: string, mail: Mail): Mail
  remove(address: string, id: string): void
  /** Writes the file once for everything that `act` changes. */
  inOneWrite(act: () => void): void
  /** Changes of this run, in order; undefined for an unknown address. */
  journal(address: string): MailJournal | undefined
  /** Folders somebody made, in the order in which they did; empty for an unknown address. */
  folders(address: string): readonly OwnFolder[]
  /** Adds the folder, or replaces the one of the same key. */
  putFolder(address: string, folder: OwnFolder): void
  /** Told of every arrival from now on. */
  onArrival(listener: (arrival: Arrival) => void): void
}

/**
 * @param file null keeps everything in memory, for tests
 * @throws SandboxProblem when the file is there and cannot be read
 */
export function openMailStore(file: string | null, people: readonly Person[]): MailStore {
  const kept = file === null ? [] : readBoxes(file)
  const boxes = new Map<string, Mailbox>()
  for (const { owner, mails } of [...people.map((owner) => ({ owner, mails: [] })), ...kept])
    boxes.set(owner.email.toLowerCase(), createMailbox(owner, mails))
  const own = createOwnFolders(kept)
  const box = (address: string) => boxes.get(address.trim().toLowerCase())
  const listeners: ((arrival: Arrival) => void)[] = []
  let isHeld = false
  const changed = () => {
    if (file !== null && !isHeld) writeBoxes(file, [...boxes.values()].map(keptBox(own)))
  }

  return {
    people: () => [...boxes.values()].map(({ owner }) => owner),
    owner: (address) => box(address)?.owner,
    list: (address) => box(address)?.list() ?? [],
    find: (address, id) => box(address)?.find(id),
    journal: (address) => box(address)?.journal,
    ...folderCalls(own, changed),
    onArrival: (listener) => void listeners.push(listener),
    put(address, mail) {
      const found = box(address)
      if (!found) throw new Error(`Nobody has the address ${address}`)
      const { before, after } = found.put(mail)
      changed()
      if (before?.folder !== after.folder)
        for (const listener of listeners) listener({ address: found.owner.email, mail: after })
      return after
    },
    remove(address, id) {
      if (box(address)?.remove(id)) changed()
    },
    inOneWrite(act) {
      isHeld = true
      act()
      isHeld = false
      changed()
    },
  }
}

const folderCalls = (own: OwnFolders, changed: () => void) => ({
  folders: own.of,
  putFolder(address: string, folder: OwnFolder) {
    own.put(address, folder)
    changed()
  },
})

const keptBox =
  (own: OwnFolders) =>
  ({ owner, list }: Mailbox): KeptBox => ({ owner, mails: list(), folders: own.of(owner.email) })

/** A mailbox as it is in the file. */
interface KeptBox {
  owner: Person
  mails: readonly Mail[]
  /** Absent in files of an earlier version. */
  folders?: readonly OwnFolder[]
}

function readBoxes(file: string): KeptBox[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw unreadable(file, error)
  }
  try {
    return (JSON.parse(text) as { mailboxes: KeptBox[] }).mailboxes
  } catch (error) {
    throw unreadable(file, error)
  }
}

const unreadable = (file: string, cause: unknown) =>
  new SandboxProblem(`Cannot read the mail in ${file}; npm start -- --fresh begins anew.`, {
    cause,
  })

/** Write, then rename: whoever reads sees the old file or the new one, never half of one. */
function writeBoxes(file: string, mailboxes: readonly KeptBox[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify({ mailboxes }))
  renameSync(`${file}.new`, file)
}
