/**
 * For one call of Azure's client, which by itself waits without end for an answer that does not come: its
 * own `tryTimeoutInMs` only asks the service to be quick.
 */
export function within(ms: number): { abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(ms) }
}
