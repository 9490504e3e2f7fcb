import type { AdminEngagementProblemsTexts } from '../en-US/admin-engagement-problems.ts'

export const problems: AdminEngagementProblemsTexts = {
  'permission-needed': {
    text: 'Follow no puede leer los buzones: falta el permiso o se ha retirado.',
    remedy:
      'Pídalo a quien administra Microsoft Entra; en la configuración está preparada la petición.',
  },
  'application-missing': {
    text: 'Quien opera Follow no ha registrado ninguna aplicación que pueda leer buzones.',
    remedy: 'Pídale que registre una y la indique en la configuración del servicio.',
  },
  'credential-refused': {
    text: 'Se ha rechazado el secreto de la aplicación. Es incorrecto o ha caducado.',
    remedy: 'Pida a quien opera Follow que ponga uno nuevo.',
  },
  'mailbox-unknown': {
    text: 'No hay ningún buzón con esta dirección.',
    remedy: 'Compruebe la dirección o quítela de la configuración.',
  },
  'mailbox-closed': {
    text: 'Este buzón no se puede leer.',
    remedy: 'Compruebe si está en Exchange Online y tiene licencia, o déjelo fuera.',
  },
  throttled: {
    text: 'Microsoft 365 ha pedido ir más despacio.',
    remedy: 'Esperar: sigue por sí solo.',
  },
  unreachable: {
    text: 'Microsoft 365 no responde.',
    remedy: 'Se vuelve a intentar por sí solo. Si dura, avise a quien opera Follow.',
  },
  'unexpected-answer': {
    text: 'Microsoft 365 ha respondido algo que no se entiende.',
    remedy: 'Se vuelve a intentar por sí solo. Si dura, avise a quien opera Follow.',
  },
}
