import type { AttributionReason } from '../../../contract/interaction.ts'

/** Why an interaction is pinned on somebody, or on nobody. */
export const attributionReasons: Record<AttributionReason, string> = {
  'only-recipient': 'Ingen andre fik denne mail.',
  'shared-copy': 'Alle modtagere fik den samme mail, så ingen kan sige, hvem det var.',
  'reply-from': 'Svaret kom fra denne modtagers adresse.',
  'unknown-sender': 'Svaret kom fra en adresse, som mailen ikke blev sendt til.',
  'unnamed-recipients':
    'Mailen gik også til personer, som ingen kan sætte navn på, for eksempel en liste.',
}
