/** The word for a kind of record; its own name where this page does not know it yet. */
export const recordWord = (words: Readonly<Record<string, string>>, name: string): string =>
  words[name] ?? name
