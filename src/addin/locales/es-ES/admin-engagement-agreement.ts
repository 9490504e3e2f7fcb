import type { AdminEngagementAgreementTexts } from '../en-US/admin-engagement-agreement.ts'

export const agreement: AdminEngagementAgreementTexts = {
  intro: 'Lea lo que hace el interés de las cuentas. Su aceptación queda anotada.',
  sections: {
    reads: {
      title: 'Qué se lee',
      text: 'En los buzones elegidos, y en ningún otro: quién envió un correo a quién y cuándo, y a qué conversación pertenece; quién convocó una reunión, quién estaba invitado, quién la rechazó, cuándo empezó y terminó. Un año atrás, y desde entonces lo nuevo. Los contactos guardados allí, solo cuando un administrador los importa.',
    },
    never: {
      title: 'Qué nunca se lee ni se conserva',
      text: 'El asunto, el texto y los adjuntos de un correo nunca se piden. De una reunión, el calendario cuenta más de lo necesario: su asunto, lugar y texto se desechan sin leerlos. Los correos y reuniones marcados como personales, privados o confidenciales no cuentan.',
    },
    stores: {
      title: 'Qué se guarda',
      text: 'Por cuenta: cuándo hubo un correo o una reunión, en qué dirección, cuánto duraron una reunión y una respuesta. Las personas se guardan como números que no se pueden convertir otra vez en direcciones sin la clave de su organización. Se conserva 400 días.',
    },
    shows: {
      title: 'Qué se muestra',
      text: 'Cuántos correos y reuniones hubo con una cuenta, lo cercana que es en comparación con otras, y desde cuándo no se sabe nada. Si lo ha elegido, también qué colegas y contactos tienen más trato; si no, nada sobre personas concretas.',
    },
    sees: {
      title: 'Quién lo ve',
      text: 'Las cuentas las ven todos los que usan Follow. Quién conoce a quién, solo los que pueden ver contactos. Hasta dónde se ha leído cada buzón, los administradores.',
    },
    stops: {
      title: 'Cómo termina',
      text: 'Puede detenerlo en cualquier momento; desde entonces no se lee nada. Borrar elimina enseguida todo lo recogido. Al contacto cuyos datos se borran se le saca de ello.',
    },
    yours: {
      title: 'Qué le corresponde a usted',
      text: 'Mirar quién intercambia correo con quién puede tener que anunciarse a los empleados o acordarse con sus representantes. Compruebe qué ley le afecta e informe a su gente.',
    },
  },
  check: 'Lo he leído y lo acepto en nombre de mi organización.',
  missing: 'Marque la casilla de arriba si lo acepta.',
  recorded: (version) =>
    `Se anota con ello: su nombre, la hora, el idioma y la versión de este texto (${version}).`,
  agree: 'Aceptar y seguir',
  given: (who, when, version) => `Aceptado por ${who} el ${when} (versión ${version}).`,
  outdated: 'El texto ha cambiado desde que se aceptó, así que hay que aceptarlo de nuevo.',
  read: 'Leer el texto',
}
