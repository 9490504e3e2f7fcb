import type { AttributionReason } from '../../../contract/interaction.ts'

/** Why an interaction is pinned on somebody, or on nobody. */
export const attributionReasons: Record<AttributionReason, string> = {
  'only-recipient': 'Niemand sonst hat diese E-Mail bekommen.',
  'shared-copy': 'Alle haben dieselbe E-Mail bekommen, daher kann niemand sagen, wer es war.',
  'reply-from': 'Die Antwort kam von der Adresse dieser Person.',
  'unknown-sender': 'Die Antwort kam von einer Adresse, an die die E-Mail nicht ging.',
  'unnamed-recipients':
    'Die E-Mail ging auch an Menschen, die niemand benennen kann, etwa über eine Liste.',
}
