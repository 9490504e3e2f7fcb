import { Problem } from '../http/problem.ts'
import { textCursor, textPosition } from '../store/text-cursor.ts'

/** Where reading contacts goes on: in the mailbox after this one. */
export interface ContactPosition {
  /** Address and id of the last mailbox that was read whole; null: none yet. */
  after: readonly [address: string, id: string] | null
  /** Contacts of the next one that were read. */
  skip: number
  /** Mailboxes that were read whole. */
  done: number
}

export const START: ContactPosition = { after: null, skip: 0, done: 0 }

const LISTING = 'kept-contacts'
const TEXT = /^(\d{1,5}) (\d{1,6})(?: ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (.+))?$/s

/** Names no address at Graph: whoever made one up could have anything read with our permission. */
export function contactCursor({ after, skip, done }: ContactPosition): string {
  const last = after ? ` ${after[1]} ${after[0]}` : ''
  return textCursor(LISTING, `${done} ${skip}${last}`)
}

/** @throws Problem `invalid-request` for what is not a cursor of this list */
export function contactPosition(cursor: string): ContactPosition {
  const found = TEXT.exec(textPosition(LISTING, cursor) ?? '')
  if (!found) {
    throw new Problem('invalid-request', 'This is not a cursor of the list', { about: ['cursor'] })
  }
  const [, done, skip, id, address] = found
  const after = id !== undefined && address !== undefined ? ([address, id] as const) : null
  return { after, skip: Number(skip), done: Number(done) }
}
