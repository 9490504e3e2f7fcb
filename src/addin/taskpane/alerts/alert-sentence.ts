import type { Alert } from '../../../contract/alert.ts'
import type { Texts } from '../../locales/texts.ts'

/** What happened in one sentence; a name only where it is certain (law 6). */
export function alertSentence({ alerts }: Texts, { kind, attribution }: Alert): string {
  return alerts.happened[kind](who(alerts, attribution))
}

function who(words: Texts['alerts'], attribution: Alert['attribution']): string {
  switch (attribution.certainty) {
    case 'exact':
      return attribution.email
    case 'one-of':
      return words.oneOf(attribution.count)
    case 'unknown':
      return words.somebody
  }
}
