import type { Alert } from '../../../contract/alert.ts'
import type { Texts } from '../../locales/texts.ts'

/** What happened in one sentence; a name only where it is certain (law 6). */
export function alertSentence({ alerts: words }: Texts, alert: Alert): string {
  const { kind, account, segment } = alert
  if (kind !== 'account-entered') return words.happened[kind](who(words, alert))
  const name = account?.name ?? words.somebody
  return segment === null || segment.isStandard
    ? words.goingCold(name)
    : words.entered(name, segment.name)
}

/** What it is about: the subject of the mail, or why an account was told of. */
export function alertSubject({ alerts: words }: Texts, { kind, segment, subject }: Alert): string {
  if (kind !== 'account-entered') return subject || words.noSubject
  return segment === null || segment.isStandard ? words.silence : words.responsible
}

function who(
  words: Texts['alerts'],
  { attribution, name }: Pick<Alert, 'attribution' | 'name'>,
): string {
  switch (attribution?.certainty) {
    case 'exact':
      return name ?? attribution.email
    case 'one-of':
      return words.oneOf(attribution.count)
    default:
      return words.somebody
  }
}
