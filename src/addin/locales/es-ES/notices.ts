import type { NoticeTexts } from '../en-US/notices.ts'

export const notices: NoticeTexts = {
  following: 'Este correo se seguirá en cuanto se envíe.',
  notFollowing: 'Este correo no se seguirá.',
  linksLeft: 'Este correo no se seguirá, pero puede que algunos enlaces aún pasen por Follow.',
  signInNeeded: 'Sin seguimiento: abra el panel de Follow e inicie sesión.',
  plainText: 'Sin seguimiento: un correo de texto sin formato no se puede seguir. Elija HTML.',
  organisationOff: 'Sin seguimiento: Follow está desactivado en su organización.',
  optedOut: (names) => `Sin seguimiento: no permite que se le siga: ${names}.`,
  noConsent: (names) => `Sin seguimiento: aún sin consentimiento de ${names}.`,
  modeOff: (names) => `Sin seguimiento: su administrador ha excluido a ${names}.`,
  internalOnly: 'Sin seguimiento: el correo va solo a compañeros.',
  offline: 'Sin seguimiento: no se puede conectar con el servicio Follow.',
  failed: 'Sin seguimiento: algo ha fallado. Abra el panel de Follow para intentarlo de nuevo.',
}
