import { handler, type Call, type Calls } from './calls.ts'
import type { ItemNotice } from './host-item.ts'
import { fail, ok } from './protocol.ts'

const DUPLICATE_KEY = 9023
const UNKNOWN_KEY = 9024
const TOO_MANY = 9025
/** Outlook shows at most five of one add-in. */
const MOST = 5
const TYPE_NAMES = [
  'informationalMessage',
  'progressIndicator',
  'errorMessage',
  'insightMessage',
] as const

/** The bars above an item. */
export const noticeCalls: Calls = {
  33: handler<ItemNotice>((notice, call) => {
    if (isShown(call, notice.key)) return fail(DUPLICATE_KEY)
    if (call.item.notices.length >= MOST) return fail(TOO_MANY)
    return show(call, [...call.item.notices, notice])
  }),
  34: handler((_, { item }) =>
    ok(item.notices.map((notice) => ({ ...notice, type: TYPE_NAMES[notice.type] }))),
  ),
  // Outlook on the web adds what it is asked to replace and does not find.
  35: handler<ItemNotice>((notice, call) => {
    const others = call.item.notices.filter(({ key }) => key !== notice.key)
    return show(call, [...others, notice])
  }),
  36: handler<{ key: string }>(({ key }, call) => {
    if (!isShown(call, key)) return fail(UNKNOWN_KEY)
    return show(
      call,
      call.item.notices.filter((notice) => notice.key !== key),
    )
  }),
}

const isShown = ({ item }: Call, key: string) => item.notices.some((notice) => notice.key === key)

function show({ item, mailbox }: Call, notices: ItemNotice[]) {
  item.notices = notices
  mailbox.itemChanged(item)
  return ok()
}
