import type { QuarantineTexts } from '../en-US/quarantine.ts'

export const quarantine: QuarantineTexts = {
  title: 'Por decidir',
  text: 'Correos que usted envió o recibió y que no se pudieron registrar sin usted.',
  emptyTitle: 'No hay nada que decidir',
  emptyText: 'Todos sus correos están registrados o excluidos por algún motivo.',
  shown: (n) => (n === 1 ? '1 correo por decidir' : `${n} correos por decidir`),
  hiddenSubject: '(asunto no visible)',
  expires: (day) => `Se descartará el ${day} si nadie decide.`,
  people: 'Quién participa',
  fields: { from: 'De', sender: 'Enviado por', to: 'Para', cc: 'Cc' },
  is: {
    salesperson: 'vendedor',
    contact: 'contacto',
    ambiguous: 'varios contactos',
    colleague: 'de su organización',
    unknown: 'desconocido',
  },
  acts: {
    label: 'Qué hacer con él',
    assign: 'Asignar a un contacto',
    create: 'Crear contacto',
    ignore: 'Ignorar',
    retry: 'Reintentar',
  },
  address: '¿Qué dirección?',
  search: 'Nombre o dirección del contacto',
  contacts: 'Contactos',
  noContact: 'Ningún contacto coincide. Puede crear uno.',
  assign: 'Asignar',
  assignLearned: (address, contact) =>
    `A partir de ahora, ${address} pertenece a ${contact}. También se registran los demás correos con esta dirección que esperan aquí.`,
  name: 'Nombre (opcional)',
  type: 'Tipo',
  create: 'Crear',
  createLearned: (address) =>
    `${address} pasa a ser un contacto. También se registran los demás correos con esta dirección que esperan aquí.`,
  scope: '¿Qué se debe ignorar?',
  scopes: {
    message: 'Solo este correo',
    address: (address) => `Todos los correos de ${address}`,
    domain: (domain) => `Todos los correos de ${domain}`,
  },
  ignore: 'Ignorar',
  ignoreLearned: {
    message: 'No se aprende nada de ello. El correo permanece en el buzón.',
    address:
      'A partir de ahora, los correos de esta dirección no se registran para nadie de su organización. También quedan resueltos los demás correos de allí que esperan aquí.',
    domain:
      'A partir de ahora, los correos de cualquier dirección de este dominio no se registran para nadie de su organización. También quedan resueltos los demás correos de allí que esperan aquí.',
  },
  domainTitle: (domain) => `¿Ignorar todos los correos de ${domain}?`,
  domainText: (domain) =>
    `Vale para todos los que escriben desde ${domain} y para toda su organización, hasta que un administrador lo revoque.`,
  domainConfirm: 'Ignorar dominio',
  nobodyToAssign:
    'El contacto es conocido, pero no se reconoció a ningún vendedor. Pida a su administrador que añada la dirección que falta e inténtelo después.',
  notYours:
    'Puede decidir quien envió o recibió este correo, y también los responsables y administradores.',
  busy: 'Un momento…',
  failed: 'No se guardó la decisión',
  settled: (n) => (n === 1 ? 'El correo está resuelto.' : `${n} correos están resueltos.`),
}
