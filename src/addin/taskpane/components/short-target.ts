/**
 * A link's target short enough for a line: without scheme and `www.`, cut in the middle, so that
 * its host and its end stay readable.
 *
 * @param max most characters, at least 8
 */
export function shortTarget(target: string, max = 40): string {
  const bare = target.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  const characters = [...bare]
  if (characters.length <= max) return bare
  const tail = Math.floor((max - 1) / 3)
  return [...characters.slice(0, max - 1 - tail), '…', ...characters.slice(-tail)].join('')
}
