import { createHash } from 'node:crypto'
import type { Mail } from './mail.ts'

/** The rules by which Exchange copies mail for logging. */
export interface MailFlowRules {
  /** Address of the mailbox that gets the copies. */
  copyTo: string
  /** Domain of everybody inside. */
  inside: string
  isOn: () => boolean
}

/**
 * Whether a blind copy is made: from inside to somebody outside, or from outside to somebody inside.
 * What stays inside is nobody's business.
 */
export function isLogged({ inside, isOn }: MailFlowRules, mail: Mail): boolean {
  const isInside = (email: string) => email.trim().toLowerCase().endsWith(`@${inside}`)
  const sender = isInside(mail.from.email)
  return isOn() && [...mail.to, ...mail.cc, ...mail.bcc].some((to) => isInside(to.email) !== sender)
}

/** Every mailbox has its own ids for conversations. */
export const blindCopy = (mail: Mail, mailbox: string): Mail => ({
  ...mail,
  conversationId: `AAQk${createHash('sha256')
    .update(`${mailbox} ${mail.conversationId}`)
    .digest('base64url')}`,
})
