import { handler, type Calls } from './calls.ts'
import { fail, ok } from './protocol.ts'

const NOT_SAVED_YET = 9046

/** Subject, saving, closing, what kind of draft it is. */
export const itemCalls: Calls = {
  17: handler<{ subject: string }>(({ subject }, { item, mailbox }) => {
    item.subject = subject
    mailbox.itemChanged(item)
    return ok()
  }),
  18: handler((_, { item }) => ok(item.subject)),
  32: handler(async (_, { item, mailbox }) => ok(await mailbox.saveDraft(item))),
  41: handler((_, { item, mailbox }) => {
    mailbox.closeDraft(item)
    return ok()
  }),
  99: handler(() => ok('')),
  164: handler((_, { item }) => (item.id === undefined ? fail(NOT_SAVED_YET) : ok(item.id))),
  174: handler((_, { item }) => ok({ composeType: item.composeType, coercionType: item.bodyType })),
}
