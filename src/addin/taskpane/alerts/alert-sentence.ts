import type { Alert } from '../../../contract/alert.ts'
import type { Texts } from '../../locales/texts.ts'

/** What happened in one sentence; a name only where it is certain (law 6). */
export function alertSentence({ alerts: words }: Texts, alert: Alert): string {
  const { kind } = alert
  if (kind === 'account-entered') return accountSentence(words, alert)
  if (kind === 'reminder') return reminderSentence(words, alert)
  return words.happened[kind](who(words, alert))
}

/** What it is about: the mail by its subject or a reminder's text, or why an account was told of. */
export function alertSubject(
  { alerts: words }: Texts,
  { kind, segment, subject, reminder }: Alert,
): string {
  if (kind !== 'account-entered') return reminder?.text || subject || words.noSubject
  return segment === null || segment.isStandard ? words.silence : words.responsible
}

function accountSentence(words: Texts['alerts'], { account, segment }: Alert): string {
  const name = account?.name ?? words.somebody
  return segment === null || segment.isStandard
    ? words.goingCold(name)
    : words.entered(name, segment.name)
}

/** Where nobody could see it, nothing is said to have not happened. */
function reminderSentence(words: Texts['alerts'], { reminder }: Alert): string {
  if (reminder?.gap) return words.unseen
  return words.due[reminder?.kind ?? 'anyway']
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
