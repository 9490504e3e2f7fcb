import type { AdminRolesTexts } from '../en-US/admin-roles.ts'

export const roles: AdminRolesTexts = {
  names: { salesperson: 'Comercial', manager: 'Responsable', administrator: 'Administrador' },
  title: 'Personas',
  meanings: {
    title: 'Qué puede hacer cada rol',
    salesperson:
      'Quien inicia sesión. Sigue correos, ve qué ha sido de los suyos y el interés de los contactos.',
    manager: 'Ve además los correos seguidos de su equipo y no cambia nada en ellos.',
    administrator:
      'Decide en estas páginas. Ve solo interacciones con sus propios correos, salvo que pueda también leer contactos.',
    entra:
      'Los roles que da Microsoft Entra no se muestran aquí: llegan al iniciar sesión y se quitan en Entra. Para poner a alguien en el equipo de un responsable así, dele el rol también aquí.',
  },
  person: 'Nombre',
  you: 'Usted',
  lastSeen: (ago) => `Visto por última vez ${ago}`,
  manager: 'Responsable',
  administrator: 'Administrador',
  readsContacts: 'Lee contactos como administrador',
  barred: 'Sin acceso',
  team: 'En el equipo de',
  noTeam: 'Nadie',
  of: (role, name) => `${role}: ${name}`,
  own: 'No puede cambiar sus propios roles ni lo que puede leer. Pídaselo a otro administrador.',
  notManager: (name) => `${name} (aquí no es responsable)`,
  saving: 'Guardando…',
  saved: (name) => `Guardado: ${name}`,
  failed: (name) => `No se ha guardado: ${name}`,
  ask: {
    bar: {
      title: (name) => `¿Retirar el acceso a ${name}?`,
      text: (name) =>
        `Follow deja de responder a ${name} desde la próxima llamada, aunque su sesión siga abierta. Las alertas abiertas terminan en segundos. Los correos enviados se siguen siguiendo. Queda en el registro.`,
      confirm: 'Retirar el acceso',
    },
    readmit: {
      title: (name) => `¿Volver a admitir a ${name}?`,
      text: (name) =>
        `${name} podrá usar Follow de nuevo al iniciar sesión, con los roles que se muestran aquí. Queda en el registro.`,
      confirm: 'Admitir',
    },
    administrator: {
      title: (name) => `¿Hacer administrador a ${name}?`,
      text: (name) =>
        `${name} podrá activar y desactivar Follow, decidir sobre consentimiento y conservación, borrar personas y dar roles, también los de usted. Vale de inmediato y queda en el registro.`,
      confirm: 'Hacer administrador',
    },
    readsContacts: {
      title: (name) => `¿Dejar que ${name} lea contactos?`,
      text: (name) =>
        `${name} verá lo que los contactos abrieron y pulsaron en los correos de todos, aunque un administrador no lo necesita. Queda en el registro.`,
      confirm: 'Permitir la lectura',
    },
  },
  search: 'Buscar nombre o dirección',
  shown: (n, text) => (n === 1 ? 'Se muestra 1 persona' : `Se muestran ${text} personas`),
  emptyTitle: 'Nadie coincide',
  emptyText: 'Las personas aparecen aquí cuando han iniciado sesión en Follow.',
  reset: 'Mostrar a todos',
}
