/**
 * Does work for each of several things, at most so many at a time, begun in their order. Once one fails,
 * no more are begun; those under way are waited for, so that nothing goes on behind the caller's back.
 *
 * @throws what failed first
 */
export async function sideBySide<T>(
  things: Iterable<T>,
  most: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const rest = things[Symbol.iterator]()
  const failures: unknown[] = []
  const lane = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) {
      try {
        await work(next.value)
      } catch (error) {
        failures.push(error)
      }
      if (failures.length > 0) return
    }
  }
  await Promise.all(Array.from({ length: most }, lane))
  if (failures.length > 0) throw failures[0]
}
