import type { ContactLoggingTexts } from '../en-US/contact-logging.ts'

export const contactLogging: ContactLoggingTexts = {
  logged: 'Los correos con este contacto se registran',
  notLogged: 'Los correos con este contacto no se registran',
  denyTitle: (name) => `¿No registrar correos con ${name}?`,
  denyText:
    'A partir de ahora, los correos de cualquiera con este contacto no entran en el registro. Lo que ya está en él se conserva.',
  denyConfirm: 'No registrar',
  allowTitle: (name) => `¿Volver a registrar correos con ${name}?`,
  allowText:
    'A partir de ahora, los correos con este contacto vuelven a entrar en el registro. Lo omitido entretanto no se recupera.',
  allowConfirm: 'Volver a registrar',
  failed: 'No se cambió la configuración',
  lookUp: 'Si se registran los correos',
  addresses: {
    label: 'Otras direcciones',
    text: 'Los correos de y para estas direcciones cuentan como correos con este contacto.',
    none: 'No se conoce ninguna otra dirección.',
    field: 'Otra dirección',
    add: 'Añadir',
    remove: (address) => `Quitar ${address}`,
    invalid: 'Esto no es una dirección de correo.',
    known: 'Esta dirección ya está en la lista.',
    saved: 'Guardado',
    failed: 'No se guardaron las direcciones',
  },
}
