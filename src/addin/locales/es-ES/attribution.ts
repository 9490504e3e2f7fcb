import type { AttributionReason } from '../../../contract/interaction.ts'

/** Why an interaction is pinned on somebody, or on nobody. */
export const attributionReasons: Record<AttributionReason, string> = {
  'only-recipient': 'Nadie más recibió este correo.',
  'shared-copy': 'Todos recibieron el mismo correo, así que nadie puede saber quién fue.',
  'reply-from': 'La respuesta llegó desde la dirección de este destinatario.',
  'unknown-sender': 'La respuesta llegó desde una dirección a la que no se envió el correo.',
  'unnamed-recipients':
    'El correo llegó también a personas que nadie puede nombrar, por ejemplo, por una lista.',
}
