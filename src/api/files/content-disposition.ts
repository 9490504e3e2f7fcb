/**
 * Has a browser save what is sent, under a name (RFC 6266): plain for old programs, and in full as
 * RFC 8187 (formerly 5987) writes it.
 *
 * @param name cleaned
 */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
}

/** `encodeURIComponent` leaves some characters that mean something in a header's value. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
