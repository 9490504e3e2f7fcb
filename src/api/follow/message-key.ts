/** Bytes of a message key: 128 bits, so that nobody can guess one. */
export const MESSAGE_KEY_BYTES = 16

/** The message key made of 16 random bytes: 22 characters, base64url. */
export function messageKey(random: Buffer): string {
  return random.toString('base64url')
}
