/** What takes long to work out, kept for whoever asks next for the same. */
export type RecentResults<T> = (key: string, workOut: () => Promise<T>) => Promise<T>

/** @param most results kept; the one asked for longest ago goes first */
export function recentResults<T>(most: number): RecentResults<T> {
  const kept = new Map<string, Promise<T>>()
  return (key, workOut) => {
    const result = kept.get(key) ?? workOut()
    kept.delete(key)
    kept.set(key, result)
    // One that failed is worked out again.
    result.catch(() => kept.get(key) === result && kept.delete(key))
    const oldest = kept.keys().next()
    if (kept.size > most && !oldest.done) kept.delete(oldest.value)
    return result
  }
}
