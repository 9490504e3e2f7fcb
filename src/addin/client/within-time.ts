interface Limits {
  timeoutMs: number
  /** What to reject with when the time is up. */
  onTimeout: () => Error
  /** The caller's own wish to stop. */
  signal: AbortSignal | undefined
}

/**
 * Runs `work` until it is done, the time is up or the caller aborts, whichever is first. The
 * request itself is aborted too where the engine knows how; elsewhere its answer is ignored.
 */
export function withinTime<T>(
  { timeoutMs, onTimeout, signal }: Limits,
  work: (abort: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  const controller = typeof AbortController === 'undefined' ? undefined : new AbortController()
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: unknown) => {
      settle()
      reject(reason)
      controller?.abort(reason)
    }
    const onAbort = () => stop(signal?.reason)
    const timer = setTimeout(() => stop(onTimeout()), timeoutMs)
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
    if (signal?.aborted) return onAbort()
    signal?.addEventListener('abort', onAbort)
    work(controller?.signal).then(resolve, reject).finally(settle)
  })
}
