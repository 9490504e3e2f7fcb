import type { AdminOfficeTexts } from '../en-US/admin-office.ts'

export const officeColumns: AdminOfficeTexts = {
  title: '¿Qué significan las columnas?',
  text: 'Se llaman como en Customer Insights. Donde no hay nada que contar, la celda está vacía.',
  column: 'Columna',
  meaning: 'Significado',
  meanings: {
    AccountId: 'Identificador de la cuenta en Follow',
    AccountName: 'Nombre de la cuenta',
    EngagementScore: 'Puntuación de 0 a 100, comparada con las demás cuentas del mismo período',
    NoOfEmails_ToAccount: 'Correos nuestros a la cuenta',
    NoOfEmails_FromAccount: 'Correos de la cuenta a nosotros',
    NoOfMeetings_ToAccount: 'Reuniones convocadas por nosotros',
    NoOfMeetings_FromAccount: 'Reuniones convocadas por la cuenta',
    NoOfContactsInvolved_Emails: 'Personas nuestras en estos correos',
    NoOfContactsInvolved_Meetings: 'Personas nuestras en estas reuniones',
    NoOfAccountContactsInvolved_Emails: 'Personas de la cuenta en estos correos',
    NoOfAccountContactsInvolved_Meetings: 'Personas de la cuenta en estas reuniones',
    EngagementStartDate: 'Primer correo o reunión del período, en UTC',
    DaysSinceLastEmail: 'Días desde el último correo hasta el último día del período, o hasta hoy',
    DaysSinceLastMeeting:
      'Días desde la última reunión hasta el último día del período, o hasta hoy',
    AverageDuration_Of_Meetings: 'Duración media de una reunión, en minutos',
    AverageDuration_Of_AccountEmailReplies: 'Tiempo medio hasta que nos responden, en horas',
    AggregationStartDate: 'Primer día del período',
    AggregationLevel:
      'Período: «year», los últimos 365 días; «month», un mes; «week», una semana desde el lunes',
  },
}
