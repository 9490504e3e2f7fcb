import type { Recipient } from '../../../contract/recipient.ts'
import type { Addressees } from '../../outlook/port.ts'

/** Whose time a mail goes by, or why there is nobody. */
export type OnlyRecipient =
  { recipient: Recipient } | { recipient: undefined; why: 'nobody' | 'several' | 'unnamed' }

/**
 * Whose time a mail goes by (R8): the one in To, or where nobody is in To the one in Cc. Several have
 * several clocks, and nobody knows who a list is.
 */
export function onlyRecipient({ named, hasOthers }: Addressees): OnlyRecipient {
  const to = named.filter(({ field }) => field === 'to')
  const considered = to.length > 0 ? to : named.filter(({ field }) => field === 'cc')
  const [recipient, ...more] = considered
  if (hasOthers) return { recipient: undefined, why: 'unnamed' }
  if (!recipient) return { recipient: undefined, why: 'nobody' }
  return more.length > 0 ? { recipient: undefined, why: 'several' } : { recipient }
}
