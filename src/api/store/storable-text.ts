/**
 * PostgreSQL holds every character but NUL, and JSON in it no half of a character either; no subject
 * or name needs them. A half becomes the replacement character.
 */
export function storableText(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD')
}
