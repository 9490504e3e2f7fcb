import type { PGlite } from '@electric-sql/pglite'
import type { Exchange } from './wire-stream.ts'

/**
 * Hands protocol messages to an engine, one exchange at a time, and gives its answer. Not by
 * `execProtocolRaw`: that keeps what it read of every answer for ever.
 */
export function engineExchange(engine: PGlite): Exchange {
  return (messages) =>
    engine.runExclusive(async () => {
      const parts: Uint8Array[] = []
      // What is given is the engine's own memory, and changes with the next message.
      const onRawData = (part: Uint8Array) => void parts.push(part.slice())
      await engine.execProtocolRawStream(messages, { onRawData })
      return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
    })
}
