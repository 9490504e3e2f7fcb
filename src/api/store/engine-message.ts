/** What the process asks of its engine's worker. */
export type EngineRequest = { id: number } & (
  { ask: 'exchange'; messages: Uint8Array } | { ask: 'syncs' } | { ask: 'close' }
)

/** What the worker answers; the first message, with id 0, says whether the engine is open. */
export type EngineReply = { id: number } & (
  { answer: Uint8Array | number | undefined } | { failure: EngineFailure }
)

/** An error without its class, which does not pass between threads. */
export interface EngineFailure {
  name: string
  message: string
  stack: string | undefined
}
