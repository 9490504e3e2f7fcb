import type { Addressees, DraftAttachment, Person } from '../../outlook/port.ts'

/** Fewer or more than this many people. */
const FEWEST = 2
const MOST = 100

/**
 * Why a draft cannot be sent individually.
 *
 * - `not-own` it goes out in somebody else's name, whose mailbox is not ours to write in
 * - `others` it goes to a list, or to a name that Outlook has not resolved
 * - `too-few`, `too-many` fewer than 2 or more than 100 people
 * - `attachment` an attached mail or a link to a cloud, which cannot be copied
 */
export type Obstacle = 'not-own' | 'others' | 'too-few' | 'too-many' | 'attachment'

export interface DraftFacts {
  user: Person | undefined
  from: Person | undefined
  addressees: Addressees
  attachments: readonly DraftAttachment[]
}

/** The first that applies; undefined: none. */
export function obstacleOf(draft: DraftFacts): Obstacle | undefined {
  if (isOther(draft.user, draft.from)) return 'not-own'
  if (draft.addressees.hasOthers) return 'others'
  const people = peopleOf(draft.addressees)
  if (people < FEWEST) return 'too-few'
  if (people > MOST) return 'too-many'
  return draft.attachments.some(({ kind }) => kind !== 'file') ? 'attachment' : undefined
}

/** Different addresses. */
export const peopleOf = ({ named }: Addressees): number =>
  new Set(named.map(({ email }) => plain(email))).size

/** Somebody the host does not name is taken for oneself: the mailbox then has no such draft. */
const isOther = (user: Person | undefined, from: Person | undefined): boolean =>
  user !== undefined && from !== undefined && plain(user.email) !== plain(from.email)

const plain = (address: string): string => address.trim().toLowerCase()

/** Thirty mails a minute, and what each of them takes besides. */
const SECONDS_EACH = 2.5

/** About how long it takes, in whole minutes; at least one. */
export const minutesFor = (people: number): number =>
  Math.max(1, Math.ceil((people * SECONDS_EACH) / 60))
