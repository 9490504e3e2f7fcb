import { isAddress } from './mail-address.ts'

/** Lines with something on them, each once, whatever its letters' case. */
export function filledLines(text: string): string[] {
  const byKey = new Map<string, string>()
  for (const line of text.split(/[\s,;]+/)) {
    if (line !== '' && !byKey.has(line.toLowerCase())) byKey.set(line.toLowerCase(), line)
  }
  return [...byKey.values()]
}

/** Whether the service would take a text for a mail domain. */
export const isDomain = (text: string): boolean =>
  text.length <= 253 && /^[^\s@.]+(\.[^\s@.]+)+$/.test(text)

export const areAddresses = (lines: readonly string[]): boolean => lines.every(isAddress)
export const areDomains = (lines: readonly string[]): boolean => lines.every(isDomain)
