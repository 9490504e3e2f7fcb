import type { CallApi } from '../client/call.ts'
import { failureCode, isTransient } from '../client/failure.ts'
import { Overtaken } from './run.ts'

/** Before the second, third … try. */
const BACK_OFF_MS = [1_000, 4_000, 15_000, 30_000]

type Wait = (ms: number) => Promise<void>

/** Does something again while it is only out of reach; the last failure is thrown. */
export async function again<T>(
  work: () => Promise<T>,
  { wait, isPassing }: { wait: Wait; isPassing: (error: unknown) => boolean },
): Promise<T> {
  for (const ms of BACK_OFF_MS) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error)) throw error
    }
    await wait(ms)
  }
  return work()
}

/** Graph was not reached, or was not able to answer: for reading only. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && error.name === 'GraphUnreachable'

/**
 * Calls again what did not get through: every call of an individual send may be made twice.
 *
 * @throws Overtaken where another pane works on it
 */
export function patientApi(api: CallApi, wait: Wait): CallApi {
  return (name, input, options) =>
    again(() => api(name, input, options), {
      wait,
      isPassing: (error) => isTransient(error) || failureCode(error) === 'too-many-requests',
    }).catch((error: unknown) => {
      throw failureCode(error) === 'in-use' ? new Overtaken() : error
    })
}
