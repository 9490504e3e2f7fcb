import type { AdminLoggingAgreementTexts } from '../en-US/admin-logging-agreement.ts'

export const consent: AdminLoggingAgreementTexts = {
  intro: 'Lea lo que hace el registro de correo. Su aceptación queda anotada.',
  sections: {
    reads: {
      title: 'Qué se lee',
      text: 'De cada mensaje del buzón: quién lo envió, a quién y cuándo, su asunto, y los encabezados que dicen a qué mensaje responde y si se envió automáticamente.',
    },
    keeps: {
      title: 'Qué se conserva',
      text: 'Identificadores del mensaje, fechas, el vendedor, el contacto, el asunto y un enlace al original en el buzón. De un mensaje que no es para el registro, solo su identificador y el motivo.',
    },
    never: {
      title: 'Qué no se conserva',
      text: 'El texto de un correo y sus adjuntos nunca se leen. De un mensaje marcado como personal, privado o confidencial no quedan ni el asunto ni las direcciones.',
    },
    long: {
      title: 'Durante cuánto tiempo',
      text: 'El que usted fije en Conservación, para el registro y para la cuarentena por separado.',
    },
    sees: {
      title: 'Quién lo ve',
      text: 'Los vendedores comparten el registro. Los administradores que no pueden leer contactos solo ven allí su propio correo.',
    },
    rights: {
      title: 'Qué pueden hacer los contactos',
      text: 'A quien se niega no se le registra. Quien pide borrar sus datos desaparece del registro.',
    },
    yours: {
      title: 'Qué le corresponde a usted',
      text: 'Registrar el correo de empleados y clientes puede tener que anunciarse o acordarse. Compruebe qué ley le afecta e informe a su gente.',
    },
  },
  check: 'Lo he leído y lo acepto en nombre de mi organización.',
  missing: 'Marque la casilla de arriba si lo acepta.',
  recorded: (version) =>
    `Se anotan su nombre, la hora, el idioma y la versión de este texto (${version}).`,
  agree: 'Aceptar e iniciar el registro de correo',
  start: 'Iniciar el registro de correo',
  given: (who, when, version) => `Aceptado por ${who} el ${when} (versión ${version}).`,
  read: 'Leer el texto',
  on: 'El registro de correo está activo',
}
