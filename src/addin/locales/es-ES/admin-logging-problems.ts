import type { AdminLoggingProblemsTexts } from '../en-US/admin-logging-problems.ts'

export const problems: AdminLoggingProblemsTexts = {
  'credential-missing': {
    text: 'La aplicación no tiene con qué identificarse.',
    remedy: 'Dele un secreto o un certificado.',
  },
  'credential-refused': {
    text: 'El secreto o el certificado fue rechazado. No es correcto o ha caducado.',
    remedy: 'Cree uno nuevo en Microsoft Entra e introdúzcalo aquí.',
  },
  'secret-unreadable': {
    text: 'No se pudo obtener el secreto de donde lo guarda quien opera Follow.',
    remedy:
      'Pregunte a quien opera Follow si está allí con el nombre que muestra la configuración.',
  },
  'sign-in-needed': {
    text: 'La sesión de la cuenta de registro ya no es válida.',
    remedy: 'Vuelva a iniciar sesión con esa cuenta, aquí o en la configuración.',
  },
  'consent-needed': {
    text: 'Su organización aún no ha permitido la aplicación.',
    remedy: 'Quien administra Microsoft Entra tiene que aceptar sus permisos.',
  },
  'permission-missing': {
    text: 'No se permite leer el buzón.',
    remedy:
      'Dé a la cuenta de registro acceso completo al buzón, o a la aplicación su permiso, y espere hasta una hora.',
  },
  'mailbox-not-found': {
    text: 'No hay ningún buzón con esta dirección.',
    remedy: 'Corrija la dirección en la configuración.',
  },
  'mailbox-unsupported': {
    text: 'El buzón no está en Exchange Online, o no está listo allí.',
    remedy: 'Elija otro buzón o consúltelo en el centro de administración de Exchange.',
  },
  'folder-not-found': {
    text: 'La carpeta no existe.',
    remedy: 'Corrija su nombre en la configuración o créela.',
  },
  'password-refused': {
    text: 'El usuario o la contraseña fue rechazado.',
    remedy: 'Introdúzcalos de nuevo en la configuración.',
  },
  unreachable: {
    text: 'El servidor no responde.',
    remedy: 'Se vuelve a intentar solo. Si continúa, revise la dirección y la red.',
  },
  throttled: {
    text: 'El servidor pide ir más despacio.',
    remedy: 'Nada: continúa por sí solo.',
  },
  'unexpected-answer': {
    text: 'El servidor respondió algo que no se entiende.',
    remedy: 'Revise la dirección en la configuración. Si es correcta, avise a quien opera Follow.',
  },
  'not-scheduled': {
    text: 'No está previsto mirar el buzón.',
    remedy: 'Pulse «Volver a crear la tarea».',
  },
  'no-recent-mail': {
    text: 'Últimamente no ha llegado ningún correo.',
    remedy: 'Compruebe las reglas de flujo de correo con un correo de prueba.',
  },
}
