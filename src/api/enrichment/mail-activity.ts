import type { Activity } from './activity.ts'
import { mailKey } from './activity-key.ts'
import type { MailMeta } from './activity-source.ts'
import { conversationKey } from './conversation-key.ts'
import {
  chosenAmong,
  peopleByAccount,
  personSet,
  type KnownPeople,
  type SeenBy,
} from './known-people.ts'

/** Whose address decides anything; to be looked up before. */
export const addressesOfMail = ({ author, recipients }: MailMeta): string[] =>
  author === null ? [...recipients] : [author, ...recipients]

/**
 * What a mail counts as: received, for the account whose somebody wrote it; sent, for every account
 * among the recipients of what one of ours wrote. Drafts, what a machine wrote, what is private and
 * invitations count as nothing.
 */
export function mailActivities(
  mail: MailMeta,
  { known, seenBy }: { known: KnownPeople; seenBy: SeenBy },
): Activity[] {
  const at = mail.sentAt ?? mail.receivedAt
  if (!counts(mail) || mail.author === null || at === null) return []
  const author = known.get(mail.author)
  if (!author) return []
  const theirs = peopleByAccount(known, mail.recipients)
  const common = {
    ...{ key: mailKey(mail), kind: 'mail' as const, at, minutes: null },
    ours: personSet([seenBy.person, ...chosenAmong(known, addressesOfMail(mail))]),
    conversation: conversationKey(mail),
  }
  if (author.side === 'ours')
    return [...theirs].map(([accountId, people]) => ({
      ...{ ...common, accountId, direction: 'out' as const },
      theirs: personSet(people),
    }))
  const { accountId, person } = author
  const all = personSet([person, ...(theirs.get(accountId) ?? [])])
  return [{ ...common, accountId, direction: 'in', theirs: all }]
}

const counts = ({ isDraft, isMeetingMail, isAutomatic, isSensitive }: MailMeta): boolean =>
  !isDraft && !isMeetingMail && !isAutomatic && !isSensitive
