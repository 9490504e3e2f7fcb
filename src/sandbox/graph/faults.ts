/**
 * Ways in which Graph misbehaves while they are switched on.
 *
 * | fault | what happens |
 * |---|---|
 * | throttle | every request is asked to wait |
 * | move-times-out | a move is done, and its answer is a time-out |
 * | create-times-out | a draft is made, and its answer is a time-out |
 * | send-times-out | a draft is sent, and its answer is a time-out |
 * | html-answer | a page in HTML instead of an answer |
 * | malformed-message | the first message of every list is not as described |
 * | headers-missing | lists leave internet headers out |
 * | mailbox-unsupported | the logging mailbox is one that Graph does not serve |
 * | rules-off | no blind copies are made: the mail-flow rules are off |
 */
export const FAULTS = [
  'throttle',
  'move-times-out',
  'create-times-out',
  'send-times-out',
  'html-answer',
  'malformed-message',
  'headers-missing',
  'mailbox-unsupported',
  'rules-off',
] as const
export type Fault = (typeof FAULTS)[number]

export interface Faults {
  isOn(fault: Fault): boolean
  set(fault: Fault, on: boolean): void
  /** Those that are on. */
  list(): Fault[]
}

export function createFaults(): Faults {
  const on = new Set<Fault>()
  return {
    isOn: (fault) => on.has(fault),
    set: (fault, isOn) => void (isOn ? on.add(fault) : on.delete(fault)),
    list: () => [...on],
  }
}

export const isFault = (name: string): name is Fault => FAULTS.some((fault) => fault === name)
