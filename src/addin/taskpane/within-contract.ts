/** What the contract takes as a mail address. */
export const EMAIL_ADDRESS = /^[^\s\p{Cc}@<>,;"]{1,64}@[^\s\p{Cc}@<>,;"]{1,255}$/u

/** Longest id of a conversation that the contract takes. */
export const MAX_CONVERSATION_ID = 512

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The same without what is undefined. */
export const given = <T extends object>(parts: T): Given<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<T>

/** The text where it looks as it has to. */
export const matching = (pattern: RegExp, text: string | undefined): string | undefined =>
  text !== undefined && pattern.test(text) ? text : undefined

/** The text where it is there and not longer than that. */
export const upTo = (max: number, text: string | undefined): string | undefined =>
  text && text.length <= max ? text : undefined

/** The beginning of a text, never half a character; empty for none. */
export const shortened = (max: number, text: string): string =>
  text.length <= max ? text : text.slice(0, max).replace(/[\ud800-\udbff]$/, '')

/** A time as the contract has it; undefined for none, and for years that need five digits. */
export function instant(date: Date | undefined): string | undefined {
  if (!date || Number.isNaN(date.getTime())) return undefined
  return matching(/^\d{4}-/, date.toISOString())
}
