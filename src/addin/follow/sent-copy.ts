import type { Recipient, RecipientField } from '../../contract/recipient.ts'
import type { Beyond, FollowMark, Message, Person } from '../outlook/port.ts'

/** Whom a sent mail went to, as far as its sent copy and its mark tell. */
export interface SentCopy {
  recipients: Recipient[]
  /** Undefined: the send handler could not look, or the mark is another mail's. */
  beyond: Beyond | undefined
}

/** @param mark what the message carries; that of another mail says nothing about this one */
export function sentCopy(
  message: Pick<Message, 'to' | 'cc' | 'hasOthers'>,
  mark: Pick<FollowMark, 'key' | 'beyond' | 'prepared'> | undefined,
  ownFollow: string | null,
): SentCopy {
  const beyond = mark?.key === ownFollow ? beyondOf(mark) : undefined
  // Somebody may be a person to the draft and a list to the copy: who saw more is right.
  const isMore = message.hasOthers && beyond === 'nobody'
  return { recipients: recipientsOf(message), beyond: isMore ? 'unnamed' : beyond }
}

/** As the send handler saw it; where it did not run, as it was when the draft was made ready. */
const beyondOf = (mark: Pick<FollowMark, 'beyond' | 'prepared'> | undefined) =>
  mark?.beyond ?? mark?.prepared?.beyond

/** Recipients as the sent copy has them; blind copies are not on it. */
export function recipientsOf({ to, cc }: Pick<Message, 'to' | 'cc'>): Recipient[] {
  const inField = (people: readonly Person[], field: RecipientField) =>
    people.map(({ email, name }) => ({ email, field, ...(name && { name }) }))
  return [...inField(to, 'to'), ...inField(cc, 'cc')]
}
