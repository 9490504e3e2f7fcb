/** Our number for what Office.js threw instead of reporting it; Office's own are positive. */
export const THROWN = -3

/** An Office.js call that failed; `code` is Office's own number, e.g. 9020. */
export class OutlookError extends Error {
  override name = 'OutlookError'
  readonly code: number

  constructor({ code, name, message }: Office.Error) {
    super(`${name}: ${message}`)
    this.code = code
  }
}

/**
 * Turns one callback-style Office.js call into a promise.
 *
 *     const html = await officeCall<string>((done) => item.body.getAsync('html', done))
 *
 * @throws OutlookError when Office reports failure, or refuses an argument before it even asks
 */
export function officeCall<T>(
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      start((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value)
        else reject(new OutlookError(result.error))
      })
    } catch (cause) {
      reject(new OutlookError(thrown(cause)))
    }
  })
}

/** Office.js throws where an argument is wrong or a permission is missing. */
function thrown(cause: unknown): Office.Error {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause))
  return { code: THROWN, name, message }
}
