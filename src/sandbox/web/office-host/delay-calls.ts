import { handler, type Calls } from './calls.ts'
import { ok } from './protocol.ts'

/** Holding a draft back until a time; 0, and any time that is past, is none. */
export const delayCalls: Calls = {
  166: handler((_, { item }) => ok(item.deliverAt)),
  167: handler<{ time: number }>(({ time }, { item, mailbox }) => {
    item.deliverAt = time
    mailbox.itemChanged(item)
    return ok()
  }),
}
