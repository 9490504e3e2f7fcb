import type { AdminLoggingChecksTexts } from '../en-US/admin-logging-checks.ts'

export const checks: AdminLoggingChecksTexts = {
  validation: {
    title: 'Resultado de la comprobación',
    good: 'Todo funciona',
    bad: 'Algo no funciona',
    at: (when) => `Comprobado el ${when}`,
    steps: {
      credential: 'Secreto o certificado',
      token: 'Inicio de sesión',
      mailbox: 'Buzón',
      read: 'Lectura del correo',
      archive: 'Carpeta de archivo',
      job: 'Tarea',
      'mail-flow': 'Llegada del correo',
    },
    outcomes: {
      passed: 'En orden',
      warning: 'Conviene mirarlo',
      failed: 'Falla',
      skipped: 'No se probó',
    },
    detail: 'Lo que dijo el servidor',
    failed: 'La configuración no se comprobó',
  },

  probe: {
    title: '¿Llega el correo?',
    text: 'Envíe desde la cuenta de un compañero un correo con este código en el asunto a alguien de fuera, y pida que lo responda. Las dos marcas se ponen verdes cuando han llegado las copias.',
    start: 'Crear un código',
    again: 'Crear otro código',
    code: 'Asunto del correo de prueba',
    out: 'Llega el correo enviado',
    in: 'Llega el correo recibido',
    arrived: (when) => `Llegó el ${when}`,
    waiting: 'Esperando…',
  },
}
