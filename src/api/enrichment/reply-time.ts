import type { Activity } from './activity.ts'

export type ConversationMail = Pick<Activity, 'key' | 'at' | 'direction'>

export interface FirstReply {
  key: string
  seconds: number
}

/**
 * The first mail of theirs after a mail of ours, and how long it took from the last one of ours before
 * it; null: they did not answer.
 *
 * @param mails of one conversation with one account, in any order
 */
export function firstReply(mails: readonly ConversationMail[]): FirstReply | null {
  const ours = mails.filter(({ direction }) => direction === 'out').map(({ at }) => at.getTime())
  const begun = Math.min(...ours)
  const answers = mails.filter(({ direction, at }) => direction === 'in' && at.getTime() > begun)
  const [first] = answers.sort(byTime)
  if (!first) return null
  const asked = Math.max(...ours.filter((time) => time < first.at.getTime()))
  return { key: first.key, seconds: Math.round((first.at.getTime() - asked) / 1000) }
}

/** Of two at the same time always the same one. */
const byTime = (one: ConversationMail, other: ConversationMail): number =>
  one.at.getTime() - other.at.getTime() || (one.key < other.key ? -1 : 1)
