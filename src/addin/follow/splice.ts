/** A piece of text to be put in place of another. */
export interface Edit {
  start: number
  end: number
  text: string
}

/**
 * Replaces ranges of a text and leaves everything else byte for byte.
 *
 * @param edits in order of position, not overlapping
 */
export function splice(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
