/** What two processors and the time service disagree about is no jump. */
const JUMP_MS = 30_000

/**
 * Something that knows the age of what it holds by the clock, made anew when the clock was set back: it
 * would hold on to everything until the clock has caught up.
 */
export function anewWhenSetBack<T>(make: () => T, now: () => Date): () => T {
  let made = make()
  let latest = now().getTime()
  return () => {
    const time = now().getTime()
    if (time < latest - JUMP_MS) made = make()
    latest = time
    return made
  }
}
