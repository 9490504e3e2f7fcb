import type { Measures } from '../../../contract/consent.ts'
import type { FollowedEmail, FollowedEmailDetail } from '../../../contract/followed.ts'
import type { Counts } from '../../../contract/interaction.ts'
import type { ReadTexts } from '../../locales/en-US/read.ts'
import { onlyReplies } from './measured.ts'
import { totalOf } from '../interactions/count-totals.ts'

type MailTexts = ReadTexts['mail']
type Moments = Pick<
  FollowedEmail,
  'status' | 'lastOpenedAt' | 'lastInteractionAt' | 'measures' | 'counts'
>

/** How far a mail got and when, in one sentence. */
export function statusSentence(
  { status, lastOpenedAt, lastInteractionAt, measures, counts }: Moments,
  texts: MailTexts,
  ago: (instant: string) => string,
): string {
  const since = sinceWords(lastInteractionAt, texts, ago)
  switch (status) {
    case 'not-sent':
      return texts.status.notSent
    case 'scheduled':
      return texts.status.scheduled
    case 'not-followed':
      return texts.status.notFollowed
    case 'not-opened':
      return nothingYet(measures, texts)
    case 'opened':
      return openedWords(lastOpenedAt, texts, ago)
    case 'clicked':
      return `${clickedWords(counts, texts)}${since}`
    case 'replied':
      return `${texts.status.replied}${since}`
  }
}

const nothingYet = ({ opens }: Measures, texts: MailTexts) =>
  opens === 'individual' ? texts.status.notOpened : texts.noReply

const openedWords = (at: string | null, texts: MailTexts, ago: (instant: string) => string) =>
  at === null ? texts.status.opened : texts.lastOpened(ago(at))

/** Whoever viewed a file need not have clicked a link. */
function clickedWords({ clicks, fileViews }: Counts, { status }: MailTexts): string {
  if (fileViews.people === 0) return status.clicked
  return clicks.people === 0 ? status.viewed : status.clickedAndViewed
}

const sinceWords = (at: string | null, texts: MailTexts, ago: (instant: string) => string) =>
  at === null ? '' : `, ${texts.lastActivity(ago(at))}`

/** When a mail was sent, or for one that is or was held back, until when; undefined: it was not. */
export function sentSentence(
  { status, sentAt, deliverAt }: Pick<FollowedEmail, 'status' | 'sentAt' | 'deliverAt'>,
  texts: MailTexts,
  at: (instant: string) => string,
): string | undefined {
  if (deliverAt === null) return sentAt === null ? undefined : texts.sent(at(sentAt))
  return (status === 'scheduled' ? texts.heldUntil : texts.delivered)(at(deliverAt))
}

/** Heading over a followed mail. */
export function mailTitle(
  { state, salesperson }: Pick<FollowedEmail, 'state' | 'salesperson'>,
  texts: MailTexts,
): string {
  if (salesperson && state !== 'pending') {
    return (state === 'voided' ? texts.theirVoidedTitle : texts.theirTitle)(salesperson.name)
  }
  if (state === 'voided') return texts.voidedTitle
  return state === 'pending' ? texts.pendingTitle : texts.title
}

type CountedParts =
  'recipients' | 'colleagues' | 'hasOthers' | 'recipientsEngaged' | 'counts' | 'measures'

/**
 * How many recipients reacted, claiming no more than is known (law 6): those known for certain are
 * a lower bound, and one body for all, colleagues too, means that the rest is somebody's.
 */
export function engagedSentence(
  mail: Pick<FollowedEmailDetail, CountedParts>,
  texts: MailTexts,
): string {
  const total = mail.recipients.length + mail.colleagues
  const { recipientsEngaged: known } = mail
  if (known > 0) return total <= 1 ? texts.theOne : texts.engaged(known, total)
  if (totalOf(mail.counts).people === 0) {
    return onlyReplies(mail.measures) ? texts.nobodyReplied : texts.nobody(total)
  }
  return mail.hasOthers || total <= 1 ? texts.someone : texts.somebody(total)
}

/** Recipients in one line: the first few by name, then how many more, colleagues, and whom nobody can name. */
export function recipientNames(
  mail: Pick<FollowedEmail, 'recipients' | 'colleagues' | 'hasOthers'>,
  texts: MailTexts,
  shown = 3,
): string[] {
  const { recipients, colleagues, hasOthers } = mail
  const names = recipients.slice(0, shown).map(({ name, email }) => name ?? email)
  const rest = recipients.length - names.length
  if (rest > 0) names.push(texts.more(rest))
  if (colleagues > 0) names.push(texts.colleagues(colleagues))
  if (hasOthers) names.push(texts.others)
  return names
}
