const PART = '[^\\s@<>,;"\\u0000-\\u001f]'

/** What a mail address looks like: the contract's pattern for `EmailAddress`. */
export const ADDRESS = new RegExp(`^${PART}{1,64}@${PART}{1,255}$`)

/** The contract's most letters of an address. */
export const LONGEST_ADDRESS = 320

/** Whether the service would take it for a mail address. */
export const isAddress = (text: string): boolean =>
  text.length <= LONGEST_ADDRESS && ADDRESS.test(text)
