import type { CheckedRecipient } from '../../../contract/recipient.ts'

/** Those who must not be measured first, then by name as the language sorts them. */
export function inOrder(
  recipients: readonly CheckedRecipient[],
  locale: string,
): CheckedRecipient[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' })
  const rank = ({ reason }: CheckedRecipient) => (reason === null ? 1 : 0)
  return [...recipients].sort((a, b) => rank(a) - rank(b) || compare(nameOf(a), nameOf(b)))
}

const nameOf = ({ name, email }: CheckedRecipient) => name || email
