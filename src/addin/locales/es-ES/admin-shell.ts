import type { AdminShellTexts } from '../en-US/admin-shell.ts'

export const shell: AdminShellTexts = {
  title: 'Follow',
  signedInAs: (name) => `Sesión iniciada como ${name}`,
  navigation: 'Páginas',
  menu: 'Menú',
  skip: 'Ir al contenido',
  tab: (page) => `${page} – Follow`,
  access: 'Su acceso',
  notAdministrator: {
    title: 'Esta página es para administradores',
    text: (name, email) =>
      `Ha iniciado sesión como ${name} (${email}), que no es administrador de Follow.`,
    help: 'Quien lo sea puede añadirle en la página «Roles». Quien gestione Microsoft Entra en su organización también puede asignarle el rol de aplicación Follow.Administrator.',
    again: 'Comprobar de nuevo',
    checking: 'Comprobando…',
  },
  pages: {
    overview: {
      title: 'Resumen',
      purpose: 'Qué hace Follow ahora en su organización y si algo requiere su atención.',
    },
    log: {
      title: 'Registro de interacciones',
      purpose: 'Cada correo entre su organización y sus contactos, y lo que salió de él.',
    },
    accounts: {
      title: 'Cuentas',
      purpose: 'Qué cuentas están cerca de ustedes, cuáles se enfrían y por qué.',
    },
    segments: {
      title: 'Segmentos',
      purpose:
        'Cuentas que cumplen reglas, como las que se enfrían: cuáles están, entraron o salieron.',
    },
    templates: {
      title: 'Plantillas',
      purpose: 'Textos que envía una y otra vez, y cuáles reciben respuesta.',
    },
    pipeline: {
      title: 'Oportunidades',
      purpose: 'Lo que puede salir de su correo: oportunidades por fase, con su valor.',
    },
    'follow-ups': {
      title: 'Seguimientos',
      purpose: 'Lo que le queda por hacer sobre sus correos, lo más urgente primero.',
    },
    consent: {
      title: 'Consentimiento',
      purpose:
        'Qué debe cumplirse antes de medir el correo a alguien y qué se dice a los destinatarios.',
    },
    contacts: {
      title: 'Contactos',
      purpose: 'A quién se puede seguir el correo: uno a uno, por empresa o desde una lista.',
    },
    import: {
      title: 'Importar',
      purpose: 'Cuentas y contactos de un archivo o de Outlook, revisados antes de cambiar nada.',
    },
    logging: {
      title: 'Registro de correo',
      purpose: 'Qué correo se anota en el registro, de dónde viene y si funciona.',
    },
    engagement: {
      title: 'Interés de las cuentas',
      purpose:
        'De qué buzones se cuentan correos y reuniones, hasta dónde se ha llegado y de qué se compone la puntuación.',
    },
    quarantine: {
      title: 'Cuarentena',
      purpose: 'Mensajes que no se pudieron registrar sin dudas y esperan que alguien decida.',
    },
    retention: {
      title: 'Conservación',
      purpose: 'Después de cuántos días se elimina por sí solo lo recogido.',
    },
    files: {
      title: 'Archivos compartidos',
      purpose:
        'Si se pueden compartir archivos como enlaces con seguimiento, de qué tamaño y por cuánto tiempo, y cuánto espacio ocupan.',
    },
    requests: {
      title: 'Solicitudes',
      purpose: 'Lo que las personas piden sobre sus datos: entregarlos o borrarlos para siempre.',
    },
    health: {
      title: 'Estado',
      purpose: 'Si el propio Follow funciona, en cinco cifras, y qué hacer si no.',
    },
    audit: {
      title: 'Registro de auditoría',
      purpose: 'Quién decidió qué y cuándo, en un registro que nadie cambia sin que se note.',
    },
    roles: {
      title: 'Roles',
      purpose: 'Quién administra Follow, quién dirige un equipo y quién puede ver qué.',
    },
  },
  save: 'Guardar',
  saving: 'Guardando…',
  saved: 'Guardado',
  discard: 'Descartar los cambios',
  unsaved: 'Tiene cambios sin guardar.',
  notSaved: 'No se ha guardado',
  changedMeanwhile: {
    title: 'Otra persona lo ha cambiado entretanto',
    text: 'Se ha cargado lo que vale ahora. Lo que usted ha escrito sigue aquí: repáselo y guarde otra vez.',
    act: 'Se ha cargado lo que vale ahora y no se ha hecho nada. Mírelo y decida de nuevo.',
  },
}
