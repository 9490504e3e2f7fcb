import type { AdminLoggingAddressesTexts } from '../en-US/admin-logging-addresses.ts'

export const addresses: AdminLoggingAddressesTexts = {
  label: 'Direcciones',
  text: 'El correo se registra por las direcciones. Estas no llevarían a nada, o a la persona equivocada.',
  checked: (salespeople, contacts) =>
    `Revisados: ${salespeople} vendedores y ${contacts} contactos.`,
  good: 'Todas las direcciones están en orden.',
  more: (shown, total) => `Los primeros ${shown} de ${total}.`,
  who: 'Quién',
  fault: 'Qué falla',
  faults: {
    missing: 'Sin dirección.',
    malformed: 'No es una dirección de correo.',
    shared: 'Otra persona tiene la misma dirección.',
    outside: 'La dirección no es de ninguno de sus propios dominios.',
    internal: 'La dirección es de uno de sus dominios: el correo con ella cuenta como interno.',
  },
  sharedWith: (names) => `Compartida con ${names}.`,
  kinds: { salesperson: 'Vendedor', contact: 'Contacto' },
  act: 'Corregir',
  mend: 'Otras direcciones…',
  mendOf: (name) => `Otras direcciones: ${name}`,
  domains: 'Dominios de correo propios',
  domainsHint:
    'Uno por línea. El correo entre ellos es interno y no se registra. Los de quienes inician sesión se añaden solos.',
  domainsFault: 'Uno de ellos no es un dominio.',
  saveDomains: 'Guardar dominios',
  savedDomains: 'Guardado y comprobado de nuevo',
  failed: 'Los dominios no se guardaron',
  dialog: {
    title: (name) => `Otras direcciones de ${name}`,
    text: 'Otras direcciones desde las que escribe esta persona, una por línea. La propia no hace falta aquí.',
    field: 'Direcciones, una por línea',
    fault: 'Una de ellas no es una dirección de correo.',
    save: 'Guardar',
    failed: 'Las direcciones no se guardaron',
    label: 'Otras direcciones',
  },
}
