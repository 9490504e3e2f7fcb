/** Does work, or waits for its turn to; what the work throws, it throws. */
type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** Lets so much work be under way at once; the rest waits, in its order, and however long that takes. */
export function turns(most: number): InTurn {
  const waiting: (() => void)[] = []
  let free = most
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
