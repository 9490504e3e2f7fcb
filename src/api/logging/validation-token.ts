/** As long as anything that Graph was ever seen to send, several times over. */
const MAX_TOKEN = 1024

/**
 * The token that an address proves itself with to Graph, to be sent back as it came.
 *
 * @returns undefined for what is none: not text on one line, or too long
 */
export function validationToken(given: unknown): string | undefined {
  if (typeof given !== 'string' || given === '' || given.length > MAX_TOKEN) return undefined
  return /^[\x20-\x7e]+$/.test(given) ? given : undefined
}
