import type { MailDirection } from '../../contract/message-logging.ts'
import type { MessageFacts } from './mail-message.ts'

/**
 * When a message was exchanged: sent when it went out, else received. What a clock of the future says
 * counts as now, and so does no date at all.
 */
export function messageTime(
  { sentAt, receivedAt }: Pick<MessageFacts, 'sentAt' | 'receivedAt'>,
  direction: MailDirection | null,
  now: Date,
): Date {
  const said = direction === 'out' ? [sentAt, receivedAt] : [receivedAt, sentAt]
  const times = said.map((text) => new Date(text ?? NaN)).filter(isDate)
  const [time = now] = times
  return time < now ? time : now
}

const isDate = (time: Date): boolean => !Number.isNaN(time.getTime())
