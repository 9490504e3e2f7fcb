/** Things by their key, each group in the order in which they come; nothing of nothing. */
export function grouped<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const same = groups.get(key)
    if (same) same.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
