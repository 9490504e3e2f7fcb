import type { CallName } from '../../contract/paths.ts'
import type { Input, Reply } from '../../contract/routes.ts'

/** Calls the API by name; rejects with `ApiError`. */
export type CallApi = <N extends CallName>(
  name: N,
  input: Input<N>,
  options?: { signal?: AbortSignal },
) => Promise<Reply<N>>
