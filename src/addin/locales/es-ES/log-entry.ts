import type { LogEntryTexts } from '../en-US/log-entry.ts'

export const logEntry: LogEntryTexts = {
  stages: {
    qualify: 'Cualificar',
    develop: 'Desarrollar',
    propose: 'Proponer',
    close: 'Cerrar',
    won: 'Ganada',
    lost: 'Perdida',
  },

  evaluation: {
    label: '¿Cómo ha ido?',
    none: 'Sin valorar todavía',
    failed: 'La valoración no se ha guardado',
  },

  comments: {
    title: 'Comentarios',
    none: 'Todavía no hay comentarios.',
    by: (who, when) => `${who}, ${when}`,
    somebody: 'Alguien que ya no está',
    label: 'Su comentario',
    add: 'Añadir comentario',
    adding: 'Añadiendo…',
    missing: 'Escriba algo primero.',
    failed: 'El comentario no se ha añadido',
  },

  followUps: {
    title: 'Seguimientos',
    none: 'Todavía no hay nada que hacer sobre este correo.',
    text: 'Qué hay que hacer',
    day: 'Hasta',
    add: 'Añadir seguimiento',
    adding: 'Añadiendo…',
    missingText: 'Diga qué hay que hacer.',
    missingDay: 'Elija un día.',
    due: (day) => `Vence el ${day}`,
    overdue: (day) => `Vencido desde el ${day}`,
    done: (day) => `Hecho el ${day}`,
    isDone: (text) => `Hecho: ${text}`,
    for: (who) => `para ${who}`,
    postpone: (text) => `Otro día: ${text}`,
    failed: 'El seguimiento no se ha guardado',
  },

  opportunity: {
    title: 'Oportunidad',
    none: 'De este correo todavía no ha salido ninguna oportunidad.',
    begin: 'Crear oportunidad',
    name: 'Nombre',
    missingName: 'Póngale un nombre.',
    value: 'Valor previsto',
    valueHint: 'Déjelo vacío mientras nadie pueda estimarlo.',
    badValue: 'Introduzca un importe desde 0, con dos decimales como máximo.',
    currency: 'Moneda',
    stage: 'Fase',
    probability: (percent) => `probabilidad del ${percent}`,
    closeDate: 'Decisión prevista',
    create: 'Crear',
    saving: 'Guardando…',
    failed: 'La oportunidad no se ha creado',
    obstacle: {
      canceled: 'Una entrada anulada no puede convertirse en oportunidad. Restáurela primero.',
      blocked:
        'El correo con este contacto no debe registrarse, así que no puede salir de él ninguna oportunidad.',
    },
  },

  sender: {
    verified: 'Remitente comprobado',
    notVerified: 'Remitente sin comprobar',
    notChecked: 'Remitente no examinado',
    reasons: {
      'signed-in':
        'Quien envió este correo había iniciado sesión en el Exchange de su organización.',
      proven:
        'Un servidor de correo en el que confía su organización comprobó con DMARC, DKIM o SPF que este correo procede del dominio que indica. Quién lo escribió allí, no puede saberlo.',
      refused:
        'Según DMARC, DKIM o SPF, este correo no procede del dominio que indica. Alguien de su organización lo admitió. Antes de actuar según él, pregunte al remitente por otra vía, por ejemplo por teléfono.',
      unproven:
        'El servidor de correo no pudo comprobar que este correo proceda del dominio que indica, ni lo contrario; muchos dominios no publican nada que comprobar. Antes de actuar ante algo inusual en él, pregunte al remitente por otra vía.',
      unchecked:
        'Ningún servidor de correo en el que confíe su organización dijo nada de este correo. Los correos registrados desde Outlook no traen esos resultados. Si ocurre con todas las entradas, pregunte al operador por el ajuste AUTHENTICATION_SERVERS.',
      unknown: 'Cuando se registró este correo, no se guardó el resultado del examen.',
    },
  },

  original: {
    open: 'Abrir el original',
    hint: 'Abre el buzón de registro en una ventana nueva. Necesita permiso para leer ese buzón; si se lo niega, pídaselo a su administrador.',
    none: 'Este correo se registró desde Outlook; no hay copia en el buzón de registro.',
    gone: 'No hay enlace al original.',
  },

  cancel: {
    cancel: 'Anular la entrada',
    restore: 'Restaurar la entrada',
    hint: 'Una entrada anulada se queda en el registro y deja de contar. Puede restaurarse en cualquier momento.',
    canceled: (when) => `Anulada: ${when}`,
    canceledBy: (who, when) => `Anulada por ${who}, ${when}`,
    failed: 'La entrada no se ha cambiado',
  },
}
