import type { Writing } from './mail.ts'

/** Whether a mail that is sent at a moment waits in the outbox first. */
export function isHeldBack({ deliverAt }: Pick<Writing, 'deliverAt'>, at: Date): boolean {
  return deliverAt !== undefined && new Date(deliverAt) > at
}
