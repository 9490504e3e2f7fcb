import type { ResolvedMailboxes } from '../../../contract/enrichment-mailbox.ts'
import { isAddress } from '../files/mail-address.ts'
import { filledLines } from '../files/text-lines.ts'
import { FEWEST_MAILBOXES, MOST_MAILBOXES } from './setup-entries.ts'

/** Addresses as typed, each once, and what among them is none. */
export interface TypedAddresses {
  targets: string[]
  faults: string[]
}

/** Takes what is pasted from address books, too: `Anna Berg <anna@fabrikam.example>`. */
export function typedAddresses(text: string): TypedAddresses {
  const lines = text.split(/[\n;,]+/).flatMap((line) => {
    const inBrackets = /<([^<>\s@]+@[^<>\s]+)>/.exec(line)?.[1]
    return inBrackets === undefined ? filledLines(line) : [inBrackets]
  })
  const targets = filledLines(lines.join('\n'))
  return { targets, faults: targets.filter((target) => !isAddress(target)) }
}

/** Whether what was looked up is what is typed. */
export const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  keys(some) === keys(others)

const keys = (addresses: readonly string[]): string =>
  addresses
    .map((address) => address.toLowerCase())
    .sort()
    .join(' ')

/** Whether so many can be chosen; undefined: they can. */
export function limitFault({ count }: ResolvedMailboxes): 'tooFew' | 'tooMany' | undefined {
  if (count < FEWEST_MAILBOXES) return 'tooFew'
  return count > MOST_MAILBOXES ? 'tooMany' : undefined
}
