import type { AdminOverviewAgreementTexts } from '../en-US/admin-overview-agreement.ts'

export const agreement: AdminOverviewAgreementTexts = {
  title: 'Antes de activar Follow',
  intro: 'Lea qué hace Follow. Su conformidad queda registrada.',
  sections: {
    reads: {
      title: 'Qué lee',
      text: 'De un correo que un vendedor decide seguir: sus destinatarios, el asunto, las direcciones de sus enlaces y cómo lo archiva Outlook. El texto del correo y sus adjuntos se quedan en Outlook y nunca se envían a Follow.',
    },
    adds: {
      title: 'Qué añade a ese correo',
      text: 'En la medida en que sus reglas lo permitan: una imagen que nadie ve, enlaces que pasan por este servicio y, si usted quiere, una línea que lleva a los destinatarios a su propia página.',
    },
    stores: {
      title: 'Qué guarda',
      text: 'Cuándo se abre el correo, cuándo se pulsa un enlace y cuándo alguien responde; con qué tipo de programa; y si fue una persona o una máquina. Para ello se miran las direcciones de red de los lectores, que no se conservan. Cada interacción dice con qué certeza se sabe de quién es.',
    },
    sees: {
      title: 'Quién lo ve',
      text: 'El vendedor que envió el correo y el responsable de su equipo. El interés de un contacto lo ven todos los que usan Follow. Los administradores ven decisiones y cifras, y no las interacciones de nadie salvo que se les haya concedido.',
    },
    keeps: {
      title: 'Durante cuánto tiempo',
      text: 'El que usted fije en «Conservación». Al terminar Follow, todo se elimina tras un plazo de espera.',
    },
    rights: {
      title: 'Qué pueden hacer los destinatarios',
      text: 'Ver lo que se sabe de ellos, negarse y hacer que se borre. Una negativa vale de inmediato, también para el correo ya enviado, y aquí nadie puede anularla.',
    },
    yours: {
      title: 'Qué depende de usted',
      text: 'En muchos países, medir cuándo alguien abre un correo exige su consentimiento previo. En «Consentimiento» usted decide qué debe cumplirse. Compruebe qué ley se le aplica e informe a sus vendedores y a los destinatarios.',
    },
  },
  check: 'Lo he leído y estoy conforme en nombre de mi organización.',
  missing: 'Marque la casilla de arriba si está conforme.',
  recorded: (version) =>
    `Con ello se registran: su nombre, la hora, el idioma y la versión de este texto (${version}).`,
  confirm: 'Aceptar y activar',
  again:
    'El texto ha cambiado desde que su organización lo aceptó, por lo que hace falta aceptarlo de nuevo.',
}
