import { storableText } from '../store/storable-text.ts'

const LONGEST = 120
const LONGEST_ENDING = 20

/** Control characters, marks that turn or hide text, and what stands for nothing. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- signs nobody sees are what is meant
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/g

/** Means something to a file system or in an address. */
const SPECIAL = /[<>:"|?*%]/g

/** Names of devices on Windows, whatever follows their first dot. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])(\.|$)/i

/**
 * A file's name as it may be shown and given to a browser: the last part of a path, one line of what
 * can be seen, no name that means something to a system, not too long. Its ending stays.
 *
 * @returns never empty: `file` where nothing is left
 */
export function cleanFileName(given: string): string {
  const last = storableText(given).normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const seen = last.replace(INVISIBLE, '').replace(SPECIAL, '_').replace(/\s+/g, ' ')
  // Windows drops dots and spaces at the end; a leading dot hides a file.
  const trimmed = trim(seen)
  const own = RESERVED.test(trimmed) ? `_${trimmed}` : trimmed
  return shortened(own) || 'file'
}

function trim(name: string): string {
  return name.replace(/^[\s.]+/, '').replace(/(?<![\s.])[\s.]+$/, '')
}

/** By characters as people see them cut, never in the middle of one. */
function shortened(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= LONGEST) return name
  const ending = Array.from(endingOf(name))
  const kept = ending.length > LONGEST_ENDING ? [] : ending
  return trim(characters.slice(0, LONGEST - kept.length).join('')) + kept.join('')
}

/** What follows the last dot, with it; empty: there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot) : ''
}
