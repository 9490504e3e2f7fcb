/**
 * A function that remembers what `find` gave for the texts asked for last: at least half of `limit`
 * of them, never more than `limit`. What was not asked for in a while is forgotten.
 *
 * @param find gives the same for the same text; what it gives is shared and must not be changed
 */
export function remembering<T extends object>(
  limit: number,
  find: (text: string) => T,
): (text: string) => T {
  const half = Math.ceil(limit / 2)
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  return (text) => {
    const known = recent.get(text)
    if (known) return known
    const found = older.get(text) ?? find(text)
    if (recent.size === half) {
      older = recent
      recent = new Map()
    }
    recent.set(text, found)
    return found
  }
}
