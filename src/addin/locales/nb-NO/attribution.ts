import type { AttributionReason } from '../../../contract/interaction.ts'

/** Why an interaction is pinned on somebody, or on nobody. */
export const attributionReasons: Record<AttributionReason, string> = {
  'only-recipient': 'Ingen andre fikk denne e-posten.',
  'shared-copy': 'Alle mottakerne fikk den samme e-posten, så ingen kan si hvem det var.',
  'reply-from': 'Svaret kom fra adressen til denne mottakeren.',
  'unknown-sender': 'Svaret kom fra en adresse som e-posten ikke ble sendt til.',
  'unnamed-recipients':
    'E-posten gikk også til personer som ingen kan sette navn på, for eksempel en liste.',
}
