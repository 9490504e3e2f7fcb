/**
 * The tokenizer's table of character names is packed as base64 and unpacked while it loads. Classic
 * Outlook's engine may have no `atob`, and a script that fails to load registers no handler.
 *
 * Must be the first import of the launch event's entry.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Decodes base64 to a string with one character per byte, as `atob` does.
 *
 * @param text valid base64, padded or not, without spaces
 */
export function decodeBase64(text: string): string {
  let bytes = ''
  let bits = 0
  let count = 0
  for (const character of text.replace(/=+$/, '')) {
    bits = ((bits << 6) | ALPHABET.indexOf(character)) & 0xffffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes += String.fromCharCode((bits >> count) & 0xff)
  }
  return bytes
}

if (typeof globalThis.atob !== 'function') globalThis.atob = decodeBase64
