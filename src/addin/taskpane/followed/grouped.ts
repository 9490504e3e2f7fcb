import type { FollowedEmail, IndividualPlace } from '../../../contract/followed.ts'

/** Mails of one individual send. */
export interface MailGroup {
  kind: 'group'
  key: string
  place: IndividualPlace
  mails: readonly FollowedEmail[]
}

/** One row of the list. */
export type ListRow = { kind: 'mail'; key: string; mail: FollowedEmail } | MailGroup

/**
 * Puts mails of one individual send together, where the first of them stands. Only what is loaded is put
 * together: one that is there alone stays a row of its own.
 */
export function grouped(mails: readonly FollowedEmail[]): ListRow[] {
  const together = new Map<string, FollowedEmail[]>()
  for (const mail of mails)
    if (mail.individual)
      together.set(mail.individual.id, [...(together.get(mail.individual.id) ?? []), mail])

  return mails.flatMap((mail): ListRow[] => {
    const { individual: place } = mail
    const others = place ? (together.get(place.id) ?? []) : []
    if (!place || others.length < 2) return [{ kind: 'mail', key: mail.key, mail }]
    if (others[0] !== mail) return []
    return [{ kind: 'group', key: place.id, place, mails: others }]
  })
}
