/** Kinds of file that are handed out here. */
const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  html: 'text/html;charset=utf-8',
} as const

/** Long enough for a browser to have begun to save it. */
const KEEP_MS = 60_000

/**
 * Has the browser save a text as a file.
 *
 * @param name with its ending, which says what kind it is
 * @param text in parts where it may be longer than a text can be
 */
export function download(
  name: `${string}.${keyof typeof TYPES}`,
  text: string | readonly string[],
): void {
  const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES
  const address = URL.createObjectURL(
    new Blob(typeof text === 'string' ? [text] : [...text], { type: TYPES[ending] }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}

/** A value as a file for machines that people can read as well. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
