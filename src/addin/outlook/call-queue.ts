import { officeCall, OutlookError } from './office-call.ts'

/** One callback-style call of Office.js; see `officeCall`. */
export type Start<T> = (done: (result: Office.AsyncResult<T>) => void) => void

/** Runs calls of Office.js, few at a time, first come first served. */
export type RunCall = <T>(start: Start<T>) => Promise<T>

/** Outlook takes three calls at a time for one item and fails a fourth. */
const AT_A_TIME = 3

/** Error numbers of our own; Office's are positive. */
export const UNSUPPORTED = -1
export const TOO_LATE = -2

/** @returns the error of a call that this Outlook does not have */
export const unsupported = (name: string): OutlookError =>
  new OutlookError({ code: UNSUPPORTED, name: 'Unsupported', message: `No ${name} here` })

/**
 * Makes the line in which calls of Office.js wait for their turn.
 *
 * @param mayStart asked before each call; once it says no, nothing that waits is started any more
 *   and rejects with `TOO_LATE`. The send handler needs that: a mail on its way out is not touched.
 */
export function createCallQueue(mayStart: () => boolean = () => true): RunCall {
  const waiting: (() => void)[] = []
  let running = 0

  const next = () => {
    while (running < AT_A_TIME) {
      const start = waiting.shift()
      if (!start) return
      running += 1
      start()
    }
  }
  const ended = () => {
    running -= 1
    next()
  }
  return <T>(start: Start<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push(() => {
        const call = mayStart() ? officeCall(start) : Promise.reject<T>(tooLate())
        call.then(resolve, reject).finally(ended)
      })
      next()
    })
}

const tooLate = () =>
  new OutlookError({ code: TOO_LATE, name: 'TooLate', message: 'The mail is on its way' })
