/**
 * The one spelling of a Message-ID: in angle brackets, without space around. Case stays: RFC 5322
 * §3.6.4 leaves it to the host that made it.
 *
 * @returns undefined where there is nothing between the brackets
 */
export function normaliseMessageId(text: string): string | undefined {
  const id = text.replace(/^[\s<]+/, '').replace(/(?<![\s>])[\s>]+$/, '')
  return id === '' || id.includes('\0') ? undefined : `<${id}>`
}
