/** Below this a background counts as dark. */
const MIDDLE = 0.5

/**
 * Does Outlook itself have a dark background?
 *
 * @returns undefined where the host does not say, as on phones and before Mailbox 1.14
 */
export function isDarkHost(): boolean | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined
  return isDarkColour(theme?.bodyBackgroundColor)
}

/**
 * Is a colour dark by its perceived brightness (ITU-R BT.601 weights)?
 *
 * @param colour `#rrggbb`, as Office gives it
 * @returns undefined for anything else
 */
export function isDarkColour(colour: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '')
  if (!match) return undefined
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16))
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 < MIDDLE
}
