import type { Alert } from '../../../contract/alert.ts'
import type { Texts } from '../../locales/texts.ts'

/** What happened in one sentence; a name only where it is certain (law 6). */
export function alertSentence({ alerts }: Texts, { kind, ...alert }: Alert): string {
  return alerts.happened[kind](who(alerts, alert))
}

function who(
  words: Texts['alerts'],
  { attribution, name }: Pick<Alert, 'attribution' | 'name'>,
): string {
  switch (attribution.certainty) {
    case 'exact':
      return name ?? attribution.email
    case 'one-of':
      return words.oneOf(attribution.count)
    case 'unknown':
      return words.somebody
  }
}
