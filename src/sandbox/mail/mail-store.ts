import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Person } from '../cast.ts'
import { SandboxProblem } from '../sandbox-problem.ts'
import type { Mail } from './mail.ts'

interface Mailbox {
  owner: Person
  mails: Mail[]
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
}

/**
 * @param file null keeps everything in memory, for tests
 * @throws SandboxProblem when the file is there and cannot be read
 */
export function openMailStore(file: string | null, people: readonly Person[]): MailStore {
  const boxes = new Map<string, Mailbox>()
  for (const owner of people) boxes.set(owner.email.toLowerCase(), { owner, mails: [] })
  for (const { owner, mails } of file === null ? [] : readBoxes(file))
    boxes.set(owner.email.toLowerCase(), { owner, mails })
  const box = (address: string) => boxes.get(address.trim().toLowerCase())
  let isHeld = false
  const changed = () => {
    if (file !== null && !isHeld) writeBoxes(file, [...boxes.values()])
  }

  return {
    people: () => [...boxes.values()].map(({ owner }) => owner),
    owner: (address) => box(address)?.owner,
    list: (address) => [...(box(address)?.mails ?? [])].sort(newestFirst),
    find: (address, id) => box(address)?.mails.find((mail) => hasId(mail, id)),
    put(address, mail) {
      const mails = box(address)?.mails
      if (!mails) throw new Error(`Nobody has the address ${address}`)
      const at = mails.findIndex(({ immutableId }) => immutableId === mail.immutableId)
      const kept = at < 0 ? mail : { ...mail, version: mail.version + 1 }
      if (at < 0) mails.push(kept)
      else mails[at] = kept
      changed()
      return kept
    },
    remove(address, id) {
      const found = box(address)
      if (!found) return
      found.mails = found.mails.filter((mail) => !hasId(mail, id))
      changed()
    },
    inOneWrite(act) {
      isHeld = true
      act()
      isHeld = false
      changed()
    },
  }
}

const hasId = (mail: Mail, id: string) => mail.id === id || mail.immutableId === id

const newestFirst = (a: Mail, b: Mail) =>
  b.receivedAt.localeCompare(a.receivedAt) || b.id.localeCompare(a.id)

function readBoxes(file: string): Mailbox[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw unreadable(file, error)
  }
  try {
    return (JSON.parse(text) as { mailboxes: Mailbox[] }).mailboxes
  } catch (error) {
    throw unreadable(file, error)
  }
}

const unreadable = (file: string, cause: unknown) =>
  new SandboxProblem(`Cannot read the mail in ${file}; npm start -- --fresh begins anew.`, {
    cause,
  })

/** Write, then rename: whoever reads sees the old file or the new one, never half of one. */
function writeBoxes(file: string, mailboxes: readonly Mailbox[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify({ mailboxes }))
  renameSync(`${file}.new`, file)
}
