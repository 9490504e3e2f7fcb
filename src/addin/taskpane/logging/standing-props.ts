import type { MessageLogging } from '../../../contract/message-logging.ts'
import type { Message } from '../../outlook/port.ts'

/** What the line about a message needs. */
export interface StandingProps {
  message: Message
  logging: MessageLogging
  onOpenEntry: (id: string) => void
}
