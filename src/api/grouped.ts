/**
 * Things by their key, each group in the order in which they come; nothing of nothing.
 *
 * @param valueOf what is kept of a thing; the thing itself unless said
 */
export function grouped<T, K, V = T>(
  things: Iterable<T>,
  keyOf: (thing: T) => K,
  valueOf: (thing: T) => V = (thing) => thing as T & V,
): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const same = groups.get(key)
    if (same) same.push(valueOf(thing))
    else groups.set(key, [valueOf(thing)])
  }
  return groups
}
