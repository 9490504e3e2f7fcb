import { MAX_PLACEHOLDERS } from '../../contract/template.ts'

/** `{{first name}}`: anything short that is written the same in text and in HTML. */
const PLACEHOLDER = /\{\{([^{}<>&"]{1,80})\}\}/g

/** Whether something in a text is to be filled in. */
export const hasPlaceholder = (text: string): boolean => text.search(PLACEHOLDER) >= 0

/** Writes each placeholder the same way: one blank between words, none at its ends, lower case. */
export function plainPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const plain = plainName(name)
    return plain === '' ? whole : `{{${plain}}}`
  })
}

/** Names of what is to be filled in, in order of first appearance; empty: nothing is. */
export function placeholdersIn(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) =>
    [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => plainName(name)),
  )
  return [...new Set(names)].filter((name) => name !== '')
}

/** More than anybody could fill in. */
export const hasTooMany = (names: readonly string[]): boolean => names.length > MAX_PLACEHOLDERS

const plainName = (name: string): string => name.replace(/\s+/gu, ' ').trim().toLowerCase()
