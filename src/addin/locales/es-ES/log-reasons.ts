import type { LoggingReason } from '../../../contract/message-logging.ts'

export const short: Record<LoggingReason, string> = {
  draft: 'es un borrador',
  'no-sender': 'no indica remitente',
  'no-recipients': 'no indica destinatarios',
  duplicate: 'ya había una copia',
  sensitive: 'marcado como personal, privado o confidencial',
  internal: 'solo participan compañeros',
  'privacy-blocked': 'los correos con este contacto no se registran',
  ignored: 'alguien decidió ignorarlo',
  expired: 'nadie decidió a tiempo',
  unmatched: 'no se reconoció al vendedor o al contacto',
  ambiguous: 'una dirección pertenece a varios contactos',
  forged: 'no se pudo comprobar su remitente',
  'other-content': 'otro correo tiene el mismo Message-ID',
  unreadable: 'no se pudo leer',
  failed: 'el registro falló varias veces',
}

export const long: Record<LoggingReason, string> = {
  draft: 'Los borradores no se registran; el correo enviado, sí.',
  'no-sender': 'No se sabe quién escribió este correo, así que no pertenece a ningún intercambio.',
  'no-recipients':
    'No se sabe a quién se envió este correo, así que no pertenece a ningún intercambio.',
  duplicate: 'El mismo correo llegó dos veces. Cuenta la primera copia; esta no añade nada.',
  sensitive:
    'Quien escribió este correo lo marcó como personal, privado o confidencial. Esos correos nunca se registran, y no se guardan ni el asunto ni las direcciones.',
  internal:
    'Todos los participantes pertenecen a su organización. El correo entre compañeros no se registra.',
  'privacy-blocked':
    'Se decidió que los correos con este contacto no se registran. La decisión figura en la ficha del contacto.',
  ignored:
    'Alguien decidió ignorar este correo o todos los de este remitente. Lo que vale para un remitente puede revocarlo un administrador.',
  expired: 'Esperaba una decisión y el plazo ha terminado.',
  unmatched:
    'Para registrarse, un correo necesita a un vendedor de su organización en un lado y a un contacto en el otro. A uno de los dos no se le reconoció por su dirección.',
  ambiguous:
    'Varios contactos tienen la misma dirección y solo una persona puede decir de quién se trata.',
  forged:
    'El servidor de correo detectó que este correo no procede de quien dice, o nombra a alguien de su organización y llegó de fuera. Puede ser falso. Admítalo solo si sabe que es auténtico; «Reintentar» lo registra entonces.',
  'other-content':
    'Ya se había visto un correo con el mismo Message-ID y otro contenido. Uno de los dos no es lo que parece.',
  unreadable: 'El buzón entregó algo que no es un mensaje legible.',
  failed: 'Cada vez algo salió mal. El correo sigue donde estaba y se puede intentar de nuevo.',
}
