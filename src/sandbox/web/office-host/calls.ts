import type { HostItem } from './host-item.ts'
import type { Mailbox } from './mailbox.ts'
import type { Answer } from './protocol.ts'

/** What a numbered call works on. */
export interface Call {
  item: HostItem
  mailbox: Mailbox
}

export type Handler = (params: unknown, call: Call) => Answer | Promise<Answer>

/** Handlers by Office.js's dispatch id. */
export type Calls = Readonly<Record<number, Handler>>

/** A handler with the parameters Office.js sends for its id. */
export const handler =
  <P = undefined>(handle: (params: P, call: Call) => Answer | Promise<Answer>): Handler =>
  (params, call) =>
    handle(params as P, call)
