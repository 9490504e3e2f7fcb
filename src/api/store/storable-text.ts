/** PostgreSQL's text holds every character but NUL, which no subject or name needs. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '')
}
