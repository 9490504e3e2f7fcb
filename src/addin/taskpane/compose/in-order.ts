import type { CheckedRecipient } from '../../../contract/recipient.ts'

/** Those who must not be followed first, then by name as the language sorts them. */
export function inOrder(
  recipients: readonly CheckedRecipient[],
  locale: string,
): CheckedRecipient[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' })
  const rank = ({ preference }: CheckedRecipient) => (preference === 'do-not-allow' ? 0 : 1)
  return [...recipients].sort((a, b) => rank(a) - rank(b) || compare(nameOf(a), nameOf(b)))
}

const nameOf = ({ name, email }: CheckedRecipient) => name || email
