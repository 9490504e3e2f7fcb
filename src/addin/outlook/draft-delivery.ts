import { unsupported, type RunCall } from './call-queue.ts'
import type { Person } from './port.ts'

type Item = Office.MessageCompose

/** Mailbox 1.13; asked of the item, because some hosts had it before they said so. */
export const offersDelay = ({ delayDeliveryTime }: Partial<Item>): boolean =>
  typeof delayDeliveryTime?.setAsync === 'function'

/** When a draft is held back until; undefined: it goes at once, as it does for a time that is past. */
export async function deliverAt(item: Item, run: RunCall): Promise<Date | undefined> {
  if (!offersDelay(item)) return undefined
  // Office says 0 where no time is set.
  const at = await run<Date | 0>((done) => item.delayDeliveryTime.getAsync(done))
  const date = at === 0 ? undefined : new Date(at)
  return date && date.getTime() > Date.now() ? date : undefined
}

/**
 * There is no way to take a time back but to set one that is past: such a mail goes at once
 * (https://learn.microsoft.com/javascript/api/outlook/office.delaydeliverytime).
 */
export async function setDeliverAt(item: Item, run: RunCall, at: Date | undefined): Promise<void> {
  if (!offersDelay(item)) throw unsupported('delayDeliveryTime')
  await run((done) => item.delayDeliveryTime.setAsync(at ?? new Date(0), done))
}

/** In whose name the mail goes out; not the mailbox's owner for a shared mailbox or a delegate. */
export async function sender(item: Item, run: RunCall): Promise<Person | undefined> {
  const from = item.from as Office.From | undefined
  if (typeof from?.getAsync !== 'function') return undefined
  const found = await run<Office.EmailAddressDetails | undefined>((done) => from.getAsync(done))
  if (!found?.emailAddress) return undefined
  return { email: found.emailAddress, name: found.displayName || found.emailAddress }
}
