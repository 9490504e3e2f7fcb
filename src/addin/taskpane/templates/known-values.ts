import type { Person } from '../../outlook/port.ts'

/** What a template may ask for that the pane knows by itself, in the order in which it is offered. */
export const KNOWN_PLACEHOLDERS = [
  'first name',
  'last name',
  'full name',
  'email',
  'account',
  'my name',
  'my email',
  'today',
] as const
export type KnownPlaceholder = (typeof KNOWN_PLACEHOLDERS)[number]

interface Facts {
  /** The one the mail is to; undefined: nobody yet, or several. */
  recipient: { email: string; name: string | undefined } | undefined
  /** Of the recipient's company. */
  account: string | undefined
  /** Who writes. */
  own: Person | undefined
  /** As it is written in the display language. */
  today: string
}

/** Values of what is known; what is not is not in it. */
export function knownValues({ recipient, account, own, today }: Facts): Map<string, string> {
  const { first, last, full } = namesOf(recipient?.name ?? '')
  const known: Record<KnownPlaceholder, string | undefined> = {
    'first name': first,
    'last name': last,
    'full name': full,
    email: recipient?.email,
    account,
    'my name': own?.name,
    'my email': own?.email,
    today,
  }
  return new Map(Object.entries(known).filter((entry): entry is [string, string] => !!entry[1]))
}

/**
 * Reads a name as mail programs write it: `Bo Berg`, or `Berg, Bo`. An address instead of a name tells
 * nothing, and a single word is a first name.
 */
export function namesOf(name: string): { first?: string; last?: string; full?: string } {
  const plain = name
    .replace(/\([^()]*\)|["']/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  if (plain === '' || plain.includes('@')) return {}
  const [before = '', behind] = plain.split(/ ?, ?/)
  if (behind !== undefined && behind !== '')
    return { first: behind, last: before, full: `${behind} ${before}` }
  const words = before.split(' ')
  const [first = ''] = words
  const last = words.slice(1).join(' ')
  return { first, ...(last !== '' && { last }), full: before }
}
