import type { AdminConsentTexts } from '../en-US/admin-consent.ts'

export const consent: AdminConsentTexts = {
  label: 'Qué se mide',
  policyTitle: 'Para todos',
  modeLabel: 'Qué debe cumplirse antes de medir el correo',
  modeHint:
    'Una negativa cuenta elija lo que elija, de inmediato y también para el correo ya enviado. Cada correo tiene un solo cuerpo para todos sus destinatarios, así que decide el más estricto.',
  modes: {
    'opt-in': {
      title: 'Solo con consentimiento',
      text: 'No se mide nada antes de que la persona consienta. Los vendedores pueden pedirlo con una línea en un correo.',
    },
    'opt-out': {
      title: 'Salvo negativa',
      text: 'Se miden aperturas y clics de todos los que no se hayan negado. En muchos países esto no basta para las aperturas.',
    },
    'clicks-only': {
      title: 'Solo clics',
      text: 'Las aperturas no se miden, así que no se añade ninguna imagen. Los clics sí, salvo que la persona se haya negado.',
    },
    'aggregate-only': {
      title: 'Solo totales',
      text: 'Aperturas y clics cuentan en los totales de su organización. Nadie puede ver de quién eran.',
    },
    off: {
      title: 'Desactivado',
      text: 'No se mide nada, y el correo a estas personas no se puede seguir.',
    },
  },
  mixedLabel: 'Un correo con un destinatario que no debe medirse',
  mixedHint:
    'Una negativa entre muchos destinatarios: no tocar el correo entero o conservar las respuestas.',
  mixedGroups: {
    block: {
      title: 'No seguir el correo',
      text: 'Se dice al vendedor qué destinatario es el motivo, y puede quitarlo o enviar sin Follow.',
    },
    partial: {
      title: 'Seguirlo solo por las respuestas',
      text: 'Sale sin imagen y sin enlaces con seguimiento. Se notan las respuestas, pero no las de quien se negó.',
    },
  },
  recipients: {
    legend: 'Qué se dice a los destinatarios',
    footer: 'Añadir una línea a cada correo seguido',
    footerHint:
      'Lleva a los destinatarios a su propia página. Allí ven lo que se sabe del correo, se niegan o hacen que se borre.',
    name: 'Nombre de su organización',
    nameHint: 'Como la conocen los destinatarios. Vacío: solo ven el nombre del vendedor.',
    contact: 'Dirección para preguntas de privacidad',
    contactHint: 'Se muestra a los destinatarios en su página.',
    contactFault: 'Escriba una dirección de correo, como privacidad@contoso.com, o déjelo vacío.',
    notice: 'Su aviso de privacidad',
    noticeHint: 'Un enlace en la página de los destinatarios.',
    noticeFault: 'Escriba una dirección que empiece por https://, o déjelo vacío.',
  },
  change: {
    title: (mode) => `¿Cambiar lo predeterminado a «${mode}»?`,
    effects: {
      'opt-in': 'Desde ahora solo se mide a quienes hayan consentido.',
      'opt-out': 'Desde ahora se mide a todos los que no se hayan negado.',
      'clicks-only': 'Desde ahora ya no se miden las aperturas, pero sí los clics.',
      'aggregate-only': 'Desde ahora aperturas y clics solo cuentan en los totales.',
      off: 'Desde ahora no se mide nada y no se puede seguir ningún correo.',
    },
    always:
      'Vale de inmediato y también para el correo ya enviado; las excepciones se mantienen. Lo registrado antes se conserva, y lo que no se registró no se inventa.',
    known: (contacts, granted) =>
      `Contactos conocidos: ${contacts}; de ellos consintieron: ${granted}.`,
    confirm: 'Cambiar y guardar',
  },
  rules: {
    title: 'Excepciones',
    text: 'Si encajan varias, vale la más específica: contacto antes que empresa, dominio y país.',
    empty: 'Sin excepciones: lo predeterminado de arriba vale para todos.',
    scopes: { country: 'País', domain: 'Dominio', account: 'Empresa', contact: 'Contacto' },
    targets: {
      country: {
        label: 'Qué país',
        hint: 'Se reconoce solo por el final de la dirección, como .fr. Finales como .com no dicen ningún país.',
        fault: 'Elija un país.',
        unknown: 'Este país no se conoce',
      },
      domain: {
        label: 'Qué dominio',
        hint: 'Por ejemplo, contoso.com. Vale también para todo lo que está por debajo.',
        fault: 'Escriba un dominio, como contoso.com.',
        unknown: 'Este dominio no se conoce',
      },
      account: {
        label: 'Qué empresa, por su dominio',
        hint: 'Figura en la página «Contactos», en «Empresas».',
        fault: 'Escriba el dominio de una empresa, como contoso.com.',
        unknown:
          'Aún no se conoce ninguna empresa con este dominio: haga la excepción para el dominio',
      },
      contact: {
        label: 'Qué contacto, por su dirección',
        hint: 'Figura en la página «Contactos».',
        fault: 'Escriba una dirección de correo.',
        unknown:
          'Aún no se conoce ningún contacto con esta dirección: añádalo antes en la página «Contactos»',
      },
    },
    choose: 'Elija un país',
    forWhom: 'Para quién',
    mode: 'Qué vale',
    changed: 'Cambiado',
    changedBy: (when, who) => `${when}, ${who}`,
    act: 'Cambiar',
    addTitle: 'Añadir una excepción',
    add: 'Añadir',
    added: 'La excepción ya vale.',
    notAdded: 'No se ha añadido la excepción',
    remove: 'Quitar',
    removeLabel: (target) => `Quitar la excepción de ${target}`,
    removeTitle: (target) => `¿Quitar la excepción de ${target}?`,
    removeText: (mode) =>
      `Después vale una excepción menos específica o, si no, lo predeterminado: «${mode}». Vale de inmediato y también para el correo ya enviado.`,
    notRemoved: 'No se ha quitado la excepción',
  },
}
