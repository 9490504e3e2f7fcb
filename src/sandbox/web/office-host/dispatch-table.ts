import { attachmentCalls } from './attachment-calls.ts'
import { bodyCalls } from './body-calls.ts'
import type { Calls } from './calls.ts'
import { delayCalls } from './delay-calls.ts'
import { itemCalls } from './item-calls.ts'
import { keepingCalls } from './keeping-calls.ts'
import { noticeCalls } from './notice-calls.ts'
import { recipientCalls } from './recipient-calls.ts'

/** Every numbered call this host answers. What is not here is reported, never guessed. */
export const dispatchTable: Calls = {
  ...attachmentCalls,
  ...bodyCalls,
  ...delayCalls,
  ...itemCalls,
  ...keepingCalls,
  ...noticeCalls,
  ...recipientCalls,
}
