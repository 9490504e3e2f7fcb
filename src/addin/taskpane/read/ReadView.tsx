import type { Message } from '../../outlook/port.ts'

export function ReadView({ message }: { message: Message }) {
  return <h2>{message.subject}</h2>
}
