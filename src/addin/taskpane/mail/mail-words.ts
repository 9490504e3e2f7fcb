import type { FollowedEmail, FollowedEmailDetail } from '../../../contract/follow.ts'
import type { ReadTexts } from '../../locales/en-US/read.ts'
import { totalOf } from '../interactions/count-totals.ts'

type MailTexts = ReadTexts['mail']
type Moments = Pick<FollowedEmail, 'status' | 'lastOpenedAt' | 'lastInteractionAt'>

/** How far a mail got and when, in one sentence. */
export function statusSentence(
  { status, lastOpenedAt, lastInteractionAt }: Moments,
  texts: MailTexts,
  ago: (instant: string) => string,
): string {
  const since = lastInteractionAt === null ? '' : `, ${texts.lastActivity(ago(lastInteractionAt))}`
  switch (status) {
    case 'not-sent':
      return texts.status.notSent
    case 'not-followed':
      return texts.status.notFollowed
    case 'not-opened':
      return texts.status.notOpened
    case 'opened':
      return lastOpenedAt === null ? texts.status.opened : texts.lastOpened(ago(lastOpenedAt))
    case 'clicked':
      return `${texts.status.clicked}${since}`
    case 'replied':
      return `${texts.status.replied}${since}`
  }
}

/** Heading over a followed mail. */
export function mailTitle({ state }: Pick<FollowedEmail, 'state'>, texts: MailTexts): string {
  if (state === 'voided') return texts.voidedTitle
  return state === 'pending' ? texts.pendingTitle : texts.title
}

/**
 * How many recipients reacted, claiming no more than is known (law 6): those known for certain are
 * a lower bound, and one body for all, colleagues too, means that the rest is somebody's.
 */
export function engagedSentence(
  mail: Pick<FollowedEmailDetail, 'recipients' | 'colleagues' | 'recipientsEngaged' | 'counts'>,
  texts: MailTexts,
): string {
  const total = mail.recipients.length + mail.colleagues
  const { recipientsEngaged: known } = mail
  if (known === 0 && totalOf(mail.counts).people === 0) return texts.nobody(total)
  if (total <= 1) return known === 0 ? texts.someone : texts.theOne
  return known === 0 ? texts.somebody(total) : texts.engaged(known, total)
}

/** Recipients in one line: the first few by name, then how many more, then colleagues. */
export function recipientNames(
  { recipients, colleagues }: Pick<FollowedEmail, 'recipients' | 'colleagues'>,
  texts: MailTexts,
  shown = 3,
): string[] {
  const names = recipients.slice(0, shown).map(({ name, email }) => name ?? email)
  const rest = recipients.length - names.length
  if (rest > 0) names.push(texts.more(rest))
  if (colleagues > 0) names.push(texts.colleagues(colleagues))
  return names
}
