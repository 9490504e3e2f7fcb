/** Whoever asks is answered by then: platforms take a probe for failed after a second. */
const PROMPT_MS = 500
/** A store that takes longer to say that it is there is away. */
const LATE_MS = 3_000

/**
 * Whether the store is away, never later than half a second. All who ask share one question; while it is
 * open they hear what was so before, until it is late; before the first answer the store is away.
 *
 * @param ping rejects while the store cannot answer
 * @param onAway told why, once for each question
 */
export function storeCheck(
  ping: () => Promise<void>,
  onAway: (error: unknown) => void,
): () => Promise<boolean> {
  let wasAway: boolean | undefined
  let underWay: { asking: Promise<boolean>; since: number } | undefined
  const ask = async () => {
    try {
      await ping()
      wasAway = false
    } catch (error) {
      // Being away is the answer here, not a failure.
      onAway(error)
      wasAway = true
    } finally {
      underWay = undefined
    }
    return wasAway
  }
  return () => {
    const { asking, since } = (underWay ??= { asking: ask(), since: performance.now() })
    const meanwhile = () => wasAway !== false || performance.now() - since > LATE_MS
    return Promise.race([asking, after(PROMPT_MS).then(meanwhile)])
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
